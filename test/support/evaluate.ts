// A small evaluator of explanations: it does what schemas/explain.v1.schema.json says each operation means, and knows nothing of the program.

type Fraction = { n: number | string; d: number | string }
type Value = Fraction | number | string | boolean | null
type Where = { value?: string[] | { is: '=' | '<=' | '>'; than: Fraction }; before?: string[] } | undefined

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
  inputs: Input[]
  result: Value
  withheld: string | null
}

interface Exact {
  n: bigint
  d: bigint
}

/** What the inputs give, by the operation alone; a fraction is in lowest terms. */
export function evaluate({ op, where, above, below, factor, inputs }: Calculation): Value {
  const all = new Map(inputs.map((input) => [input.id, input.value]))
  const [first, second] = inputs.map(({ value }) => value)
  if (op === 'count') return inputs.filter((input) => meets(input, where)).length
  if (op === 'ratio') return share(weights(inputs, above), weights(inputs, below))
  if (op === 'weightedMean') return share(sum(inputs.map(weighed)), weights(inputs, undefined))
  if (op === 'quotient') return share(times(exact(first), exact(factor)), exact(second))
  if (op === 'sum') return total(inputs.flatMap(({ value }) => (value === null ? [] : [exact(value)])))
  if (op === 'stated') return simple(first ?? null)
  if (op === 'plusDays') return first == null || second == null ? null : plusDays(String(first), Number(second))
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

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function inTime(received: Value, due: Value, asOf: Value): boolean | null {
  if (due === null || (received === null && String(due) >= String(asOf))) return null
  return received !== null && String(received) <= String(due)
}
