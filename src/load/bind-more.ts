import { addDays, type Day } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import type { Issued } from '../core/issued.ts'
import { within } from '../core/origin.ts'
import { type Calendar, type Period, periodOf } from '../core/period.ts'
import type { Assessment, Budget, Closing, CriteriaSet, Holidays, Placed, Programme } from '../core/plan.ts'
import type {
  AssessmentFile,
  BudgetFile,
  ClosedFile,
  CriteriaFile,
  HolidaysFile,
  IssuedFile,
  ProgrammesFile,
} from '../core/schema.gen.ts'
import { canonicalId, nfc } from '../core/text.ts'
import { duplicate, unique } from './bind-lists.ts'
import type { Found } from './found.ts'

type Lists<T> = Map<string, T>

export function bindProgrammes(found: Found, file: string, data: ProgrammesFile, known: Lists<string>): Programme[] {
  const bound = unique(found, 'programme', file, 'programmes', data.programmes, known, nfc)
  for (const { data } of bound) {
    if (data.task !== undefined) data.task = canonicalId(data.task)
    for (const entry of data.tasks ?? []) entry.task = canonicalId(entry.task)
    for (const entry of data.indicators ?? []) entry.indicator = nfc(entry.indicator)
    for (const entry of data.criteria ?? []) entry.set = nfc(entry.set)
  }
  return bound
}

/** A whole file is one set; of two with one id the first stays. */
export function bindCriteria(found: Found, file: string, data: CriteriaFile, known: Lists<string>): CriteriaSet[] {
  const id = nfc(data.id)
  const first = known.get(id)
  if (first !== undefined) {
    duplicate(found, 'criteria', id, first, { file, path: ['id'] })
    return []
  }
  known.set(id, file)
  const criteria = unique(found, 'criterion', file, 'criteria', data.criteria, new Map(), nfc).map((c) => c.data)
  const grades = data.grades?.filter((grade) => grade !== null)
  // A name that could not be read is left out of the data.
  const name = data.name ?? id
  return [{ id, data: { ...data, name, ...(grades ? { grades } : {}) }, criteria, origin: { file, path: [] } }]
}

/** One assessment; its folder is its period. */
export function bindAssessment(found: Found, calendar: Calendar, file: string, data: AssessmentFile): Assessment {
  const period = String(data.period)
  const window = windowOf(found, calendar, file, { period, path: file.split('/').at(-2) ?? '', of: 'assessments' })
  const { set, date, subject } = data
  // Answers that could not be read are left out; none of the keys may be taken for one that objects have by themselves.
  const answers: Assessment['answers'] = Object.assign(Object.create(null), data.answers)
  return { set: nfc(set), period, window, date, subject, answers, data, origin: { file, path: [] } }
}

/** A period that was closed; its file carries the period's name. */
export function bindClosing(found: Found, calendar: Calendar, file: string, data: ClosedFile): Closing {
  const period = String(data.period)
  const path = (file.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
  const window = windowOf(found, calendar, file, { period, path, of: 'closed' })
  return { period, window, data, origin: { file, path: [] } }
}

/** A document that was issued; only its own words say of which period it is. */
export function bindIssued(found: Found, calendar: Calendar, file: string, data: IssuedFile): Issued {
  const period = data.period === undefined ? null : String(data.period)
  const window = period === null ? null : (periodOf(period, calendar) ?? null)
  if (period !== null && window === null)
    found.problems.push(problem('period/unknown', 'error', { file, path: ['period'] }, { id: period }))
  return { period, window, data, origin: { file, path: [] } }
}

/** Issued documents by day, then by file. */
export const byIssue = (a: Issued, b: Issued): number =>
  a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : a.origin.file < b.origin.file ? -1 : 1

interface Stated {
  readonly period: string
  /** What the file's place says its period is. */
  readonly path: string
  readonly of: 'assessments' | 'closed'
}

/** The window of a file's period, which its place must name too; null for a period the calendar does not have. */
function windowOf(found: Found, calendar: Calendar, file: string, { period, path, of }: Stated): Period | null {
  const origin = { file, path: ['period'] }
  if (period !== path)
    found.problems.push(problem('progress/path', 'error', origin, { field: 'period', value: period, path, of }))
  const window = periodOf(period, calendar) ?? null
  if (window === null) found.problems.push(problem('period/unknown', 'error', origin, { id: period }))
  return window
}

/** Assessments by day, then by file. */
export const byDay = (a: Assessment, b: Assessment): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.origin.file < b.origin.file ? -1 : 1

export function bindBudget(found: Found, file: string, data: BudgetFile): Budget {
  const placed = <T>(key: string, list: readonly (T | null)[] = []): Placed<T>[] =>
    list.flatMap((entry, i) => (entry === null ? [] : [{ data: entry, origin: { file, path: [key, i] } }]))
  const seen = new Set<string>()
  const sources = placed('sources', data.sources).filter(({ data: { id }, origin }) => {
    if (seen.has(id)) duplicate(found, 'source', id, file, within(origin, 'id'))
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
  const lines = placed('lines', data.lines)
  const totals = placed('totals', data.totals)
  for (const { data } of [...lines, ...totals]) if (data.task !== undefined) data.task = canonicalId(data.task)
  const withoutFunds = placed('withoutFunds', data.withoutFunds).map((task) => ({
    ...task,
    data: canonicalId(task.data),
  }))
  return { sources, lines, totals, withoutFunds }
}

export function bindHolidays(file: string, data: HolidaysFile): Holidays {
  const off = new Set<Day>()
  for (const entry of data.holidays ?? [])
    if (entry !== null) for (const day of daysOf(entry.on, entry.until ?? entry.on)) off.add(day)
  const worked = new Set((data.workdays ?? []).flatMap((entry) => (entry === null ? [] : [entry.on])))
  return { off, worked, data, origin: { file, path: [] } }
}

/** Longest run of days off taken at its word; a slip of the year must not fill the calendar. */
const LONGEST = 60

function daysOf(from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to && days.length < LONGEST; day = addDays(day, 1)) days.push(day)
  return days
}
