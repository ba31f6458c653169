import { printDay } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import { printCount } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { endedBodies } from './blockers.ts'
import { frameShape } from './frame.ts'
import { issuerShort, planCited } from './issuer.ts'
import { letterFrame } from './reminder-frame.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, spanName, uncapital, withoutEnd } from './words.ts'

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
  lists: [{ request: 'text', rows: [{ number: 'text', unit: 'text', what: 'text', due: 'text', daysLate: 'text' }] }],
  /** Late work that no unit leads; null where there is none. */
  unassigned: 'text?',
  closing: 'text',
} as const
export type ReminderView = Of<typeof reminderShape>
type List = ReminderView['lists'][number]

/** The letter for all late units, or for the one asked for. */
export function reminderView({ progress, due = [], options = {} }: ReportInput): ReminderView {
  const { plan, asOf } = progress
  const { ordered, asked, unassigned: unled } = lateItems(progress, due, options.unit)
  const led = [...ordered, ...asked]
  const by = options.by ? printDay(options.by) : BLANK
  const nothing = led.length === 0 ? ['không có đơn vị nào quá hạn, không có văn bản để gửi'] : []
  return {
    frame: letterFrame(progress, unitsOf(led), options),
    asOf,
    blockers: [...nothing, ...endedBodies(progress, { ...options, recipients: [] })],
    notice: plan.data.illustrative ? 'mọi số liệu, tên người trong văn bản này là giả định, dùng để minh họa.' : null,
    nothing: led.length === 0,
    opening: led.length === 0 ? nothingLate(progress, options.unit) : opening(progress, led),
    lists: [
      ...(ordered.length > 0 ? [{ request: order(progress, ordered, by), rows: rowsOf(ordered) }] : []),
      ...(asked.length > 0 ? [{ request: question(progress, asked, by), rows: rowsOf(asked) }] : []),
    ],
    unassigned: options.unit === undefined ? unassigned(unled) : null,
    closing: closing(progress, ordered.length > 0, asked.length > 0),
  }
}

const isLate = ({ days, earlier }: DueItem): boolean => days < 0 && !earlier

/** What a letter lists of all that is owed, of one unit where one is asked for: of units ordered, of units asked; and what nobody leads. */
export function lateItems({ plan }: Progress, due: readonly DueItem[], unit: string | undefined) {
  const late = due.filter(isLate)
  const led = byUnit(late.filter((item) => item.unit !== null && (unit ?? item.unit) === item.unit))
  const isAsked = (item: DueItem): boolean => plan.units.get(item.unit ?? '')?.data.relation === 'requested'
  return {
    ordered: led.filter((item) => !isAsked(item)),
    asked: led.filter(isAsked),
    unassigned: late.filter((item) => item.unit === null),
  }
}

/** Items unit by unit, the unit that is late longest first. */
const byUnit = (items: readonly DueItem[]): DueItem[] =>
  [...new Set(items.map(({ unit }) => unit))].flatMap((unit) => items.filter((item) => item.unit === unit))

/** Names of the units, each once. */
const unitsOf = (items: readonly DueItem[]): string[] => [...new Set(items.map(({ name }) => name ?? ''))]

function opening({ plan, asOf }: Progress, items: readonly DueItem[]): string {
  const [only, ...others] = unitsOf(items)
  const whose =
    others.length === 0 ? `của ${inside(only ?? '')}` : `của ${printCount(others.length + 1)} cơ quan, đơn vị`
  return (
    `Thực hiện ${planCited(plan)}; qua theo dõi, tính đến hết ngày ${printDay(asOf)} còn ${printCount(items.length)} nội dung ` +
    `${whose} đã quá hạn mà chưa hoàn thành hoặc chưa có báo cáo.`
  )
}

function nothingLate({ plan, asOf }: Progress, unit: string | undefined): string {
  const whose = unit === undefined ? '' : ` của ${inside(unitName(plan, unit, asOf))}`
  return `Thực hiện ${planCited(plan)}; qua theo dõi, tính đến hết ngày ${printDay(asOf)} không có nhiệm vụ, báo cáo, số liệu nào${whose} quá hạn. Không có nội dung phải đôn đốc, không có văn bản để gửi.`
}

const order = (progress: Progress, items: readonly DueItem[], by: string): string =>
  `${issuerShort(progress.plan, progress.asOf)} yêu cầu ${whom(items, 'các đơn vị có tên sau đây')} khẩn trương hoàn thành và báo cáo kết quả${through(progress)} trước ngày ${by} các nội dung sau`

const question = (progress: Progress, items: readonly DueItem[], by: string): string =>
  `${issuerShort(progress.plan, progress.asOf)} đề nghị ${whom(items, 'các cơ quan có tên sau đây')} phối hợp, quan tâm thực hiện và thông tin kết quả${through(progress)} trước ngày ${by} các nội dung sau`

function whom(items: readonly DueItem[], several: string): string {
  const [only, ...others] = unitsOf(items)
  return others.length === 0 ? inside(only ?? '') : several
}

/** A name inside a sentence: `Phòng Kinh tế` keeps its capital, a description (`Các bộ phận …`) does not. */
const inside = (name: string): string => (/^các\s/iu.test(name) ? uncapital(name) : name)

/** The unit that receives reports; nothing where the plan names none. */
function through({ plan, asOf }: Progress): string {
  const gate = plan.data.roles?.gate
  return gate === undefined ? '' : ` qua ${unitName(plan, gate, asOf)}`
}

const rowsOf = (items: readonly DueItem[]): List['rows'] =>
  items.map((item, i) => ({
    number: String(i + 1),
    unit: item.name ?? '',
    what: whatIsOwed(item),
    due: printDay(item.due),
    daysLate: printCount(-item.days) + (item.holidaysKnown ? '' : ' (chưa khai ngày nghỉ)'),
  }))

/** What is owed, as a letter names it. */
function whatIsOwed({ kind, id, part, title, period }: DueItem): string {
  const words = title === null ? '' : withoutEnd(title)
  const span = period ? (period.name ?? spanName(period.id)) : ''
  if (kind === 'report') return `Báo cáo kết quả thực hiện ${span}`
  if (kind === 'request') return `Báo cáo đột xuất ${id}: ${words}`
  if (kind === 'indicator') return `Số liệu ${span} của chỉ tiêu ${id}: ${words}`
  if (kind === 'part') return `Nhiệm vụ ${id}, phần việc ${part}): ${words}`
  const noun = kind === 'duty' ? 'Nhiệm vụ tổ chức thực hiện' : 'Nhiệm vụ'
  return `${noun} ${id}${span && ` (kỳ ${span})`}: ${words}`
}

function unassigned(late: readonly DueItem[]): string | null {
  const ids = late.map(({ id }) => id)
  return ids.length === 0
    ? null
    : `Ngoài ra, ${printCount(ids.length)} nội dung quá hạn chưa được phân công đơn vị chủ trì: ${ids.join(', ')}`
}

/** Ordered units are told to carry it out, the others are asked. */
function closing({ plan, asOf }: Progress, isOrder: boolean, isQuestion: boolean): string {
  const parts = [
    ...(isOrder ? ['yêu cầu các đơn vị nghiêm túc thực hiện'] : []),
    ...(isQuestion ? ['đề nghị các cơ quan quan tâm, phối hợp thực hiện'] : []),
  ]
  return `Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ nguyên nhân và thời gian dự kiến hoàn thành. ${issuerShort(plan, asOf)} ${parts.join('; ')}./.`
}
