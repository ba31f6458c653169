import { printDecimal } from '../../../core/number.ts'
import { multiply, type Ratio, subtract, ZERO } from '../../../core/ratio.ts'
import { linear, type Weighed } from '../figure.ts'
import type { Figure } from '../scope.ts'
import type { Make } from './entries.ts'
import { statusOf } from './indicator-cells.ts'
import type { Leaf } from './leaves.ts'
import type { Paper } from './paper.ts'

const HUNDRED: Ratio = { n: 100n, d: 1n }
const ONE: Ratio = { n: 1n, d: 1n }

/** How far a rate of a year is from that of the year before, in percentage points. */
export const rateChange: Make = (paper, leaf, rate, year) =>
  change(paper, leaf, yearly(paper, `trend.review.rates.${rate}`, year ?? ''), HUNDRED)

/** The same of an indicator, in its own unit; units that reach their target are a share. */
export const seriesChange: Make = (paper, leaf, id, year) =>
  change(paper, leaf, yearly(paper, `trend.review.indicators.${id}`, year ?? ''), factorFor(paper, id))

/** The latest of those. */
export const seriesLatest: Make = (paper, leaf, id) => seriesChange(paper, leaf, id ?? '', paper.years.at(-1)?.id ?? '')

/** The newest value of the years shown against the baseline. */
export const baselineChange: Make = (paper, leaf, id) => {
  const path = `trend.review.indicators.${id}`
  const points = paper.years.map((year) => `${path}.points.${year.id}.value`)
  const last = points.findLast((point) => pointOf(paper, point) !== null)
  return last === undefined ? undefined : change(paper, leaf, [`${path}.baseline.value`, last], ONE)
}

const factorFor = (paper: Paper, id: string | undefined): Ratio =>
  statusOf(paper, id)?.indicator.data.per === 'unit' ? HUNDRED : ONE

/** The figures of a year before and of a year. */
function yearly({ years }: Paper, path: string, year: string): readonly [string, string] {
  const at = years.findIndex(({ id }) => id === year)
  return [`${path}.points.${years[at - 1]?.id ?? ''}.value`, `${path}.points.${year}.value`]
}

function pointOf(paper: Paper, id: string): Ratio | null {
  const result = paper.known.get(id)?.explain(paper).calculation?.result
  if (typeof result === 'number') return { n: BigInt(result), d: 1n }
  return typeof result === 'object' && result !== null ? { n: BigInt(result.n), d: BigInt(result.d) } : null
}

/** `after − before`, each times the factor; undefined where one of them is missing and nothing is printed but a dash. */
function change(paper: Paper, { value }: Leaf, ids: readonly [string, string], factor: Ratio): Figure | undefined {
  const [before, after] = ids.map((id) => pointOf(paper, id))
  const sources = ids.flatMap((id) => paper.known.get(id)?.explain(paper) ?? [])
  if (!before || !after || !/\d/.test(String(value))) return undefined
  const terms = ids.map((id, i): Weighed => {
    const origin = sources[i]?.calculation?.items[0]?.origin ?? { file: '', path: [] }
    const weight = i === 0 ? subtract(ZERO, factor) : factor
    return { id, weight, value: i === 0 ? before : after, text: '', origin }
  })
  const result = multiply(subtract(after, before), factor)
  return {
    name: `${paper.words.paths.change} · ${sources[1]?.name ?? ''}`,
    formula: paper.words.paths.changeFormula,
    terms: [],
    steps: [`${print(after, factor)} − ${print(before, factor)} = ${String(value)}`],
    result: String(value),
    inputs: sources.flatMap(({ inputs }) => inputs),
    others: ids,
    calculation: linear(terms, result),
  }
}

const print = (value: Ratio, factor: Ratio): string => printDecimal(multiply(value, factor), 2)
