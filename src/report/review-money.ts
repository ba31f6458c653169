import { type AmountName, type MoneySum, printMillions } from '../core/money.ts'
import { printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { type Ratio, toJson } from '../core/ratio.ts'
import { yearsOf } from './review-span.ts'
import type { Of } from './shape.ts'
import { NONE } from './words.ts'

const rowShape = {
  name: 'text',
  planned: 'text',
  allocated: 'text',
  disbursed: 'text',
  rate: 'text',
  disbursement: 'ratio?',
} as const

/** Money in millions of đồng: the years shown with their sum, then each source by year. */
export const reviewMoneyShape = {
  sentence: 'text',
  years: [rowShape],
  sources: [{ number: 'text', name: 'text', years: [rowShape] }],
  note: 'text?',
} as const
export type ReviewMoney = Of<typeof reviewMoneyShape>
type Row = ReviewMoney['years'][number]

/** The funding of the years shown, by budget year. */
export function reviewMoney({ money, period }: Progress): ReviewMoney {
  if (!money) return { sentence: 'Kế hoạch chưa có số liệu kinh phí.', years: [], sources: [], note: null }
  const { first, last } = yearsOf(period)
  const { table } = money
  const shown = table.years.flatMap((year, i) => (year >= first && year <= last ? [{ year, i }] : []))
  const cells = shown.flatMap(({ i }) => table.foot.cells[i] ?? [])
  if (cells.length === 0)
    return { sentence: 'Kế hoạch không có kinh phí của các năm này.', years: [], sources: [], note: null }
  const total = totalOf(cells)
  const sources = table.rows
    .map(({ name, cells: own }) => ({
      name,
      years: shown.flatMap(({ year, i }) => {
        const cell = own[i]
        return cell ? [row(`Năm ${year}`, cell)] : []
      }),
    }))
    .filter(({ years }) => years.length > 0)
  return {
    sentence: sentence(total),
    years: [...shown.map(({ year }, i) => row(`Năm ${year}`, cells[i] ?? total)), row('Cộng', total)],
    sources: sources.map((source, i) => ({ number: String(i + 1), ...source })),
    note: missing(total) > 0 ? 'Số có dấu (*) chưa cộng các khoản chưa có số liệu' : null,
  }
}

type Money = Pick<MoneySum, AmountName | 'disbursement'>

/** Lines belong to one year each, so that amounts, and what the rates rest on, add up over the years. */
function totalOf(cells: readonly MoneySum[]): Money {
  const amount = (name: AmountName) => {
    const known = cells.flatMap((cell) => cell[name].sum ?? [])
    return {
      sum: known.length === 0 ? null : known.reduce((all, sum) => all + sum, 0n),
      missing: cells.reduce((all, cell) => all + cell[name].missing, 0),
    }
  }
  const rates = cells.flatMap(({ disbursement }) => disbursement ?? [])
  const disbursement = rates.reduce<Ratio | null>(
    (all, { n, d }) => ({ n: (all?.n ?? 0n) + n, d: (all?.d ?? 0n) + d }),
    null,
  )
  return { planned: amount('planned'), allocated: amount('allocated'), disbursed: amount('disbursed'), disbursement }
}

const missing = ({ allocated, disbursed }: Money): number => allocated.missing + disbursed.missing

const amountText = ({ sum, missing: without }: MoneySum[AmountName]): string =>
  sum === null ? NONE : printMillions(sum) + (without > 0 ? ' (*)' : '')

const row = (name: string, { planned, allocated, disbursed, disbursement }: Money): Row => ({
  name,
  planned: amountText(planned),
  allocated: amountText(allocated),
  disbursed: amountText(disbursed),
  rate: disbursement ? printPercent(disbursement) : NONE,
  disbursement: toJson(disbursement),
})

/** The rate rests on the lines that state both figures, which are named with it. */
function sentence({ allocated, disbursed, disbursement }: Money): string {
  if (allocated.sum === null) return 'Kinh phí các năm chưa có số được giao.'
  const given = `Kinh phí được giao ${printMillions(allocated.sum)} triệu đồng`
  if (disbursed.sum === null) return `${given}; chưa có số giải ngân.`
  const rate = disbursement
    ? `; tỷ lệ giải ngân trên các khoản có đủ số được giao và giải ngân: ${printMillions(disbursement.n)}/${printMillions(disbursement.d)} triệu đồng, đạt ${printPercent(disbursement)}`
    : ''
  return `${given}, đã giải ngân ${printMillions(disbursed.sum)} triệu đồng${rate}.`
}
