import type { Day } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { type Person, peopleOf, peopleOfUnit } from '../core/person.ts'
import type { Unit } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** id/duplicate, person/dates, person/two-heads: the people of the register at odds with themselves. */
export const people: Rule = function* ({ plan }) {
  const seen = new Set<string>()
  for (const { id, data, origin } of peopleOf(plan)) {
    if (seen.has(id))
      yield problem('id/duplicate', 'error', within(origin, 'id'), { id, file: origin.file, what: 'person' })
    seen.add(id)
    const { from, until } = data
    if (from !== undefined && until !== undefined && from > until)
      yield problem('person/dates', 'error', within(origin, 'until'), { id, from, until })
  }
  for (const unit of plan.units.values()) yield* twoHeads(unit)
}

/** Each head against those named before: two may not hold the post on one day. */
function* twoHeads(unit: Unit): Generator<Diagnostic> {
  const heads = peopleOfUnit(unit).filter(({ data }) => data.head === true)
  for (const [i, second] of heads.entries()) {
    const first = heads.slice(0, i).find((other) => overlap(other, second))
    if (!first) continue
    const from = [first.data.from, second.data.from]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1)
    const params = { unit: unit.id, first: first.id, second: second.id, ...(from === undefined ? {} : { from }) }
    const field = second.data.from === undefined ? 'id' : 'from'
    yield problem('person/two-heads', 'error', within(second.origin, field), params)
  }
}

const overlap = ({ data: a }: Person, { data: b }: Person): boolean =>
  (a.from ?? FIRST) <= (b.until ?? LAST) && (b.from ?? FIRST) <= (a.until ?? LAST)

const FIRST: Day = '0000-01-01'
const LAST: Day = '9999-12-31'
