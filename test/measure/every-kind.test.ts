import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isRange } from '../../src/core/indicator.ts'
import type { Indicator, Plan } from '../../src/core/plan.ts'
import type { Progress } from '../../src/core/progress.ts'
import { FLAGS, VERDICTS } from '../../src/core/verdict.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { measure, momentOf } from '../../src/measure/index.ts'
import { stepsOf } from '../../src/measure/steps.ts'
import { ROOT } from '../support/cli.ts'

// The invented commune shows all that an indicator can be; what that is the schemas say.
let plan: Plan
let progress: Progress
beforeAll(async () => {
  plan = (await loadPlan(diskReader(ROOT), 'plans/minh-hoa')).plan
  const moment = momentOf(plan, {}, '2026-09-14')
  if (!moment) throw new Error('no period holds the day')
  progress = measure(plan, moment)
})

/** Every list of values in a schema, by the key they belong to. */
function valuesOf(schema: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const walk = (node: unknown, key: string): void => {
    if (node === null || typeof node !== 'object') return
    if ('enum' in node) found.set(key, node.enum as string[])
    for (const [name, child] of Object.entries(node)) walk(child, name)
  }
  walk(JSON.parse(readFileSync(join(ROOT, 'schemas', `${schema}.v1.schema.json`), 'utf8')), '')
  return found
}
const values = valuesOf('indicators')
const all = (): readonly Indicator[] => plan.indicators
const shown = (of: (indicator: Indicator) => readonly unknown[]): unknown[] =>
  [...new Set(all().flatMap(of))].filter((value) => value !== undefined).sort()
const terms = ({ data: { formula } }: Indicator) => [...(formula?.n ?? []), ...(formula?.d ?? [])]

describe('every value of', () => {
  const SHOWN: Readonly<Record<string, (indicator: Indicator) => readonly unknown[]>> = {
    kind: ({ data }) => [data.kind],
    since: ({ data }) => [data.since],
    direction: ({ data }) => [data.direction],
    op: (indicator) => stepsOf(indicator, plan).map(({ op }) => op),
    each: ({ data }) => (data.targets ?? []).map(({ each }) => each),
    // A month's figures would be the same again.
    every: ({ data }) => ['month', data.every],
    method: ({ data }) => ['linear', data.method],
    take: (indicator) => ['value', ...terms(indicator).map(({ take }) => take)],
  }
  test.each(Object.entries(SHOWN))('%s', (key, of) => {
    expect(shown(of)).toEqual([...(values.get(key) ?? [])].sort())
  })
  test('status of a figure', () => {
    const statuses = plan.reports.flatMap(({ indicators }) =>
      Object.values(indicators).map(({ status }) => status ?? 'final'),
    )
    expect([...new Set(statuses)].sort()).toEqual([...(valuesOf('progress').get('status') ?? [])].sort())
  })
  test('verdict, flag and state', () => {
    expect(new Set(progress.indicators.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
    expect(new Set(progress.indicators.flatMap(({ flags }) => flags))).toEqual(new Set(FLAGS))
    expect(new Set(progress.indicators.map(({ state }) => state))).toEqual(
      new Set(['attained', 'notAttained', 'noData', 'notDue']),
    )
  })
})

describe('and', () => {
  const SEEN: Readonly<Record<string, (indicator: Indicator) => boolean>> = {
    'a ratio in %': ({ data }) => data.of !== undefined && data.unit === '%',
    'a ratio in another unit, its numerator the larger': ({ data }) => data.overlap === true && data.unit !== '%',
    'a range': ({ data }) => (data.targets ?? []).some(({ value }) => isRange(value)),
    'a rank': ({ data }) => data.outOf !== undefined,
    'a target of 0': ({ data }) => (data.targets ?? []).some(({ value }) => value === 0),
    'a baseline of 0': ({ data }) => data.baseline?.value === 0,
    'no baseline': ({ data }) => data.baseline === undefined,
    'a value for each unit': ({ data }) => data.per === 'unit' && (data.units ?? []).length > 1,
    'details that add up': ({ data }) => data.breakdown?.sum === true,
    'an area that changed on 01/7/2025': ({ data }) => (data.breaks ?? []).some(({ on }) => on === '2025-07-01'),
    'a break to come without a baseline': ({ data }) => (data.breaks ?? []).some(({ baseline }) => !baseline),
    'a formula over tasks': (indicator) => terms(indicator).some(({ tasks }) => tasks),
    'a formula over indicators': (indicator) => terms(indicator).some(({ indicator: id }) => id),
  }
  test.each(Object.entries(SEEN))('%s', (_name, of) => {
    expect(
      all()
        .filter(of)
        .map(({ id }) => id),
    ).not.toEqual([])
  })
  test('an estimate that a final figure of the same day replaced', () => {
    const replaced = progress.indicators.filter(({ history }) =>
      history.some(
        (old) => old.status === 'estimate' && history.some(({ at, status }) => at === old.at && status === 'final'),
      ),
    )
    expect(replaced.map(({ indicator, figure }) => [indicator.id, figure?.status])).toEqual([['CT20', 'final']])
  })
  test('a corrected figure', () => {
    expect(plan.reports.flatMap(({ corrections }) => corrections).some(({ indicator }) => indicator)).toBe(true)
  })
})
