import { describe, expect, test } from 'vitest'
import type { Indicator, IndicatorData } from '../../src/core/plan.ts'
import type { IndicatorStatus } from '../../src/core/progress.ts'
import { figures, indicator, type Pieces, progressAt, report, task } from '../support/plan-builder.ts'

type Formula = NonNullable<IndicatorData['formula']>
const lead = 'van-phong'
const derived = (id: string, formula: Formula, data: Partial<IndicatorData> = {}): Indicator =>
  indicator(id, { lead, formula, ...data })

const REPORTED = [
  indicator('A', { lead, unit: '%', of: { n: 'n', d: 'd' } }),
  indicator('B', { lead, unit: 'hồ sơ' }),
  indicator('C', { lead, unit: 'hồ sơ' }),
]
const REPORTS = [
  figures(lead, '2026-Q3', '2026-09-10', { A: { n: 30, d: 40 }, B: { value: 12.5, status: 'preliminary' } }),
]

function of(id: string, indicators: readonly Indicator[], more: Pieces = {}): IndicatorStatus {
  const all = { indicators: [...REPORTED, ...indicators], reports: REPORTS, ...more }
  const found = progressAt(all, '2026-09-14').indicators.find((i) => i.indicator.id === id)
  if (!found) throw new Error(id)
  return found
}
const value = (formula: Formula, data: Partial<IndicatorData> = {}, more: Pieces = {}): string | null => {
  const { figure } = of('X', [derived('X', formula, data)], more)
  return figure?.value ? `${figure.value.n}/${figure.value.d}` : null
}

describe('a value computed from others', () => {
  test('Σ n / Σ d × the unit’s factor', () => {
    const formula: Formula = { n: [{ indicator: 'B' }, { constant: 2.5 }], d: [{ indicator: 'A', take: 'd' }] }
    expect(value(formula, { unit: '%' })).toBe('75/2')
    expect(value(formula)).toBe('3/8')
    expect(value(formula, { per: 1000 })).toBe('375/1')
  })
  test('n, d and value of an indicator; a factor of its own, negative to subtract', () => {
    expect(value({ n: [{ indicator: 'A', take: 'n' }] })).toBe('30/1')
    expect(value({ n: [{ indicator: 'A' }] })).toBe('75/1')
    expect(
      value({
        n: [
          { indicator: 'A', take: 'd' },
          { indicator: 'A', take: 'n', times: -1 },
        ],
      }),
    ).toBe('10/1')
  })
  test('a missing input makes it missing, never zero', () => {
    expect(value({ n: [{ indicator: 'B' }, { indicator: 'C' }] })).toBeNull()
    expect(value({ n: [{ indicator: 'B' }], d: [{ indicator: 'C' }] })).toBeNull()
    expect(value({ n: [{ indicator: 'B', take: 'n' }] })).toBeNull()
    expect(value({ n: [{ indicator: 'unknown' }] })).toBeNull()
    expect(of('X', [derived('X', { n: [{ indicator: 'C' }] })]).verdict).toBe('noData')
  })
  test('over nothing it is nothing', () => {
    expect(value({ n: [{ indicator: 'B' }], d: [{ indicator: 'B' }, { indicator: 'B', times: -1 }] })).toBeNull()
  })
  test('from derived ones, in whatever order they stand', () => {
    const first = derived('X', { n: [{ indicator: 'Y' }, { constant: 1 }] })
    const second = derived('Y', { n: [{ indicator: 'B', times: 2 }] })
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(of('X', all).figure?.value).toEqual({ n: 26n, d: 1n })
  })
  test('circles give nothing, to whoever leans on them too', () => {
    const all = [
      derived('X', { n: [{ indicator: 'Y' }] }),
      derived('Y', { n: [{ indicator: 'Z' }, { indicator: 'B' }] }),
      derived('Z', { n: [{ indicator: 'X' }] }),
      derived('W', { n: [{ indicator: 'X' }] }),
      derived('S', { n: [{ indicator: 'S' }] }),
    ]
    for (const id of ['X', 'Y', 'Z', 'W', 'S']) expect(of(id, all).figure).toBeNull()
  })
  test('it stands in the period shown, as old as its oldest input and as final, and keeps how it came about', () => {
    const { figure, derivation } = of('X', [
      derived('X', { n: [{ indicator: 'B' }], d: [{ indicator: 'A', take: 'd' }] }),
    ])
    expect(figure).toMatchObject({
      at: '2026-09-10',
      period: { id: '2026-Q3' },
      status: 'preliminary',
      n: { value: 12.5 },
      d: { value: 40 },
      unit: lead,
    })
    expect(derivation).toMatchObject({
      sumN: { n: 25n, d: 2n },
      sumD: { n: 40n, d: 1n },
      n: [
        {
          what: 'indicator',
          id: 'B',
          origin: { path: ['formula', 'n', 0] },
          figure: { origin: { path: ['indicators', 'B'] } },
        },
      ],
    })
  })
  test('it is judged like any other', () => {
    const data: Partial<IndicatorData> = {
      unit: '%',
      baseline: { at: '2024-12-31', value: 0 },
      targets: [
        { by: '2025', value: 30 },
        { by: '2030', value: 100 },
      ],
    }
    expect(
      of('X', [derived('X', { n: [{ indicator: 'B' }], d: [{ indicator: 'A', take: 'd' }] }, data)]),
    ).toMatchObject({ verdict: 'onTrack', state: 'attained' })
  })
  test('what is reported for it does not count', () => {
    const reports = [...REPORTS, figures(lead, '2026-Q4', '2026-09-12', { X: { value: 99 } })]
    expect(value({ n: [{ indicator: 'B' }] }, {}, { reports })).toBe('25/2')
  })
})

