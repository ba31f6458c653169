import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Answer, Criterion } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** assessment/level, assessment/both, assessment/neither, assessment/no-evidence: an answer that does not fit its criterion. */
export const assessmentAnswers: Rule = function* ({ plan }) {
  const sets = new Map(plan.criteria.map((set) => [set.id, set.criteria]))
  for (const { set, answers, origin } of plan.assessments)
    for (const [id, answer] of Object.entries(answers)) {
      const criterion = sets.get(set)?.find((entry) => entry.id === id)
      yield* judge(answer, id, criterion, within(origin, 'answers', id))
    }
}

function* judge(
  answer: Answer,
  id: string,
  criterion: Criterion | undefined,
  origin: Parameters<typeof within>[0],
): Generator<Diagnostic> {
  const { level, notApplicable, evidence } = answer
  if (level !== undefined && notApplicable !== undefined)
    yield problem('assessment/both', 'error', within(origin, 'notApplicable'), { criterion: id }, 'key')
  if (level === undefined && notApplicable === undefined)
    yield problem('assessment/neither', 'error', origin, { criterion: id }, 'key')
  if (!criterion || level === undefined) return
  const allowed = criterion.levels.map((entry) => entry.level)
  const lowest = Math.min(...allowed)
  if (!allowed.includes(level))
    yield problem('assessment/level', 'error', within(origin, 'level'), { criterion: id, level, allowed })
  // The lowest level claims nothing that could be proved.
  else if (criterion.evidence !== undefined && level > lowest && !evidence?.length)
    yield problem('assessment/no-evidence', 'warning', origin, { criterion: id, wanted: criterion.evidence }, 'key')
}
