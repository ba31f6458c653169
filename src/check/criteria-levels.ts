import { sharesOf } from '../core/criteria.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { CriteriaSet, Criterion } from '../core/plan.ts'
import { compare } from '../core/ratio.ts'
import type { Rule } from './context.ts'

/** criteria/level-twice, criteria/levels-order, criteria/share-falls, criteria/grade-twice: levels and grades that cannot be told apart or do not rise; criteria/weights: weights for some criteria only. */
export const criteriaLevels: Rule = function* ({ plan }) {
  for (const set of plan.criteria) {
    for (const [criterion, origin] of placed(set)) {
      const wrong = [...order(criterion, origin)]
      // Shares are counted along the levels, so a fault of their order says it all.
      yield* wrong.length > 0 ? wrong : shares(criterion, origin)
    }
    yield* grades(set)
    const without = set.criteria.filter((criterion) => criterion.weight === undefined).map((criterion) => criterion.id)
    if (without.length > 0 && without.length < set.criteria.length)
      yield problem('criteria/weights', 'warning', within(set.origin, 'criteria'), { without })
  }
}

/** Where two grades begin at one score, only one of them could ever be given. */
function* grades({ data, origin }: CriteriaSet): Generator<Diagnostic> {
  const all = data.grades ?? []
  for (const [i, { from }] of all.entries())
    if (all.findIndex((other) => other.from === from) < i)
      yield problem('criteria/grade-twice', 'error', within(origin, 'grades', i, 'from'), { from })
}

/** The criteria that were read, with the place of each in the file. */
export const placed = ({ data, criteria, origin }: CriteriaSet): [Criterion, Origin][] =>
  criteria.map((criterion) => [criterion, within(origin, 'criteria', data.criteria.indexOf(criterion))])

function* order({ id: criterion, levels }: Criterion, origin: Origin): Generator<Diagnostic> {
  for (const [i, { level }] of levels.entries()) {
    const before = levels[i - 1]?.level
    const place = within(origin, 'levels', i, 'level')
    if (levels.findIndex((other) => other.level === level) < i)
      yield problem('criteria/level-twice', 'error', place, { criterion, level })
    else if (before !== undefined && level < before)
      yield problem('criteria/levels-order', 'error', place, { criterion, level, before })
  }
}

function* shares(criterion: Criterion, origin: Origin): Generator<Diagnostic> {
  const all = [...sharesOf(criterion).values()]
  for (const [i, { level, share }] of criterion.levels.entries()) {
    const [before, own] = [all[i - 1], all[i]]
    if (!before || !own || compare(own, before) >= 0) continue
    const place = within(origin, 'levels', i, ...(share === undefined ? [] : ['share']))
    yield problem('criteria/share-falls', 'error', place, { criterion: criterion.id, level })
  }
}
