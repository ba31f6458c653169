import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FITS as USUAL_FITS } from '../../src/load/fits.gen.js'
import { RARE_FITS } from '../../src/load/rare-fits.gen.js'
import type { Kind } from '../../src/load/validate.ts'
import { VALIDATORS } from '../../src/load/validators.gen.js'
import { ROOT } from '../support/cli.ts'

const FITS: Readonly<Record<Kind, (data: unknown) => boolean>> = { ...USUAL_FITS, ...RARE_FITS }
type Container = Record<string | number, unknown>

/** Every file of the invented commune, every example of docs/format.md and a closing, by kind. */
function samples(): { kind: Kind; data: unknown }[] {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
  const files = readdirSync(join(ROOT, 'plans/minh-hoa'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|md)$/.test(file))
    .sort()
    .map((file) => read(join('plans/minh-hoa', file)).replace(/^---\n([\s\S]*?)\n---\n[\s\S]*/, '$1'))
  const examples = [...read('docs/format.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
  return [...files, ...examples, read('test/close/closed.yaml')].flatMap((text) => {
    const kind = /^schema: (\w+)\/1$/m.exec(text)?.[1]
    return kind && kind in FITS ? [{ kind: kind as Kind, data: parse(text) as unknown }] : []
  })
}

/** All containers of some data with a key each: the places where it can be spoilt. */
function places(data: unknown): { at: Container; key: string | number }[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [{ at: data as Container, key }, ...places(value)])
}

const spoilt = fc.constantFrom(null, '', 'x', '2026-02-30', 3, -1, 0.5, true, [], {}, ['x'], { x: 1 }, undefined)

test('the short validators say yes to exactly what the full ones find no error in', () => {
  const all = samples()
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(Object.keys(FITS).sort())
  const said = { yes: 0, no: 0 }
  const change = fc.record({ place: fc.nat(), value: spoilt, key: fc.constantFrom(undefined, 'zzz', 'text', 'id') })
  const input = fc.record({ sample: fc.constantFrom(...all), changes: fc.array(change, { maxLength: 3 }) })
  fc.assert(
    fc.property(input, ({ sample: { kind, data: sound }, changes }) => {
      const data = structuredClone(sound)
      for (const { place, value, key } of changes) {
        const there = places(data)
        const { at, key: own } = there[place % there.length] ?? { at: data as Container, key: 'schema' }
        at[key ?? own] = structuredClone(value)
      }
      const full = VALIDATORS[kind](data)
      said[full ? 'yes' : 'no']++
      expect({ kind, fits: FITS[kind](data) }).toEqual({ kind, fits: full })
    }),
    { numRuns: 5000 },
  )
  expect(Math.min(said.yes, said.no)).toBeGreaterThan(500)
})
