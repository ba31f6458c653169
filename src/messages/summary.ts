import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'

/** The last line: `2 lỗi, 3 cảnh báo trong 2 tệp; đã kiểm tra 1 kế hoạch`. */
export function summaryOf(all: readonly Located[], plans: number, lang: Lang): string {
  const errors = all.filter(({ diagnostic }) => diagnostic.severity === 'error').length
  const warnings = all.length - errors
  const files = new Set(all.map(({ diagnostic }) => diagnostic.file)).size
  if (lang === 'vi') {
    return `${errors} lỗi, ${warnings} cảnh báo${files > 0 ? ` trong ${files} tệp` : ''}; đã kiểm tra ${plans} kế hoạch`
  }
  const where = files > 0 ? ` in ${counted(files, 'file')}` : ''
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${where}; ${counted(plans, 'plan')} checked`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
