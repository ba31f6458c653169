import { daysBetween, printDay } from '../core/day.ts'
import { printPercent } from '../core/number.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { nameAt } from '../core/unit.ts'
import { gapsOf } from '../measure/gaps.ts'
import { reportingYear } from '../measure/index.ts'
import { clip, padEnd, safe, widthOf } from './columns.ts'
import type { Context } from './context.ts'
import { fieldLines } from './fields.ts'
import { amountsText, coverageText } from './money-text.ts'

const LABEL = 12

/** Overdue tasks, the longest first, then those due soon; at most `room` lines, the rest counted. */
export function soonAndOverdue(context: Context, progress: Progress, room: number): string[] {
  const { words, paint } = context
  const byDue = (a: TaskStatus, b: TaskStatus): number => daysBetween(b.due ?? '', a.due ?? '') || 0
  const overdue = progress.tasks.filter((t) => t.state === 'openOverdue').toSorted(byDue)
  const soon = progress.tasks.filter((t) => t.dueSoon).toSorted(byDue)
  const rows = [
    ...overdue.map((t) => ({
      task: t,
      label: words.status.overdueTasks,
      paint: paint.error,
      days: words.status.lateBy(-left(progress, t)),
    })),
    ...soon.map((t) => ({
      task: t,
      label: words.status.soonTasks,
      paint: paint.warning,
      days: words.status.left(left(progress, t)),
    })),
  ]
  // Where not all fit, one line stays for the first that is due soon and one for how many are left out.
  const lateShown = Math.max(1, room - 1 - Math.min(soon.length, 1))
  const shown =
    rows.length > room
      ? [...rows.slice(0, Math.min(lateShown, overdue.length)), ...rows.slice(overdue.length)].slice(0, room - 1)
      : rows
  const days = Math.max(0, ...shown.map((row) => widthOf(row.days)))
  const lines = shown.map((row, i) => taskLine(context, progress, row, days, shown[i - 1]?.label !== row.label))
  const hidden = rows.filter((row) => !shown.includes(row))
  const late = hidden.filter(({ task }) => task.state === 'openOverdue').length
  return hidden.length > 0 ? [...lines, ' '.repeat(LABEL) + words.status.more(late, hidden.length - late)] : lines
}

const left = ({ asOf }: Progress, task: TaskStatus): number => daysBetween(asOf, task.due ?? asOf)

interface Row {
  readonly task: TaskStatus
  readonly label: string
  readonly paint: (text: string) => string
  readonly days: string
}

function taskLine(context: Context, progress: Progress, row: Row, daysWidth: number, first: boolean): string {
  const { task } = row.task
  const unit = row.task.holder === null ? context.words.status.unassigned : unitName(progress, row.task.holder)
  const room = context.width - LABEL - 6 - 2 - daysWidth - 1
  const unitWidth = Math.min(26, Math.floor(room * 0.42))
  const nameWidth = room - unitWidth - 1
  const name = padEnd(clip(safe(task.data.name ?? task.data.text), nameWidth), nameWidth)
  const label = padEnd(first ? row.label : '', LABEL)
  return `${row.paint(label)}${padEnd(task.id, 5)} ${name} ${padEnd(clip(safe(unit), unitWidth), unitWidth)}  ${row.paint(row.days)}`
}

/** The name of a unit at the date of facts; the id of one the register does not know. */
export function unitName({ plan, asOf }: Progress, id: string): string {
  const unit = plan.units.get(id)
  return unit ? nameAt(unit, asOf) : id
}

/** The money of the budget year of D, where the budget has lines for what is shown: one line. */
export function moneyLine({ words, width }: Context, { money }: Progress): string[] {
  if (!money || money.total.lines === 0) return []
  const { thisYear, year, total } = money
  const { money: w } = words
  const [label, sum] = thisYear.lines > 0 ? [w.ofYear(year), thisYear] : [w.funds, total]
  const amounts = `${label}  ${amountsText(words, sum, ['allocated', 'disbursed'])}`
  const rate = sum.disbursement ? ` ${printPercent(sum.disbursement)}` : ''
  const coverage = rate && sum.paired < sum.begun ? ` (${coverageText(words, sum)})` : ''
  const full = amounts + rate + coverage
  return [widthOf(full) <= width ? full : clip(amounts + rate, width)]
}

/** Indicators, duties, units that have not reported, and what the plan leaves unsaid. */
export function footLines(context: Context, progress: Progress): string[] {
  const { words, paint, width } = context
  const { indicatorCounts: i, dutyCounts: d } = progress
  const states = words.indicatorStates
  const line = (label: string, text: string): string => clip(`${padEnd(label, LABEL - 2)}  ${text}`, width)
  const lines = [
    line(
      words.status.indicators,
      `${i.total}   ${states.attained} ${i.attained} · ${states.notAttained} ${i.notAttained} · ${states.noData} ${i.noData} · ${states.notDue} ${i.notDue}`,
    ),
  ]
  if (d.total > 0) lines.push(dutyLine(context, progress))
  const { from } = reportingYear(progress.asOf, progress.plan.calendar)
  const adHoc = progress.owed.filter(
    ({ request, due, period }) => request !== null && request !== progress.period.id && (due ?? period.to) >= from,
  )
  const silent = [...progress.reports, ...adHoc].filter((report) => report.received === null)
  if (silent.length > 0) {
    const names = silent.map((r) => {
      const said = r.request ?? (r.due && words.status.dueOn(printDay(r.due)))
      return safe(r.name) + (said ? ` (${safe(said)})` : '')
    })
    lines.push(paint.warning(clip(`${words.status.notReported}  ${names.join(', ')}`, width)))
  }
  const gaps = gapText(context, progress)
  return gaps ? [...lines, ...fieldLines([[words.status.gaps, gaps]], width).map((text) => paint.dim(text))] : lines
}

/** Counts of the duties; on a narrow screen the last ones give way as a whole. */
function dutyLine({ words: { status: w }, width }: Context, { dutyCounts: d }: Progress): string {
  const parts = [
    [w.done, d.doneOnTime + d.doneLate + d.doneUndated],
    [w.inTime, d.openInTime],
    [w.overdue, d.openOverdue],
    [w.undatedOpen, d.openUndated],
    [w.regular, d.regular],
  ] as const
  const shown = parts.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${n}`)
  const line = (some: readonly string[]): string => `${w.duties}  ${d.total}   ${some.join(' · ')}`
  if (widthOf(line(shown)) <= width) return line(shown)
  const fits = shown.findLastIndex((_, i) => widthOf(line([...shown.slice(0, i), '…'])) <= width)
  return clip(line([...shown.slice(0, Math.max(0, fits)), '…']), width)
}

/** Gaps in words; where the same number of tasks lacks several things they are named together. */
function gapText({ words: { status: w } }: Context, progress: Progress): string {
  const gaps = gapsOf(progress)
  const names = w.gapNames
  const keys = (['lead', 'deadline', 'product'] as const).filter((key) => gaps[key] > 0)
  const numbers = [...new Set(keys.map((key) => gaps[key]))]
  const counted = numbers.map((n) =>
    names.tasks(
      n,
      keys
        .filter((key) => gaps[key] === n)
        .map((key) => names[key])
        .join(', '),
    ),
  )
  return [...counted, ...gaps.appendices.map(names.appendix), ...gaps.fields.map((field) => names[field])].join(' · ')
}
