import { wrapAnsi } from 'fast-wrap-ansi'
import { closingOf } from '../core/closing.ts'
import { printDay } from '../core/day.ts'
import { printCount, printFraction, printPercent } from '../core/number.ts'
import { runningLine } from '../core/place-name.ts'
import type { Progress } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import { periodName } from '../messages/period-name.ts'
import { clip, padEnd, safe, widthOf } from './columns.ts'
import type { Context } from './context.ts'
import { groupBars } from './status-bars.ts'
import { footLines, moneyLine, soonAndOverdue } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** Screen lines a status may take, the likely next commands included. */
const SCREEN = 24
/** Lines kept for tasks overdue or due soon. */
const LEAST = 2

/** Where one plan stands, on a screen of 80 × 24 or wider. */
export function statusScreen(context: Context, progress: Progress): string[] {
  const head = [
    ...titleLines(context, progress),
    '',
    ...countLines(context, progress),
    ...rateLines(context, progress),
    '',
  ]
  const bars = groupBars(context, progress)
  const facts = footLines(context, progress)
  const left = SCREEN - head.length - bars.length - 1 - facts.length - 2
  // Money gives way where the overdue tasks need its line.
  const money = left > LEAST ? moneyLine(context, progress) : []
  const foot = [...money, ...facts]
  const room = left - money.length
  const lines = [...head, ...bars, '', ...soonAndOverdue(context, progress, Math.max(LEAST, room)), ...foot]
  return lines.flatMap((line) => (widthOf(line) > context.width ? wrapAnsi(line, context.width).split('\n') : [line]))
}

/** The plan's short name with its issuer; an illustrative plan says so. */
function planTitle({ words }: Context, { plan }: Progress): string {
  const { short, title, issuer, illustrative } = plan.data
  const place = issuer?.name.at(-1)
  const name = short ?? title
  const full = /^kế hoạch/i.test(name) ? `${words.status.plan}${name.slice(8)}` : `${words.status.plan} ${name}`
  return safe(full) + (place ? ` · ${safe(runningLine(place))}` : '') + (illustrative ? ` (${words.illustrative})` : '')
}

function titleLines(context: Context, progress: Progress): string[] {
  const { words, paint, width, lang } = context
  const { period, asOf } = progress
  const window = words.status.window(printDay(period.from), printDay(period.to))
  const mark = progress.plan.data.illustrative ? ` (${words.illustrative})` : ''
  const title = planTitle(context, progress)
  const shown =
    widthOf(title) > width ? clip(title.slice(0, title.length - mark.length), width - widthOf(mark)) + mark : title
  const lines = [paint.bold(shown), `${periodName(period, lang)} · ${window} · ${words.status.asOf(printDay(asOf))}`]
  // A line of its own: at the end of the plan's name it would be cut off.
  const part = partText(words, progress)
  if (part) lines.splice(1, 0, paint.bold(clip(part, width)))
  const closing = closingOf(progress.plan, period.id)
  if (closing) lines.push(words.closing.closedOn(printDay(closing.data.on), safe(closing.data.by)))
  return progress.complete ? lines : [...lines, paint.error(words.status.unread(progress.plan.unread.length))]
}

/** What the figures are restricted to, `đơn vị: Phòng Kinh tế`; empty for a whole plan. */
export const partText = (words: Words, { parts = [] }: Progress): string =>
  parts.map(({ by, name }) => words.parts[by]?.(safe(name)) ?? safe(name)).join(' · ')

function countLines({ words: { status: w } }: Context, { total: { counts } }: Progress): string[] {
  const done = counts.doneOnTime + counts.doneLate + counts.doneUndated
  const open = counts.openInTime + counts.openOverdue + counts.openUndated
  const outside = counts.regular + counts.notApplicable + counts.cancelled
  const row = (label: string, n: number, parts: readonly (readonly [string, number])[]): string =>
    `${padEnd(`${label} ${printCount(n)}`, 15)}${parts.map(([name, count]) => `${name} ${printCount(count)}`).join(' · ')}`
  const rows = [
    row(w.done, done, [
      [w.onTime, counts.doneOnTime],
      [w.late, counts.doneLate],
      [w.undatedDone, counts.doneUndated],
    ]),
    row(w.open, open, [
      [w.inTime, counts.openInTime],
      [w.overdue, counts.openOverdue],
      [w.undatedOpen, counts.openUndated],
    ]),
    row(w.outside, outside, [
      [w.regular, counts.regular],
      [w.notApplicable, counts.notApplicable],
      [w.cancelled, counts.cancelled],
    ]),
  ]
  return rows.map((text, i) => padEnd(i === 0 ? `${padEnd(w.tasks, 11)}${printCount(counts.total)}` : '', 16) + text)
}

function rateLines(context: Context, progress: Progress): string[] {
  const { status: w } = context.words
  const { rates, counts } = progress.total
  const missing = progress.complete
    ? counts.total > 0 && !rates.completionOfAssigned
      ? w.noReport
      : w.noneDue
    : w.unknownRates
  const cell = (ratio: Ratio | null): string =>
    ratio ? `${printFraction(ratio)} ${printPercent(ratio)}` : `– (${missing})`
  const line = (label: string, first: string, second: string): string =>
    `${padEnd(label, 12)}${padEnd(first, 34)}${second}`
  if (!rates.completionOfAssigned) return [line(w.completion, cell(null), reportsCell(context, progress))]
  const ofDue = rates.completionOfDue ? `${cell(rates.completionOfDue)} ${w.ofDue}` : cell(null)
  return [
    line(w.completion, `${cell(rates.completionOfAssigned)} ${w.ofCounted}`, ofDue),
    line(w.onTimeRate, cell(rates.onTimeOfDue), `${w.overdueRate} ${cell(rates.overdueOfDue)}`),
    line(w.average, averageCell(context, progress), reportsCell(context, progress)),
  ]
}

function averageCell({ words: { status: w } }: Context, { total }: Progress): string {
  const average = total.rates.averageProgress
  if (!average) return '–'
  return `${printPercent(average)}${total.coverage ? `  (${w.coverage(printFraction(total.coverage))})` : ''}`
}

function reportsCell({ words: { status: w } }: Context, { reports }: Progress): string {
  if (reports.length === 0) return `${w.reports} ${w.notSet}`
  const received = reports.filter((report) => report.received !== null).length
  return `${w.reports} ${w.units(`${received}/${reports.length}`)}`
}
