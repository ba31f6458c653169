import { printDay } from '../../core/day.ts'
import { AMOUNTS, type AmountName, type LineStatus, type MoneyStatus, printDong } from '../../core/money.ts'
import type { Progress } from '../../core/progress.ts'
import { canonicalId, nearest } from '../../core/text.ts'
import { sumOf } from '../../measure/money.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { sumText } from '../money-text.ts'
import { unitName } from '../status-lists.ts'
import type { Words } from '../words/index.ts'
import type { Derivation, Input, Term } from './derivation.ts'
import { printed } from './rate.ts'

/** Which lines a figure adds up, and which of their figures it shows. */
interface Scope {
  readonly title: string
  readonly lines: readonly LineStatus[]
  readonly names: readonly AmountName[]
  readonly rate: boolean
}

/** How a sum of money or a disbursement rate came about: every line of the budget behind it. */
export function explainMoney(context: Context, progress: Progress, money: MoneyStatus, id: string): Derivation {
  const { words } = context
  const scope = scopeOf(context, progress, money, id)
  const sum = sumOf(scope.lines, money.complete)
  const { money: w } = words
  const name =
    id === 'budget' ? 'money' : id.replace(/^tasks\.(.+)\.money/, (_, task) => `tasks.${canonicalId(task)}.money`)
  const rate = printed(words, sum.disbursement, money.complete ? w.nothingAllocated : words.explain.unread)
  return {
    title: `${name} · ${scope.title}`,
    formula: scope.rate ? w.formula : scope.names.map((of) => w.sumOf(w.amounts[of])).join('; '),
    terms: scope.names.map((of) => termOf(words, of, scope.lines)),
    steps: [
      ...scope.names.flatMap((of) => sumStep(words, of, scope.lines)),
      ...(scope.rate && sum.disbursement ? [rateStep(words, sum.disbursement, sum.paired, sum.begun)] : []),
    ],
    ...(scope.rate ? rate : {}),
    result:
      scope.names.length === AMOUNTS.length
        ? sumText(words, sum, AMOUNTS)
        : scope.rate
          ? rate.result
          : sumText(words, { ...sum, disbursement: null }, scope.names),
    inputs: scope.lines.flatMap((line) => scope.names.flatMap((of) => inputOf(words, line, of))),
    others: othersOf(money, scope, name),
  }
}

/** `money[.year][.source][.figure]`, alone or under `groups.ID.`, `units.ID.`, `tasks.ID.`; stops with exit 2 for what the budget does not have. */
function scopeOf(context: Context, progress: Progress, money: MoneyStatus, id: string): Scope {
  const [, set, named = '', typed] = /^(?:budget|(?:(groups|units|tasks)\.(.+)\.)?money(?:\.(.+))?)$/.exec(id) ?? []
  const key = canonicalId(named)
  const parts = typed?.split('.') ?? []
  const year = /^\d{4}$/.test(parts[0] ?? '') ? Number(parts.shift()) : undefined
  const figure = FIGURES.find((name) => name === parts.at(-1))
  if (figure) parts.pop()
  const source = parts.length > 0 ? parts.join('.') : undefined
  const kind = set && KEYS[set]
  known(
    context,
    `${set ?? ''}`,
    kind ? key : undefined,
    money.lines.flatMap((line) => (kind && line[kind]) || []),
  )
  known(context, 'money', year === undefined ? undefined : String(year), money.table.years.map(String))
  known(context, 'money', source, [...money.table.rows.map((row) => row.source), ...FIGURES])
  const lines = money.lines.filter(
    (line) =>
      (!kind || line[kind] === key) &&
      (year === undefined || line.line.data.year === year) &&
      (source === undefined || line.line.data.source === source),
  )
  const { words } = context
  const row = money.table.rows.find((r) => r.source === source)
  const heading = [
    figure === 'disbursement'
      ? words.money.rate
      : [words.money.title, figure && words.money.amounts[figure]].filter(Boolean).join(' '),
    set === 'units' ? safe(unitName(progress, key)) : kind ? key : '',
    year === undefined ? words.money.allYears : words.money.year(year),
    row ? safe(row.name) : '',
  ]
  return {
    title: heading.filter(Boolean).join(' · '),
    lines,
    names: figure === undefined ? AMOUNTS : figure === 'disbursement' ? ['allocated', 'disbursed'] : [figure],
    rate: figure === undefined || figure === 'disbursement',
  }
}

