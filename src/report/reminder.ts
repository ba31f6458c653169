import { printDay } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import { printCount } from '../core/number.ts'
import { headAt } from '../core/person.ts'
import type { Progress } from '../core/progress.ts'
import { endedBodies } from './blockers.ts'
import { type Frame, frame, frameShape, type ReportOptions } from './frame.ts'
import { issuerCode, planCited, planShort, unitCode } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, spanName, withoutEnd } from './words.ts'

/** A letter that urges the units which are late: những việc, báo cáo đã đến hạn mà chưa xong. */
export const reminderShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  /** True where nothing is late: there is no letter to send. */
  nothing: 'flag',
  opening: 'text',
  /** Units that are ordered, then units that are asked, each with a table of their own. */
  lists: [{ request: 'text', rows: [{ number: 'text', unit: 'text', what: 'text', due: 'text', daysLate: 'count' }] }],
  /** Late work that no unit leads; null where there is none. */
  unassigned: 'text?',
  again: 'text?',
  closing: 'text',
} as const
export type ReminderView = Of<typeof reminderShape>

/** The letter for all late units, or for the one asked for. */
export function reminderView({ progress, due = [], options = {} }: ReportInput): ReminderView {
  const { plan, asOf } = progress
  const late = due.filter(({ days, earlier }) => days < 0 && !earlier)
  const shown = late.filter(({ unit }) => options.unit === undefined || unit === options.unit)
  const isAsked = ({ unit }: DueItem): boolean => plan.units.get(unit ?? '')?.data.relation === 'requested'
  const led = shown.filter(({ unit }) => unit !== null)
  const ordered = led.filter((item) => !isAsked(item))
  const asked = led.filter(isAsked)
  const paper = letterFrame(progress, [...unitsOf(ordered), ...unitsOf(asked)], options)
  return {
    frame: paper,
    asOf,
    blockers: endedBodies(progress, options),
    notice: plan.data.illustrative ? 'mọi số liệu, tên người trong văn bản này là giả định, dùng để minh họa.' : null,
    nothing: led.length === 0,
    opening: opening(progress, led),
    lists: [
      ...(ordered.length > 0
        ? [list(`Yêu cầu ${whom(ordered, 'đơn vị')} khẩn trương hoàn thành, báo cáo`, progress, ordered)]
        : []),
      ...(asked.length > 0
        ? [list(`Đề nghị phối hợp: ${whom(asked, 'cơ quan')} quan tâm thực hiện, thông tin`, progress, asked)]
        : []),
    ],
    unassigned: unassigned(shown),
    again: (options.nth ?? 1) > 1 ? `Đây là văn bản đôn đốc lần thứ ${options.nth}` : null,
    closing: 'Đề nghị các cơ quan, đơn vị quan tâm, triển khai thực hiện./.',
  }
}

/** Names of the units, each once, in the order their work is due. */
const unitsOf = (items: readonly DueItem[]): string[] => [...new Set(items.map(({ name }) => name ?? ''))]

const whom = (items: readonly DueItem[], noun: string): string =>
  unitsOf(items).length === 1 ? (unitsOf(items)[0] ?? '').replace(/^Các /, 'các ') : `các ${noun} sau đây`

function opening({ plan, asOf }: Progress, items: readonly DueItem[]): string {
  const until = `tính đến ngày ${printDay(asOf)}`
  if (items.length === 0)
    return `Thực hiện ${planCited(plan)}; ${until} không có nhiệm vụ, báo cáo nào quá hạn chưa hoàn thành.`
  const units = unitsOf(items).length
  return `Thực hiện ${planCited(plan)}; qua theo dõi, ${until} còn ${printCount(items.length)} nội dung đã quá hạn mà chưa hoàn thành hoặc chưa được báo cáo, thuộc trách nhiệm của ${printCount(units)} cơ quan, đơn vị.`
}

function list(request: string, { plan, asOf }: Progress, items: readonly DueItem[]): ReminderView['lists'][number] {
  const gate = plan.data.roles?.gate
  const to = gate === undefined ? '' : ` về ${unitName(plan, gate, asOf)}`
  const rows = items.map((item, i) => ({
    number: String(i + 1),
    unit: item.name ?? '',
    what: whatIsOwed(item),
    due: printDay(item.due),
    daysLate: -item.days,
  }))
  return { request: `${request} kết quả${to} trước ngày ${BLANK} các nội dung sau`, rows }
}

/** What is owed, as a letter names it. */
function whatIsOwed({ kind, id, part, title, period }: DueItem): string {
  const words = title === null ? '' : withoutEnd(title)
  const span = period ? (period.name ?? spanName(period.id)) : ''
  if (kind === 'report') return `Báo cáo kết quả thực hiện ${span}`
  if (kind === 'request') return `Báo cáo đột xuất ${id}: ${words}`
  if (kind === 'indicator') return `Số liệu chỉ tiêu ${id} ${words}${span && ` ${span}`}`
  if (kind === 'part') return `${id}, phần việc ${part}: ${words}`
  return `${id}. ${words}${span && `, kỳ ${span}`}`
}

function unassigned(items: readonly DueItem[]): string | null {
  const ids = items.filter(({ unit }) => unit === null).map(({ id }) => id)
  return ids.length === 0
    ? null
    : `Ngoài ra, ${printCount(ids.length)} nội dung quá hạn chưa được phân công đơn vị chủ trì: ${ids.join(', ')}`
}

/** A letter is signed by the head of the office on the chairman's orders (TL.), unless told otherwise. */
function letterFrame(progress: Progress, to: readonly string[], options: ReportOptions): Frame {
  const { plan, asOf } = progress
  const { data } = plan
  const gate = data.roles?.gate
  const office = gate === undefined ? undefined : plan.units.get(gate)
  const day = options.date ?? asOf
  const times = (options.nth ?? 1) > 1 ? ` (lần thứ ${options.nth})` : ''
  const post = options.post ?? ['TL. CHỦ TỊCH', office?.data.head?.toUpperCase() ?? BLANK]
  const signer = options.signer ?? (options.post || !office ? undefined : headAt(office, day)?.data.name)
  const keep = (options.recipients ?? data.recipients ?? [])
    .map((line) => withoutEnd(line))
    .find((line) => /^lưu/iu.test(line))
  const paper = {
    kind: 'reminder',
    type: null,
    code: `${issuerCode(plan)}-${gate === undefined ? BLANK : unitCode(plan, gate)}`,
    subject: null,
    change: {
      about: `V/v đôn đốc thực hiện ${planShort(plan)}${times}`,
      to,
      recipients: ['Như trên', keep ?? 'Lưu: VT'],
    },
  }
  return frame(progress, paper, { ...options, post, ...(signer ? { signer } : {}) })
}
