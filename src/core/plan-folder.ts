import { fold, nearest } from './text.ts'

/** Names people give the folders of a plan in their own language, without marks. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  'nhiem-vu': 'tasks',
  'chi-tieu': 'indicators',
  'bao-cao': 'progress',
  'tien-do': 'progress',
  'minh-chung': 'evidence',
  'dieu-chinh': 'amendments',
}

/** A file's or folder's name without the ending of a text file. */
export const stem = (name: string): string =>
  name.replace(/(?:\.(?:ya?ml|md|markdown))?(?:\.txt)?$/i, '').replace(/\/$/, '')

/** The one of `known` (`tasks`, `units` …) that a file or folder of a plan was most likely meant to be: `Tasks`, `task`, `nhiệm vụ`, `unit.yml`. */
export function partMeant(name: string, known: readonly string[]): string | undefined {
  const own = IN_VIETNAMESE[fold(stem(name)).replaceAll(' ', '-')]
  return own !== undefined && known.includes(own) ? own : nearest(stem(name), known)
}
