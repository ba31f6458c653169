import { describe, expect, test } from 'vitest'
import type { IndicatorData, Report } from '../../src/core/plan.ts'
import type { TrendPoint } from '../../src/core/trend.ts'
import { ledgerOf } from '../../src/measure/ledger.ts'
import { reviewOf } from '../../src/measure/review.ts'
import { indicatorSeries, periodsSince, rateOf, ratePoints, taskRatePoints } from '../../src/measure/trend.ts'
import { figures, indicator, type Pieces, plan, type Reported, report, task } from '../support/plan-builder.ts'

const lead = 'vhxh'
const ratio: Partial<IndicatorData> = { lead, unit: '%', kind: 'in-period', of: { n: 'trực tuyến', d: 'tổng số' } }
const said = (period: string, date: string, ct02: Report['indicators'][string]): Reported =>
  figures(lead, period, date, { CT02: ct02 })

/** What each point says: `2026-Q1 1/2 final`, or the silence. */
const brief = ({ period, value, status, parts }: TrendPoint): string =>
  [period.id, value ? `${value.n}/${value.d}` : '–', status, ...(parts.length > 1 ? [parts.join('+')] : [])].join(' ')
const points = (data: Partial<IndicatorData>, reports: readonly Reported[], every: 'quarter' | 'year', day: string) => {
  const source = plan({ indicators: [indicator('CT02', data)], reports })
  const [only] = source.indicators
  if (!only) throw new Error('no indicator')
  return indicatorSeries(ledgerOf(source), only, periodsSince(source, every, day), day).points.map(brief)
}

describe('an indicator over the periods', () => {
  const reports = [
    said('2025-Q2', '2025-06-15', { n: 30, d: 60 }),
    said('2025-Q4', '2025-12-15', { n: 45, d: 60, status: 'estimate' }),
  ]
  test('a period without a figure is missing, never zero; the one that runs is not over', () => {
    expect(points(ratio, reports, 'quarter', '2026-02-01')).toEqual([
      '2025-Q2 50/1 final',
      '2025-Q3 – missing',
      '2025-Q4 75/1 estimate',
      '2026-Q1 – running',
    ])
  })
  test('what was not known yet on the day is not there', () => {
    expect(points(ratio, reports, 'quarter', '2025-12-13')).toEqual([
      '2025-Q2 50/1 final',
      '2025-Q3 – missing',
      '2025-Q4 – running',
    ])
  })
  test('a point in time belongs to the period its day lies in; the last one stands', () => {
    const at = [
      said('2025-Q3', '2025-09-15', { value: 5, at: '2025-07-01' }),
      said('2025-Q3', '2025-09-15', { value: 7, at: '2025-09-14' }),
    ]
    const both = at.map((one, i) => ({ ...one, unit: i === 0 ? 'van-phong' : lead }))
    expect(points({ lead, with: ['van-phong'], kind: 'point' }, both, 'quarter', '2025-09-14')).toEqual([
      '2025-Q2 – missing',
      '2025-Q3 7/1 final',
    ])
  })
})

describe('several periods of a year', () => {
  const three = (entries: readonly Report['indicators'][string][]) =>
    entries.map((entry, i) => said(`2026-Q${i + 1}`, ['2026-03-14', '2026-06-14', '2026-09-14'][i] ?? '', entry))
  const year = (data: Partial<IndicatorData>, entries: readonly Reported[]) =>
    points(data, entries, 'year', '2026-09-14').at(-1)

  test('shares are Σn / Σd, as sure as the least sure', () => {
    const entries = [
      { n: 1, d: 2 },
      { n: 1, d: 4, status: 'preliminary' as const },
      { n: 4, d: 6 },
    ]
    expect(year(ratio, three(entries))).toBe('2026 50/1 preliminary 2026-Q1+2026-Q2+2026-Q3')
  })
  test('counts add up; bare percentages and amounts per head do not', () => {
    const entries = three([{ value: 1 }, { value: 0 }, { value: 2.5 }])
    const bare = { lead, kind: 'in-period' as const }
    expect(year({ ...bare, unit: 'vụ' }, entries)).toBe('2026 7/2 final 2026-Q1+2026-Q2+2026-Q3')
    expect(year({ ...bare, unit: '%' }, entries)).toBe('2026 – final 2026-Q1+2026-Q2+2026-Q3')
    expect(year({ ...bare, unit: 'triệu đồng/người' }, entries)).toBe('2026 – final 2026-Q1+2026-Q2+2026-Q3')
  })
  test('a half-year beside its quarters counts no day twice', () => {
    const entries = [
      ...three([
        { n: 1, d: 2 },
        { n: 1, d: 2 },
        { n: 3, d: 4 },
      ]),
      said('2026-H1', '2026-06-14', { n: 5, d: 8 }),
    ]
    const units = entries.map((entry) => ({ ...entry, unit: entry.period === '2026-H1' ? 'van-phong' : lead }))
    // 5/8 of the half and 3/4 of the third quarter: 8/12.
    expect(year({ ...ratio, with: ['van-phong'] }, units)).toBe('2026 200/3 final 2026-H1+2026-Q3')
  })
  test('across a break only what came after it', () => {
    const broken = { ...ratio, breaks: [{ on: '2026-03-15', reason: 'Sáp nhập' }] }
    expect(
      year(
        broken,
        three([
          { n: 1, d: 2 },
          { n: 3, d: 4 },
          { n: 3, d: 4 },
        ]),
      ),
    ).toBe('2026 75/1 final 2026-Q2+2026-Q3')
  })
})

