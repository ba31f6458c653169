import { type Diagnostic, problem } from '../../core/diagnostic.ts'
import type { Issued } from '../../core/issued.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { near } from '../near.ts'
import { unknown, wasRead } from '../unknown.ts'
import type { IssuedRule } from './index.ts'

/** duty/unknown, issued/duty-kind, issued/duty: a document of a duty the plan does not have, that is no report, or that a unit dates otherwise. */
export const issuedDuty: IssuedRule = function* (plan) {
  if (!wasRead(plan, 'duties.yaml')) return
  for (const one of plan.issued) if (one.data.duty !== undefined) yield* ofDuty(plan, one, one.data.duty)
}

const REPORTING: ReadonlySet<string> = new Set(['report', 'review', 'inspection', 'own-plan'])

function* ofDuty(plan: Plan, one: Issued, id: string): Generator<Diagnostic> {
  const duty = plan.duties.find((known) => known.id === id)
  const place = within(one.origin, 'duty')
  if (!duty)
    yield problem(
      'duty/unknown',
      'error',
      place,
      unknown(
        id,
        near(
          id,
          plan.duties.map((known) => known.id),
        ),
      ),
    )
  else if (duty.data.kind !== undefined && !REPORTING.has(duty.data.kind))
    yield problem('issued/duty-kind', 'warning', place, { duty: id })
  else yield* toldOtherwise(plan, one, id)
}

/** Days on which units told that they did the duty for the document's period, where those are not the document's. */
function* toldOtherwise(plan: Plan, { period, data, origin }: Issued, duty: string): Generator<Diagnostic> {
  const { date, sent = date } = data
  for (const { day, place } of toldDays(plan, duty, period))
    if (day !== date && day !== sent)
      yield problem('issued/duty', 'warning', place, { duty, period: period ?? '', told: day, date, file: origin.file })
}

function toldDays(plan: Plan, duty: string, period: string | null): { day: string; place: Origin }[] {
  return plan.reports.flatMap(({ tasks, origin }) => {
    const entry = tasks[duty]
    const done = period === null ? entry?.done : entry?.occurrences?.[period]?.done
    const path = period === null ? ['done'] : ['occurrences', period, 'done']
    return typeof done === 'string' ? [{ day: done, place: within(origin, 'tasks', duty, ...path) }] : []
  })
}
