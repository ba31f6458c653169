import { printCount } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import type { Item } from '../calculation.ts'
import { answered, assessed, dateOf } from '../criteria-figures.ts'
import { named } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Subject } from '../scope.ts'

/** `list.assessments.2026-Q3/thon-ha.score`: every assessment as `programmes.…criteria` explains the latest. */
export const listedAssessments = ({ words, progress }: Subject): Known[] =>
  progress.assessments.flatMap((status) => {
    const path = `list.assessments.${status.id}.`
    return [
      named(`${path}date`, () => dateOf(words, status)),
      named(`${path}score`, () => assessed(words, status, 'score')),
      named(`${path}atLeast`, () => assessed(words, status, 'atLeast')),
      named(`${path}coverage`, () => answered(words, status)),
    ]
  })

/** `list.criteria.SET.criteria`: how many criteria a set has, and how many subjects were assessed against it. */
export const listedCriteria = ({ words, progress }: Subject): Known[] =>
  progress.plan.criteria.flatMap((set) => {
    const own = progress.assessments.filter(({ latest, assessment }) => latest && assessment.set === set.id)
    const counted = (id: string, name: string, formula: string, items: readonly Item[]): Known =>
      named(`list.criteria.${set.id}.${id}`, () => ({
        name,
        formula,
        terms: [],
        steps: [],
        result: printCount(items.length),
        inputs: items.map((item) => ({ label: item.id, value: String(item.value), origin: item.origin })),
        calculation: { operation: { op: 'count', where: {} }, items, result: items.length },
      }))
    return [
      counted(
        'criteria',
        words.paths.criteria,
        words.paths.criteriaFormula,
        set.criteria.map(({ id, name }, i) => ({
          id,
          kind: 'value',
          value: name,
          origin: within(set.origin, 'criteria', i),
        })),
      ),
      counted(
        'assessed',
        words.paths.assessed,
        words.paths.assessedFormula,
        own.map(({ id, assessment }) => ({ id, kind: 'value', value: assessment.date, origin: assessment.origin })),
      ),
    ]
  })
