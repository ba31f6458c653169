import { describe, expect, test } from 'vitest'
import type { IndicatorData, IndicatorEntry } from '../../src/core/plan.ts'
import { seriesOf } from '../../src/measure/index.ts'
import { figures, indicator, indicatorAt, type Pieces, plan } from '../support/plan-builder.ts'

const lead = 'vhxh'
/** Two communes were merged on 1/7/2025; 46 % was the old baseline, 40 % is the new one. */
const merged: Partial<IndicatorData> = {
  lead,
  unit: '%',
  every: 'half',
  baseline: { at: '2024-12-31', value: 46 },
  targets: [
    { by: '2025-Q1', value: 45 },
    { by: '2030', value: 80 },
  ],
  breaks: [{ on: '2025-07-01', reason: 'Sáp nhập xã', baseline: { at: '2025-07-01', value: 40 } }],
}

const pieces = (told: readonly (readonly [period: string, entry: IndicatorEntry])[], data = merged): Pieces => ({
  term: { from: '2024-12-15', until: '2030-12-31' },
  indicators: [indicator('CT02', data)],
  reports: told.map(([period, entry]) => figures(lead, period, entry.at ?? '', { CT02: entry })),
})
const BEFORE = ['2025-Q2', { value: 52, at: '2025-06-14' }] as const
const AFTER = ['2025-Q4', { value: 48, at: '2025-12-14' }] as const
const at = (day: string, told = [BEFORE, AFTER], data = merged) => indicatorAt(pieces(told, data), day)

describe('a series that starts anew', () => {
  test('before the break nothing is different', () => {
    expect(at('2025-06-30')).toMatchObject({
      verdict: 'onTrack',
      since: null,
      figure: { stated: 52 },
      baseline: { stated: 46 },
    })
  })
  test('from that day on no old figure is in force, and none is owed until a span of it has passed', () => {
    expect(at('2025-07-01')).toMatchObject({
      verdict: 'notDue',
      since: { on: '2025-07-01', reason: 'Sáp nhập xã' },
      figure: null,
      baseline: { stated: 40 },
    })
    expect(at('2025-12-13', [BEFORE]).verdict).toBe('notDue')
    expect(at('2025-12-14', [BEFORE]).verdict).toBe('noData')
  })
  test('the line starts from the break’s own baseline, not from a step of the old series', () => {
    const { verdict, pace, history } = at('2025-12-31')
    expect(verdict).toBe('onTrack')
    expect(pace?.from).toMatchObject({ day: '2025-07-01', value: { n: 40n, d: 1n }, what: 'baseline' })
    expect(history.map((figure) => figure.stated)).toEqual([52, 48])
  })
  test('without a baseline of its own there is no pace', () => {
    const bare = { ...merged, breaks: [{ on: '2025-07-01', reason: 'Sáp nhập xã' }] }
    expect(at('2025-12-31', [BEFORE, AFTER], bare)).toMatchObject({ verdict: 'noPace', baseline: null })
  })
  test('a break’s baseline without a day stands on the day of the break', () => {
    const undated = { ...merged, breaks: [{ on: '2025-07-01', reason: 'Sáp nhập xã', baseline: { value: 40 } }] }
    expect(at('2025-12-31', [BEFORE, AFTER], undated).pace?.from.day).toBe('2025-07-01')
  })
  test('nothing has fallen or been lost across it', () => expect(at('2025-12-31').flags).toEqual([]))
  test('its parts stand apart: no comparison crosses it', () => {
    const whole = pieces([
      BEFORE,
      AFTER,
      ['2026-Q2', { value: 50, at: '2026-06-14' }],
      ['2026-Q4', { value: 55, at: '2026-12-14' }],
    ])
    const status = indicatorAt(whole, '2026-12-31')
    const all = seriesOf(plan(whole), status.indicator, status.history)
    expect(
      all.map((e) => [
        e.period.id,
        e.since?.on ?? null,
        e.previous?.period.id ?? null,
        e.sameLastYear?.period.id ?? null,
      ]),
    ).toEqual([
      ['2025-Q2', null, null, null],
      ['2025-Q4', '2025-07-01', null, null],
      ['2026-Q2', '2025-07-01', '2025-Q4', null],
      ['2026-Q4', '2025-07-01', '2026-Q2', '2025-Q4'],
    ])
  })
  test('a total is not carried over it', () => {
    const counted = { ...merged, unit: 'lượt', kind: 'in-period' as const }
    const whole = pieces(
      [BEFORE, ['2025-Q3', { value: 7, at: '2025-09-14' }], ['2025-Q4', { value: 5, at: '2025-12-14' }]],
      counted,
    )
    const status = indicatorAt(whole, '2025-12-31')
    const all = seriesOf(plan(whole), status.indicator, status.history)
    expect(all.map((e) => e.cumulative?.value ?? null)).toEqual([null, { n: 7n, d: 1n }, { n: 12n, d: 1n }])
  })
  test('of several the last by day counts, whatever their order', () => {
    const two = { ...merged, breaks: [{ on: '2026-01-01', reason: 'Cách tính mới' }, ...(merged.breaks ?? [])] }
    expect(at('2025-12-31', [BEFORE, AFTER], two).since?.on).toBe('2025-07-01')
    expect(at('2026-01-01', [BEFORE, AFTER], two)).toMatchObject({ since: { reason: 'Cách tính mới' }, figure: null })
  })
})
