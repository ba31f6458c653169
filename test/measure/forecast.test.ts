import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorData } from '../../src/core/plan.ts'
import { compare, fromDecimal, reduce } from '../../src/core/ratio.ts'
import type { Dated } from '../../src/core/trend.ts'
import { type ForecastOf, forecastOf } from '../../src/measure/forecast.ts'
import { segmentOn } from '../../src/measure/segment.ts'
import { indicator } from '../support/plan-builder.ts'

const on = (at: string, value: number): Dated => ({ at, value: fromDecimal(value) })
const ask = (data: Partial<IndicatorData>, figures: readonly Dated[], more: Partial<ForecastOf> = {}) => {
  const of = indicator('CT11', data)
  const asOf = more.asOf ?? '2026-09-14'
  const breaks = (data.breaks ?? []).map(({ on: day, reason }) => ({ on: day, reason, baseline: null }))
  return forecastOf({
    indicator: of,
    method: 'linear',
    segment: segmentOn(of, breaks, asOf),
    figures,
    on: '2030-12-31',
    asOf,
    ...more,
  })
}

describe('the mean pace goes on', () => {
  test('from the baseline to the newest figure, to the target’s day: exact', () => {
    // 60 days bring 3, so 90 more days bring 4.5.
    const found = ask({ baseline: { at: '2026-01-01', value: 10 } }, [on('2026-02-01', 99), on('2026-03-02', 13)], {
      on: '2026-05-31',
    })
    expect(found).toMatchObject({
      method: 'meanPace',
      from: on('2026-01-01', 10),
      to: on('2026-03-02', 13),
      on: '2026-05-31',
      approximate: null,
      clipped: false,
    })
    expect(typeof found === 'object' && found.value && reduce(found.value)).toEqual({ n: 35n, d: 2n })
  })
  test('without a baseline from the first figure', () => {
    expect(ask({}, [on('2026-01-01', 10), on('2026-03-02', 13)])).toMatchObject({ from: on('2026-01-01', 10) })
  })
  test('after a break nothing before it counts, the old baseline neither', () => {
    const data = { baseline: { at: '2024-12-31', value: 50 }, breaks: [{ on: '2026-01-01', reason: 'Sáp nhập' }] }
    const figures = [on('2025-06-30', 60), on('2026-02-01', 20), on('2026-08-01', 22)]
    expect(ask(data, figures)).toMatchObject({ from: on('2026-02-01', 20), to: on('2026-08-01', 22) })
    expect(ask(data, figures.slice(0, 2))).toBe('fewPoints')
  })
  test('a percentage stops at 100, and says so', () => {
    const data = { unit: '%', baseline: { at: '2024-12-31', value: 50 } }
    expect(ask(data, [on('2026-09-14', 90)])).toMatchObject({ value: { n: 100n, d: 1n }, clipped: true })
    expect(ask({ ...data, limits: { max: 500 } }, [on('2026-09-14', 90)])).toMatchObject({ clipped: false })
  })
  test('whatever the figures, a value on the line stays on it', () => {
    const points = fc.record({
      first: fc.integer({ min: -1000, max: 1000 }),
      pace: fc.integer({ min: -20, max: 20 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(points, ({ first, pace, day }) => {
        const last = `2026-06-${String(day).padStart(2, '0')}`
        const at = (days: number) => first + pace * days
        const found = ask({}, [on('2026-05-31', first), on(last, at(day))], { on: '2026-07-30' })
        if (typeof found === 'string' || !found.value) throw new Error(String(found))
        expect(compare(found.value, fromDecimal(at(60)))).toBe(0)
      }),
    )
  })
})

describe('the growth method grows on, as a double', () => {
  test('by whole years', () => {
    const data = { baseline: { at: '2024-12-31', value: 100 } }
    const found = ask(data, [on('2026-09-14', 121)], { method: 'growth', on: '2028-12-31' })
    expect(found).toMatchObject({ method: 'compoundGrowth', value: null, clipped: false })
    expect(typeof found === 'object' && found.approximate).toBeCloseTo(146.41, 9)
  })
  test('nothing grows from 0, nor within a year', () => {
    const from = (at: string, value: number) =>
      ask({ baseline: { at, value } }, [on('2026-09-14', 12)], { method: 'growth' })
    expect(from('2024-12-31', 0)).toBe('notComputable')
    expect(from('2026-01-31', 5)).toBe('fewPoints')
  })
})

describe('nothing is foretold', () => {
  const data = { baseline: { at: '2024-12-31', value: 50 } }
  const fresh = [on('2026-09-01', 60)]
  test.each([
    ['fewPoints', data, []],
    ['fewPoints', {}, fresh],
    ['old', data, [on('2025-09-13', 60)]],
    ['perUnit', { ...data, per: 'unit' as const }, fresh],
    ['notNumber', { kind: 'yes-no' as const }, fresh],
    ['restarts', { ...data, kind: 'cumulative' as const, since: 'year' as const }, fresh],
    ['perPeriod', { ...data, kind: 'in-period' as const, unit: 'vụ' }, fresh],
  ] as const)('%s', (reason, given, figures) => {
    expect(ask(given, figures)).toBe(reason)
  })
  test('a figure of the same day a year ago is not too old', () => {
    expect(ask(data, [on('2025-09-14', 60)])).toMatchObject({ method: 'meanPace' })
  })
  test('without a target ahead', () => {
    expect(ask(data, fresh, { on: null })).toBe('noTarget')
    expect(ask(data, fresh, { on: '2026-09-01' })).toBe('noTarget')
  })
})
