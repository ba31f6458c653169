import { AMOUNT } from '../../messages/words.ts'
import type { moneyVi } from './money-vi.ts'

/** English words of money. */
export const moneyEn: typeof moneyVi = {
  money: {
    amounts: AMOUNT.en,
    funds: 'Funds',
    unit: 'million đồng',
    dong: (amount) => `${amount} đồng`,
    year: (year) => String(year),
    ofYear: (year) => `Funds ${year}`,
    heads: {
      what: 'Source, task',
      year: 'Year',
      planned: 'Planned',
      allocated: 'Allocated',
      disbursed: 'Disbursed',
      disbursement: 'Rate',
      coverage: 'Stated',
    },
    short: { planned: 'planned', allocated: 'allocated', disbursed: 'disbursed' },
    allYears: 'all years',
    sum: 'Total',
    general: 'General costs, of no task',
    missing: '* lines without a figure are not in it',
    lines: (n) => (n === 1 ? '1 line' : `${n} lines`),
    ofLines: (n, of) => `${n}/${of} lines`,
    lacking: (n, of) => `${n === 1 ? '1 line has' : `${n} lines have`} no ${of} figure`,
    counts: (n, of) =>
      `${n === of ? n : `${n} of ${of}`} ${of === 1 ? 'line' : 'lines'} of the budget, in millions of đồng`,
    none: 'the plan has no budget.yaml',
    withoutFunds: 'needs no funds of its own',
    silent: 'no funds stated',
    rate: 'disbursement rate',
    title: 'funds',
    linesOf: 'budget lines',
    pairedOf: 'lines with both an allocated and a disbursed amount',
    countOf: (what: string): string => `lines of budget.yaml: ${what}`,
    tasksOf: {
      withLines: 'tasks with budget lines',
      withoutFunds: 'tasks that need no funds of their own',
      silent: 'tasks without funds yet',
    },
    tasksFormula: (what: string): string => `${what}, without cancelled and not applicable tasks`,
    formula: 'Σ disbursed / Σ allocated, over the lines that state both',
    sumOf: (of) => `Σ ${of} over the lines`,
    noFigure: (of) => `no ${of} figure`,
    nothingAllocated: 'no line states both what was allocated and what was disbursed',
    unread: 'budget.yaml could not be read whole',
  },
}
