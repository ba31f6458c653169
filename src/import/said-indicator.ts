import { FORM_STANDING } from '../core/form-sheet.ts'
import type { IndicatorEntry } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import type { IndicatorFacts } from './facts.ts'
import { type Got, readFigure, readTruth } from './figure.ts'
import type { Problem } from './problem.ts'
import { type Line, said } from './rows.ts'
import type { Read } from './said-task.ts'
import { joined, nothingSaid, readWords, type SaidWords } from './said-words.ts'
import { type Cell, wordsOf } from './table.ts'

/** The rows of one indicator → what is said of it. */
export function readIndicator(lines: readonly Line[], indicator: IndicatorFacts): Read<IndicatorEntry> {
  const more = nothingSaid(lines)
  if (more) return { entry: { none: true }, problems: more }
  const figures = lines.map((line) => readFigures(line, indicator, lines))
  const words = lines.map(readWords)
  return {
    entry: { ...Object.assign({}, ...figures.map(({ entry }) => entry)), ...wordsFor(words.map((read) => read.words)) },
    problems: [...figures, ...words].flatMap(({ problems }) => problems),
  }
}

const STANDING = new Map(
  Object.entries(FORM_STANDING).map(([status, words]) => [fold(words), status as IndicatorEntry['status']]),
)

/** `Nguồn: sổ theo dõi`. */
const SOURCE = /^nguồn(?: số liệu)?\s*:\s*(.+)$/iu

/** How firm the figure is and, as the form asks, where it comes from; all else is the report's note. */
function wordsFor(rows: readonly SaidWords[]): IndicatorEntry {
  const told = rows.flatMap(({ result, obstacle, note }) =>
    [result, obstacle, note].filter((word) => word !== undefined),
  )
  const status = told.map((word) => STANDING.get(fold(word))).find((found) => found !== undefined)
  const source = joined(told.map((word) => SOURCE.exec(word)?.[1]))
  const note = joined(told.filter((word) => !STANDING.has(fold(word)) && !SOURCE.test(word)))
  return {
    ...(source === undefined ? {} : { source }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
  }
}

function readFigures(line: Line, indicator: IndicatorFacts, lines: readonly Line[]): Read<IndicatorEntry> {
  const { key } = line
  if (key.is === 'numerator' || key.is === 'denominator') {
    const name = key.is === 'numerator' ? 'n' : 'd'
    const figure = amountOf(line, {
      ...indicator,
      measure: null,
      before: key.is === 'numerator' ? indicator.before : null,
    })
    return { entry: figure.value === undefined ? {} : { [name]: figure.value }, problems: figure.problems }
  }
  if (indicator.isRatio) return ratioHead(line, lines)
  const { value, problems } = amountOf(line, indicator)
  return { entry: value === undefined ? {} : { value }, problems }
}

/** The value of a ratio is computed from its two rows; alone it cannot be checked. */
function ratioHead(line: Line, lines: readonly Line[]): Read<IndicatorEntry> {
  const cell = said(line.cell('sum')) ?? said(line.cell('inPeriod'))
  const isParted = lines.some(({ key }) => key.is === 'numerator')
  // The form works it out by a formula, which has no value until somebody opens the file.
  if (!cell || cell.value.is === 'broken' || isParted || line.key.is !== 'indicator') return { entry: {}, problems: [] }
  const problem: Problem = { code: 'ratio-in-one', cell: cell.address, text: wordsOf(cell), key: line.key.indicator }
  return { entry: {}, problems: [problem] }
}

type Amount = { readonly value?: number | boolean | string; readonly problems: readonly Problem[] }

const amount = (got: Got<number | boolean | string>): Amount =>
  'value' in got ? { value: got.value, problems: [] } : { problems: [got.problem] }

function amountOf(line: Line, { kind, measure, before }: IndicatorFacts): Amount {
  const [inPeriod, sum] = [said(line.cell('inPeriod')), said(line.cell('sum'))]
  if (kind === 'text' || kind === 'yes-no') {
    const cell = sum ?? inPeriod
    if (!cell) return { problems: [] }
    return amount(kind === 'text' ? { value: wordsOf(cell) } : readTruth(cell))
  }
  if (kind === 'in-period') return alone(inPeriod, sum, measure)
  if (kind === 'cumulative') return running(line, inPeriod, sum, measure, before)
  if (inPeriod && !sum) return { problems: [{ code: 'sum-missing', cell: line.address('sum'), expected: null }] }
  return sum ? amount(readFigure(sum, measure)) : { problems: [] }
}

/** The figure of the period alone, which has no sum. */
function alone(inPeriod: Cell | undefined, sum: Cell | undefined, measure: string | null): Amount {
  if (sum) return { problems: [{ code: 'no-sum', cell: sum.address, text: wordsOf(sum) }] }
  return inPeriod ? amount(readFigure(inPeriod, measure)) : { problems: [] }
}

/** A running total: where both are filled in, they must add up. */
function running(
  line: Line,
  inPeriod: Cell | undefined,
  sum: Cell | undefined,
  measure: string | null,
  before: number | null,
): Amount {
  const [added, total] = [inPeriod && readFigure(inPeriod, measure), sum && readFigure(sum, measure)]
  const problems = [added, total].flatMap((got) => (got && 'problem' in got ? [got.problem] : []))
  if (problems.length > 0 || (!added && !total)) return { problems }
  const expected = added && 'value' in added && before !== null ? exactSum(before, added.value) : null
  if (!total) return { problems: [{ code: 'sum-missing', cell: line.address('sum'), expected }] }
  if (
    !('value' in total) ||
    !added ||
    !('value' in added) ||
    before === null ||
    expected === null ||
    total.value === expected
  )
    return amount(total)
  const wrong = {
    code: 'sum',
    cell: line.address('sum'),
    before,
    inPeriod: added.value,
    sum: total.value,
    expected,
  } as const
  return { problems: [wrong] }
}

/** 0.1 + 0.2 is 0.3 in a table. */
const exactSum = (a: number, b: number): number => Number((a + b).toPrecision(12))
