import { printDay } from '../../../core/day.ts'
import { factorOf } from '../../../core/indicator.ts'
import { figureBefore, onEve } from '../../../core/owed-work.ts'
import type { TaskStatus } from '../../../core/progress.ts'
import { stepsOf } from '../../../measure/steps.ts'
import { stated, statedDay } from '../figure.ts'
import { figureSources } from '../indicator.ts'
import { calculationOf } from '../indicator-calculation.ts'
import { exactly, partFigure } from '../indicator-parts.ts'
import type { Figure } from '../scope.ts'
import { partItem, shareCalculation } from '../share.ts'
import { occurrenceSources, percentSources } from '../sources.ts'
import type { Make } from './entries.ts'
import { indicatorCell, statusOf } from './indicator-cells.ts'
import type { Leaf } from './leaves.ts'
import { type Paper, taskOf } from './paper.ts'
import { dutyCell, taskCell } from './task-cells.ts'

/** The day by which the unit's report is due. */
export const formDue: Make = ({ progress, words }, { value }) => {
  const owed = progress.reports.find(({ due }) => due !== null)
  return owed && value !== null
    ? statedDay(words, { name: words.paths.due, label: owed.period.id, origin: owed.origin }, owed.due)
    : undefined
}

/** What stands in a line of the form: what is owed, what was planned, and the last value before the period. */
export const formValue: Make = (paper, leaf, id = '', column) => {
  const whole = taskOf(paper, id)
  if (whole) return column === 'before' ? taskBefore(paper, leaf, whole) : taskCell(paper, leaf, id)
  const below = partOfTask(paper, id)
  if (below) return column === 'before' ? partBefore(paper, leaf, below) : partPlanned(paper, leaf, below)
  return dutyCell(paper, leaf, id) ?? indicatorValue(paper, leaf, id, column)
}

interface OwnPart {
  readonly task: TaskStatus
  readonly part: TaskStatus['parts'][number]
}

function partOfTask(paper: Paper, id: string): OwnPart | undefined {
  const task = taskOf(paper, id.slice(0, id.lastIndexOf('.')))
  const part = task?.parts.find((one) => one.id === id.slice(id.lastIndexOf('.') + 1))
  return task && part && { task, part }
}

/** The share of a task, or the times it was done, on the eve of the period. */
function taskBefore({ eve, words }: Paper, { value }: Leaf, { id }: TaskStatus): Figure | undefined {
  const earlier = eve && onEve(eve, id)
  if (!earlier || value === '') return undefined
  const calculation = shareCalculation(earlier)
  return {
    name: `${id} · ${words.paths.before}`,
    terms: [],
    steps: [],
    result: String(value),
    inputs: earlier.occurrences ? occurrenceSources(words, id, earlier.occurrences) : percentSources(words, earlier),
    ...(calculation ? { calculation } : {}),
  }
}

/** The share of a part on the eve of the period. */
function partBefore({ eve, words }: Paper, { value }: Leaf, { task, part }: OwnPart): Figure | undefined {
  const earlier = eve && onEve(eve, task.id)
  const known = earlier?.parts.find(({ id }) => id === part.id)
  if (!earlier || !known || value === '') return undefined
  const item = partItem(earlier, known)
  return {
    name: `${task.id} ${part.id} · ${words.paths.before}`,
    terms: [],
    steps: [],
    result: String(value),
    inputs: [{ label: part.id, value: String(value), origin: item.origin }],
    calculation: { operation: { op: 'stated' }, items: [item], result: item.value },
  }
}

function partPlanned({ words }: Paper, { value }: Leaf, { task, part }: OwnPart): Figure | undefined {
  const at = task.task.data.parts?.findIndex(({ id }) => id === part.id) ?? -1
  const due = task.task.data.parts?.[at]?.due
  const origin = { ...task.task.origin, path: [...task.task.origin.path, 'parts', at] }
  const said = { name: `${words.paths.printedIn} · ${task.id}`, label: part.id, origin }
  return due !== undefined && printDay(due) === value
    ? statedDay(words, said, due)
    : stated({ ...said, value: String(value), text: String(value) })
}

/** An indicator's line, and its numerator and denominator below it (`CT05.n`). */
function indicatorValue(paper: Paper, leaf: Leaf, id: string, column: string | undefined): Figure | undefined {
  const side = /\.([nd])$/.exec(id)?.[1] as 'n' | 'd' | undefined
  const status = statusOf(paper, side ? id.slice(0, -2) : id)
  const cell = status && indicatorCell(paper, leaf, status.indicator.id)
  if (!status || !cell || !paper.eve || column === 'what') return cell
  if (column === 'planned') return targetOf(paper, leaf, status, cell)
  const view = { progress: paper.whole, eve: paper.eve, unit: paper.unit ?? '' }
  const figure = figureBefore(view, status)
  if (side) return { ...partFigure(paper.words, { id }, figure ?? null, side), result: String(leaf.value) }
  const calculation = figure && calculationOf(id, figure, factorOf(status.indicator.data))
  const inputs = figure ? figureSources(paper.words, paper.whole, figure) : []
  const name = `${id} · ${paper.words.paths.before}`
  return { ...cell, name, inputs, ...(calculation ? { calculation } : {}) }
}

/** The step that the form prints as planned. */
function targetOf(
  { progress }: Paper,
  { value }: Leaf,
  { indicator }: NonNullable<ReturnType<typeof statusOf>>,
  cell: Figure,
): Figure {
  const number = Number(/[\d.]+(?:,\d+)?/.exec(String(value))?.[0].replaceAll('.', '').replace(',', '.'))
  const step = stepsOf(indicator, progress.plan).find((one) => one.value === number)
  if (!step) return cell
  const { name, others = [] } = cell
  const one = { name, label: indicator.id, origin: step.origin, value: exactly(number), text: String(value) }
  return { ...stated(one), others }
}
