import { type AmendedItem, itemsInFiles, itemsOf } from '../../core/amendment.ts'
import { definitionOf, idsOf } from '../../core/definitions.ts'
import { withoutItem } from '../../core/definitions-at.ts'
import { type Diagnostic, problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { near } from '../near.ts'
import { unknown, wasRead } from '../unknown.ts'
import type { AmendmentRule } from './index.ts'

/** task/unknown, indicator/unknown … : an item about an entry that the plan did not have then; unit/unknown: a proposer it does not have. */
export const references: AmendmentRule = function* (plan) {
  for (const { proposer, origin } of plan.amendments)
    if (plan.units.size > 0 && !plan.units.has(proposer))
      yield problem(
        'unit/unknown',
        'error',
        within(origin, 'proposer'),
        unknown(proposer, near(proposer, plan.units.keys())),
      )
  const inFiles = itemsInFiles(plan.amendments)
  const others = itemsOf(plan.amendments).filter(({ origin }) => !inFiles.some((item) => item.origin === origin))
  for (const item of others) yield* one(plan, item)
  let state = plan
  for (const item of inFiles.reverse()) {
    yield* one(state, item)
    state = withoutItem(state, item)
  }
}

/** Where entries of each kind are declared. */
const DECLARED = {
  task: 'tasks/',
  indicator: 'indicators/',
  duty: 'duties.yaml',
  unit: 'units.yaml',
  group: 'plan.yaml',
  programme: 'programmes.yaml',
} as const

function* one(plan: Plan, { what, id, field, origin }: AmendedItem): Generator<Diagnostic> {
  // Of which plan it speaks is for `fixed` to say.
  if (what === 'plan' || field === null || definitionOf(plan, what, id) !== undefined) return
  if (!wasRead(plan, DECLARED[what])) return
  yield problem(`${what}/unknown`, 'error', within(origin, what), unknown(id, near(id, idsOf(plan, what))))
}
