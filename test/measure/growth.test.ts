import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GrowthLabel, GrowthNode } from '../../src/core/growth.ts'
import type { Figure, Step } from '../../src/core/progress.ts'
import { fromDecimal } from '../../src/core/ratio.ts'
import { aggregateGrowth, type GrowthInput, growthOf } from '../../src/measure/growth.ts'
import { type GrowthOf, growthOfIndicator, methodOf } from '../../src/measure/indicator-growth.ts'
import { indicator, plan } from '../support/plan-builder.ts'

type At = readonly [value: number, year: number]
interface Published {
  readonly id: string
  readonly base: At
  readonly current: At
  readonly target: At | null
  readonly direction: 'up' | 'down'
  readonly limit?: number
  readonly progress: number
  readonly score: number
  readonly label: GrowthLabel
}
const row = (
  id: string,
  base: At,
  current: At,
  target: At | null,
  direction: 'up' | 'down',
  [progress, score, label]: readonly [number, number, GrowthLabel],
  limit?: number,
): Published => ({ id, base, current, target, direction, progress, score, label, ...(limit ? { limit } : {}) })

// Results that users of Open SDG published in `indicator_calculation_components.yml`, with their inputs, to the last digit.
// `C`: sdg-data-canada-odd-donnees/cif-data-donnees-cic, 23/7/2026; `G`: …/sdg-data-donnees-odd, 10/3/2026.
// They computed 3-3-1 with 0.001 for a target of 0; its own target follows below.
const PUBLISHED: readonly Published[] = [
  row('C 1-1-1', [14.5, 2015], [10.4, 2023], [7.25, 2030], 'down', [
    0.9010899546976208,
    2.1506954374096354,
    'moderate',
  ]),
  row('G 1-2-1', [14.5, 2015], [10.2, 2023], [7.25, 2030], 'down', [
    0.9525901792032172,
    2.5185563910306596,
    'substantial',
  ]),
  row('C 12-1-1', [0.37, 2015], [9.53, 2025], [60, 2030], 'up', [0.9504069883014249, 2.502962076738248, 'substantial']),
  row('C 11-3-1', [63, 2005], [74, 2020], [85, 2030], 'up', [0.8949392974311927, 2.106761907621266, 'moderate']),
  row('C 11-6-1', [699, 2014], [666.6, 2024], [490, 2030], 'down', [
    0.21562879968968102,
    -1.601539480333006,
    'limited',
  ]),
  row('C 15-4-1', [10.1, 2015], [13.7, 2023], [30, 2030], 'up', [0.5160064971944834, -0.34995572813974585, 'limited']),
  row('C 14-1-1', [0.9, 2015], [15.5, 2024], [30, 2030], 'up', [1.412414035287888, 5, 'substantial']),
  row('C 15-2-1', [42, 2019], [40, 2024], [60, 2026], 'up', [
    -0.18576295071190677,
    -3.274018486731302,
    'deterioration',
  ]),
  row('C 6-1-1', [103, 2015], [29, 2023], [0.1, 2030], 'down', [0.3956861571147466, -0.8512944891499856, 'limited']),
  row('G 3-3-1', [0.052, 2015], [0.048, 2022], [0.001, 2030], 'down', [
    0.04909595896792923,
    -2.2954318677683294,
    'limited',
  ]),
  row('G 3-1-1', [7.05, 2015], [12.58, 2024], [70, 2030], 'down', [-0.40189193878221646, 5, 'target_achieved']),
  row('C 9-7-1', [58.2, 2015], [59.5, 2025], [50, 2030], 'up', [0.21954929987292612, 5, 'target_achieved']),
  row('C 3-4-1', [8.1, 2015], [6.8, 2024], [8, 2025], 'down', [15.505871214397729, 5, 'target_achieved']),
  row('C 1-3-1', [178.8, 2015], [173.3, 2025], null, 'down', [0.003119490847657058, -0.9402545761714709, 'limited']),
  row('C 1-4-1', [70900, 2015], [75500, 2024], null, 'up', [0.007009141261789864, 0.502285315447466, 'moderate']),
  row('C 16-6-1', [87.93, 2015], [77.78, 2023], null, 'down', [
    0.015215151249107883,
    2.6075756245539417,
    'substantial',
  ]),
  row('C 10-2-1', [3.8, 2015], [11.9, 2024], null, 'down', [-0.1352325064900486, -5, 'deterioration']),
  row('C 12-4-1', [1.43, 2015], [1.43, 2022], null, 'down', [0, -2.5, 'limited']),
  row('C 1-2-1', [66.6, 2016], [71.4, 2023], null, 'up', [0.009991483690946268, 1.739752850099936, 'moderate'], 100),
  row('C 15-1-1', [79.82, 2015], [80, 2020], null, 'up', [0.0004506085041826591, -2.1437311547039553, 'limited'], 100),
  row(
    'C 11-4-1',
    [75.3, 2023],
    [74.6, 2024],
    null,
    'up',
    [-0.009296148738379806, -3.6620185922974757, 'deterioration'],
    100,
  ),
]