const work: Pieces = {
  tasks: [
    task('1.a', { lead, deadline: { due: '2025-06-30' } }),
    task('1.b', { lead, deadline: { due: '2025-12-14' } }),
    task('1.c', { lead, deadline: { due: '2026-12-31' } }),
    task('1.d', { lead, deadline: { due: '2026-12-31' } }),
  ],
  reports: [
    report(lead, '2025-Q2', '2025-06-15', { '1.a': { done: '2025-06-10' }, '1.c': { percent: 0 } }),
    report(lead, '2026-Q1', '2026-03-14', { '1.b': { done: '2026-01-05' }, '1.c': { percent: 20 } }),
  ],
}

describe('a rate over the periods', () => {
  test('as it stood at the end of each, the last on the day', () => {
    const source = plan(work)
    const rate = rateOf('completionOfAssigned', false)
    const found = ratePoints(source, rate, periodsSince(source, 'quarter', '2026-02-01'), '2026-02-01')
    expect(found.map(brief)).toEqual([
      '2025-Q2 1/4 final',
      '2025-Q3 1/4 final',
      '2025-Q4 1/4 final',
      '2026-Q1 1/4 final',
    ])
    expect(
      ratePoints(source, rate, periodsSince(source, 'quarter', '2026-03-14'), '2026-03-14')
        .map(brief)
        .at(-1),
    ).toBe('2026-Q1 2/4 final')
  })
  test('before anything was reported there is none', () => {
    const silent = plan({ ...work, reports: [] })
    const found = ratePoints(
      silent,
      rateOf('onTimeOfDue', false),
      periodsSince(silent, 'year', '2026-02-01'),
      '2026-02-01',
    )
    expect(found.map(brief)).toEqual(['2025 – missing', '2026 – running'])
  })
  test('of the tasks alone is the same without measuring the rest', () => {
    const source = plan(work)
    const quarters = periodsSince(source, 'quarter', '2026-03-14')
    for (const name of ['completionOfAssigned', 'completionOfDue', 'averageProgress'] as const)
      expect(taskRatePoints(source, name, quarters, '2026-03-14')).toEqual(
        ratePoints(source, rateOf(name, false), quarters, '2026-03-14'),
      )
  })
  test('of a group, or of a unit, or by weight where all have one', () => {
    const source = plan(work)
    const last = (rate: ReturnType<typeof rateOf>) =>
      ratePoints(source, rate, periodsSince(source, 'year', '2026-03-14'), '2026-03-14')
        .map(brief)
        .at(-1)
    expect(last(rateOf('completionOfAssigned', false, 'groups', '1'))).toBe('2026 2/4 final')
    expect(last(rateOf('completionOfAssigned', false, 'units', lead))).toBe('2026 2/4 final')
    expect(last(rateOf('completionOfAssigned', true))).toBe('2026 – running')
  })
})

describe('a review over the years', () => {
  const { years, rates, indicators } = reviewOf(
    plan({
      ...work,
      indicators: [
        indicator('CT02', {
          ...ratio,
          baseline: { at: '2024-12-31', value: 46 },
          targets: [
            { by: '2025', value: 60 },
            { by: '2030', value: 80 },
          ],
        }),
      ],
    }),
    '2026-03-14',
  )
  test('tasks open at the end of each, and those never begun', () => {
    expect(
      years.map(({ period, asOf, over, open, notBegun }) => ({ id: period.id, asOf, over, open, notBegun })),
    ).toEqual([
      { id: '2025', asOf: '2025-12-14', over: true, open: ['1.b', '1.c', '1.d'], notBegun: ['1.b', '1.c', '1.d'] },
      { id: '2026', asOf: '2026-03-14', over: false, open: ['1.c', '1.d'], notBegun: ['1.d'] },
    ])
  })
  test('a point a year for each rate and each indicator', () => {
    const of = (name: string) => rates.find((rate) => rate.name === name)?.points.map(brief)
    expect(of('completionOfAssigned')).toEqual(['2025 1/4 final', '2026 2/4 final'])
    expect(of('onTimeOfDue')).toEqual(['2025 1/1 final', '2026 1/2 final'])
    expect(indicators).toMatchObject([
      { id: 'CT02', baseline: { at: '2024-12-31', value: { n: 46n, d: 1n } }, target: { label: '2025', value: 60 } },
    ])
    expect(indicators[0]?.points.map(brief)).toEqual(['2025 – missing', '2026 – running'])
  })
  test('before the plan begins there is no year', () => {
    expect(reviewOf(plan(work), '2025-01-01')).toMatchObject({ years: [], rates: [{ points: [] }, {}, {}, {}, {}, {}] })
  })
})
