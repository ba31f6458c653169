import { printDay } from '../../core/day.ts'
import { within } from '../../core/origin.ts'
import type { AssessmentStatus, CriterionScore, ProgrammeItem } from '../../core/progress.ts'
import { toJson } from '../../core/ratio.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item, Operation } from './calculation.ts'
import type { Input } from './derivation.ts'
import { type Entry, pointsOf, WITHHELD, weightText } from './programme-figures.ts'
import { printed } from './rate.ts'
import type { Figure } from './scope.ts'

/** The latest assessment against one set; without one every figure is missing. */
export function criteriaEntries(prefix: string, { id, assessment }: ProgrammeItem): Entry[] {
  const path = `${prefix}criteria.${id}.`
  return [
    [`${path}date`, ({ words }) => dateOf(words, assessment)],
    [`${path}score`, ({ words }) => assessed(words, assessment, 'score')],
    [`${path}atLeast`, ({ words }) => assessed(words, assessment, 'atLeast')],
    [`${path}coverage`, ({ words }) => answered(words, assessment)],
  ]
}

/** The day of an assessment. */
export function dateOf(words: Words, status: AssessmentStatus | null): Figure {
  const date = status?.assessment.date ?? null
  const origin = status && within(status.assessment.origin, 'date')
  const items: Item[] = origin ? [{ id: 'date', kind: 'value', value: date, origin }] : []
  return {
    name: words.programmes.date,
    terms: [],
    steps: [],
    result: date === null ? `${words.none} (${words.programmes.notAssessed})` : printDay(date),
    inputs: status && origin && date ? [{ label: status.id, value: printDay(date), origin }] : [],
    calculation: { operation: { op: 'stated' }, items, result: date },
  }
}

const applicableOf = (status: AssessmentStatus | null): CriterionScore[] =>
  (status?.criteria ?? []).filter(({ state }) => state !== 'notApplicable')

function made(rows: readonly CriterionScore[], value: (row: CriterionScore) => Item['value'], weighs: boolean): Item[] {
  return rows.map((row): Item => {
    const weight = weighs ? toJson(row.weight) : null
    return { id: row.criterion.id, kind: 'value', value: value(row), ...(weight ? { weight } : {}), origin: row.origin }
  })
}

/** A score, or the points that are certain without the missing answers: the mean is the same, an answer that is missing adds nothing. */
export function assessed(words: Words, status: AssessmentStatus | null, name: 'score' | 'atLeast'): Figure {
  const { programmes: w, figures } = words
  const rows = applicableOf(status)
  const result = status?.[name] ?? null
  const why = status?.why ?? null
  return {
    name: figures.programme[name === 'score' ? 'setScore' : 'atLeast'],
    formula: w.scoreFormula,
    terms: rows.map((row) => ({
      symbol: row.criterion.id,
      name: saidOf(words, row),
      value: `${weightText(words, row.weight)} × ${weightText(words, row.share)}`,
      ids: [],
    })),
    steps: [],
    ...pointsOf(words, result, status ? w.noScore[why ?? 'unanswered'] : w.notAssessed),
    inputs: inputsOfRows(words, rows),
    others: status ? [status.id] : [],
    calculation: {
      operation: { op: 'weightedMean' } satisfies Operation,
      items: made(rows, ({ share }) => toJson(share), true),
      result: toJson(result),
      withheld: result || why === null ? undefined : WITHHELD[why],
    } satisfies Calculation,
  }
}

const saidOf = ({ programmes: w }: Words, { level }: CriterionScore): string =>
  level === null ? w.unanswered : w.level(level)

const inputsOfRows = (words: Words, rows: readonly CriterionScore[]): Input[] =>
  rows.map((row) => ({ label: row.criterion.id, value: saidOf(words, row), origin: row.origin }))

/** Criteria answered, of those that apply. */
export function answered(words: Words, status: AssessmentStatus | null): Figure {
  const rows = applicableOf(status)
  const told = rows.filter(({ state }) => state === 'answered')
  return {
    name: words.figures.programme.answered,
    formula: words.figures.programme.answeredFormula,
    terms: [],
    steps: [`${told.length} / ${rows.length}`],
    ...printed(words, status?.coverage ?? null, status ? words.explain.zero : words.programmes.notAssessed),
    inputs: inputsOfRows(words, rows),
    calculation: {
      operation: { op: 'ratio', above: { value: ['answered'] }, below: {} },
      items: made(rows, ({ state }) => state, false),
      result: toJson(status?.coverage ?? null),
    },
  }
}
