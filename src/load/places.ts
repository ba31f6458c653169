import type { Listed } from '../core/reader.ts'
import { nearest } from '../core/text.ts'
import type { Kind } from './validate.ts'

/** Files with a fixed name, and folders with files of one kind. */
const FILES: Readonly<Record<string, Kind>> = {
  'plan.yaml': 'plan',
  'units.yaml': 'units',
  'duties.yaml': 'duties',
  'programmes.yaml': 'programmes',
  'budget.yaml': 'budget',
  'holidays.yaml': 'holidays',
}
/** Folders of files of one kind, and that kind. */
const LISTS = {
  tasks: 'tasks',
  indicators: 'indicators',
  criteria: 'criteria',
  closed: 'closed',
  amendments: 'amendment',
} as const
export const LIST_FOLDERS = ['tasks', 'indicators', 'criteria', 'closed', 'amendments'] as const
const FOLDERS = [...LIST_FOLDERS, 'progress', 'assessments', 'evidence'] as const
/** Names that other parts of the program own. */
const OTHERS = ['issued']
const CONSOLIDATED = '_consolidated.md'

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Files nobody means as part of a plan. */
export const isIgnored = (name: string): boolean => /^(?:\.|README|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** What an entry at some place of a plan's folder is: a file of a kind, a folder to look into, nothing, or out of place. */
export type Place =
  | { readonly is: 'file'; readonly kind: Kind }
  | { readonly is: 'folder' }
  | { readonly is: 'ignored' }
  /** `lost` is true where it looks meant: what it says is not read. */
  | { readonly is: 'unexpected'; readonly expected: string; readonly lost: boolean }

const IGNORED: Place = { is: 'ignored' }
const FOLDER: Place = { is: 'folder' }

/** An entry directly in `plans/<plan>`. */
export function atTop({ path, kind }: Listed): Place {
  const name = nameOf(path)
  if (isIgnored(name) || OTHERS.includes(name)) return IGNORED
  if ((FOLDERS as readonly string[]).includes(name) && kind !== 'file') return FOLDER
  const file = FILES[name]
  if (file !== undefined && kind !== 'folder') return { is: 'file', kind: file }
  const known = [...Object.keys(FILES), ...FOLDERS.map((folder) => `${folder}/`)]
  const meant = nearest(stem(name), Object.keys(FILES).map(stem))
  if (meant !== undefined && kind === 'file') return { is: 'unexpected', expected: `${meant}.yaml`, lost: true }
  return { is: 'unexpected', expected: known.join(', '), lost: isYaml(name) }
}

/** An entry in `tasks/`, `indicators/`, `criteria/`, `closed/` or `amendments/`. */
export function inList(folder: keyof typeof LISTS, { path, kind }: Listed): Place {
  const name = nameOf(path)
  if (isIgnored(name)) return IGNORED
  if (folder === 'amendments') return inAmendments(name, kind)
  if (name.endsWith('.yaml') && kind !== 'folder') return { is: 'file', kind: LISTS[folder] }
  return {
    is: 'unexpected',
    expected: `${folder}/${isYaml(name) ? stem(name) : '*'}.yaml`,
    lost: isYaml(name) || kind === 'folder',
  }
}

function inAmendments(name: string, kind: Listed['kind']): Place {
  if (/^\d{4}-\d{2}-\d{2}-[^\s.]+\.md$/.test(name) && kind !== 'folder') return { is: 'file', kind: 'amendment' }
  const lost = isMarkdown(name) || kind === 'folder'
  return { is: 'unexpected', expected: 'amendments/<yyyy-mm-dd>-<name>.md', lost }
}

/** An entry in `progress/` or `assessments/`: one folder a period. */
export function inPeriods(folder: 'progress' | 'assessments', { path, kind }: Listed): Place {
  const name = nameOf(path)
  if (isIgnored(name)) return IGNORED
  if (kind !== 'file') return FOLDER
  return folder === 'progress'
    ? { is: 'unexpected', expected: 'progress/<period>/<unit>.md', lost: isMarkdown(name) }
    : { is: 'unexpected', expected: 'assessments/<period>/<name>.yaml', lost: isYaml(name) }
}

/** An entry in `assessments/<period>/`. */
export function inAssessments({ path, kind }: Listed): Place {
  const name = nameOf(path)
  if (isIgnored(name)) return IGNORED
  if (name.endsWith('.yaml') && kind !== 'folder') return { is: 'file', kind: 'assessment' }
  return { is: 'unexpected', expected: 'assessments/<period>/<name>.yaml', lost: isYaml(name) || kind === 'folder' }
}

/** An entry in `progress/<period>/`. */
export function inPeriod({ path, kind }: Listed): Place {
  const name = nameOf(path)
  if (isIgnored(name)) return IGNORED
  if (name.endsWith('.md') && kind !== 'folder')
    return { is: 'file', kind: name === CONSOLIDATED ? 'consolidated' : 'progress' }
  const lost = isMarkdown(name) || kind === 'folder'
  return { is: 'unexpected', expected: `progress/<period>/${isMarkdown(name) ? stem(name) : '<unit>'}.md`, lost }
}

const isYaml = (name: string): boolean => /\.ya?ml(?:\.txt)?$/i.test(name)
const isMarkdown = (name: string): boolean => /\.(?:md|markdown)(?:\.txt)?$/i.test(name)
const stem = (name: string): string => name.replace(/(?:\.(?:ya?ml|md|markdown))?(?:\.txt)?$/i, '')