const at = ([value, year]: At) => ({ value, year })
const inputOf = ({ base, current, target, direction, limit }: Published): GrowthInput => ({
  base: at(base),
  current: at(current),
  target: target && at(target),
  direction,
  limit: limit ?? null,
})

/** The same growth by logarithms instead of roots. */
const rate = (from: At, to: At): number => Math.expm1(Math.log(to[0] / from[0]) / (to[1] - from[1]))
const direct = ({ base, current, target, direction }: Published): number => {
  const actual = (direction === 'up' ? 1 : -1) * rate(base, current)
  return target ? actual / Math.abs(rate(base, target)) : actual
}

describe('results published by others come out the same', () => {
  test.each(PUBLISHED)('$id', (published) => {
    const { progress, score, label, reason, inexact } = growthOf(inputOf(published))
    expect({ label, reason, inexact }).toEqual({ label: published.label, reason: null, inexact: true })
    expect(Math.abs((progress ?? Number.NaN) - published.progress)).toBeLessThanOrEqual(1e-9)
    expect(Math.abs((progress ?? Number.NaN) - direct(published))).toBeLessThanOrEqual(1e-9)
    expect(Math.abs((score ?? Number.NaN) - published.score)).toBeLessThanOrEqual(1e-9)
  })

  test('G 3-3-1 with its own target of 0: no growth rate, where 0.001 gave one', () => {
    const input = { base: at([0.052, 2015]), current: at([0.048, 2022]), target: at([0, 2030]) }
    expect(growthOf({ ...input, direction: 'down' })).toMatchObject({
      progress: null,
      score: null,
      label: 'not_available',
      reason: 'targetZero',
    })
  })

  test('C 3-2-1: one year of data says nothing', () => {
    const input = {
      base: at([13.2, 2019]),
      current: at([13.2, 2019]),
      target: at([10, 2025]),
      direction: 'down' as const,
    }
    expect(growthOf(input)).toEqual({
      inexact: true,
      progress: null,
      score: null,
      label: 'not_available',
      reason: 'onePoint',
    })
  })

  /** A series without a target that should rise to 100, of several that make one indicator. */
  const rising = (base: At, current: At): GrowthNode =>
    growthOf({ base: at(base), current: at(current), target: null, direction: 'up', limit: 100 })
  test('G 9-c-1: a group counts once', () => {
    const hspa = rising([99.47, 2016], [99.57, 2022])
    const lte = { group: [rising([98.55, 2016], [99.47, 2022]), rising([83.35, 2016], [97.8, 2022])] }
    const { score, label } = aggregateGrowth([hspa, lte, rising([53.27, 2020], [91.4, 2022])])
    expect(hspa).toMatchObject({ score: expect.closeTo(0.5456262610658811, 9) })
    expect(score).toBeCloseTo(3.515208753688627, 9)
    expect(label).toBe('substantial')
  })
  test('G 4-a-1: a group of two beside one', () => {
    const primary = rising([78.09993, 2015], [86.80811, 2023])
    const computers = { group: [primary, rising([89.46864, 2015], [98.97545, 2022])] }
    const internet = rising([98.07066, 2015], [98.68681, 2022])
    const { score, label } = aggregateGrowth([computers, internet])
    expect(primary).toMatchObject({ score: expect.closeTo(4.981798173986059, 9) })
    expect(internet).toMatchObject({ score: expect.closeTo(1.4505697730651663, 9) })
    expect(score).toBeCloseTo(3.220734430029098, 9)
    expect(label).toBe('substantial')
  })
  test('groups within groups, and what has no score left out', () => {
    const scored = (score: number | null, label: GrowthLabel): GrowthNode => ({ score, label })
    const inner = { group: [scored(4, 'substantial'), scored(null, 'not_available')] }
    const outer = { group: [inner, { group: [scored(1, 'moderate'), scored(3, 'substantial')] }] }
    expect(aggregateGrowth([outer, scored(-5, 'deterioration')])).toEqual({
      inexact: true,
      score: -1,
      label: 'limited',
    })
    const achieved = { group: [{ group: [scored(5, 'target_achieved')] }] }
    expect(aggregateGrowth([achieved, scored(5, 'target_achieved')]).label).toBe('target_achieved')
    expect(aggregateGrowth([achieved, scored(5, 'substantial')]).label).toBe('substantial')
  })
})

