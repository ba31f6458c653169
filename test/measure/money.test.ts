import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MoneyStatus, MoneySum } from '../../src/core/money.ts'
import { AMOUNTS, printMillions } from '../../src/core/money.ts'
import type { BudgetLine } from '../../src/core/plan.ts'
import { sumOf } from '../../src/measure/money.ts'
import { budgetOf, type Pieces, progressAt, task } from '../support/plan-builder.ts'

const FILE = 'plans/minh-hoa/budget.yaml'
const TASKS = [
  task('1.a', { lead: 'van-phong' }),
  task('1.b', { lead: 'tai-chinh' }),
  task('2.a'),
  task('2.b', { lead: 'vhxh', cancelled: { on: '2026-01-10', reason: 'Tỉnh làm chung' } }),
]

function moneyAt(day: string, lines: readonly BudgetLine[], more: Pieces = {}, withoutFunds?: string[]): MoneyStatus {
  const { money } = progressAt({ tasks: TASKS, budget: budgetOf(lines, withoutFunds), ...more }, day)
  if (!money) throw new Error('no money')
  return money
}

const MILLION = 1_000_000
/** Running totals by day, in millions. */
const upTo = (...entries: [string, number][]): { at: string; value: number }[] =>
  entries.map(([at, value]) => ({ at, value: value * MILLION }))
const LINES: readonly BudgetLine[] = [
  {
    task: '1.a',
    source: 'ns-xa',
    year: 2026,
    planned: 300 * MILLION,
    allocated: upTo(['2026-01-05', 200], ['2026-07-01', 300]) as never,
    disbursed: upTo(['2026-03-31', 50], ['2026-09-30', 250]) as never,
  },
  { task: '1.b', source: 'ns-xa', year: 2026, planned: 80 * MILLION, allocated: upTo(['2026-02-01', 80]) as never },
  { task: '2.a', source: 'xhh', year: 2027, planned: 40 * MILLION },
  {
    name: 'Sơ kết',
    source: 'xhh',
    year: 2025,
    allocated: upTo(['2025-06-01', 20]) as never,
    disbursed: upTo(['2025-12-31', 15]) as never,
  },
]
const dong = (millions: number) => BigInt(millions * MILLION)
const short = ({ planned, allocated, disbursed }: MoneySum) =>
  [planned, allocated, disbursed].map(({ sum, missing }) => [sum === null ? null : Number(sum) / MILLION, missing])

describe('money in force', () => {
  test('a plan without a budget has none', () => {
    expect(progressAt({ tasks: TASKS }, '2026-06-30').money).toBeNull()
  })

  test('of each line the last entry not after the day counts', () => {
    const at = (day: string) => {
      const [line] = moneyAt(day, LINES).lines
      return [line?.allocated?.value, line?.disbursed?.value]
    }
    expect(at('2026-01-04')).toEqual([undefined, undefined])
    expect(at('2026-01-05')).toEqual([dong(200), undefined])
    expect(at('2026-03-31')).toEqual([dong(200), dong(50)])
    expect(at('2026-07-01')).toEqual([dong(300), dong(50)])
    expect(at('2027-01-01')).toEqual([dong(300), dong(250)])
  })

  test('entries out of order: the latest day still counts', () => {
    const allocated = upTo(['2026-07-01', 300], ['2026-01-05', 200]) as never
    const money = moneyAt('2026-12-31', [{ source: 'ns-xa', year: 2026, allocated }])
    expect(money.total.allocated.sum).toBe(dong(300))
  })

  test('what is missing is counted beside the sum and is never 0; a year that has not begun owes nothing', () => {
    const money = moneyAt('2026-06-30', LINES)
    expect(short(money.total)).toEqual([
      [420, 1],
      [300, 0],
      [65, 1],
    ])
    expect(money.year).toBe(2026)
    expect(short(money.thisYear)).toEqual([
      [380, 0],
      [280, 0],
      [50, 1],
    ])
    expect(money.table.rows.map(({ source, total }) => [source, short(total)[2]])).toEqual([
      ['ns-xa', [50, 1]],
      ['xhh', [15, 0]],
    ])
    expect(short(money.tasks[2]?.total as MoneySum)).toEqual([
      [40, 0],
      [null, 0],
      [null, 0],
    ])
    expect(short(moneyAt('2027-01-01', LINES).tasks[2]?.total as MoneySum)).toEqual([
      [40, 0],
      [null, 1],
      [null, 1],
    ])
  })

  test('money given before its year begins is owed from then on', () => {
    const early = [{ source: 'ns-xa', year: 2027, allocated: upTo(['2026-12-20', 10]) as never }]
    expect(short(moneyAt('2026-12-31', early).total)).toEqual([
      [null, 1],
      [10, 0],
      [null, 1],
    ])
  })
})

