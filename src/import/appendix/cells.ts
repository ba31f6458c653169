import { printDay } from '../../core/day.ts'
import { readDeadline } from '../../core/deadline-words.ts'
import type { Plan, TaskData } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { type Cell, wordsOf } from '../table.ts'
import type { AppendixNote, AppendixProblem } from './problem.ts'
import type { Line } from './rows.ts'
import { readUnits } from './units.ts'

/** Where what is wrong and what is worth knowing is put down on the way through an appendix. */
export interface Told {
  readonly problems: AppendixProblem[]
  readonly notes: AppendixNote[]
}

/** The words of a cell; undefined where it says nothing, or that a thing is not known (`chưa có`). */
export function textOf(line: Line, column: Parameters<Line['cell']>[0], { problems }: Told): string | undefined {
  const cell = line.cell(column)
  if (!cell) return undefined
  if (cell.value.is === 'broken') {
    const { why, text } = cell.value
    problems.push(
      why === 'error'
        ? { code: 'cell-error', cell: cell.address, text }
        : { code: 'formula-without-value', cell: cell.address },
    )
    return undefined
  }
  const words = wordsOf(cell)
  return /^(?:chua co|chua xac dinh|chua phan cong|khong)\.?$/.test(fold(words)) ? undefined : words
}

/** The units of two cells: one lead, and those that take part, the lead not among them. */
export function unitsOf(plan: Plan, line: Line, told: Told): { lead?: string; with?: string[] } {
  const leads = namedIn(plan, line, 'lead', told)
  const [lead, second] = leads
  if (second !== undefined)
    told.problems.push({ code: 'several-leads', cell: line.address('lead'), text: wordsOf(line.cell('lead')) })
  const others = namedIn(plan, line, 'with', told).filter((unit) => unit !== lead)
  return { ...(lead === undefined ? {} : { lead }), ...(others.length === 0 ? {} : { with: others }) }
}

function namedIn(plan: Plan, line: Line, column: 'lead' | 'with', told: Told): readonly string[] {
  if (textOf(line, column, told) === undefined) return []
  const { units, unknown, vague } = readUnits(plan, line.cell(column) as Cell)
  const cell = line.address(column)
  told.problems.push(...unknown.map(({ text, near }) => ({ code: 'unknown-unit' as const, cell, text, near })))
  for (const text of vague) {
    if (column === 'lead') told.problems.push({ code: 'no-lead', cell, text })
    else told.notes.push({ code: 'vague', cell, text })
  }
  return units
}

/** A deadline as the document words it; a cell that Excel keeps as a day is that day, and as a month its words. */
export function deadlineOf(line: Line, told: Told): TaskData['deadline'] {
  const text = textOf(line, 'deadline', told)
  const value = line.cell('deadline')?.value
  if (text === undefined || !value) return undefined
  if (value.is === 'day' && !value.isMonth) return { text: printDay(value.day), due: value.day }
  const words = value.is === 'day' ? `${Number(value.day.slice(5, 7))}/${value.day.slice(0, 4)}` : text
  if (!readDeadline(words)) told.notes.push({ code: 'words-not-read', cell: line.address('deadline'), text: words })
  return { text: words }
}
