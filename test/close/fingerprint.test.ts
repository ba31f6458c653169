import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { filesOf } from '../../src/close/declared.ts'
import { fingerprintOf } from '../../src/close/fingerprint.ts'
import { leavesOf, nameOf } from '../../src/close/leaves.ts'
import { ND09, periodOf } from '../../src/core/period.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'

// What is fingerprinted is what a file states, not how it is written.

const FILE = 'plans/xa/progress/2026-Q3/vhxh.md'
const PLAN = 'schema: plan/1\nid: xa\ntitle: t\nissuer: { name: [a] }\ngroups: [{ id: "1", title: g }]\n'
const QUARTER = periodOf('2026-Q3', ND09)

/** What the one report states, as it is fingerprinted. */
async function declaredIn(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { plan, problems } = await loadPlan(memoryReader({ 'plans/xa/plan.yaml': PLAN, [FILE]: text }), 'plans/xa')
  expect(problems.filter(({ file, severity }) => file === FILE && severity === 'error')).toEqual([])
  const [file] = QUARTER ? filesOf(plan, QUARTER) : []
  return file?.declared ?? {}
}

const fingerprint = async (text: string): Promise<string> => fingerprintOf(await declaredIn(text))

type Data = Record<string, unknown>
const words = fc.stringMatching(/^[a-zđăâêôơư:#\-"'{}[\]%, 0-9]{1,40}$/).map((text) => `a${text}b`)
const decimal = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)
const day = fc.integer({ min: 15, max: 30 }).map((n) => `2026-06-${n}`)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const task = fc
  .record({
    percent: optional(decimal),
    result: optional(words),
    obstacle: optional(words),
    evidence: optional(fc.array(words, { minLength: 1, maxLength: 3 })),
    parts: optional(fc.dictionary(fc.constantFrom('nen', 'mat'), fc.record({ percent: decimal }), { minKeys: 1 })),
  })
  // A task of which nothing is said is an error of the file (schema/empty).
  .filter((said) => Object.values(said).some((value) => value !== undefined))
const indicator = fc.record({ n: decimal, d: decimal, at: day, note: optional(words) })
const report = fc.record({
  schema: fc.constant('progress/1'),
  unit: fc.constant('vhxh'),
  period: fc.constant('2026-Q3'),
  date: day,
  tasks: fc.dictionary(fc.constantFrom('1.a', '1.b', '2.đ'), task, { minKeys: 1 }),
  indicators: fc.dictionary(fc.constantFrom('CT01', 'CT02'), indicator),
  corrections: optional(
    fc.array(
      fc.record({
        period: fc.constant('2026-Q2'),
        indicator: fc.constant('CT01'),
        field: fc.constant('n'),
        from: decimal,
        to: decimal,
        reason: words,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
})
const narrative = fc.array(fc.tuple(fc.constantFrom('Tồn tại, hạn chế', 'Nguyên nhân', 'Việc khác'), words), {
  maxLength: 3,
})

const bodyOf = (passages: readonly (readonly [string, string])[], gap: string): string =>
  passages.map(([heading, text]) => `# ${heading}${gap}\n${gap}\n${text}${gap}\n`).join('\n')
const fileOf = (data: Data, body: string, options: Parameters<typeof stringify>[2] = {}): string =>
  `---\n${stringify(data, null, options)}---\n${body}`

/** The same data with its keys in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

const STYLES = [
  { collectionStyle: 'flow' },
  { indent: 4, lineWidth: 40 },
  { defaultKeyType: 'QUOTE_DOUBLE', defaultStringType: 'QUOTE_DOUBLE' },
  { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 },
] as const

describe('the fingerprint of a report', () => {
  it('does not change with layout, quotes, order of keys, comments, line ends, or blanks at the ends of lines', async () => {
    await fc.assert(
      fc.asyncProperty(report, narrative, fc.constantFrom(...STYLES), async (data, passages, style) => {
        const plain = fileOf(data, bodyOf(passages, ''))
        const other = fileOf(turned(data) as Data, bodyOf(passages, '  '), style).replace(
          '\nschema',
          '\n# ghi chú của người nhập\nschema',
        )
        const first = await fingerprint(plain)
        expect(await fingerprint(other)).toBe(first)
        expect(await fingerprint(plain.replaceAll('\n', '\r\n'))).toBe(first)
      }),
      { numRuns: 60 },
    )
  })

  it('changes with any one value that is stated, and names it', async () => {
    await fc.assert(
      fc.asyncProperty(report, narrative, fc.nat(), async (data, passages, choice) => {
        const fixed = new Set(['schema', 'unit', 'period'])
        // An object without entries has no value to change.
        const isValue = (value: unknown): boolean => typeof value !== 'object' || value === null || Array.isArray(value)
        const leaves = leavesOf(data).filter(
          ({ path, value }) => isValue(value) && !fixed.has(String(path.at(-1))) && path.at(-1) !== 'field',
        )
        const { path, value } = leaves[choice % leaves.length] ?? { path: [], value: null }
        const changed = structuredClone(data)
        const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Data)[key], changed) as Data
        holder[String(path.at(-1))] = other(value)
        const body = bodyOf(passages, '')
        const [before, after] = [await declaredIn(fileOf(data, body)), await declaredIn(fileOf(changed, body))]
        expect(fingerprintOf(after)).not.toBe(fingerprintOf(before))
        expect(differing(before, after)).toContain(nameOf({ path }))
      }),
      { numRuns: 100 },
    )
  })

  it('changes with a word of the narrative', async () => {
    const data = { schema: 'progress/1', unit: 'vhxh', period: '2026-Q3', date: '2026-09-14' }
    const before = await declaredIn(fileOf(data, '# Tồn tại, hạn chế\n\nThiếu người.\n'))
    const after = await declaredIn(fileOf(data, '# Tồn tại, hạn chế\n\nThiếu tiền.\n'))
    expect(differing(before, after)).toEqual(['narrative'])
  })

  it('does not take two values for one: the parts of a line are kept apart', () => {
    expect(fingerprintOf({ a: 'b","c' })).not.toBe(fingerprintOf({ a: ['b', 'c'] }))
    expect(fingerprintOf({ a: '1' })).not.toBe(fingerprintOf({ a: 1 }))
    expect(fingerprintOf({ 'a.b': 1 })).not.toBe(fingerprintOf({ a: { b: 1 } }))
    expect(fingerprintOf({ a: {} })).not.toBe(fingerprintOf({}))
  })

  it('is the same in every version of the program', () => {
    expect(fingerprintOf({ unit: 'vhxh', tasks: { '1.đ': { percent: 62.5 } } })).toMatchInlineSnapshot(
      `"v1:f8aceda8b65660c8f316ebdf284cf13377c4153b79f1baefee93e621c18f83f3"`,
    )
  })
})

function other(value: unknown): unknown {
  if (typeof value === 'number') return value === 1 ? 2 : 1
  return value === '2026-06-20' ? '2026-06-21' : /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2026-06-20' : `${value}.`
}

function differing(before: Readonly<Data>, after: Readonly<Data>): string[] {
  const lines = (data: Readonly<Data>) =>
    new Map(leavesOf(data).map((leaf) => [nameOf(leaf), JSON.stringify(leaf.value)]))
  const [a, b] = [lines(before), lines(after)]
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name))
}