describe('the disbursement rate', () => {
  test('takes only lines that state both figures', () => {
    const { total } = moneyAt('2026-06-30', LINES)
    expect(total.disbursement).toEqual({ n: dong(65), d: dong(220) })
    expect([total.paired, total.begun]).toEqual([2, 3])
  })

  test('a stated 0 is a figure', () => {
    const line = {
      source: 'ns-xa',
      year: 2026,
      allocated: upTo(['2026-01-05', 200]),
      disbursed: upTo(['2026-06-30', 0]),
    }
    expect(moneyAt('2026-06-30', [line as never]).total.disbursement).toEqual({ n: 0n, d: dong(200) })
  })

  test('there is none where nothing is allocated, nothing is stated, or the file could not be read whole', () => {
    const nothing = {
      source: 'ns-xa',
      year: 2026,
      allocated: upTo(['2026-01-05', 0]),
      disbursed: upTo(['2026-06-30', 0]),
    }
    expect(moneyAt('2026-06-30', [nothing as never]).total.disbursement).toBeNull()
    expect(moneyAt('2026-06-30', [{ source: 'ns-xa', year: 2026, planned: MILLION }]).total.disbursement).toBeNull()
    const damaged = moneyAt('2026-06-30', LINES, { unread: [FILE] })
    expect([damaged.complete, damaged.total.disbursement, damaged.total.allocated.sum]).toEqual([
      false,
      null,
      dong(300),
    ])
  })

  test('damage to what money is grouped by takes the rates away too, damage to reports does not', () => {
    const completeWith = (file: string) => moneyAt('2026-06-30', LINES, { unread: [`plans/minh-hoa/${file}`] }).complete
    expect(['tasks/1.yaml', 'units.yaml', 'plan.yaml'].map(completeWith)).toEqual([false, false, false])
    expect(['progress/2026-Q2/vhxh.md', 'indicators/chi-tieu.yaml'].map(completeWith)).toEqual([true, true])
  })

  test('damage to the budget leaves the rates of tasks whole', () => {
    const pieces: Pieces = {
      tasks: [task('1.a', { lead: 'vhxh', deadline: { due: '2026-03-31' } })],
      reports: [{ unit: 'vhxh', period: '2026-Q2', date: '2026-06-01', tasks: { '1.a': { percent: 50 } } }],
      unread: [FILE],
    }
    expect(progressAt(pieces, '2026-06-30').total.rates.completionOfAssigned).toEqual({ n: 0n, d: 1n })
  })
})

describe('whose money it is', () => {
  test('of the group of the task and of the unit that answers for it on the day', () => {
    const lines = LINES.slice(0, 3)
    const units = (day: string) => moneyAt(day, lines).units.map(({ id, total }) => [id, total.lines])
    const groups = moneyAt('2025-06-30', lines).groups.map(({ id, total }) => [id, total.lines])
    expect(groups).toEqual([
      ['1', 2],
      ['2', 1],
    ])
    expect(units('2025-06-30')).toEqual([
      ['van-phong', 1],
      ['tai-chinh', 1],
      [null, 1],
    ])
    expect(units('2025-07-01')).toEqual([
      ['van-phong', 1],
      ['kinh-te', 1],
      [null, 1],
    ])
  })

  test('tasks with lines, said to need none, and those nobody spoke of; cancelled ones need none', () => {
    const { withLines, withoutFunds, silent } = moneyAt('2026-06-30', LINES.slice(0, 1), {}, ['2.a'])
    expect({ withLines, withoutFunds, silent }).toEqual({ withLines: ['1.a'], withoutFunds: ['2.a'], silent: ['1.b'] })
    expect(moneyAt('2026-01-09', LINES.slice(0, 1), {}, ['2.a']).silent).toEqual(['1.b', '2.b'])
  })
})

describe('printing', () => {
  test.each([
    [30_000_000_000n, '30.000'],
    [30_250_500_000n, '30.250,5'],
    [1_234_567n, '1,234567'],
    [0n, '0'],
    [999n, '0,000999'],
    [10_000_000n, '10'],
  ])('%s đồng is %s triệu đồng', (amount, text) => expect(printMillions(amount)).toBe(text))

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (amount) => {
        const [whole = '', part = ''] = printMillions(amount).replaceAll('.', '').split(',')
        expect(BigInt(whole + part.padEnd(6, '0'))).toBe(amount)
      }),
    )
  })
})

