import type { Amount, AmountName, MoneySum } from '../core/money.ts'
import { printMillions } from '../core/money.ts'
import { printPercent } from '../core/number.ts'
import type { Words } from './words/index.ts'

/** An amount added up, in millions of đồng: `1.250`, `1.250*` where lines that owe a figure state none, `–` where none states any. */
export function amountText({ none }: Words, { sum, missing }: Amount): string {
  return sum === null ? none : printMillions(sum) + (missing > 0 ? '*' : '')
}

/** Lines that state both what was allocated and disbursed, of those whose year has begun: `5/7`. */
export const coverageText = ({ none }: Words, { paired, begun }: MoneySum): string =>
  begun === 0 ? none : `${paired}/${begun}`

/** The disbursement rate; where not every line states both figures, on how many it rests: `65,60% (5/7 dòng)`. */
export function rateText({ money, none }: Words, { disbursement, paired, begun }: MoneySum): string {
  if (!disbursement) return none
  return printPercent(disbursement) + (paired < begun ? ` (${money.ofLines(paired, begun)})` : '')
}

/** `được giao 1.250 · giải ngân 820 triệu đồng`; a figure that no line states is `–`. */
export function amountsText(words: Words, sum: MoneySum, names: readonly AmountName[]): string {
  const { short, unit } = words.money
  return `${names.map((name) => `${short[name]} ${amountText(words, sum[name])}`).join(' · ')} ${unit}`
}

/** The same with the disbursement rate where there is one. */
export const sumText = (words: Words, sum: MoneySum, names: readonly AmountName[]): string =>
  amountsText(words, sum, names) + (sum.disbursement ? ` · ${rateText(words, sum)}` : '')
