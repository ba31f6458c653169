import type { Params } from '../../core/codes.ts'
import { printDay } from '../../core/day.ts'
import { printDong } from '../../core/money.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { AMOUNT } from '../words.ts'
import { meant } from './meant.ts'

const dong = (value: string | number): string => `${printDong(BigInt(value))} đồng`

/** `the total allocated in 2026, source "ns-xa", as of 30/6/2026`. */
function total({ of, year, source, task, at }: Omit<Params['budget/total-unknown'], 'without'>): string {
  const parts = [
    year === undefined ? '' : ` in ${year}`,
    source === undefined ? '' : `, source ${quote(source)}`,
    task === undefined ? '' : `, task ${task}`,
    at === undefined ? '' : `, as of ${printDay(at)}`,
  ]
  return `the total ${AMOUNT.en[of]}${parts.join('')}`
}

export const budget = {
  'budget/source-unknown': {
    message: ({ id }) => `source of funds ${quote(id)} is not listed in sources`,
    hint: ({ nearest }) => meant(nearest, 'correct the id, or declare this source in sources'),
  },
  'budget/total': {
    message: (of) =>
      `${total(of)} is stated as ${dong(of.stated)}, its lines add up to ${dong(of.sum)}, a difference of ${dong(of.difference)}`,
    hint: ({ at, of }) =>
      at === undefined && of !== 'planned'
        ? 'correct the wrong figure; if the document speaks of an earlier day, write at: that day'
        : 'compare with the document and correct the wrong figure',
  },
  'budget/total-unknown': {
    message: (of) =>
      of.without.length === 0
        ? `${total(of)} cannot be compared: it has no lines to add up`
        : `${total(of)} cannot be compared: ${of.without.length} of its lines have no figure (${someOf(of.without.map(quote), 6)})`,
    hint: ({ of, without }) =>
      without.length === 0
        ? 'add the lines of this total, or correct year, source, task'
        : `state what was ${AMOUNT.en[of]} on those lines; a missing figure is not taken for 0`,
  },
  'budget/two-lines': {
    message: ({ line }) => `two lines of the budget are the same (${quote(line)}): the money is counted twice`,
    hint: () => 'make them one line; if they pay for two things, give each its name',
  },
  'budget/none-and-lines': {
    message: ({ task }) => `task ${task} is said to need no funds, but the budget has a line for it`,
    hint: () => 'take the id out of withoutFunds, or delete the line',
  },
  'budget/over-allocated': {
    message: ({ disbursed, allocated, at }) =>
      `by ${printDay(at)} ${dong(disbursed)} were disbursed, more than the ${dong(allocated)} allocated`,
    hint: () => 'check both figures; if more was allocated since, add it to allocated',
  },
  'budget/allocated-fell': {
    message: ({ from, to }) => `the allocation falls from ${dong(from)} to ${dong(to)} and no document is named`,
    hint: () => 'each entry is a running total; if funds were cut, name the decision: document',
  },
  'budget/disbursed-fell': {
    message: ({ from, to }) => `what was disbursed falls from ${dong(from)} to ${dong(to)} and no document is named`,
    hint: () => 'each entry is a running total; if money was paid back, name the voucher: document',
  },
  'budget/order': {
    message: ({ at, before }) => `the entry of ${printDay(at)} stands after that of ${printDay(before)}`,
    hint: () => 'put entries in the order of their days, one figure a day',
  },
  'budget/future-date': {
    message: ({ date, today }) => `${printDay(date)} has not come yet (today is ${printDay(today)})`,
    hint: () => 'correct the date; money that is expected belongs in planned',
  },
  'budget/year': {
    message: ({ year, from, until }) =>
      `budget year ${year} lies outside the plan's term (${from ?? '…'} – ${until ?? '…'})`,
    hint: () => 'correct the year, or term in plan.yaml',
  },
  'budget/unit': {
    message: ({ value }) => `the amount ${dong(value)} is unusually small`,
    hint: ({ value }) =>
      `write đồng: ${printDong(BigInt(value))} million đồng is ${value}000000; if it really is ${dong(value)}, leave it`,
  },
} satisfies Chapter<'budget'>