describe('what cannot be computed says why', () => {
  const input = (base: At, current: At, target: At | null = [50, 2030]): GrowthInput => ({
    base: at(base),
    current: at(current),
    target: target && at(target),
    direction: 'up',
  })
  test.each([
    ['a baseline of 0 is not replaced by 0.001', input([0, 2024], [12, 2026]), 'baselineZero'],
    ['nor is a target of 0', { ...input([5, 2024], [3, 2026], [0, 2030]), direction: 'down' }, 'targetZero'],
    ['opposite signs have no growth rate', input([-2, 2024], [3, 2026]), 'oppositeSigns'],
    ['nor has a target of the other sign', input([-2, 2024], [-1, 2026], [4, 2030]), 'oppositeSigns'],
    ['two figures of one year', input([10, 2026], [12, 2026]), 'onePoint'],
    ['a target for the year of the baseline', input([10, 2024], [12, 2026], [20, 2024]), 'targetYear'],
    ['a target equal to the baseline', input([10, 2024], [9, 2026], [10, 2030]), 'targetIsBaseline'],
  ] as const)('%s', (_, given, reason) => {
    expect(growthOf(given)).toEqual({ inexact: true, progress: null, score: null, label: 'not_available', reason })
  })

  test('a target that is met needs no growth rate', () => {
    expect(growthOf({ ...input([1, 2024], [0, 2026], [0, 2030]), direction: 'down' })).toEqual({
      inexact: true,
      progress: null,
      score: 5,
      label: 'target_achieved',
      reason: 'targetZero',
    })
  })
})

describe('near a natural limit', () => {
  const towards = (base: number, current: number, limit: number, direction: 'up' | 'down' = 'up') =>
    growthOf({ base: at([base, 2015]), current: at([current, 2025]), target: null, direction, limit })
  test('at the limit, staying there is as good as can be, and leaving it is not', () => {
    expect(towards(100, 100, 100)).toMatchObject({ score: 5, label: 'substantial' })
    expect(towards(100, 90, 100)).toMatchObject({ label: 'deterioration' })
  })
  test('twice the limit away or more, nothing is corrected', () => {
    const free = growthOf({ base: at([9, 2015]), current: at([8, 2025]), target: null, direction: 'down' })
    expect(towards(9, 8, 4, 'down')).toEqual(free)
    expect(towards(9, 8, 0, 'down')).toEqual(free)
    expect(towards(9, 8, 6, 'down').score).toBeGreaterThan(free.score ?? 5)
  })
})

const value = fc.double({ min: 0.01, max: 1e6, noNaN: true })
const inputs = fc
  .record({
    base: value,
    current: value,
    target: fc.option(value),
    year: fc.integer({ min: 1, max: 15 }),
    direction: fc.constantFrom('up' as const, 'down' as const),
    limit: fc.option(value),
  })
  .filter(({ base, target }) => target === null || Math.abs(target / base - 1) > 1e-9)
  .map(({ base, current, target, year, direction, limit }) => ({
    base: { value: base, year: 2015 },
    current: { value: current, year: 2015 + year },
    target: target === null ? null : { value: target, year: 2030 },
    direction,
    limit,
  }))

