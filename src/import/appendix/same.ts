import { readDeadline } from '../../core/deadline-words.ts'
import { isDueAt, isRange, labelOf, USUAL_OPS } from '../../core/indicator.ts'
import type { IndicatorData, Plan, TaskData } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { holderAt } from '../../core/unit.ts'
import type { Wanted } from './target.ts'

// Whether a document and a plan say the same.

/** How headings and texts are compared: without case, marks and the last full stop. */
export const same = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (text: string): string => fold(text).replace(/[.;:]+$/, '')

type Fields = Readonly<Record<string, unknown>>

/** True where an entry states what the document says of a field. */
export function isSame(plan: Plan, field: string, value: unknown, now: Fields): boolean {
  const own = now[field]
  if (field === 'text' && typeof now.name === 'string' && same(now.name, String(value))) return true
  if (own === undefined) return false
  if (field === 'deadline') return isSameDeadline(own as Deadline, value as Deadline)
  if (field === 'baseline') return isSameBaseline(own as Baseline, value as Baseline)
  if (field === 'lead') return heirs(plan, own) === heirs(plan, value)
  // A unit that was taken over by the lead is not printed beside it.
  if (field === 'with') return heirs(plan, own, now.lead) === heirs(plan, value, now.lead)
  if (typeof own === 'string' && typeof value === 'string') return same(own, value)
  return JSON.stringify(own) === JSON.stringify(value)
}

type Deadline = NonNullable<TaskData['deadline']>

/** The same words, or words and day that mean the same; what else the plan says of it (start, days) no document table has. */
function isSameDeadline(own: Deadline, { text = '', due }: Deadline): boolean {
  if (own.text !== undefined && same(own.text, text)) return true
  const mine = { ...(own.text === undefined ? {} : readDeadline(own.text)), ...own }
  const read = readDeadline(text)
  const day = due ?? read?.due
  if (day !== undefined) return mine.due === day
  return read !== undefined && mine.due === undefined && mine.every === read.every && mine.regular === read.regular
}

type Baseline = NonNullable<IndicatorData['baseline']>

/** The same figure, on the same day where the document names one. */
const isSameBaseline = (own: Baseline, { at, value }: Baseline): boolean =>
  (at === undefined || own.at === undefined || at === own.at) && isSameValue(own.value, value)

/** Who answers for these units in the end, those of another field left out: a unit that took over another's work is meant by either name. */
function heirs(plan: Plan, units: unknown, without?: unknown): string {
  const last = (unit: unknown): string => holderAt(plan, String(unit), LAST_DAY).unit ?? String(unit)
  const others = without === undefined ? undefined : last(without)
  const named = [units].flat().map(last)
  return [...new Set(named)]
    .filter((unit) => unit !== others)
    .sort()
    .join('\n')
}
const LAST_DAY = '9999-12-31'

export type Target = NonNullable<IndicatorData['targets']>[number]

/** The target that an indicator has for a column of a table; one of every year stands in each year until its end. */
export const targetFor = ({ targets }: IndicatorData, by: string | null): Target | undefined =>
  targets?.find((target) => labelOf(target) === by) ?? targets?.find((target) => isDueAt(target, by))

/** True where a target asks for what the document wants; a bare number means the usual comparison, or just that number. */
export function isSameTarget({ direction = 'up' }: IndicatorData, target: Target, wanted: Wanted): boolean {
  const usual = USUAL_OPS[direction]
  const op = target.op ?? usual
  const isSameOp = wanted.op === undefined ? op === usual || op === '=' : wanted.op === op
  const isNumber = typeof target.value === 'number'
  return (
    isSameValue(target.value, wanted.value) &&
    (isSameOp || !isNumber) &&
    (wanted.each === undefined || wanted.each === target.each)
  )
}

function isSameValue(own: Target['value'], value: Target['value']): boolean {
  if (typeof own === 'string') return same(own, String(value))
  if (isRange(own)) return isRange(value) && own[0] === value[0] && own[1] === value[1]
  return own === value
}
