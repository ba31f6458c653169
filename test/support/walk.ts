import { expect } from 'vitest'
import { plan } from './cli.ts'
import { type Calculation, evaluate, simple } from './evaluate.ts'

// Walks the JSON that a command prints: every figure with its id, the explanation of each, and the same figure worked out again.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Leaf = readonly [id: string, value: Json]
export type Row = { [key: string]: Json }

/** How the walk names what it meets. */
export interface Walk {
  /** What stands in an id for a row of the list at a path. */
  readonly nameOf: (row: Row, path: string, index: number) => string
  /** Keys and paths of no figure: names, words, places. */
  readonly skipped: RegExp
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isRatio = (value: Json): boolean =>
  value !== null && typeof value === 'object' && Object.keys(value).join() === 'n,d' && !isRow(value)
const isRow = (value: Json): boolean => value !== null && typeof value === 'object' && 'n' in value && value.n === null

/** Every number, fraction, day, yes or no, and missing figure below a value, with its id. */
export function figuresIn(value: Json, path: string, walk: Walk): Leaf[] {
  if (walk.skipped.test(path) || (typeof value === 'string' && !DAY.test(value))) return []
  if (value === null || typeof value !== 'object' || isRatio(value)) return [[path, value]]
  if (Array.isArray(value))
    return value.flatMap((row, i) => {
      const isNamed = row !== null && typeof row === 'object' && !Array.isArray(row)
      return figuresIn(row, `${path}.${isNamed ? walk.nameOf(row, path, i) : i}`, walk)
    })
  return Object.entries(value).flatMap(([key, below]) => figuresIn(below, path === '' ? key : `${path}.${key}`, walk))
}

export interface Explained {
  id: string
  result: string
  below: unknown[]
  inputs: { file: string; line: number | null }[]
  calculation: (Calculation & { inputs: { file: string; line: number | null }[] }) | null
}

/** Asks `plan explain` for all of them at once. */
export async function explained(ids: readonly string[], options: string, cwd: string): Promise<Explained[]> {
  const { out, err, code } = await plan(['explain', ...ids, '--json', ...options.split(' ')], { cwd })
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const parsed = JSON.parse(out)
  return parsed.explained ?? [parsed]
}

/** Each explanation gives the figure, and its inputs give it again by the operation it names. */
export function recomputed(figures: readonly Leaf[], all: readonly Explained[]): void {
  expect(all.map(({ id }) => id)).toEqual(figures.map(([id]) => id))
  for (const [i, [id, value]] of figures.entries()) {
    const calculation = all[i]?.calculation
    if (!calculation) throw new Error(`${id} has no calculation`)
    same(id, calculation.result, value)
    if (calculation.withheld === null) same(id, evaluate(calculation), simple(calculation.result))
    else expect(value, id).toBeNull()
    for (const { file, line } of calculation.inputs) expect([file, line], id).toEqual([file, expect.any(Number)])
  }
}

/** A number is the fraction it was written as; doubles agree to 1e-9. */
function same(id: string, a: Json, b: Json): void {
  const [left, right] = [numeric(a), numeric(b)]
  if (left !== null && right !== null)
    expect(Math.abs(left - right), `${id}: ${left} ≠ ${right}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(right)))
  if (isRatio(a) && isRatio(b)) expect(simple(a as never), id).toEqual(simple(b as never))
  else if (left === null || right === null) expect(a, id).toEqual(b)
}

function numeric(value: Json): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value)
  return isRatio(value) ? Number((value as Row).n) / Number((value as Row).d) : null
}
