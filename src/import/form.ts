import { type FormColumn, keyText } from '../core/form-sheet.ts'
import type { Said } from '../core/said.ts'
import { type Found, findColumns } from './columns.ts'
import type { FormFacts } from './facts.ts'
import type { Problem } from './problem.ts'
import { FILLED, inSheet, type Line, readLines } from './rows.ts'
import { readIndicator } from './said-indicator.ts'
import { readTask } from './said-task.ts'
import { columnLetters, type Refusal, type Table } from './table.ts'

/** What a form says, or everything that is wrong with it; where there are problems nothing of what it says may be used. */
export interface FormRead {
  readonly said: Said
  readonly problems: readonly Problem[]
  /** The cell in which each figure or word of `said` was looked for, by its path: `tasks 1.c`, `indicators CT02`. */
  readonly cells: ReadonlyMap<string, string>
}

const formsIn = (tables: readonly Table[], isHidden: boolean): Found[] =>
  tables.filter((table) => table.isHidden === isHidden).flatMap((table) => findColumns(table) ?? [])

/** The one visible table that has the headings of a form. */
export function findForm(tables: readonly Table[]): Found | Refusal {
  const found = formsIn(tables, false)
  const [form, other] = found
  if (!form) return formsIn(tables, true).length > 0 ? 'hidden-form' : 'no-form'
  return other && other.table.name !== form.table.name ? 'two-forms' : most(found)
}

/** The names of the sheets that a refusal is about: those that have the headings, seen or hidden; none for other refusals. */
export function sheetsRefused(tables: readonly Table[], why: Refusal): string[] {
  if (why !== 'two-forms' && why !== 'hidden-form') return []
  return [...new Set(formsIn(tables, why === 'hidden-form').map(({ table }) => table.name))]
}

/** A text read with the wrong separator may show some headings, but fewer. */
const most = (found: readonly Found[]): Found | Refusal => {
  const [first, ...others] = found
  return first ? others.reduce((a, b) => (b.columns.size > a.columns.size ? b : a), first) : 'no-form'
}

/** Reads every row of a form. */
export function readForm(found: Found, facts: FormFacts): FormRead {
  const wrong = wrongColumns(found)
  if (wrong.length > 0) return { said: { tasks: {}, indicators: {} }, problems: wrong, cells: new Map() }
  const { lines, problems } = readLines(found, facts)
  const tasks = read(facts.tasks.keys(), group(lines, 'task'), (id, own) => {
    const task = facts.tasks.get(id)
    return task && readTask(own, task, facts)
  })
  const indicators = read(facts.indicators.keys(), group(lines, 'indicator'), (id, own) => {
    const indicator = facts.indicators.get(id)
    return indicator && readIndicator(own, indicator)
  })
  return {
    said: { tasks: tasks.entries, indicators: indicators.entries },
    problems: [...problems, ...unknownParts(lines, facts), ...tasks.problems, ...indicators.problems].sort(byPlace),
    cells: new Map(
      lines.map(({ key, named }) => ['task' in key ? `tasks ${key.task}` : `indicators ${key.indicator}`, named]),
    ),
  }
}

function wrongColumns({ table, header, columns }: Found): Problem[] {
  const needed: readonly FormColumn[] = ['sum', 'result', columns.has('key') ? 'key' : 'number']
  const missing = needed.filter((column) => !columns.has(column))
  const cell = inSheet(table.name, `A${header.number}`)
  return [
    ...missing.map((column): Problem => ({ code: 'missing-column', cell, column })),
    ...[...columns].flatMap(([column, [, second]]): Problem[] =>
      second === undefined || !(['key', 'before', ...FILLED] as readonly FormColumn[]).includes(column)
        ? []
        : [{ code: 'column-twice', cell: inSheet(table.name, `${columnLetters(second)}${header.number}`), column }],
    ),
  ]
}

/** Lines by the task or indicator they belong to. */
function group(lines: readonly Line[], by: 'task' | 'indicator'): Map<string, Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const id =
      by === 'task' && 'task' in line.key
        ? line.key.task
        : by === 'indicator' && 'indicator' in line.key
          ? line.key.indicator
          : undefined
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), line])
  }
  return groups
}

/** Goes through the plan's own order, so that sorting a form changes nothing in the report. */
function read<T extends object>(
  ids: Iterable<string>,
  groups: ReadonlyMap<string, Line[]>,
  one: (id: string, lines: readonly Line[]) => { readonly entry: T; readonly problems: readonly Problem[] } | undefined,
): { entries: Record<string, T>; problems: Problem[] } {
  const entries: Record<string, T> = {}
  const problems: Problem[] = []
  for (const id of ids) {
    const lines = groups.get(id)
    const found = lines && one(id, lines.sort(byKey))
    problems.push(...(found?.problems ?? []))
    if (found && Object.keys(found.entry).length > 0) entries[id] = found.entry
  }
  return { entries, problems }
}

/** Keys whose task is known, and whose part or time is not. */
const unknownParts = (lines: readonly Line[], { tasks }: FormFacts): Problem[] =>
  lines.flatMap(({ key, named }): Problem[] => {
    if (key.is === 'part' && !tasks.get(key.task)?.parts.has(key.part))
      return [{ code: 'unknown-key', cell: named, text: `${key.task}/${key.part}`, near: null }]
    if (key.is === 'time' && !tasks.get(key.task)?.times.has(key.period))
      return [{ code: 'unknown-key', cell: named, text: `${key.task}@${key.period}`, near: null }]
    return []
  })

const RANK = ['task', 'part', 'time', 'indicator', 'numerator', 'denominator']
const byKey = (a: Line, b: Line): number =>
  RANK.indexOf(a.key.is) - RANK.indexOf(b.key.is) || (keyText(a.key) < keyText(b.key) ? -1 : 1)

/** In the order of the sheet: by row, then by column. */
export function byPlace(a: { readonly cell: string }, b: { readonly cell: string }): number {
  const [[rowA, columnA], [rowB, columnB]] = [placeOf(a.cell), placeOf(b.cell)]
  return rowA - rowB || columnA.length - columnB.length || (columnA < columnB ? -1 : columnA > columnB ? 1 : 0)
}

const placeOf = (cell: string): readonly [row: number, column: string] => {
  const [, column = '', row] = /([A-Z]+)(\d+)$/.exec(cell) ?? []
  return [Number(row), column]
}
