import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Assessment, CriteriaSet } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknownSet } from './programme-references.ts'
import { unknown, wasRead } from './unknown.ts'

/** criteria/unknown, criterion/unknown, programme/unknown: an assessment names what the plan does not have. */
export const assessmentReferences: Rule = function* ({ plan }) {
  const sets = new Map(plan.criteria.map((set) => [set.id, set]))
  const programmes = new Set(plan.programmes.map((programme) => programme.id))
  for (const assessment of plan.assessments) {
    const { set, subject, origin } = assessment
    yield* unknownSet(plan, new Set(sets.keys()), set, within(origin, 'set'))
    const known = sets.get(set)
    if (known && !plan.unread.includes(known.origin.file)) yield* unknownCriteria(assessment, known)
    const { programme } = subject
    if (programme !== undefined && !programmes.has(programme) && wasRead(plan, 'programmes.yaml')) {
      const place = within(origin, 'subject', 'programme')
      yield problem('programme/unknown', 'error', place, unknown(programme, near(programme, programmes)))
    }
  }
}

function* unknownCriteria({ answers, origin }: Assessment, { id: set, criteria }: CriteriaSet): Generator<Diagnostic> {
  const known = criteria.map((criterion) => criterion.id)
  for (const id of Object.keys(answers)) {
    if (known.includes(id)) continue
    const params = { ...unknown(id, near(id, known)), set }
    yield problem('criterion/unknown', 'error', within(origin, 'answers', id), params, 'key')
  }
}
