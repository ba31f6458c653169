import { describe, expect, test } from 'vitest'
import { printDecimal, printFraction } from '../../src/core/number.ts'
import type { IndicatorData, IndicatorEntry } from '../../src/core/plan.ts'
import type { Ratio } from '../../src/core/ratio.ts'
import type { SeriesEntry } from '../../src/core/series.ts'
import { seriesOf } from '../../src/measure/index.ts'
import { figures, indicator, indicatorAt, type Pieces, plan } from '../support/plan-builder.ts'

const lead = 'vhxh'
type Told = Readonly<Record<string, number | IndicatorEntry>>

const END: Readonly<Record<string, string>> = {
  Q1: '03-14',
  Q2: '06-14',
  Q3: '09-14',
  Q4: '12-14',
  H1: '06-14',
  H2: '12-14',
}
const dayOf = (id: string): string => `${id.slice(0, 4)}-${END[id.slice(5)] ?? '12-14'}`

/** A plan begun on 15/12/2024, so that 2025 is a whole reporting year. */
function series(data: Partial<IndicatorData>, told: Told, more: Pieces = {}): SeriesEntry[] {
  const reports = Object.entries(told).map(([id, said]) =>
    figures(lead, id, dayOf(id), { CT02: typeof said === 'number' ? { value: said } : said }),
  )
  const pieces: Pieces = {
    term: { from: '2024-12-15', until: '2030-12-31' },
    indicators: [indicator('CT02', { lead, ...data })],
    reports,
    ...more,
  }
  const status = indicatorAt(pieces, '2027-12-31')
  return seriesOf(plan(pieces), status.indicator, status.history)
}
const text = (r: Ratio | null | undefined): string => (r ? printDecimal(r, 2) : '–')
const by = (all: readonly SeriesEntry[], pick: (e: SeriesEntry) => string) =>
  Object.fromEntries(all.map((e) => [e.period.id, pick(e)]))
const inPeriod = (all: readonly SeriesEntry[]) => by(all, (e) => text(e.inPeriod))
const cumulative = (all: readonly SeriesEntry[]) => by(all, (e) => text(e.cumulative?.value))
const previous = (all: readonly SeriesEntry[]) =>
  by(all, (e) => (e.previous ? `${e.previous.period.id} ${text(e.previous.difference)}` : '–'))

const visits: Partial<IndicatorData> = { kind: 'in-period', unit: 'lượt' }
const online: Partial<IndicatorData> = { kind: 'in-period', unit: '%', of: { n: 'trực tuyến', d: 'tổng số' } }

describe('what happened in the period', () => {
  test('numbers add up over the year and start anew with the next', () => {
    const all = series(visits, { '2025-Q1': 10, '2025-Q2': 20, '2025-Q3': 5, '2025-Q4': 15, '2026-Q1': 7 })
    expect(inPeriod(all)).toEqual({ '2025-Q1': '10', '2025-Q2': '20', '2025-Q3': '5', '2025-Q4': '15', '2026-Q1': '7' })
    expect(cumulative(all)).toEqual({
      '2025-Q1': '10',
      '2025-Q2': '30',
      '2025-Q3': '35',
      '2025-Q4': '50',
      '2026-Q1': '7',
    })
  })
  test('over the plan where it says so', () => {
    expect(
      cumulative(
        series({ ...visits, since: 'plan' }, { '2025-Q1': 1, '2025-Q2': 2, '2025-Q3': 3, '2025-Q4': 4, '2026-Q1': 5 }),
      )['2026-Q1'],
    ).toBe('15')
  })
  test('a ratio: Σn / Σd, never the mean of the rates', () => {
    const [, second] = series(online, { '2025-Q1': { n: 1, d: 1 }, '2025-Q2': { n: 10, d: 99 } })
    expect(second?.cumulative && [text(second.cumulative.value), second.cumulative.n, second.cumulative.d]).toEqual([
      '11',
      { n: 11n, d: 1n },
      { n: 100n, d: 1n },
    ])
  })
  test('a quarter in which nothing happened adds nothing to either', () => {
    expect(cumulative(series(online, { '2025-Q1': { n: 1, d: 2 }, '2025-Q2': { n: 0, d: 0 } }))).toEqual({
      '2025-Q1': '50',
      '2025-Q2': '50',
    })
  })
  test('bare percentages do not add up', () => {
    expect(cumulative(series({ kind: 'in-period', unit: '%' }, { '2025-Q1': 50, '2025-Q2': 60 }))).toEqual({
      '2025-Q1': '–',
      '2025-Q2': '–',
    })
  })
  test('a missing quarter leaves the total unknown: missing is never zero', () => {
    expect(cumulative(series(visits, { '2025-Q1': 10, '2025-Q3': 5 }))).toEqual({ '2025-Q1': '10', '2025-Q3': '–' })
  })
  test('the year counts from the day measuring began', () => {
    expect(cumulative(series({ ...visits, from: '2025-04-15' }, { '2025-Q2': 4, '2025-Q3': 5 }))).toEqual({
      '2025-Q2': '4',
      '2025-Q3': '9',
    })
  })
  test('a value at a point in time has neither', () => {
    const all = series({ kind: 'point' }, { '2025-Q1': 10, '2025-Q2': 20 })
    expect([inPeriod(all), cumulative(all)]).toEqual([
      { '2025-Q1': '–', '2025-Q2': '–' },
      { '2025-Q1': '–', '2025-Q2': '–' },
    ])
  })
})

