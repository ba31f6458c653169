import { printDay } from '../core/day.ts'
import type { Report, Request } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { entryText, fieldsOfEntry, figureEntryText } from './answer-words.ts'
import { judgement } from './indicator-words.ts'
import { answersTo, passageShape, saidFirst } from './passages.ts'
import type { Of } from './shape.ts'
import { stateText, taskTitle } from './task-words.ts'
import { unitName } from './units.ts'
import { NONE, withoutEnd } from './words.ts'

/** What one unit answered to a request. */
export const answerShape = {
  number: 'text',
  unit: 'text',
  /** The day of its report and whether it came in time; for a unit that has not answered, that it has not. */
  standing: 'text',
  answered: 'flag',
  words: [passageShape],
  /** What its report says of each task or duty, and how that stands at D. */
  tasks: [{ id: 'text', title: 'text', text: 'text', state: 'text' }],
  indicators: [{ id: 'text', title: 'text', text: 'text', verdict: 'text' }],
  /** Said of a report that gives neither figures nor words on what was done. */
  nothing: 'text?',
} as const
export type Answer = Of<typeof answerShape>

/** Units that answered without being asked, or before their work passed to another. */
export function extraUnits(progress: Progress, request: string): string[] {
  const asked = progress.reports.map(({ unit }) => unit)
  return answersTo(progress, request).flatMap(({ unit }) => (asked.includes(unit) ? [] : [unit]))
}

/** One unit's answer, in the figures and words of its own report. */
export function answerOf(
  progress: Progress,
  request: Request,
  unit: string,
  { number, asked }: { readonly number: number; readonly asked: boolean },
): Answer {
  const { plan, asOf } = progress
  const report = answersTo(progress, request.id).findLast((r) => r.unit === unit)
  const base = { number: String(number), unit: unitName(plan, unit, asOf), standing: standing(request, report, asked) }
  if (!report) return { ...base, answered: false, words: [], tasks: [], indicators: [], nothing: null }
  const words = saidFirst(report)
  const tasks = tasksOf(progress, report)
  const indicators = indicatorsOf(progress, report)
  const nothing =
    words.length + tasks.length + indicators.length === 0
      ? 'Báo cáo của đơn vị không nêu số liệu, kết quả thực hiện'
      : null
  return { ...base, answered: true, words, tasks, indicators, nothing }
}

function standing({ due }: Request, report: Report | undefined, asked: boolean): string {
  if (!report) return `Chưa có báo cáo${due ? ` (hạn gửi ${printDay(due)})` : ''}`
  const { date, received } = report
  const came = received === date ? '' : `, nhận ngày ${printDay(received)}`
  const late =
    !asked || due === undefined ? '' : received <= due ? ', đúng hạn' : `, quá hạn (hạn gửi ${printDay(due)})`
  return `Báo cáo ngày ${printDay(date)}${came}${late}${asked ? '' : ' (không thuộc danh sách yêu cầu báo cáo)'}`
}

/** Tasks and duties in the plan's order; what the report names and the plan does not have is a mistake that `plan check` reports. */
function tasksOf({ plan, tasks, duties, asOf }: Progress, report: Report): Answer['tasks'] {
  const text = (id: string, parts?: Parameters<typeof entryText>[2]): string => {
    const entry = report.tasks[id]
    return entry ? entryText(entry, fieldsOfEntry(plan, report, { task: id }, asOf), parts) : NONE
  }
  const spoken = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.filter(({ id }) => Object.hasOwn(report.tasks, id))
  return [
    ...spoken(tasks).map((status) => ({
      id: status.id,
      title: taskTitle(status),
      text: text(status.id, status.task.data.parts),
      state: stateText(status, asOf),
    })),
    ...spoken(duties).map(({ id, duty }) => ({
      id,
      title: `${id}. ${withoutEnd(duty.data.text)}`,
      text: text(id),
      state: NONE,
    })),
  ]
}

const indicatorsOf = ({ plan, indicators, asOf }: Progress, report: Report): Answer['indicators'] =>
  indicators.flatMap((status) => {
    const { id, data } = status.indicator
    const entry = Object.hasOwn(report.indicators, id) ? report.indicators[id] : undefined
    if (!entry) return []
    const field = fieldsOfEntry(plan, report, { indicator: id }, asOf)
    const text = figureEntryText(status.indicator, entry, field, report.effective)
    return [{ id, title: withoutEnd(data.name), text: capital(text), verdict: capital(judgement(status)) }]
  })
