import type { Lang } from '../core/lang.ts'
import type { Before } from '../core/located.ts'

/** `trước đây: plans/minh-hoa/tasks/1-nhan-thuc.yaml:12 (1a2b3c4)`: where an older state says otherwise. */
export const beforeText = ({ revision, file, line }: Before, lang: Lang): string =>
  `${lang === 'vi' ? 'trước đây' : 'before'}: ${file}:${line} (${revision})`
