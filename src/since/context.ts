import { isIssued } from '../core/amendment.ts'
import type { Change } from '../core/change.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { History, OwedTasks } from '../core/history.ts'
import type { Plan } from '../core/plan.ts'

/** What every rule is given: both states of a plan, their differences, and what git knows. */
export interface Context {
  readonly before: Plan
  readonly after: Plan
  readonly changes: readonly Change[]
  /** Those of them that only an amendment makes, and none in the newer state accounts for. */
  readonly unamended: readonly Change[]
  readonly history: History
  /** For each report that is new in this change. */
  readonly owed: readonly OwedTasks[]
}

/** A rule over time: it reads the context and says what is wrong. */
export type Rule = (context: Context) => Iterable<Diagnostic>

/** True where a definition changed in a way that an amendment accounts for, or needs none. */
export const isAllowed = ({ unamended, before }: Context, { what, id, field }: Change): boolean =>
  !isIssued(before) || !unamended.some((other) => other.what === what && other.id === id && other.field === field)

/** Statements of a report about one task or indicator, as the file has them; undefined where it says nothing of it. */
export function entryIn(plan: Plan, { what, id, saidIn }: Pick<Change, 'what' | 'id' | 'saidIn'>) {
  const report = plan.reports.find(({ unit, period }) => unit === saidIn?.unit && period === saidIn.period)
  const entry = what === 'indicator' ? report?.indicators[id] : report?.tasks[id]
  return entry as Readonly<Record<string, unknown>> | undefined
}
