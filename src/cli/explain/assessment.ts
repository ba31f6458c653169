import { sharesOf } from '../../core/criteria.ts'
import { printFraction, printNumber } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import type { CriteriaSet } from '../../core/plan.ts'
import type { AssessmentStatus, CriterionScore, Progress } from '../../core/progress.ts'
import { type Ratio, sum, toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { exactText, plainText, pointsText, subjectText } from '../programme-text.ts'
import { assessmentResult } from '../show-programme.ts'
import type { Words } from '../words/index.ts'
import type { Derivation, Input } from './derivation.ts'

/** How the score of an assessment came about: each criterion's level, what the level earns, and its weight. */
export function explainAssessment({ words }: Context, progress: Progress, status: AssessmentStatus): Derivation {
  const { programmes: w, explain } = words
  const { assessment, criteria, score } = status
  return {
    title: `${safe(status.id)} · ${subjectText(progress, assessment.subject)}`,
    formula: w.scoreFormula,
    terms: criteria.map((row) => ({
      symbol: row.criterion.id,
      name: `${said(words, row)} · ${safe(row.criterion.name)}`,
      value: row.weight && row.share ? product(row) : words.none,
      ids: [],
    })),
    steps: steps(words, status),
    result: assessmentResult(words, status),
    exact: toJson(score),
    ...(score ? { rounding: `${explain.rounding}; ${explain.exact(printFraction(score))}` } : {}),
    inputs: criteria.flatMap((row) => sources(words, row)),
    others: [...(status.set ? [status.set.id] : []), ...earlierOf(progress, status)],
  }
}

function said({ programmes: w }: Words, { state, level }: CriterionScore): string {
  if (state === 'answered' && level !== null) return w.level(level)
  return state === 'unanswered' ? w.unanswered : w.out.notApplicable
}

const product = ({ weight, share }: CriterionScore): string =>
  weight && share ? `${exactText(weight)} × ${exactText(share)}` : ''

function steps({ programmes: w }: Words, { criteria, score, atLeast }: AssessmentStatus): string[] {
  const applicable = criteria.filter((row) => row.state !== 'notApplicable')
  const answered = applicable.filter((row) => row.product !== null)
  const missing = applicable.filter((row) => row.state === 'unanswered').map((row) => row.criterion.id)
  const weights: Ratio[] = applicable.flatMap((row) => row.weight ?? [])
  const line = `(${answered.map(product).join(' + ')}) / ${exactText(sum(weights))}`
  return [
    ...(score ? [`${line} = ${pointsText(score)}`] : atLeast ? [w.certain(line, pointsText(atLeast))] : []),
    ...(missing.length > 0 ? [w.missing(missing.join(', '))] : []),
  ]
}

/** The answer, and the level it names in the set; the criterion itself where there is no answer. */
function sources(words: Words, row: CriterionScore): Input[] {
  const { programmes: w } = words
  const own: Input = { label: row.criterion.id, value: said(words, row), origin: row.origin }
  const index = row.criterion.levels.findIndex(({ level }) => level === row.level)
  if (row.state !== 'answered' || row.level === null || !row.share || index < 0) return [own]
  const meaning = `${w.level(row.level)}: ${plainText(row.share)}%`
  return [own, { label: row.criterion.id, value: meaning, origin: within(row.definition, 'levels', index) }]
}

/** Other assessments of the same set that stand beside it: those of the same subject. */
function earlierOf({ assessments }: Progress, { id, assessment }: AssessmentStatus): string[] {
  const same = (other: AssessmentStatus): boolean =>
    other.id !== id &&
    other.assessment.set === assessment.set &&
    JSON.stringify(other.assessment.subject) === JSON.stringify(assessment.subject)
  return assessments.filter(same).map((other) => safe(other.id))
}

/** What each level of a criteria set earns. */
export function explainCriteria({ words }: Context, set: CriteriaSet): Derivation {
  const { programmes: w } = words
  const stated = set.criteria.flatMap(({ weight }) => weight ?? [])
  const total = stated.reduce((all, weight) => all + weight, 0)
  return {
    title: `${set.id} · ${safe(set.data.name)}`,
    formula: w.scoreFormula,
    terms: set.criteria.map((criterion) => ({
      symbol: criterion.id,
      name: [...sharesOf(criterion)].map(([level, share]) => `${w.level(level)}: ${plainText(share)}%`).join(' · '),
      value: printNumber(criterion.weight ?? 1),
      ids: [],
    })),
    steps: stated.length === 0 ? [w.equal] : [],
    result: w.setSummary(set.criteria.length, printNumber(stated.length === 0 ? set.criteria.length : total)),
    inputs: set.criteria.map((criterion) => ({
      label: criterion.id,
      value: criterion.weight === undefined ? w.equal : w.weight(printNumber(criterion.weight)),
      origin: within(set.origin, 'criteria', set.data.criteria.indexOf(criterion)),
    })),
  }
}
