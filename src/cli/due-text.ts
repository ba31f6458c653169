import { wrapAnsi } from 'fast-wrap-ansi'
import { printDay } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import type { Lang } from '../core/lang.ts'
import { periodName } from '../messages/period-name.ts'
import { safe, table, widthOf } from './columns.ts'
import type { DuePlan } from './commands/due.ts'
import type { Context } from './context.ts'
import type { Letter } from './letters/make.ts'
import type { Words } from './words/index.ts'

/** Below this width an item takes two lines. */
const NARROW = 64

/** What one plan's units owe: a heading, the units with what each owes by due day, and how much there is. */
export function dueScreen(context: Context, { progress, within, until, items }: DuePlan): string[] {
  const { words, paint, listWidth } = context
  const { due: w } = words
  const asOf = printDay(progress.asOf)
  const mark = progress.plan.data.illustrative ? ` (${words.illustrative})` : ''
  const span = until === null || within === null ? w.all(asOf) : w.within(asOf, printDay(until), within)
  const unread = progress.complete ? [] : [paint.error(words.status.unread(progress.plan.unread.length))]
  const head = [
    ...wrapped(`${w.title} · ${safe(progress.plan.id)}${mark}`, listWidth).map((text) => paint.bold(text)),
    ...wrapped(span, listWidth),
    ...unread,
  ]
  if (items.length === 0) return [...head, '', until === null ? w.noneAtAll : w.none(printDay(until))]
  return [...head, ...groups(context, items), '', w.total(items.length, counted(words, items))]
}

/** The reminders just written: to whom, which one it is, how much is late and since when, and the file. */
export function lettersScreen(context: Context, { progress }: DuePlan, letters: readonly Letter[]): string[] {
  const { words, paint, listWidth } = context
  const { due: w } = words
  const mark = progress.plan.data.illustrative ? ` (${words.illustrative})` : ''
  const head = [
    ...wrapped(`${w.letters} · ${safe(progress.plan.id)}${mark}`, listWidth).map((text) => paint.bold(text)),
    w.asOf(printDay(progress.asOf)),
  ]
  if (letters.length === 0) return [...head, '', w.noLetters]
  const columns = [
    { head: w.columns.unit, flexible: true },
    { head: w.columns.nth, align: 'right' as const },
    { head: w.columns.items, align: 'right' as const },
    { head: w.columns.late, align: 'right' as const },
    { head: w.columns.files },
  ]
  const rows = letters.map(({ name, nth, items, daysLate, files }) => [
    safe(name),
    String(nth),
    String(items),
    String(daysLate),
    files.join(' '),
  ])
  return [...head, '', ...table(columns, rows, listWidth)]
}

/** Text cut into lines; in a pipe it stays whole. */
const wrapped = (text: string, width: number): string[] =>
  widthOf(text) <= width ? [text] : wrapAnsi(text, width).split('\n')

function counted({ due }: Words, items: readonly DueItem[]): string {
  const late = items.filter((item) => item.days < 0).length
  return due.count(late, items.length - late)
}

/** The units in the order of their first due day, so that the longest overdue comes first. */
function groups(context: Context, items: readonly DueItem[]): string[] {
  const { words, paint, listWidth } = context
  const units = [...new Set(items.map((item) => item.unit))]
  const sorted = units.flatMap((unit) => items.filter((item) => item.unit === unit))
  const lines = listWidth < NARROW ? sorted.map((item) => narrow(context, item)) : wide(context, sorted)
  return sorted.flatMap((item, i) => {
    if (sorted[i - 1]?.unit === item.unit && i > 0) return lines[i] ?? []
    const own = sorted.filter(({ unit }) => unit === item.unit)
    const head = groupHead(own)
    const name = item.name === null ? words.status.unassigned : safe(item.name)
    const title = [name, head === null ? '' : safe(head), counted(words, own)].filter(Boolean).join(' · ')
    return ['', ...wrapped(title, listWidth).map((text) => paint.bold(text)), ...(lines[i] ?? [])]
  })
}

/** The post named most briefly: units say `Trưởng phòng` where tasks say `Trưởng phòng Kinh tế`. */
function groupHead(items: readonly DueItem[]): string | null {
  const heads = items.flatMap(({ head }) => head ?? []).toSorted((a, b) => b.length - a.length)
  const [longest] = heads
  return longest ?? null
}

function wide(context: Context, items: readonly DueItem[]): string[][] {
  const columns = [
    { head: '', align: 'right' as const },
    { head: '', align: 'right' as const },
    { head: '' },
    { head: '', flexible: true },
  ]
  const rows = items.map((item) => [
    `  ${printDay(item.due)}`,
    daysText(context, item),
    idOf(item),
    label(context, items, item),
  ])
  const [, ...lines] = table(columns, rows, context.listWidth)
  return lines.map((line) => [line])
}

function narrow(context: Context, item: DueItem): string[] {
  const first = `  ${printDay(item.due)}  ${daysText(context, item)}  ${idOf(item)}`
  const text = wrapAnsi(label(context, [item], item), Math.max(20, context.listWidth - 4)).split('\n')
  return [first, ...text.map((line) => `    ${line}`)]
}

/** `1.c`, and `1.c/b` for a part. */
export const idOf = ({ id, part }: DueItem): string => safe(part === null ? id : `${id}/${part}`)

function daysText({ words: { due: w }, paint }: Context, { days }: DueItem): string {
  if (days < 0) return paint.error(w.late(-days))
  return paint.warning(days === 0 ? w.today : w.left(days))
}

/** What is owed, with the post responsible where it is not the one its group names. */
function label({ words, lang }: Context, all: readonly DueItem[], item: DueItem): string {
  const head = groupHead(all.filter(({ unit }) => unit === item.unit))
  const other = item.head !== null && head !== null && !head.startsWith(item.head) ? ` · ${safe(item.head)}` : ''
  const known = item.holidaysKnown ? '' : ` (${words.due.noHolidays})`
  return safe(titleOf(words, lang, item)) + known + other
}

/** An item in words: `Báo cáo Quý III/2026`, `Đánh giá, công bố kết quả (Quý II/2026)`. */
export function titleOf({ due: w }: Words, lang: Lang, { kind, title, period }: DueItem): string {
  const name = period === null ? '' : periodName(period, lang)
  if (kind === 'report') return w.report(name)
  if (kind === 'request') return w.request(title ?? '')
  if (kind === 'indicator') return w.figure(title ?? '', name)
  return period === null ? (title ?? '') : w.occurrence(title ?? '', name)
}
