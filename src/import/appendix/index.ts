import type { Additions } from '../../core/additions.ts'
import { readDeadline } from '../../core/deadline-words.ts'
import type { Plan } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { byPlace } from '../form.ts'
import { inSheet } from '../rows.ts'
import { type Cell, type Table, wordsOf } from '../table.ts'
import type { Told } from './cells.ts'
import { type Appendix, appendicesIn, sizeOf } from './headings.ts'
import { type Kind, readIndicators } from './indicators.ts'
import type { Stated } from './known.ts'
import type { AppendixNote, AppendixProblem } from './problem.ts'
import { type Line, linesOf } from './rows.ts'
import { same } from './same.ts'
import { readTasks, type TasksAsked } from './tasks.ts'
import { readUnits } from './units.ts'

// The way of a document's appendix: tables → the sheets with its headings → what a plan is to have beside what it has, or every problem.

/** What an appendix says, or everything that is wrong with it; where there are problems nothing of it may be used. */
export interface AppendixRead {
  readonly additions: Additions
  readonly problems: readonly AppendixProblem[]
  readonly notes: readonly AppendixNote[]
  /** How many tasks and indicators stand in it. */
  readonly counts: { readonly tasks: number; readonly indicators: number }
  /** The cell in which an entry is numbered, by its path: `tasks 1.c`, `indicators CT02`. */
  readonly cells: ReadonlyMap<string, string>
}

/** The appendices of the visible sheets; a text, read with each separator, is the one with most columns. */
export function findAppendices(tables: readonly Table[]): Appendix[] {
  const best = new Map<string, Appendix[]>()
  for (const table of tables.filter(({ isHidden }) => !isHidden)) {
    const found = appendicesIn(table)
    if (widthOf(found) > widthOf(best.get(table.name) ?? [])) best.set(table.name, found)
  }
  return [...best.values()].flat()
}

const widthOf = (appendices: readonly Appendix[]): number =>
  Math.max(0, ...appendices.map(({ columns }) => sizeOf(columns)))

/** What of a document's numbering, counting and assigning its tables do not say, as the user gave it. */
export interface AppendixAsked extends TasksAsked {
  readonly kind?: Kind
}

/** Reads the sheets of an appendix for one plan; `stated` is the plan as its files have it and as it is in force. */
export function readAppendix(
  stated: Stated,
  tables: readonly Table[],
  appendices: readonly Appendix[],
  asked: AppendixAsked,
): AppendixRead {
  const plan = stated.filed
  const told: Told = { problems: [], notes: unusedIn(tables, appendices) }
  const isGroupTitle = (title: string): boolean =>
    plan.groups.some((own) => same(own.title, title) || (own.short !== undefined && same(own.short, title)))
  const sheets = appendices.map((appendix) => ({
    lines: tableLines(plan, linesOf(appendix, isGroupTitle), told),
    columns: appendix.columns,
  }))
  const taskSheets = sheets.filter(({ columns }) => columns.is === 'tasks').map(({ lines }) => lines)
  const tasks = readTasks(stated, taskSheets, asked, told)
  const indicators = readIndicators(
    stated,
    sheets.filter(({ columns }) => columns.is === 'indicators'),
    asked.kind,
    told,
  )
  return {
    additions: {
      groups: tasks.groups,
      tasks: tasks.tasks,
      indicators: indicators.indicators,
      filled: [...tasks.filled, ...indicators.filled],
    },
    problems: inOrder(told.problems, appendices),
    notes: told.notes,
    counts: { tasks: tasks.cells.size, indicators: indicators.cells.size },
    cells: new Map([...tasks.cells, ...indicators.cells]),
  }
}

/** Sheet by sheet, from the top down. */
const inOrder = (problems: readonly AppendixProblem[], appendices: readonly Appendix[]): AppendixProblem[] =>
  [...new Set(appendices.map(({ table }) => table.name))].flatMap((name) =>
    problems.filter(({ cell }) => cell.startsWith(inSheet(name, ''))).sort(byPlace),
  )

/** Sheets and columns that say nothing to a plan. */
function unusedIn(tables: readonly Table[], appendices: readonly Appendix[]): AppendixNote[] {
  const read = new Set(appendices.map(({ table }) => table.name))
  const passed = tables.filter(({ name, isHidden, rows }) => !isHidden && rows.length > 0 && !read.has(name))
  return [
    ...passed.map(({ name }) => ({ code: 'sheet' as const, text: name })),
    ...[...new Set(appendices.flatMap(({ columns }) => columns.unused))].map((text) => ({
      code: 'column' as const,
      text,
    })),
  ]
}

/** `Tổng cộng: 12 nhiệm vụ`, `Cộng nhóm II`. */
const TOTAL = /^(?:tong cong|tong so|cong nhom .*|cong)(?:\s*[:(].*)?$/

/** Entries and headings; rows among them that cannot be placed are problems, and below the last one they are passed over. */
function tableLines(plan: Plan, lines: readonly Line[], told: Told): Line[] {
  const last = lines.findLastIndex(({ is }) => is === 'entry')
  return lines.filter((line, i) => {
    if (line.is !== 'other') return line.is === 'entry' || i < last
    const text = wordsOf(line.cell('what')) || wordsOf(line.cell('number'))
    if ((i < last && !TOTAL.test(fold(text))) || isEntry(plan, line))
      told.problems.push({ code: 'no-number', cell: line.address('number'), text })
    else if (text !== '') told.notes.push({ code: 'row', cell: line.address('number'), text })
    return false
  })
}

/** Below the table: words with a unit of the plan or with a deadline beside them are an entry whose number is gone. */
function isEntry(plan: Plan, line: Line): boolean {
  const [lead, deadline]: (Cell | undefined)[] = [line.cell('lead'), line.cell('deadline')]
  if (line.what === '') return false
  return (lead !== undefined && readUnits(plan, lead).units.length > 0) || readDeadline(wordsOf(deadline)) !== undefined
}
