import { isDay, printDay } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import { printNumber } from '../core/number.ts'
import type { Indicator, IndicatorEntry, Plan, Report, Task, TaskEntry } from '../core/plan.ts'
import { divide, fromDecimal, multiply } from '../core/ratio.ts'
import { speaksFor } from '../core/unit.ts'
import { printValue } from './figure-text.ts'
import { statedValue } from './indicator-words.ts'
import { NONE, sentences, spanName, withoutEnd } from './words.ts'

// What one report says of a task or an indicator, in its own figures: the answer to a request is what was answered, whatever was reported later.

/** Finds the value of a field as it holds at D: a correction made since stands in place of the figure first stated. */
type Field = <V extends string | number | boolean>(field: string, value: V | undefined) => V | undefined

/** The corrections of one report's entry that are in force by a day. */
export function fieldsOfEntry(
  plan: Plan,
  report: Report,
  of: { task?: string; indicator?: string },
  day: string,
): Field {
  const corrections = plan.reports
    .filter(({ unit, date, effective }) => effective <= day && speaksFor(plan, unit, report.unit, date))
    .flatMap(({ corrections }) => corrections)
    .filter((c) => String(c.period) === report.period && c.task === of.task && c.indicator === of.indicator)
  return (field, value) => {
    const fits = (to: unknown): boolean => (typeof to === 'number') === (typeof value === 'number')
    const last = corrections.findLast((c) => c.field === field && fits(c.to))
    return last && value !== undefined ? (last.to as typeof value) : value
  }
}

const percent = (value: number): string => `đạt ${printNumber(value)}%`

function done(value: string | boolean): string {
  if (value === false) return 'rút lại báo cáo hoàn thành'
  return typeof value === 'string' && isDay(value) ? `hoàn thành ngày ${printDay(value)}` : 'đã hoàn thành'
}

type Part = Pick<NonNullable<Task['data']['parts']>[number], 'id' | 'name'>

/** A task or duty as a report tells it: what is done, the result and the obstacle in the unit's own words. */
export function entryText(entry: TaskEntry, field: Field, parts: readonly Part[] = []): string {
  const result = field('result', entry.result)
  const obstacle = field('obstacle', entry.obstacle)
  const said = [
    progressText(entry, field, parts),
    result ? withoutEnd(result) : '',
    obstacle ? `Khó khăn, vướng mắc: ${withoutEnd(obstacle)}` : '',
    entry.reason ? `Lý do: ${withoutEnd(entry.reason)}` : '',
  ].filter((text) => text !== '')
  if (said.length > 0) return sentences(said)
  return entry.none ? 'Không có nội dung phát sinh' : NONE
}

function progressText(entry: TaskEntry, field: Field, parts: readonly Part[]): string {
  const ended = field('done', entry.done)
  const share = field('percent', entry.percent)
  const ofParts = Object.entries(entry.parts ?? {}).map(([id, part]) => {
    const end = field(`parts.${id}.done`, part.done)
    const some = field(`parts.${id}.percent`, part.percent)
    const name = parts.find((p) => p.id === id)?.name
    return `phần ${name ? `“${withoutEnd(name)}”` : id} ${end === undefined ? percent(some ?? 0) : done(end)}`
  })
  const ofOccurrences = Object.entries(entry.occurrences ?? {}).map(([id, { done: on, missed }]) => {
    const end = field(`occurrences.${id}.done`, on)
    return end === undefined
      ? `kỳ ${spanName(id)} không thực hiện: ${withoutEnd(missed ?? '')}`
      : `kỳ ${spanName(id)} ${done(end)}`
  })
  return [
    ...(ended === undefined ? (share === undefined ? [] : [percent(share)]) : [done(ended)]),
    ...ofParts,
    ...ofOccurrences,
  ].join(', ')
}

const STANDING = { estimate: ', số ước', preliminary: ', số sơ bộ', final: '' } as const

/** An indicator's figure as a report gives it: value, numerator and denominator, day, standing, source. */
export function figureEntryText({ data }: Indicator, entry: IndicatorEntry, field: Field, day: string): string {
  const n = field('n', entry.n)
  const d = field('d', entry.d)
  const stated = field('value', entry.value)
  const share = n !== undefined && d !== undefined ? divide(fromDecimal(n), fromDecimal(d)) : null
  const limits = (data.targets ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  const unit = data.unit === '%' ? '%' : data.unit ? ` ${data.unit}` : ''
  const value = share
    ? `${printValue(multiply(share, fromDecimal(factorOf(data))), data.unit, limits)}${unit} (${printNumber(n ?? 0)}/${printNumber(d ?? 0)})`
    : stated === undefined
      ? n === undefined
        ? 'chưa có số liệu'
        : `${printNumber(n)}${d === undefined ? '' : `/${printNumber(d)}`}`
      : statedValue(stated) + (typeof stated === 'number' ? unit : '')
  const source = entry.source ? ` (nguồn: ${withoutEnd(entry.source)})` : ''
  return `${value}, ngày ${printDay(entry.at ?? day)}${STANDING[entry.status ?? 'final']}${source}`
}
