import { partMeant, stem } from '../core/plan-folder.ts'
import type { Listed } from '../core/reader.ts'
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
  issued: 'issued',
  amendments: 'amendment',
} as const
export const LIST_FOLDERS = ['tasks', 'indicators', 'criteria', 'closed', 'issued', 'amendments'] as const
const FOLDERS = [...LIST_FOLDERS, 'progress', 'assessments', 'evidence'] as const
const CONSOLIDATED = '_consolidated.md'
const AMENDMENT = '<yyyy-mm-dd>-<name>.md'

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Files nobody means as part of a plan; `~$` is what Word and Excel put beside a file while it is open. */
export const isIgnored = (name: string): boolean => /^(?:\.|~\$|README|Thumbs\.db$|desktop\.ini$)/i.test(name)

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
  if (isIgnored(name)) return IGNORED
  if ((FOLDERS as readonly string[]).includes(name) && kind !== 'file') return FOLDER
  const file = FILES[name]
  if (file !== undefined && kind !== 'folder') return { is: 'file', kind: file }
  const meant = kind === 'file' ? fileMeant(name) : partMeant(name, FOLDERS)
  if (meant !== undefined) return { is: 'unexpected', expected: kind === 'file' ? meant : `${meant}/`, lost: true }
  const known = [...Object.keys(FILES), ...FOLDERS.map((folder) => `${folder}/`)]
  return { is: 'unexpected', expected: known.join(', '), lost: isYaml(name) }
}

/** Where a file directly in the plan's folder belongs, if that shows: `unit.yml` is units.yaml, `indicators.yaml` one in indicators/. */
function fileMeant(name: string): string | undefined {
  const file = partMeant(name, Object.keys(FILES).map(stem))
  if (file !== undefined) return `${file}.yaml`
  const folder = isYaml(name) ? partMeant(name, LIST_FOLDERS) : undefined
  return folder && `${folder}/${folder === 'amendments' ? AMENDMENT : `${stem(name)}.yaml`}`
}

/** An entry in `tasks/`, `indicators/`, `criteria/`, `closed/`, `issued/` or `amendments/`. */
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
  return { is: 'unexpected', expected: `amendments/${AMENDMENT}`, lost }
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
  const isReport = isMarkdown(name) || isYaml(name)
  const expected = `progress/<period>/${isReport ? stem(name) : '<unit>'}.md`
  return { is: 'unexpected', expected, lost: isReport || kind === 'folder' }
}

const isYaml = (name: string): boolean => /\.ya?ml(?:\.txt)?$/i.test(name)
const isMarkdown = (name: string): boolean => /\.(?:md|markdown)(?:\.txt)?$/i.test(name)
