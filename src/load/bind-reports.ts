import { earlier } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import type { Passage } from '../core/passage.ts'
import { type Calendar, type Period, periodOf } from '../core/period.ts'
import type { Consolidated, Report } from '../core/plan.ts'
import type { ConsolidatedFile, ProgressFile } from '../core/schema.gen.ts'
import { byCode, canonicalId, nearest, nfc } from '../core/text.ts'
import { readPeriod } from '../core/typed-period.ts'
import { duplicate } from './bind-lists.ts'
import type { Found } from './found.ts'
import { readNarrative } from './narrative.ts'
import { nameOf } from './places.ts'
import type { FileRead } from './read-file.ts'

/** One unit's report. Task ids and periods come in the form the plan uses, whatever way they were typed. */
export function bindReport(found: Found, calendar: Calendar, { path, data, split, dotted }: FileRead): Report {
  const { unit, date, received = date, ...file } = data as unknown as ProgressFile
  const period = String(file.period)
  expectInPath(found, path, 'unit', nfc(unit), nameOf(path).slice(0, -'.md'.length))
  const window = windowOf(found, path, period, calendar)
  const narrative = narrativeOf(split)
  return {
    unit: nfc(unit),
    period,
    window,
    date,
    received,
    effective: window ? earlier(date, window.to) : date,
    tasks: byId(found, path, file.tasks ?? {}),
    indicators: Object.assign(Object.create(null), file.indicators),
    corrections: (file.corrections ?? []).filter((entry) => entry !== null).map(corrected),
    documents: (file.documents ?? []).filter((entry) => entry !== null),
    get narrative() {
      return narrative()
    },
    ...(dotted?.length ? { dotted } : {}),
    origin: { file: path, path: [] },
  }
}

/** The consolidating unit's own file of a period. */
export function bindConsolidated(found: Found, calendar: Calendar, { path, data, split }: FileRead): Consolidated {
  const { unit, date, returned = [], ...file } = data as unknown as ConsolidatedFile
  const period = String(file.period)
  const window = windowOf(found, path, period, calendar)
  const narrative = narrativeOf(split)
  return {
    period,
    window,
    date,
    effective: window ? earlier(date, window.to) : date,
    unit: unit === undefined ? null : nfc(unit),
    returned: returned.filter((entry) => entry !== null).map((entry) => ({ ...entry, task: canonicalId(entry.task) })),
    documents: (file.documents ?? []).filter((entry) => entry !== null),
    get narrative() {
      return narrative()
    },
    origin: { file: path, path: [] },
  }
}

/** Reports in the order their figures take effect. */
export const byEffect = (a: Report | Consolidated, b: Report | Consolidated): number =>
  byCode(a.effective, b.effective) ||
  byCode(a.window?.from ?? '', b.window?.from ?? '') ||
  byCode(a.origin.file, b.origin.file)

/** The window of a report's period; one problem where the file, its folder or both name another or none. */
function windowOf(found: Found, path: string, period: string, calendar: Calendar): Period | null {
  const folder = nameOf(path.slice(0, path.lastIndexOf('/')))
  const window = periodOf(period, calendar) ?? null
  if (window || periodOf(folder, calendar)) expectInPath(found, path, 'period', period, folder)
  else if (isKnown(found, path)) {
    const near = periodMeant(period, calendar)
    const params = { id: period, ...(near === undefined ? {} : { nearest: near }) }
    found.problems.push(problem('period/unknown', 'error', { file: path, path: ['period'] }, params))
  }
  return window
}

/** False while plan.yaml could not be read: it may declare periods and requests of the plan's own. */
const isKnown = ({ unread }: Found, path: string): boolean => !unread.has(path.replace(/\/progress\/.*$/, '/plan.yaml'))

/** A period in another form (`Quý III/2026`), or the one of the plan's own that is spelt nearly so. */
function periodMeant(typed: string, calendar: Calendar): string | undefined {
  const read = readPeriod(typed.replace(/[–—]/g, '-'))
  const own = calendar.own.map(({ id }) => id)
  return read !== typed && periodOf(read, calendar) ? read : nearest(typed, own)
}

/** A file's folder and name say whose report for when it is; the front matter must say the same. */
function expectInPath(found: Found, file: string, field: 'unit' | 'period', value: string, path: string): void {
  if (value !== path)
    found.problems.push(
      problem('progress/path', 'error', { file, path: [field] }, { field, value, path, of: 'progress' }),
    )
}

/** Entries under the ids the plan uses (`III.1.c` → `1.c`); in an object that inherits nothing, as ids are anyone's words. */
function byId<T>(found: Found, file: string, entries: Readonly<Record<string, T>>): Record<string, T> {
  const bound: Record<string, T> = Object.create(null)
  for (const [typed, entry] of Object.entries(entries)) {
    const id = canonicalId(typed)
    if (id in bound) duplicate(found, 'task', id, file, { file, path: ['tasks', typed] })
    else bound[id] = entry
  }
  return bound
}

const corrected = (entry: Report['corrections'][number]): Report['corrections'][number] => ({
  ...entry,
  period: String(entry.period),
  ...(entry.task === undefined ? {} : { task: canonicalId(entry.task) }),
})

/** The body's passages, cut when first asked for: figures do not need them. */
function narrativeOf(split: FileRead['split']): () => readonly Passage[] {
  let passages: readonly Passage[] | undefined
  return () => {
    passages ??= split && split.body.trim() !== '' ? readNarrative(split.body, split.bodyLine, split.bodyOffset) : []
    return passages
  }
}
