import type { Change, SaidIn, Stated } from '../core/change.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan, Report } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import { type FieldChange, fieldChanges, isSame } from './fields.ts'
import { narrativeChanges } from './narrative.ts'

type Fields = { readonly [key: string]: Stated }

/** Changes of what units report: of the file itself, then of each task and indicator it speaks of. */
export function reportChanges(before: Plan, after: Plan): Change[] {
  const keys = new Map([...before.reports, ...after.reports].map((report) => [keyOf(report), report]))
  const find = (plan: Plan, key: string): Report | undefined => plan.reports.find((report) => keyOf(report) === key)
  return [...keys.keys()].flatMap((key) => oneReport(before, find(before, key), find(after, key)))
}

const keyOf = ({ period, unit }: Report): string => `${period}/${unit}`

function oneReport(plan: Plan, before: Report | undefined, after: Report | undefined): Change[] {
  const report = after ?? before
  if (!report) return []
  const saidIn: SaidIn = { unit: report.unit, period: report.period }
  const base = { what: 'report', id: report.unit, saidIn, carried: false } as const
  const whole: Change = {
    ...base,
    field: null,
    from: before?.date,
    to: after?.date,
    place: report.origin,
    was: before?.origin ?? null,
  }
  if (!after) return [whole]
  const scope: Scope = { plan, saidIn, before, after }
  return [
    ...(before ? [] : [whole]),
    ...(before ? frontChanges(before, after, saidIn) : []),
    ...listChanges(scope, 'task', before?.tasks, after.tasks),
    ...listChanges(scope, 'indicator', before?.indicators, after.indicators),
    ...narrativeChanges(base, before?.narrative ?? [], after.narrative, after.origin, before?.origin ?? null),
  ]
}

/** Changes of the file's own fields: its days, corrections and documents. */
function frontChanges(before: Report, after: Report, saidIn: SaidIn): Change[] {
  const own = ({ date, received, corrections, documents }: Report): Stated =>
    ({ date, received, corrections, documents }) as unknown as Stated
  // `received` follows `date` where the file does not state it.
  const isFollower = (field: string): boolean =>
    field === 'received' && before.received === before.date && after.received === after.date
  return fieldChanges(own(before), own(after))
    .filter(({ field }) => !isFollower(field))
    .map(({ field, path, was, from, to }) => ({
      what: 'report',
      id: after.unit,
      saidIn,
      field,
      from,
      to,
      carried: false,
      place: within(after.origin, ...path),
      was: from === undefined ? null : within(before.origin, ...was),
    }))
}

interface Scope {
  readonly plan: Plan
  readonly saidIn: SaidIn
  readonly before: Report | undefined
  readonly after: Report
}

function listChanges(
  scope: Scope,
  what: 'task' | 'indicator',
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>>,
): Change[] {
  const list = what === 'task' ? 'tasks' : 'indicators'
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((id) => {
    const [from, to] = [before[id], after[id]].map((entry) => entry as Fields | undefined)
    return entryFields(from, to).map(({ field, path, was, from: own, to: said }): Change => {
      const earlier = own === undefined && said !== undefined ? statedBefore(scope, list, id, field) : undefined
      const stated = own === undefined ? undefined : scope.before?.origin
      return {
        what,
        id,
        saidIn: scope.saidIn,
        field,
        from: own ?? earlier?.value,
        to: said,
        carried: earlier !== undefined,
        place: within(scope.after.origin, list, id, ...path),
        was: stated ? within(stated, list, id, ...was) : (earlier?.origin ?? null),
      }
    })
  })
}

const NUMBERS: readonly string[] = ['value', 'n', 'd', 'by']

/** What an entry states differently; the numbers of an indicator are read together, as one field. */
function entryFields(from: Fields | undefined, to: Fields | undefined): FieldChange[] {
  const [old, now] = [figureOf(from), figureOf(to)]
  const figure = isSame(old, now) ? [] : [{ field: 'figure', path: [], was: [], from: old, to: now }]
  return [...figure, ...fieldChanges(without(from), without(to))]
}

const pick = (entry: Fields, isWanted: (key: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => isWanted(key)))

const without = (entry: Fields | undefined): Fields => pick(entry ?? {}, (key) => !NUMBERS.includes(key))

function figureOf(entry: Fields | undefined): Fields | undefined {
  const figure = pick(entry ?? {}, (key) => NUMBERS.includes(key))
  return Object.keys(figure).length > 0 ? figure : undefined
}

/** What an earlier report stated, and where. */
interface Before {
  readonly value: Stated
  readonly origin: Origin
}

/** Fields that carry over from report to report: where one is stated anew, the last statement is what it replaces. */
const CARRIED = /^(?:percent|done|figure|parts\..+)$/

/** What the last report before this one, of the same unit or of one it answers for, stated in the older state of the plan. */
function statedBefore(
  { plan, after }: Scope,
  list: 'tasks' | 'indicators',
  id: string,
  field: string,
): Before | undefined {
  if (!CARRIED.test(field)) return undefined
  const start = (report: Report): string => `${report.effective} ${report.window?.from ?? ''}`
  return plan.reports
    .filter((other) => start(other) < start(after) && keyOf(other) !== keyOf(after))
    .filter(({ unit }) => speaksFor(plan, after.unit, unit))
    .flatMap((other) => entryFields(undefined, other[list][id] as Fields | undefined).map((said) => ({ other, said })))
    .filter(({ said }) => said.field === field)
    .map(({ other, said }) => ({ value: said.to, origin: within(other.origin, list, id, ...said.path) }))
    .at(-1)
}
