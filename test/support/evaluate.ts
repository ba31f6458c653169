// A small evaluator of explanations: it does what schemas/explain.v1.schema.json says each operation means, and knows nothing of the program.

type Fraction = { n: number | string; d: number | string }
type Value = Fraction | number | string | boolean | null
type Where = { value?: string[] | { is: '=' | '<=' | '>'; than: Fraction }; before?: string[] } | undefined

type Limits = { min?: Fraction; max?: Fraction } | undefined

interface Input {
  id: string
  value: Value
  before?: string
  weight: Fraction | null
}

export interface Calculation {
  op: string
  where?: Where
  above?: Where
  below?: Where
  factor?: Fraction
  limits?: Limits
  decimals?: number
  inputs: Input[]
  result: Value
  withheld: string | null
}

interface Exact {
  n: bigint
  d: bigint
}

/** What the inputs give, by the operation alone; a fraction is in lowest terms. */
export function evaluate(calculation: Calculation): Value {
  const { op, where, above, below, factor, limits, decimals, inputs } = calculation
  const all = new Map(inputs.map((input) => [input.id, input.value]))
  const [first, second] = inputs.map(({ value }) => value)
  if (op === 'count') return inputs.filter((input) => meets(input, where)).length
  if (op === 'ratio') return share(times(weights(inputs, above), exact(factor ?? 1)), weights(inputs, below))
  if (op === 'linear') return linear(inputs, limits, decimals)
  if (op === 'numerator' || op === 'denominator') return sideOf(first ?? null, op)
  if (op === 'weightedMean') return share(sum(inputs.map(weighed)), weights(inputs, undefined))
  if (op === 'quotient') return share(times(exact(first), exact(factor)), exact(second))
  if (op === 'sum') return total(inputs.flatMap(({ value }) => (value === null ? [] : [exact(value)])))
  if (op === 'stated') return simple(first ?? null)
  if (op === 'plusDays') return first == null || second == null ? null : plusDays(String(first), Number(second))
  if (op === 'daysBetween') return first == null || second == null ? null : daysBetween(String(first), String(second))
  if (GROWTH.has(op)) return growth(calculation, all)
  if (op === 'inTime') return inTime(all.get('received') ?? null, all.get('due') ?? null, all.get('asOf') ?? null)
  throw new Error(`an operation the evaluator does not know: ${op}`)
}

/** A value in the form `evaluate` gives: fractions in lowest terms with digits as text. */
export function simple(value: Value): Value {
  if (value === null || typeof value !== 'object') return value
  return lowest(exact(value))
}

const exact = (value: Value | undefined): Exact => {
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value)))
    return { n: BigInt(value), d: 1n }
  if (value && typeof value === 'object') return { n: BigInt(value.n), d: BigInt(value.d) }
  throw new Error(`not a number: ${JSON.stringify(value)}`)
}

const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })
const sum = (all: Exact[]): Exact =>
  all.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n })

const weightOf = ({ weight }: Input): Exact => exact(weight ?? 1)
const weighed = (input: Input): Exact => (input.value === null ? exact(0) : times(weightOf(input), exact(input.value)))
const weights = (inputs: Input[], where: Where): Exact =>
  sum(inputs.filter((input) => meets(input, where)).map(weightOf))

const share = (above: Exact, below: Exact): Value =>
  below.n === 0n ? null : lowest({ n: above.n * below.d, d: above.d * below.n })

/** Whole numbers added up; digits as text where too large for a number. */
function total(all: Exact[]): Value {
  if (all.length === 0) return null
  const { n, d } = sum(all)
  const whole = n / d
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole)
}

function lowest({ n, d }: Exact): Fraction {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d]
  while (b !== 0n) [a, b] = [b, a % b]
  const by = a === 0n ? 1n : d < 0n ? -a : a
  return { n: String(n / by), d: String(d / by) }
}

function meets({ value, before }: Input, where: Where): boolean {
  if (where?.before && !where.before.includes(before ?? '')) return false
  if (!where?.value) return true
  if (Array.isArray(where.value)) return where.value.includes(String(value))
  if (value === null) return false
  const [a, b] = [exact(value), exact(where.value.than)]
  const difference = a.n * b.d - b.n * a.d
  return where.value.is === '=' ? difference === 0n : where.value.is === '<=' ? difference <= 0n : difference > 0n
}

function linear(inputs: Input[], limits: Limits, decimals: number | undefined): Value {
  if (inputs.length === 0 || inputs.some(({ value }) => value === null)) return null
  const free = sum(inputs.map(weighed))
  const { min, max } = limits ?? {}
  const held = min && less(free, exact(min)) ? exact(min) : max && less(exact(max), free) ? exact(max) : free
  return lowest(decimals === undefined ? held : halfUp(held, decimals))
}

const less = (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d

/** Half up, away from zero below zero; the denominator is positive here. */
function halfUp({ n, d }: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals)
  const [size, sign] = n < 0n ? [-n, -1n] : [n, 1n]
  return { n: sign * ((2n * size * scale + d) / (2n * d)), d: scale }
}

const sideOf = (value: Value, op: 'numerator' | 'denominator'): Value =>
  value !== null && typeof value === 'object' ? value[op === 'numerator' ? 'n' : 'd'] : null

const GROWTH = new Set(['growthProgress', 'growthScore', 'compoundGrowth'])

/** Growth by whole years, as Open SDG publishes it (sdg-build 2.4.0, docs/progress-methodology.md); doubles. */
function growth({ op, limits }: Calculation, all: Map<string, Value>): Value {
  const number = (id: string): number => {
    const { n, d } = exact(all.get(id))
    return Number(n) / Number(d)
  }
  const yearly = (from: string, to: string): number =>
    (number(to) / number(from)) ** (1 / (number(`${to}Year`) - number(`${from}Year`))) - 1
  if (op === 'compoundGrowth') {
    const free = number('value') * (1 + yearly('base', 'value')) ** (number('targetYear') - number('valueYear'))
    const bound = (side: 'min' | 'max', none: number): number =>
      Number(limits?.[side]?.n ?? none) / Number(limits?.[side]?.d ?? 1)
    return Math.min(Math.max(free, bound('min', -Infinity)), bound('max', Infinity))
  }
  const wanted = (number('base') < 0 ? -1 : 1) * (all.get('direction') === 'up' ? 1 : -1)
  const actual = wanted * yearly('base', 'value')
  const progress = all.has('target') ? actual / Math.abs(yearly('base', 'target')) : actual
  if (op === 'growthProgress') return progress
  if (all.get('achieved') === true) return 5
  if (all.has('target'))
    return progress >= 0.6 ? Math.min(7.1429 * progress - 4.2857, 5) : Math.max(4.1667 * progress - 2.5, -5)
  throw new Error('a score without a target is not evaluated here')
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function inTime(received: Value, due: Value, asOf: Value): boolean | null {
  if (due === null || (received === null && String(due) >= String(asOf))) return null
  return received !== null && String(received) <= String(due)
}
