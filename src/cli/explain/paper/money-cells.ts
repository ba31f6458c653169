import { AMOUNTS, type AmountName, type LineStatus } from '../../../core/money.ts'
import { figureOf } from '../money-figures.ts'
import type { Figure } from '../scope.ts'
import type { Make } from './entries.ts'
import type { Leaf } from './leaves.ts'
import type { Paper } from './paper.ts'

/** A cell of the table of money by year; `sum` is the years that a review shows together. */
export const moneyCell: Make = (paper, leaf, year, of) => cellOf(paper, leaf, year ?? '', of ?? '', () => true)

/** The same of one source. */
export const sourceCell: Make = (paper, leaf, source, year, of) =>
  cellOf(paper, leaf, year ?? '', of ?? '', ({ line }) => line.data.source === source)

function cellOf(
  { words, years, progress: { money } }: Paper,
  { value }: Leaf,
  year: string,
  of: string,
  isOwn: (line: LineStatus) => boolean,
): Figure | undefined {
  if (!money) return undefined
  const shown = year === 'sum' ? yearsOf(money.table.years, years) : [Number(year)]
  const lines = money.lines.filter((line) => shown.includes(line.line.data.year) && isOwn(line))
  const figure = figureOf(words, money, lines, AMOUNTS.includes(of as AmountName) ? of : 'disbursement')
  const { money: w } = words
  const span = year === 'sum' ? w.allYears : w.year(Number(year))
  return {
    ...figure,
    name: `${figure.name} · ${span}${AMOUNTS.includes(of as AmountName) ? ` · ${w.unit}` : ''}`,
    ...(typeof value === 'string' ? { result: value } : {}),
  }
}

/** The budget years inside the years shown; those to come of a review's span have begun nothing and are shown too. */
const yearsOf = (all: readonly number[], shown: Paper['years']): readonly number[] => {
  const first = Number(shown[0]?.id ?? 0)
  return all.filter((year) => year >= first)
}
