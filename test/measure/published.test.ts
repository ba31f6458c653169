import { describe, expect, test } from 'vitest'
import { printPercent } from '../../src/core/number.ts'
import type { Counts, State } from '../../src/core/progress.ts'
import { type Ratio, ratioOf } from '../../src/core/ratio.ts'
import { assertAddsUp } from '../../src/measure/counts.ts'
import { ratesOfStates } from '../../src/measure/tally.ts'
import { completeWeights, weightedMean } from '../../src/measure/weighted-mean.ts'
import { progressAt, report, task } from '../support/plan-builder.ts'

// Counts and rates that were printed by real offices, with the misprints and the lost task they contain.

const NONE = { doneOnTime: 0, doneLate: 0, doneUndated: 0, openInTime: 0, openOverdue: 0, openUndated: 0 }
const OUTSIDE = { regular: 0, notApplicable: 0, cancelled: 0 }
const counts = (total: number, states: Partial<Record<State, number>>): Counts => ({
  ...NONE,
  ...OUTSIDE,
  ...states,
  total,
})

/** The rates of counts, as printed; counts that do not add up have none. */
function printed(of: Counts) {
  const checked = assertAddsUp(of)
  const rates = ratesOfStates((state) => ({ n: BigInt(checked[state]), d: 1n }))
  const print = (rate: Ratio | null): string => (rate ? printPercent(rate) : '–')
  return {
    ofAssigned: print(rates.completionOfAssigned),
    ofDue: print(rates.completionOfDue),
    onTime: print(rates.onTimeOfDue),
    overdue: print(rates.overdueOfDue),
    /** A count as a share of all tasks, the base Đà Nẵng and Hải Phòng print. */
    share: (count: number) => print(ratioOf(count, checked.total)),
  }
}

describe('Office of Government, 2017 (1270/BC-TCTTTg)', () => {
  const year = counts(21_914, { doneOnTime: 14_068, doneLate: 1_983, openInTime: 5_640, openOverdue: 223 })

  test('done of what was due: 98,63%, where the page prints 98,62%', () => {
    expect(printed(year).ofDue).toBe('98,63%')
    expect(printed(year).ofDue).not.toBe('98,62%')
  })
  test('overdue of what was due: 1,37%, where the page prints 1,38%', () => {
    expect(printed(year).overdue).toBe('1,37%')
    expect(printed(year).overdue).not.toBe('1,38%')
  })
  test('the done and the overdue are together all that was due', () => {
    const { completionOfDue, overdueOfDue } = ratesOfStates((state) => ({ n: BigInt(year[state]), d: 1n }))
    expect(completionOfDue).toEqual({ n: 16_051n, d: 16_274n })
    expect(overdueOfDue).toEqual({ n: 223n, d: 16_274n })
  })
  test('31 August 2017: 91,85% of 2.723 due, where the page prints 91,8%', () => {
    expect(printed(counts(2_723, { doneOnTime: 2_501, openOverdue: 222 })).ofDue).toBe('91,85%')
  })
})

describe('Đà Nẵng, 1/1 to 23/7/2022, of all assigned', () => {
  const states = { doneOnTime: 5_361, doneLate: 1_111, doneUndated: 460, openInTime: 1_142, openOverdue: 208 }
  const { ofAssigned, share } = printed(counts(8_282, states))

  test('6.932 of 8.282 done', () => expect(ofAssigned).toBe('83,70%'))
  test.each([
    [5_361, '64,73%'],
    [1_111, '13,41%'],
    [1_350, '16,30%'],
    [208, '2,51%'],
  ])('%i of 8.282: %s', (count, rate) => expect(share(count)).toBe(rate))
})

describe('Hải Phòng, 2018', () => {
  test('ten months do not add up, by one task: 2.065 + 348 is not 2.414', () => {
    const lost = counts(15_533, { doneUndated: 13_119, openInTime: 2_065, openOverdue: 348 })
    expect(() => printed(lost)).toThrow('counts add up to 15532, not to their total of 15533')
    expect(printPercent({ n: 13_119n, d: 15_533n })).toBe('84,46%')
  })

  const states = { doneOnTime: 4_071, doneLate: 3_085, doneUndated: 2_986, openInTime: 1_760, openOverdue: 258 }
  const eight = counts(12_160, states)
  test('eight months: 10.142 of 12.160 done', () => expect(printed(eight).ofAssigned).toBe('83,40%'))
  test('258 overdue, of all and of those with a deadline that came', () => {
    expect(printed(eight).share(258)).toBe('2,12%')
    expect(printed(eight).overdue).toBe('3,48%')
  })
  test.each([
    [4_071, '40,14%'],
    [3_085, '30,42%'],
    [2_986, '29,44%'],
  ])('%i of the 10.142 done: %s', (count, rate) => expect(printPercent({ n: BigInt(count), d: 10_142n })).toBe(rate))
})