describe('windows that overlap are reconciled, never added', () => {
  test('a half-year beside both its quarters: the quarters count', () => {
    const all = series(visits, { '2025-Q1': 10, '2025-Q2': 20, '2025-H1': 30, '2025-Q3': 5 })
    expect(all.map((e) => e.period.id)).toEqual(['2025-Q1', '2025-Q2', '2025-H1', '2025-Q3'])
    expect(cumulative(all)).toEqual({ '2025-Q1': '10', '2025-Q2': '30', '2025-H1': '30', '2025-Q3': '35' })
    expect(all.every((e) => e.disagrees === null)).toBe(true)
  })
  test('a half-year beside one quarter: the half-year counts', () => {
    expect(cumulative(series(visits, { '2025-Q1': 10, '2025-H1': 30, '2025-Q3': 5 }))).toEqual({
      '2025-Q1': '10',
      '2025-H1': '30',
      '2025-Q3': '35',
    })
  })
  test('a half-year that is not its quarters is marked, and the quarters count', () => {
    const all = series(visits, { '2025-Q1': 10, '2025-Q2': 20, '2025-H1': 33 })
    expect(by(all, (e) => text(e.disagrees))).toEqual({ '2025-Q1': '–', '2025-Q2': '–', '2025-H1': '30' })
    expect(cumulative(all)['2025-H1']).toBe('30')
  })
  test('the same rate from other counts disagrees too', () => {
    const all = series(online, { '2025-Q1': { n: 1, d: 4 }, '2025-Q2': { n: 1, d: 4 }, '2025-H1': { n: 5, d: 20 } })
    expect(all.at(-1)?.disagrees).toEqual({ n: 25n, d: 1n })
  })
  test('a year, its halves and its quarters: the finest without a gap', () => {
    expect(cumulative(series(visits, { '2025-Q1': 1, '2025-Q2': 2, '2025-H2': 30, '2025': 99 }))['2025']).toBe('33')
  })
  test('a running total and the one of the longer window that ends with it', () => {
    const all = series({ kind: 'cumulative', since: 'year' }, { '2025-Q2': 30, '2025-H1': 31 })
    expect(by(all, (e) => text(e.disagrees))).toEqual({ '2025-Q2': '–', '2025-H1': '30' })
  })
})