const running = fc.option(
  fc.array(
    fc.record({ at: fc.constantFrom('2025-03-01', '2025-12-31', '2026-05-05', '2027-01-01'), value: fc.nat(9e14) }),
    { minLength: 1, maxLength: 3 },
  ),
  { nil: undefined },
)
const anyLine = fc
  .record({
    task: fc.constantFrom(undefined, '1.a', '1.b', '2.a', '2.b', 'V.1'),
    source: fc.constantFrom('ns-xa', 'xhh', 'la'),
    year: fc.constantFrom(2025, 2026, 2027),
    planned: fc.option(fc.nat(Number.MAX_SAFE_INTEGER), { nil: undefined }),
    allocated: running,
    disbursed: running,
  })
  .map((line) => Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as BudgetLine)
const anyLines = fc.array(anyLine, { maxLength: 12 })
const anyDay = fc.constantFrom('2025-01-01', '2025-12-31', '2026-06-30', '2027-06-30')

const figures = (sums: readonly MoneySum[]) =>
  ['lines', 'begun', 'paired']
    .map((key) => sums.reduce((n, sum) => n + sum[key as 'lines'], 0))
    .concat(AMOUNTS.map((name) => sums.reduce((n, sum) => n + sum[name].missing, 0)))
const amounts = (sums: readonly MoneySum[]) =>
  AMOUNTS.map((name) => sums.reduce((total, sum) => total + (sum[name].sum ?? 0n), 0n))
const rate = (sums: readonly MoneySum[]) => sums.reduce((n, { disbursement }) => n + (disbursement?.n ?? 0n), 0n)

describe('what must hold of every budget', () => {
  test('sums by year, source, task, group and unit all equal the total', () => {
    fc.assert(
      fc.property(anyLines, anyDay, (lines, day) => {
        const { total, table, tasks, groups, units, general } = moneyAt(day, lines)
        const rest = (rows: MoneyStatus['tasks']) => [...rows.map((row) => row.total), general]
        const ways = [
          table.foot.cells,
          table.rows.map((row) => row.total),
          table.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? [])),
          rest(tasks),
          rest(groups),
          rest(units),
        ]
        for (const sums of ways) {
          expect(figures(sums)).toEqual(figures([total]))
          expect(amounts(sums)).toEqual(amounts([total]))
        }
      }),
    )
  })

  test('a sum is null exactly where no line states the figure', () => {
    fc.assert(
      fc.property(anyLines, anyDay, (lines, day) => {
        const money = moneyAt(day, lines)
        for (const name of AMOUNTS)
          expect(money.total[name].sum === null).toBe(money.lines.every((line) => line[name] === null))
      }),
    )
  })

  test('neither the order of lines nor splitting them into parts changes a sum or a rate', () => {
    const both = anyLines.chain((lines) =>
      fc.record({
        lines: fc.constant(lines),
        other: fc.shuffledSubarray(lines, { minLength: lines.length }),
        at: fc.nat(lines.length),
      }),
    )
    fc.assert(
      fc.property(both, anyDay, ({ lines, other, at }, day) => {
        const money = moneyAt(day, lines)
        expect(moneyAt(day, other).total).toEqual(money.total)
        const parts = [money.lines.slice(0, at), money.lines.slice(at)].map((part) => sumOf(part, true))
        expect(amounts(parts)).toEqual(amounts([money.total]))
        expect(figures(parts)).toEqual(figures([money.total]))
        const isCounted = parts.every((part) => part.disbursement || part.paired === 0)
        if (isCounted) expect(rate(parts)).toBe(rate([money.total]))
      }),
    )
  })

  test('entries after the day change nothing', () => {
    fc.assert(
      fc.property(anyLines, anyDay, (lines, day) => {
        const known = lines.map((line) => {
          const kept = { ...line }
          for (const of of ['allocated', 'disbursed'] as const) {
            const entries = line[of]?.filter(({ at }) => at <= day)
            if (entries?.length) kept[of] = entries as never
            else delete kept[of]
          }
          return kept
        })
        expect(moneyAt(day, known).total).toEqual(moneyAt(day, lines).total)
      }),
    )
  })
})