describe('whatever the figures', () => {
  test('a score lies between -5 and 5; a better figure never scores less', () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 1, max: 3, noNaN: true }), (input, factor) => {
        const { score } = growthOf(input)
        if (score === null) throw new Error('no score')
        expect(Math.abs(score)).toBeLessThanOrEqual(5)
        const better = input.direction === 'up' ? factor : 1 / factor
        const moved = { ...input, current: { ...input.current, value: input.current.value * better } }
        // The published score functions meet at the thresholds only to about four decimals.
        expect(growthOf(moved).score ?? -9).toBeGreaterThanOrEqual(score - 1e-3)
      }),
    )
  })
  test('the unit of measurement does not matter', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(2, 8, 1024), (input, by) => {
        const times = <T extends { value: number }>(point: T): T => ({ ...point, value: point.value * by })
        const { base, current, target, limit } = input
        const scaled = {
          ...input,
          base: times(base),
          current: times(current),
          target: target && times(target),
          limit: limit === null ? null : limit * by,
        }
        expect(growthOf(scaled).progress).toBeCloseTo(growthOf(input).progress ?? Number.NaN, 9)
        expect(growthOf(scaled).label).toBe(growthOf(input).label)
      }),
    )
  })
})

describe('an indicator of a plan', () => {
  const figure = (value: number, at: string): Pick<Figure, 'value' | 'stated' | 'at'> => ({
    value: fromDecimal(value),
    stated: value,
    at,
  })
  const step = (value: Step['value'], by: string | null): Step => ({
    by,
    label: by,
    op: '>=',
    value,
    origin: { file: 'indicators/chi-tieu.yaml', path: [] },
  })
  const rising = indicator('CT10', { unit: '%', direction: 'up' })
  const on = (more: Partial<GrowthOf>) =>
    growthOfIndicator({
      indicator: rising,
      baseline: { at: '2024-12-31', value: fromDecimal(55) },
      figure: figure(70, '2026-09-14'),
      step: step(95, '2030-12-31'),
      ...more,
    })

  test('years are those of the days; the label becomes a verdict', () => {
    const growth = on({})
    expect(growth.progress).toBeCloseTo(((70 / 55) ** (1 / 2) - 1) / ((95 / 55) ** (1 / 6) - 1), 12)
    expect(growth).toMatchObject({ label: 'substantial', verdict: 'onTrack', reason: null })
    expect(on({ figure: figure(60, '2026-09-14') })).toMatchObject({ label: 'limited', verdict: 'behind' })
    expect(on({ figure: figure(50, '2026-09-14') })).toMatchObject({ label: 'deterioration', verdict: 'worsening' })
    expect(on({ figure: figure(95, '2026-09-14') })).toMatchObject({ label: 'target_achieved', verdict: 'achieved' })
  })
  test('achieved is judged on exact fractions, by the step’s own sign', () => {
    const over = { ...step(95, '2030-12-31'), op: '>' as const }
    expect(on({ figure: figure(95, '2026-09-14'), step: over })).toMatchObject({ label: 'substantial' })
  })
  test('without a target the limit of the unit corrects: a percentage ends at 100', () => {
    const slow = { step: null, figure: figure(56, '2026-09-14') }
    const free = on({ ...slow, indicator: indicator('CT10', { direction: 'up' }) })
    expect(on(slow).score).toBeGreaterThan(free.score ?? 5)
  })
  test.each([
    ['noBaseline', { baseline: null }],
    ['noFigure', { figure: null }],
    ['notNumber', { figure: { value: null, stated: 'đạt', at: '2026-09-14' } }],
    ['range', { step: step([16, 18], '2030-12-31') }],
    ['restarts', { indicator: indicator('CT10', { kind: 'cumulative', since: 'year' }) }],
    ['noDirection', { indicator: indicator('CT10', { direction: 'keep' }) }],
    ['onePoint', { baseline: { at: '2026-01-31', value: fromDecimal(55) } }],
    ['baselineZero', { baseline: { at: '2024-12-31', value: fromDecimal(0) } }],
  ] as const)('%s: no pace', (reason, more) => {
    expect(on(more)).toMatchObject({ label: 'not_available', verdict: 'noPace', reason })
  })
  test('its own method counts, then the plan’s, else linear', () => {
    const growing = plan({ data: { method: 'growth' } })
    expect(methodOf(growing, rising)).toBe('growth')
    expect(methodOf(growing, indicator('CT10', { method: 'linear' }))).toBe('linear')
    expect(methodOf(plan(), rising)).toBe('linear')
  })
})
