import type { Stated } from '../../core/change.ts'
import { flag, type RedFlag } from '../../core/red-flag.ts'
import { isFree, ruledDefault } from '../../core/ruled-fields.ts'
import { type FlagRule, placesOf } from './input.ts'

/** How often the plan's last day was moved, in `FlagInput.moves`; an id has no colon. */
export const TERM = 'plan:term'

/** term-extended: the plan ends later than it did, or no day any more, and so all that is due by its end. */
export const extendedTerm: FlagRule = ({ before, after, moves }) => {
  const [from, to = null] = [before.data.term?.until, after.data.term?.until]
  if (from === undefined || (to !== null && to <= from)) return []
  const times = moves?.get(TERM)
  const places = {
    base: { file: `${before.folder}/plan.yaml`, path: ['term', 'until'] },
    head: { file: `${after.folder}/plan.yaml`, path: to === null ? [] : ['term', 'until'] },
  }
  return [flag('term-extended', { from, to, ...(times === undefined ? {} : { times }) }, places)]
}

/** What a plan says of judging and reporting for all its entries at once; what holds without a word is set against the first two alone. */
const JUDGED: readonly string[] = ['tolerance', 'method']
const STATED: readonly string[] = ['minCoverage', 'reporting']

/** plan-redefined: all work is judged by another measure than before, or reported at other times or by others. */
export const redefinedPlan: FlagRule = ({ changes }): RedFlag[] => {
  const own = changes.filter((change) => {
    const { what, field, from } = change
    if (what !== 'plan' || field === null || isFree(change)) return false
    return JUDGED.includes(field) || (STATED.includes(field) && from !== undefined)
  })
  const [first] = own
  if (!first) return []
  const fields = own.map(({ field, from, to }) => {
    const holding = ruledDefault(field ?? '')
    return { field: field ?? '', from: numberOf(from ?? holding), to: numberOf(to ?? holding) }
  })
  return [flag('plan-redefined', { fields }, placesOf(first))]
}

const numberOf = (value: Stated): number | null => (typeof value === 'number' ? value : null)
