import type { AssessmentStatus, CriterionScore, NoScore } from '../core/assessed.ts'
import { assessmentId, sharesOf, subjectKey, weightsOf } from '../core/criteria.ts'
import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import type { Assessment, CriteriaSet, Criterion, Plan } from '../core/plan.ts'
import { wereRead } from '../core/rates.ts'
import { compare, divide, fromDecimal, multiply, type Ratio, ratioOf, sum } from '../core/ratio.ts'

/** Every assessment made by D with its score, in the order of their days; the latest of each subject and set is marked. */
export function assessmentsAt(plan: Plan, day: Day): AssessmentStatus[] {
  const made = plan.assessments.filter((assessment) => assessment.date <= day)
  const latest = new Map(made.map((assessment) => [keyOf(assessment), assessment]))
  const sets = new Map(plan.criteria.map((set) => [set.id, set]))
  return made.map((assessment) => {
    const set = sets.get(assessment.set) ?? null
    const isRead = wereRead(plan, 'criteria/') && !plan.unread.includes(assessment.origin.file)
    return { ...scored(assessment, set, isRead), latest: latest.get(keyOf(assessment)) === assessment }
  })
}

const keyOf = (assessment: Assessment): string => `${assessment.set}\n${subjectKey(assessment.subject)}`

/**
 * One assessment against its set: Σ weight × share / Σ weight over the criteria that apply, 0..100. A criterion without an answer leaves
 * no score, only what is certain without it; one that does not apply stands on neither side of the line.
 */
export function scored(
  assessment: Assessment,
  set: CriteriaSet | null,
  isRead = true,
): Omit<AssessmentStatus, 'latest'> {
  const criteria = set ? criteriaOf(assessment, set) : []
  const applicable = criteria.filter((c) => c.state !== 'notApplicable')
  const answered = applicable.filter((c) => c.state === 'answered')
  const why = reasonOf(set, applicable, answered, isRead)
  const certain = answered.length > 0 && (why === null || why === 'unanswered') ? mean(applicable) : null
  const score = why === null ? certain : null
  return {
    id: assessmentId(assessment),
    assessment,
    set,
    criteria,
    score,
    atLeast: certain,
    coverage: ratioOf(answered.length, applicable.length),
    grade: set && score ? gradeOf(set, score) : null,
    why,
  }
}

function reasonOf(
  set: CriteriaSet | null,
  applicable: readonly CriterionScore[],
  answered: readonly CriterionScore[],
  isRead: boolean,
): NoScore | null {
  if (!isRead) return 'unread'
  if (!set) return 'set'
  if (applicable.length === 0) return 'notApplicable'
  if (applicable.some((c) => c.weight === null)) return 'weights'
  return answered.length < applicable.length ? 'unanswered' : null
}

function criteriaOf(assessment: Assessment, set: CriteriaSet): CriterionScore[] {
  const weights = weightsOf(set.criteria.map((criterion) => criterion.weight))
  return set.criteria.map((criterion, i) => criterionScore(assessment, set, criterion, weights?.[i] ?? null))
}

/** An answer that says two things, or names a level the criterion does not have, is no answer. */
function criterionScore(
  { answers, origin }: Assessment,
  set: CriteriaSet,
  criterion: Criterion,
  weight: Ratio | null,
): CriterionScore {
  const answer = answers[criterion.id]
  const index = set.data.criteria.findIndex((entry) => entry?.id === criterion.id)
  const definition = within(set.origin, 'criteria', index)
  const place = { origin: answer ? within(origin, 'answers', criterion.id) : definition, definition }
  const none = { criterion, level: null, share: null, weight, product: null, ...place }
  const level = answer?.level
  if (answer?.notApplicable !== undefined && level === undefined) return { ...none, state: 'notApplicable' }
  const share = level === undefined || answer?.notApplicable !== undefined ? undefined : sharesOf(criterion).get(level)
  if (level === undefined || share === undefined) return { ...none, state: 'unanswered' }
  return { ...none, state: 'answered', level, share, product: weight && multiply(weight, share) }
}

const mean = (applicable: readonly CriterionScore[]): Ratio | null =>
  divide(sum(applicable.flatMap((c) => c.product ?? [])), sum(applicable.flatMap((c) => c.weight ?? [])))

/** The grade with the highest threshold that the score reaches, in whatever order the set lists them. */
function gradeOf({ data: { grades = [] } }: CriteriaSet, score: Ratio): string | null {
  const reached = grades.filter(({ from }) => compare(score, fromDecimal(from)) >= 0)
  return reached.toSorted((a, b) => b.from - a.from)[0]?.name ?? null
}