describe('a running total', () => {
  const total: Partial<IndicatorData> = { kind: 'cumulative', unit: 'm²' }
  test('is what was reported; the period brought its difference', () => {
    const all = series({ ...total, since: 'plan' }, { '2025-Q1': 10, '2025-Q2': 25, '2025-Q4': 60, '2026-Q1': 75 })
    expect(cumulative(all)).toEqual({ '2025-Q1': '10', '2025-Q2': '25', '2025-Q4': '60', '2026-Q1': '75' })
    expect(inPeriod(all)).toEqual({ '2025-Q1': '10', '2025-Q2': '15', '2025-Q4': '–', '2026-Q1': '15' })
  })
  test('that counts by years starts anew', () => {
    expect(inPeriod(series({ ...total, since: 'year' }, { '2025-Q3': 40, '2025-Q4': 60, '2026-Q1': 12 }))).toEqual({
      '2025-Q3': '–',
      '2025-Q4': '20',
      '2026-Q1': '12',
    })
  })
  test('where the plan does not say, nobody knows over the turn of the year', () => {
    expect(inPeriod(series(total, { '2025-Q3': 40, '2025-Q4': 60, '2026-Q1': 12 }))['2026-Q1']).toBe('–')
  })
  test('that was reset starts anew and says why', () => {
    const all = series(
      { ...total, since: 'plan' },
      { '2025-Q1': 10, '2025-Q2': { value: 4, reset: 'Bàn giao địa bàn' } },
    )
    expect([inPeriod(all)['2025-Q2'], all[1]?.figure.reset]).toEqual(['4', 'Bàn giao địa bàn'])
  })
})

describe('beside other periods', () => {
  test('the last period of the same length, and the same one a year ago', () => {
    const all = series({ kind: 'point' }, { '2025-Q3': 50, '2025-H2': 58, '2025-Q4': 55, '2026-Q3': 62.5 })
    expect(previous(all)).toEqual({ '2025-Q3': '–', '2025-Q4': '2025-Q3 5', '2025-H2': '–', '2026-Q3': '2025-Q4 7,50' })
    expect(by(all, (e) => (e.sameLastYear ? text(e.sameLastYear.difference) : '–'))).toEqual({
      '2025-Q3': '–',
      '2025-Q4': '–',
      '2025-H2': '–',
      '2026-Q3': '12,50',
    })
  })
  test('running totals: what was added against the last period, the totals against last year', () => {
    const told = { '2025-Q1': 10, '2025-Q2': 25, '2025-Q3': 30, '2025-Q4': 30, '2026-Q1': 12, '2026-Q2': 40 }
    const all = series({ kind: 'cumulative', since: 'year' }, told)
    expect(previous(all)['2026-Q2']).toBe('2026-Q1 16')
    expect(text(all.at(-1)?.sameLastYear?.difference)).toBe('15')
  })
  test('a correction changes the period it corrects', () => {
    const corrections = [{ period: '2025-Q1', indicator: 'CT02', field: 'value', from: 10, to: 8, reason: 'Đếm trùng' }]
    const reports = [
      figures(lead, '2025-Q1', '2025-03-14', { CT02: { value: 10 } }),
      { ...figures(lead, '2025-Q2', '2025-06-14', { CT02: { value: 20 } }), corrections },
    ]
    const all = series(visits, {}, { reports })
    expect(cumulative(all)).toEqual({ '2025-Q1': '8', '2025-Q2': '28' })
    expect(all[0]?.figure.corrected).toBe(true)
  })
  test('a plan’s own periods follow each other and have no last year', () => {
    const own = [
      { id: 'dot-1', from: '2025-04-01', to: '2025-10-31' },
      { id: 'dot-2', from: '2025-11-01', to: '2026-12-31' },
    ]
    const reports = [
      figures(lead, 'dot-1', '2025-10-31', { CT02: { value: 5 } }),
      figures(lead, 'dot-2', '2026-12-31', { CT02: { value: 9 } }),
    ]
    const all = series({ kind: 'point' }, {}, { calendar: { kind: 'own', own }, reports })
    expect([previous(all)['dot-2'], all[1]?.sameLastYear]).toEqual(['dot-1 4', null])
  })
})

test('the finest fraction of a rate stays as counted', () => {
  const [only] = series(online, { '2025-Q1': { n: 12, d: 48 } })
  const { n, d } = only?.figure ?? {}
  expect(n && d && printFraction({ n: BigInt(n.value), d: BigInt(d.value) })).toBe('12/48')
})
