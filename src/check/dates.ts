import type { Day } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** dates/backwards: something that ends before it begins: the plan's term, its issuer, a unit, a programme. */
export const dates: Rule = function* ({ plan }) {
  for (const { from, until, origin } of spansOf(plan))
    if (from !== undefined && until !== undefined && until < from)
      yield problem('dates/backwards', 'error', within(origin, 'until'), { from, until })
}

interface Span {
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly origin: Origin
}

function spansOf({ folder, data, units, programmes }: Plan): Span[] {
  const file: Origin = { file: `${folder}/plan.yaml`, path: [] }
  const { term = {}, issuer = {} } = data
  return [
    { ...term, origin: within(file, 'term') },
    { ...issuer, origin: within(file, 'issuer') },
    ...[...units.values(), ...programmes].map(({ data: { from, until }, origin }) => ({ from, until, origin })),
  ]
}
