import { daysBetween } from '../../../core/day.ts'
import { AMOUNTS, type AmountName } from '../../../core/money.ts'
import { type Origin, within } from '../../../core/origin.ts'
import type { Correction, Report } from '../../../core/plan.ts'
import type { TaskStatus } from '../../../core/progress.ts'
import { fromDecimal, toJson } from '../../../core/ratio.ts'
import { holderAt } from '../../../core/unit.ts'
import { daysFromTo, figureOf, linear, named, stated } from '../figure.ts'
import { explainIndicator } from '../indicator.ts'
import { exactly } from '../indicator-parts.ts'
import { momentsOf } from '../moments.ts'
import { figureOf as moneyFigure } from '../money-figures.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'
import { explainTask } from '../task.ts'
import { type Leaf, trendPeriods } from './leaves.ts'

type Make = (subject: Subject, leaf: Leaf, ...ids: string[]) => Figure | undefined

/** Cells that print what an entry of the plan says: a task, an indicator, a year of the budget, a correction. */
const ENTRIES: readonly (readonly [RegExp, Make])[] = [
  [/^overdue\.rows\.(.+)\.daysLate$/, daysLate],
  [/^overdue\.rows\.(.+)\.(?:due|title)$/, taskCell],
  [/^next\.rows\.(.+)\.(?:due|deadline|standing)$/, taskCell],
  [/^taskList\.[^.]+\.tasks\.(.+)\.(?:deadline|result|state)$/, taskCell],
  [/^groupWords\.[^.]+\.(?:done|occurrences|running|regular)\.(.+)\.text$/, taskCell],
  [/^charts\.indicators\.(.+)\.share$/, shareOfTarget],
  [/^indicators\.rows\.(.+)\.(?:baseline|targets|reached|verdict)$/, indicatorCell],
  [/^indicatorSteps\.rows\.(.+)\.steps\.\d+$/, indicatorCell],
  [/^charts\.trend\.(.+)\.rate$/, trendCell],
  [/^charts\.money\.(\d+)\.(planned|allocated|disbursed)$/, moneyCell],
  [/^corrections\.rows\.(.+)\.(from|to)$/, correctionCell],
]

/** What stands behind a cell; undefined where the path is no figure. */
export function entryFigure(subject: Subject, leaf: Leaf): Known | undefined {
  for (const [form, make] of ENTRIES) {
    const match = form.exec(leaf.path)
    const figure = match && make(subject, leaf, ...match.slice(1))
    if (figure) return named(leaf.path, () => figure)
  }
  return undefined
}

/** A task by its id; the second row of the same task in a list has a number behind it. */
const taskOf = ({ progress }: Subject, id = ''): TaskStatus | undefined =>
  progress.tasks.find((task) => task.id === id) ?? progress.tasks.find((task) => task.id === id.replace(/\.\d+$/, ''))

function taskCell(subject: Subject, { value }: Leaf, id?: string): Figure | undefined {
  const task = taskOf(subject, id)
  if (!task) return undefined
  const figure = figureOf(explainTask(subject.context, subject.progress, task), { name: subject.words.paths.printedIn })
  return { ...figure, result: String(value), others: [`list.tasks.${task.id}.share`] }
}

function daysLate(subject: Subject, { value }: Leaf, id?: string): Figure | undefined {
  const task = taskOf(subject, id)
  const { progress, words } = subject
  const late = task?.occurrences?.find(({ state }) => state === 'overdue')?.due
  const due = [task?.due, late].find((day) => day && daysBetween(day, progress.asOf) === value)
  if (!task || !due) return undefined
  const origin = within(task.task.origin, 'deadline')
  const said = { name: `${words.paths.late} · ${task.id}`, label: task.id, origin, text: String(value) }
  return daysFromTo(said, [due, progress.asOf], ['due', 'asOf'])
}

