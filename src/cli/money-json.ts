import type { Amount, AmountName, MoneySum } from '../core/money.ts'
import type { Progress } from '../core/progress.ts'
import { integer, toJson } from '../core/ratio.ts'

/** Lines added up, in đồng; null where no line states the figure, and how many state none. */
export function sumJson(sum: MoneySum) {
  const each = <T>(of: (amount: Amount) => T): Record<AmountName, T> => ({
    planned: of(sum.planned),
    allocated: of(sum.allocated),
    disbursed: of(sum.disbursed),
  })
  return {
    lines: sum.lines,
    ...each((amount) => (amount.sum === null ? null : integer(amount.sum))),
    disbursement: toJson(sum.disbursement),
    paired: sum.paired,
    missing: each((amount) => amount.missing),
  }
}

/** The money of `plan status --json`; null where the plan has no budget. */
export const moneyJson = ({ money }: Progress) =>
  money && {
    year: money.year,
    thisYear: sumJson(money.thisYear),
    total: sumJson(money.total),
    tasks: {
      withLines: money.withLines.length,
      withoutFunds: money.withoutFunds.length,
      silent: money.silent.length,
    },
  }
