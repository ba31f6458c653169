import { AMOUNTS, type LineStatus, type MoneyStatus, printDong } from '../../../core/money.ts'
import { integer } from '../../../core/ratio.ts'
import { named, stated, statedDay } from '../figure.ts'
import { labelOf } from '../money.ts'
import { figureOf, idOf, OF_LINES } from '../money-figures.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'

/** `list.money.years.2026.planned`, `list.money.sources.chi-tx.years.2026.disbursement`, `list.money.lines.3.allocated`. */
export function listedMoney({ words, progress: { money } }: Subject): Known[] {
  if (!money) return []
  return [
    ...rowsOf(money).flatMap(([path, lines]) =>
      OF_LINES.map((name) => named(`list.money.${path}.${name}`, () => sumFigure(words, money, lines, name))),
    ),
    ...money.lines.flatMap((line) => lineFigures(words, line)),
  ]
}

function sumFigure(words: Subject['words'], money: MoneyStatus, lines: readonly LineStatus[], path: string): Figure {
  const [name = '', of] = path.split('.')
  return figureOf(
    words,
    money,
    lines,
    name,
    AMOUNTS.find((amount) => amount === of),
  )
}

type Row = readonly [path: string, lines: readonly LineStatus[]]

/** Each row of the list with the lines it adds up. */
function rowsOf({ lines, table, groups, units, tasks }: MoneyStatus): Row[] {
  const yearsOf = (own: readonly LineStatus[], path: string): Row[] =>
    table.years.map((year) => [`${path}years.${year}`, own.filter(({ line }) => line.data.year === year)] as const)
  const sources = table.rows.map(
    ({ source }) => [source, lines.filter(({ line }) => line.data.source === source)] as const,
  )
  const ofTasks = (set: string, key: 'task' | 'group' | 'unit', ids: readonly (string | null)[]) =>
    ids.map((id) => [`${set}.${id ?? '-'}`, lines.filter((line) => line.task !== null && line[key] === id)] as const)
  const idsOf = (rows: readonly { readonly id: string | null }[]) => rows.map(({ id }) => id)
  return [
    ['total', lines] as const,
    ...yearsOf(lines, ''),
    ...sources.flatMap(([id, own]) => [[`sources.${id}`, own] as const, ...yearsOf(own, `sources.${id}.`)]),
    ...ofTasks('groups', 'group', idsOf(groups)),
    ...ofTasks('units', 'unit', idsOf(units)),
    ...ofTasks('tasks', 'task', idsOf(tasks)),
    ['general', lines.filter(({ task }) => task === null)] as const,
  ].filter(([path, own]) => own.length > 0 || path === 'total' || path === 'general')
}

/** What one line of the budget states, by its place in the file. */
function lineFigures(words: Subject['words'], status: LineStatus): Known[] {
  const label = labelOf(status)
  return AMOUNTS.flatMap((of) => {
    const amount = status[of]
    const origin = amount?.origin ?? status.line.origin
    const text = amount ? words.money.dong(printDong(amount.value)) : words.money.noFigure(words.money.short[of])
    const value = amount && integer(amount.value)
    const path = `list.money.${idOf(status)}.${of}`
    const name = words.paths.amountAt(words.money.short[of])
    return [
      named(path, () => stated({ name: words.money.amounts[of], label, value, text, origin })),
      ...(of === 'planned'
        ? []
        : [named(`${path}At`, () => statedDay(words, { name, label, origin }, amount?.at ?? null))]),
    ]
  })
}
