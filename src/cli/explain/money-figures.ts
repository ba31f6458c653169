import { AMOUNTS, type AmountName, type LineStatus, type MoneyStatus, printDong } from '../../core/money.ts'
import { printCount } from '../../core/number.ts'
import type { Progress } from '../../core/progress.ts'
import { integer, toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import type { Item, Where } from './calculation.ts'
import type { Input } from './derivation.ts'
import { inputOf, labelOf, rateStep, sumStep } from './money.ts'
import { printed } from './rate.ts'
import type { Explainer, Figure, Subject } from './scope.ts'

const SPANS = ['thisYear', 'total'] as const
/** What is said of a set of budget lines. */
export const OF_LINES = [
  'lines',
  ...AMOUNTS,
  'disbursement',
  'paired',
  ...AMOUNTS.map((name) => `missing.${name}` as const),
] as const
const OF_TASKS = ['withLines', 'withoutFunds', 'silent'] as const

/** `money.thisYear.planned`, `money.total.disbursement`, `money.tasks.silent`; `money` alone where the plan has no budget. */
export const moneyFigures: Explainer = {
  ids: ({ money }) =>
    money === null
      ? ['money']
      : [
          ...SPANS.flatMap((span) => OF_LINES.map((name) => `money.${span}.${name}`)),
          ...OF_TASKS.map((name) => `money.tasks.${name}`),
        ],
  explain: ({ words, progress }: Subject, _scope, id) => {
    const { money } = progress
    const [, span, name = '', of] = id.split('.')
    if (!money) return noBudget(words)
    if (span === 'tasks') return tasksFigure(words, progress, money, name as (typeof OF_TASKS)[number])
    const year = span === 'thisYear' ? money.year : undefined
    const lines = money.lines.filter(({ line }) => year === undefined || line.data.year === year)
    const figure = figureOf(words, money, lines, name, of as AmountName | undefined)
    return { ...figure, name: `${figure.name} · ${year === undefined ? words.money.allYears : words.money.year(year)}` }
  },
}

const noBudget = (words: Words): Figure => ({
  name: words.money.title,
  terms: [],
  steps: [],
  result: `${words.none} (${words.money.none})`,
  inputs: [],
  calculation: { operation: { op: 'sum' }, items: [], result: null },
})

/** One of them, of the lines given. */
export function figureOf(
  words: Words,
  money: MoneyStatus,
  lines: readonly LineStatus[],
  name: string,
  of?: AmountName,
): Figure {
  const { money: w } = words
  if (name === 'lines') return counted(words, w.linesOf, {}, lines, () => 'line')
  if (name === 'paired')
    return counted(words, w.pairedOf, { value: ['both'] }, lines, (line) => (isPaired(line) ? 'both' : 'notBoth'))
  if (name === 'missing' && of)
    return counted(words, w.noFigure(w.short[of]), { value: ['missing'] }, lines, (line) => standOf(line, of))
  return name === 'disbursement' ? disbursement(words, money, lines) : amount(words, lines, name as AmountName)
}

const isPaired = ({ allocated, disbursed }: LineStatus): boolean => allocated !== null && disbursed !== null

/** Allocation and disbursement are owed once the line's budget year has begun. */
function standOf(line: LineStatus, of: AmountName): 'stated' | 'missing' | 'notOwed' {
  if (line[of]) return 'stated'
  return of === 'planned' || line.begun ? 'missing' : 'notOwed'
}

/** A line of the budget has no id of its own: its place in the file tells it from others of the same task, source and year. */
export const idOf = ({ line }: LineStatus): string => `lines.${line.origin.path.at(-1)}`

function counted(
  words: Words,
  name: string,
  where: Where,
  lines: readonly LineStatus[],
  value: (line: LineStatus) => string,
): Figure {
  const wanted = Array.isArray(where.value) ? where.value : undefined
  const chosen = lines.filter((line) => !wanted || wanted.includes(value(line)))
  return {
    name,
    formula: words.money.countOf(name),
    terms: [],
    steps: [words.money.ofLines(chosen.length, lines.length)],
    result: printCount(chosen.length),
    inputs: chosen.map((line) => ({ label: labelOf(line), value: name, origin: line.line.origin })),
    calculation: {
      operation: { op: 'count', where },
      items: lines.map(
        (line): Item => ({ id: idOf(line), kind: 'value', value: value(line), origin: line.line.origin }),
      ),
      result: chosen.length,
    },
  }
}

/** What the lines state of one figure, added up; a line that states none adds nothing. */
function amount(words: Words, lines: readonly LineStatus[], of: AmountName): Figure {
  const { money: w } = words
  const stated = lines.flatMap((line) => line[of] ?? [])
  const sum = stated.length === 0 ? null : stated.reduce((total, { value }) => total + value, 0n)
  const missing = lines.filter((line) => standOf(line, of) === 'missing').length
  return {
    name: w.amounts[of],
    formula: w.sumOf(w.amounts[of]),
    terms: [],
    steps: [...sumStep(words, of, lines), ...(missing > 0 ? [w.lacking(missing, w.short[of])] : [])],
    result: sum === null ? `${words.none} (${w.noFigure(w.short[of])})` : w.dong(printDong(sum)),
    inputs: lines.flatMap((line) => inputOf(words, line, of)),
    calculation: {
      operation: { op: 'sum' },
      items: lines.map((line): Item => {
        const one = line[of]
        return {
          id: idOf(line),
          kind: 'value',
          value: one && integer(one.value),
          origin: one?.origin ?? line.line.origin,
        }
      }),
      result: sum === null ? null : integer(sum),
    },
  }
}

/** Both amounts of each line that states both, each weighing its đồng. */
export function disbursement(words: Words, { complete }: MoneyStatus, all: readonly LineStatus[]): Figure {
  const { money: w } = words
  const lines = all.filter(isPaired)
  const each = (of: 'allocated' | 'disbursed'): Item[] =>
    lines.flatMap((line) => {
      const one = line[of]
      if (!one) return []
      const weight = { n: integer(one.value), d: 1 }
      return [{ id: `${idOf(line)}.${of}`, kind: 'value', value: of, weight, origin: one.origin }]
    })
  const sum = (of: 'allocated' | 'disbursed'): bigint =>
    lines.reduce((total, line) => total + (line[of]?.value ?? 0n), 0n)
  const [n, d] = [sum('disbursed'), sum('allocated')]
  const found = complete && d > 0n ? { n, d } : null
  const begun = all.filter((line) => line.begun).length
  return {
    name: w.rate,
    formula: w.formula,
    terms: [],
    steps: found ? [rateStep(words, found, lines.length, begun)] : [],
    ...printed(words, found, complete ? w.nothingAllocated : words.explain.unread),
    inputs: lines.flatMap((line) => [...inputOf(words, line, 'disbursed'), ...inputOf(words, line, 'allocated')]),
    calculation: {
      operation: { op: 'ratio', above: { value: ['disbursed'] }, below: { value: ['allocated'] } },
      items: [...each('disbursed'), ...each('allocated')],
      result: toJson(found),
      withheld: complete ? undefined : 'unread',
    },
  }
}

/** Of which tasks in force the budget speaks: the first line of each, or where it is said to need none. */
function tasksFigure(words: Words, progress: Progress, money: MoneyStatus, name: (typeof OF_TASKS)[number]): Figure {
  const of = words.money.tasksOf[name]
  const items = OF_TASKS.flatMap((value) => money[value].map((id) => taskItem(progress, money, id, value)))
  const chosen = items.filter(({ value }) => value === name)
  return {
    name: of,
    formula: words.money.tasksFormula(of),
    terms: [{ symbol: '', name: of, value: printCount(chosen.length), ids: chosen.map(({ id }) => safe(id)) }],
    steps: [],
    result: printCount(chosen.length),
    inputs: chosen.map(({ id, origin }): Input => ({ label: safe(id), value: of, origin })),
    calculation: { operation: { op: 'count', where: { value: [name] } }, items, result: chosen.length },
  }
}

function taskItem({ plan, tasks }: Progress, { lines }: MoneyStatus, id: string, value: string): Item {
  const line = lines.find(({ task }) => task === id)?.line
  const said = plan.budget?.withoutFunds.find(({ data }) => data === id)
  const task = tasks.find((one) => one.id === id)?.task
  const origin = line?.origin ?? (value === 'withoutFunds' ? said?.origin : undefined) ?? task?.origin
  if (!origin) throw new Error(`no task ${id} is measured`)
  return { id, kind: 'task', value, origin }
}