function indicatorCell(subject: Subject, { value }: Leaf, id?: string): Figure | undefined {
  const status = subject.progress.indicators.find(({ indicator }) => indicator.id === id)
  if (!status) return undefined
  const whole = explainIndicator(subject.context, subject.progress, status)
  return figureOf(whole, {
    name: subject.words.paths.printedIn,
    result: String(value),
    others: [`list.indicators.${id}.value`],
  })
}

/** The value over the step it is judged by: `104,17% (62,50/60)`. */
function shareOfTarget(subject: Subject, leaf: Leaf, id?: string): Figure | undefined {
  const status = subject.progress.indicators.find(({ indicator }) => indicator.id === id)
  const figure = indicatorCell(subject, leaf, id)
  const target = status?.step ?? status?.next
  if (!status?.figure?.value || !figure || typeof target?.value !== 'number' || !/%/.test(String(leaf.value)))
    return figure
  const goal = fromDecimal(target.value)
  const { value, origin } = status.figure
  const term = { id: 'value', weight: { n: goal.d, d: goal.n }, value, text: '', origin }
  const share = { n: value.n * goal.d, d: value.d * goal.n }
  return {
    ...figure,
    name: subject.words.paths.ratioToTarget,
    formula: subject.words.paths.ratioFormula,
    exact: toJson(share),
    calculation: linear([term], share),
  }
}

/** The completion rate at the end of a period, as it stood then. */
function trendCell({ context, progress, words }: Subject, { value }: Leaf, id?: string): Figure | undefined {
  const period = trendPeriods(progress).find((one) => one.id === id)
  if (!period) return undefined
  const { subject, known } = momentsOf(context, progress)(period)
  const rate = known.get('rates.completionOfAssigned')?.explain(subject)
  return rate && { ...rate, name: `${rate.name} · ${words.paths.atPeriod(period.id)}`, result: String(value) }
}

function moneyCell(
  { words, progress: { money } }: Subject,
  { value }: Leaf,
  year?: string,
  of?: string,
): Figure | undefined {
  if (!money || !AMOUNTS.includes(of as AmountName)) return undefined
  const lines = money.lines.filter(({ line }) => String(line.data.year) === year)
  const figure = moneyFigure(words, money, lines, of as AmountName)
  return {
    ...figure,
    name: `${figure.name} · ${words.money.year(Number(year))} · ${words.money.unit}`,
    result: String(value),
  }
}

/** A correction by its place in the table. */
function correctionCell(
  { words, progress }: Subject,
  { value, rows }: Leaf,
  _number?: string,
  side?: string,
): Figure | undefined {
  const at = rows['corrections.rows'] ?? -1
  const found = correctionsShown(progress)[at]
  if (!found) return undefined
  const told = side === 'from' ? found.correction.from : found.correction.to
  return stated({
    name: side === 'from' ? words.paths.correctedFrom : words.paths.correctedTo,
    label: found.correction.reason,
    value: typeof told === 'number' ? exactly(told) : told,
    text: String(value),
    origin: within(found.origin, side ?? 'from'),
  })
}

/** The corrections of the reports shown, in the order of the table: that of the register of units. */
function correctionsShown({
  plan,
  period,
  asOf,
  parts = [],
}: Subject['progress']): { correction: Correction; origin: Origin }[] {
  const order = [...plan.units.keys()]
  const rank = ({ unit }: Report): number => (order.indexOf(unit) + order.length + 1) % (order.length + 1)
  const isOwn = ({ unit }: Report): boolean =>
    parts.every(({ by, id }) => by !== 'unit' || holderAt(plan, unit, asOf).unit === id)
  return plan.reports
    .filter(
      ({ window, effective }) =>
        window !== null && window.from >= period.from && window.to <= period.to && effective <= asOf,
    )
    .filter(isOwn)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((report) =>
      report.corrections.map((correction, i) => ({ correction, origin: within(report.origin, 'corrections', i) })),
    )
}