describe('Quảng Nam, 1/1 to 6/7/2020, as a plan of 833 tasks', () => {
  const ids = Array.from({ length: 833 }, (_, i) => `1.${i}`)
  const due = (i: number) => (i < 585 + 67 ? '2020-12-31' : '2020-06-30')
  const pieces = {
    term: { from: '2020-01-01' },
    tasks: ids.map((id, i) => task(id, { lead: 'van-phong', deadline: { due: due(i) } })),
    reports: [
      report(
        'van-phong',
        '2020-Q3',
        '2020-07-06',
        Object.fromEntries(ids.slice(0, 585).map((id) => [id, { done: '2020-06-01' }])),
      ),
    ],
  }
  const { total } = progressAt(pieces, '2020-07-06')

  test('585 done, 67 in time, 181 overdue', () => {
    expect(total.counts).toEqual(counts(833, { doneOnTime: 585, openInTime: 67, openOverdue: 181 }))
  })
  test('585/833 of all, 585/766 of what was due', () => {
    expect(total.rates.completionOfAssigned).toEqual({ n: 585n, d: 833n })
    expect(total.rates.completionOfDue).toEqual({ n: 585n, d: 766n })
    expect(printPercent(total.rates.completionOfAssigned ?? { n: 0n, d: 1n })).toBe('70,23%')
  })
})

describe('roll-ups: the mean of the children by weight, as Redmine tests it', () => {
  type Child = readonly [weight: number | null, percent: number | Ratio]
  const exact = (value: number): Ratio => ({ n: BigInt(Math.round(value * 10)), d: 10n })

  function mean(...children: Child[]): Ratio {
    const weights = completeWeights(children.map(([weight]) => (weight === null ? null : exact(weight))))
    const items = children.map(([, percent], i) => {
      const share = typeof percent === 'number' ? { n: BigInt(percent), d: 100n } : percent
      return { weight: weights[i] ?? exact(1), share }
    })
    const found = weightedMean(items)
    if (!found) throw new Error('no children')
    return found
  }
  const ten = Array.from({ length: 10 }, (): Child => [10, 100])

  test.each<[string, Ratio, [number, number], number]>([
    ['20', mean([null, 20]), [1, 5], 20],
    ['20, 70', mean([null, 20], [null, 70]), [9, 20], 45],
    ['20, 70, 0', mean([null, 20], [null, 70], [null, 0]), [3, 10], 30],
    ['20, 70, (30 nested)', mean([null, 20], [null, 70], [null, mean([null, 30])]), [2, 5], 40],
    ['20, 20, 10', mean([null, 20], [null, 20], [null, 10]), [1, 6], 16],
    ['40, 20', mean([null, 40], [null, 20]), [3, 10], 30],
    ['40 alone, its sibling moved away', mean([null, 40]), [2, 5], 40],
    ['20 under its new parent', mean([null, 20]), [1, 5], 20],
    ['10h: 20, 20h: 50', mean([10, 20], [20, 50]), [2, 5], 40],
    ['the inner pair, 2h: 50 twice', mean([2, 50], [2, 50]), [1, 2], 50],
    ['2h: 0 and that pair of 4h', mean([2, 0], [4, mean([2, 50], [2, 50])]), [1, 3], 33],
    ['no estimate, closed; 0h, open', mean([null, 100], [0, 0]), [1, 2], 50],
    ['40h, 40h, 20h and none, all closed', mean([40, 100], [40, 100], [20, 100], [null, 100]), [1, 1], 100],
    ['8,0h and 8,1h, both whole', mean([8, 100], [8.1, 100]), [1, 1], 100],
    ['9h and ten of 10h, all whole', mean([9, 100], ...ten), [1, 1], 100],
  ])('%s', (_, found, [n, d], percent) => {
    expect(found).toEqual({ n: BigInt(n), d: BigInt(d) })
    expect((found.n * 100n) / found.d).toBe(BigInt(percent))
  })

  test('no children: nothing', () => expect(weightedMean([])).toBeNull())
})