describe('counts of tasks', () => {
  const tasks = [
    task('1.a', { lead, deadline: { due: '2026-06-30' } }),
    task('1.b', { lead, deadline: { due: '2026-06-30' } }),
    task('1.c', { lead: 'vhxh', deadline: { due: '2026-12-31' } }),
    task('2.a', { lead: 'vhxh', deadline: { regular: true } }),
    task('2.b', { lead, cancelled: { on: '2026-01-10', reason: 'Trùng' } }),
  ]
  const reports = [report(lead, '2026-Q2', '2026-06-10', { '1.a': { done: '2026-06-01' }, '1.b': { percent: 50 } })]
  const count = (term: Formula['n'][number], more: Pieces = {}) => value({ n: [term] }, {}, { tasks, reports, ...more })

  test.each([
    ['total', '5/1'],
    ['counted', '3/1'],
    ['done', '1/1'],
    ['doneOnTime', '1/1'],
    ['doneLate', '0/1'],
    ['doneUndated', '0/1'],
    ['open', '2/1'],
    ['openInTime', '1/1'],
    ['openOverdue', '1/1'],
    ['openUndated', '0/1'],
    ['regular', '1/1'],
    ['tracked', '2/1'],
    ['notReported', '1/1'],
  ] as const)('%s: %s', (kind, expected) => expect(count({ tasks: kind })).toBe(expected))

  test('of one group, of one unit', () => {
    expect(count({ tasks: 'total', group: '1' })).toBe('3/1')
    expect(count({ tasks: 'total', unit: 'vhxh' })).toBe('2/1')
    expect(count({ tasks: 'counted', group: '1', unit: 'vhxh' })).toBe('1/1')
  })
  test('done of tasks nobody has spoken of is not known; how many were tracked is', () => {
    expect(count({ tasks: 'done' }, { reports: [] })).toBeNull()
    expect(count({ tasks: 'tracked' }, { reports: [] })).toBe('0/1')
  })
  test('nothing is known while files could not be read', () => {
    expect(count({ tasks: 'total' }, { unread: ['plans/minh-hoa/tasks/3.yaml'] })).toBeNull()
  })
  test('the tasks counted are kept', () => {
    const { derivation, figure } = of(
      'X',
      [derived('X', { n: [{ tasks: 'tracked' }], d: [{ tasks: 'total' }] }, { unit: '%' })],
      { tasks, reports },
    )
    expect(derivation?.n[0]?.tasks).toEqual(['1.a', '1.b'])
    expect([figure?.n?.value, figure?.d?.value, figure?.value]).toEqual([2, 5, { n: 40n, d: 1n }])
  })
})