const FIGURES = [...AMOUNTS, 'disbursement'] as const
const KEYS: Readonly<Record<string, 'group' | 'unit' | 'task'>> = { groups: 'group', units: 'unit', tasks: 'task' }

function known({ words }: Context, what: string, typed: string | undefined, all: readonly string[]): void {
  const allowed = [...new Set(all)]
  if (typed !== undefined && !allowed.includes(typed))
    throw stop(EXIT.usage, words.stop.badValue(what, typed, allowed, nearest(typed, allowed)))
}

const SYMBOL: Readonly<Record<AmountName, string>> = { planned: 'P', allocated: 'A', disbursed: 'S' }

/** A line of the budget by its task or name, source and year. */
export const labelOf = ({ line: { data }, task }: LineStatus): string =>
  safe([task ?? clip(data.name ?? '–', 28), data.source, data.year].join(' '))

/** One figure's number of lines, and those that owe it and state none. */
function termOf({ money: w }: Words, of: AmountName, lines: readonly LineStatus[]): Term {
  const without = lines.filter((line) => line[of] === null && (of === 'planned' || line.begun))
  return {
    symbol: SYMBOL[of],
    name: w.amounts[of] + (without.length > 0 ? `; ${w.lacking(without.length, w.short[of])}` : ''),
    value: w.lines(lines.filter((line) => line[of] !== null).length),
    ids: without.map(labelOf),
  }
}

/** The stated amounts added up in numbers. */
export function sumStep({ money: w }: Words, of: AmountName, lines: readonly LineStatus[]): string[] {
  const stated = lines.flatMap((line) => line[of] ?? [])
  if (stated.length === 0) return []
  const sum = stated.reduce((total, { value }) => total + value, 0n)
  const terms = stated.length > SHOWN ? '' : `${stated.map(({ value }) => printDong(value)).join(' + ')} = `
  return [`${SYMBOL[of]} = ${stated.length === 1 ? '' : terms}${w.dong(printDong(sum))}`]
}

/** Longer sums are left to the list of inputs. */
const SHOWN = 6

/** The two sums in numbers, and on how many lines. */
export const rateStep = (
  { money: w }: Words,
  { n, d }: { n: bigint; d: bigint },
  paired: number,
  begun: number,
): string => `${w.rate}: ${printDong(n)} / ${printDong(d)}${paired < begun ? ` (${w.ofLines(paired, begun)})` : ''}`

/** The line that states a figure, or the line that owes it. */
export function inputOf({ money: w }: Words, status: LineStatus, of: AmountName): Input[] {
  const label = labelOf(status)
  const amount = status[of]
  if (!amount)
    return of === 'planned' || status.begun
      ? [{ label, value: w.noFigure(w.short[of]), origin: status.line.origin }]
      : []
  const when = amount.at === null ? '' : ` (${printDay(amount.at)})`
  return [{ label, value: `${w.short[of]} ${printDong(amount.value)}${when}`, origin: amount.origin }]
}

/** The same lines one step finer: years, then sources of a year. */
function othersOf({ table }: MoneyStatus, { lines }: Scope, name: string): string[] {
  if (name === 'money') return table.years.map((year) => `money.${year}`)
  const year = /^money\.(\d{4})$/.exec(name)?.[1]
  if (year === undefined) return []
  return [...new Set(lines.map(({ line }) => line.data.source))].map((source) => `${name}.${source}`)
}
