import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { ND09, periodsBetween } from '../../src/core/period.ts'
import type { Indicator, IndicatorData, IndicatorEntry } from '../../src/core/plan.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { seriesOf } from '../../src/measure/index.ts'
import { figures, indicator, indicatorAt, plan, progressAt, type Reported } from '../support/plan-builder.ts'

const lead = 'vhxh'
const QUARTERS = periodsBetween('quarter', '2025-04-15', '2027-03-01', ND09)
const amount = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const defined = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T
const anyDay = fc.integer({ min: 0, max: 640 }).map((n) => addDays('2025-04-15', n))

/** How good a verdict is; the pace not known stands where a known one would. */
const RANK: Readonly<Record<Verdict, number>> = {
  achieved: 5,
  onTrack: 4,
  noPace: 3.5,
  behind: 3,
  worsening: 2,
  notAchieved: 1,
  noData: 0,
  notDue: 0,
}

const definition: fc.Arbitrary<Partial<IndicatorData>> = fc
  .record({
    unit: fc.constantFrom('%', 'hộ', undefined),
    kind: fc.constantFrom('point' as const, 'in-period' as const),
    direction: fc.constantFrom('up' as const, 'down' as const),
    baseline: maybe(fc.record({ at: fc.constant('2024-12-31'), value: amount })),
    values: fc.array(amount, { maxLength: 3 }),
    breaks: maybe(anyDay.map((on) => [{ on, reason: 'Sáp nhập', baseline: { value: 20 } }])),
    every: fc.constantFrom('quarter' as const, 'year' as const, undefined),
  })
  .map(({ values, direction, ...data }) => {
    // A plan asks for more with every step, or for less.
    const sorted = values.toSorted((a, b) => (direction === 'up' ? a - b : b - a))
    const targets = sorted.map((value, i) => ({ by: String(2025 + i), value }))
    return defined({
      ...data,
      direction,
      ...(targets.length > 0 ? { targets } : {}),
    }) as unknown as Partial<IndicatorData>
  })

test('a verdict never improves when the figure gets worse, upwards and downwards', () => {
  fc.assert(
    fc.property(definition, amount, amount, anyDay, (data, a, b, day) => {
      const judge = (value: number): Verdict => {
        const reports = [figures(lead, '2026-Q1', '2025-04-15', { CT01: { value, at: '2025-04-15' } })]
        return indicatorAt({ indicators: [indicator('CT01', { lead, ...data })], reports }, day).verdict
      }
      const [worse, better] =
        data.direction === 'down' ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)]
      expect(RANK[judge(worse)]).toBeLessThanOrEqual(RANK[judge(better)])
    }),
    { numRuns: 400 },
  )
})

const entry: fc.Arbitrary<IndicatorEntry> = fc.oneof(
  fc.record({ value: amount }),
  fc.record({ n: fc.nat(50), d: fc.nat(100) }),
  fc.record({ value: amount, status: fc.constantFrom('estimate' as const, 'final' as const) }),
)
/** Reports of different periods, two indicators each. */
const reports: fc.Arbitrary<Reported[]> = fc
  .uniqueArray(fc.record({ quarter: fc.nat(QUARTERS.length - 1), first: maybe(entry), second: maybe(entry) }), {
    selector: ({ quarter }) => quarter,
    maxLength: 7,
  })
  .map((all) =>
    all.map(({ quarter, first, second }) => {
      const period = QUARTERS[quarter]
      return figures(
        lead,
        period?.id ?? '',
        period?.to ?? '',
        defined({ CT01: first, CT02: second }) as Reported['indicators'] & object,
      )
    }),
  )
const two = fc
  .tuple(definition, definition)
  .map(([a, b]): Indicator[] => [indicator('CT01', { lead, ...a }), indicator('CT02', { lead, ...b })])

describe('nothing changes with', () => {
  const seen = (indicators: readonly Indicator[], told: readonly Reported[], day: string) => {
    const pieces = { indicators, reports: told }
    const statuses = progressAt(pieces, day).indicators
    const whole = plan(pieces)
    return statuses
      .map((status) => ({ status, series: seriesOf(whole, status.indicator, status.history) }))
      .toSorted((a, b) => (a.status.indicator.id < b.status.indicator.id ? -1 : 1))
  }
  test('the order of files, and of indicators', () => {
    fc.assert(
      fc.property(two, reports, anyDay, (indicators, told, day) => {
        expect(seen(indicators.toReversed(), told.toReversed(), day)).toEqual(seen(indicators, told, day))
      }),
    )
  })
  test('a report split in two that each speak of one indicator', () => {
    fc.assert(
      fc.property(two, reports, anyDay, (indicators, told, day) => {
        const parts = told.flatMap((r) =>
          Object.entries(r.indicators ?? {}).map(([id, said]) => ({ ...r, indicators: { [id]: said } })),
        )
        expect(seen(indicators, parts, day)).toEqual(seen(indicators, told, day))
      }),
    )
  })
  test('what is said after the day', () => {
    fc.assert(
      fc.property(two, reports, anyDay, (indicators, told, day) => {
        expect(
          seen(
            indicators,
            told.filter((r) => r.date <= day),
            day,
          ),
        ).toEqual(seen(indicators, told, day))
      }),
    )
  })
})

test('a total over quarters without a gap is the sum of what they brought', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 4, maxLength: 4 }), (values) => {
      const told = values.map((value, i) => figures(lead, `2026-Q${i + 1}`, '2026-12-14', { CT01: { value } }))
      const pieces = { indicators: [indicator('CT01', { lead, kind: 'in-period', unit: 'lượt' })], reports: told }
      const status = indicatorAt(pieces, '2026-12-31')
      const total = seriesOf(plan(pieces), status.indicator, status.history).at(-1)?.cumulative?.value
      const sum = values.reduce((a, b) => a + Math.round(b * 10), 0)
      expect(total && (total.n * 10n) / total.d).toBe(BigInt(sum))
    }),
  )
})
