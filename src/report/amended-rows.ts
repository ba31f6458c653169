import type { AmendedItem } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { isDay, printDay } from '../core/day.ts'
import { definitionOf } from '../core/definitions.ts'
import { printNumber } from '../core/number.ts'
import type { Plan } from '../core/plan.ts'
import { isFields } from '../core/stated.ts'
import { unitName } from './units.ts'
import { NONE, spanName, withoutEnd } from './words.ts'

/** One change as a row: what it is about, which part of it, how it stands in the plan and how it is to stand. */
export const amendedRowShape = {
  number: 'text',
  what: 'text',
  field: 'text',
  now: 'text',
  to: 'text',
  unit: 'text',
  reason: 'text',
} as const

const THINGS: Readonly<Record<AmendedItem['what'], string>> = {
  plan: 'Thông tin chung của Kế hoạch',
  task: 'Nhiệm vụ',
  indicator: 'Chỉ tiêu',
  duty: 'Nhiệm vụ tổ chức thực hiện',
  unit: 'Đơn vị',
  group: 'Nhóm nhiệm vụ',
  programme: 'Chương trình',
}

/** The changes as rows, in the order of the plan's amendments. */
export const amendedRows = (plan: Plan, items: readonly AmendedItem[], day: string) =>
  items.map((item, i) => ({
    number: String(i + 1),
    what: subjectOf(plan, item),
    field: item.field === null ? (item.to === undefined ? 'Bỏ' : 'Bổ sung') : fieldText(item.field),
    now: valueText(plan, item, item.from, day),
    to: item.field === null && item.to === undefined ? 'Bỏ khỏi Kế hoạch' : valueText(plan, item, item.to, day),
    unit: unitName(plan, item.amendment.proposer, day),
    reason: withoutEnd(item.amendment.reason),
  }))

function subjectOf(plan: Plan, { what, id, from, to }: AmendedItem): string {
  if (what === 'plan') return THINGS.plan
  const data = definitionOf(plan, what, id) ?? to ?? from
  const name = isFields(data) ? (data.name ?? data.text ?? data.title) : undefined
  return `${THINGS[what]} ${id}${typeof name === 'string' ? `. ${withoutEnd(name)}` : ''}`
}

const FIELDS: Readonly<Record<string, string>> = {
  deadline: 'Thời hạn',
  'deadline.due': 'Thời hạn',
  'deadline.text': 'Thời hạn',
  text: 'Nội dung',
  name: 'Tên',
  names: 'Tên gọi',
  title: 'Tên',
  lead: 'Đơn vị chủ trì',
  with: 'Đơn vị phối hợp',
  by: 'Đơn vị thực hiện',
  head: 'Người đứng đầu',
  product: 'Sản phẩm',
  weight: 'Trọng số',
  scope: 'Phạm vi',
  cancelled: 'Hủy nhiệm vụ',
  parts: 'Các phần việc',
  targets: 'Mức giao',
  unit: 'Đơn vị tính',
  direction: 'Chiều hướng',
  baseline: 'Giá trị gốc',
  until: 'Ngày kết thúc',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  term: 'Thời gian thực hiện',
  'term.from': 'Ngày bắt đầu thực hiện',
  'term.until': 'Ngày kết thúc thực hiện',
  issuer: 'Cơ quan ban hành',
  preamble: 'Đoạn mở đầu',
  sections: 'Các mục của văn bản',
  closing: 'Đoạn kết',
  appendices: 'Danh mục phụ lục',
  bases: 'Căn cứ',
  roles: 'Phân công theo dõi, tổng hợp',
  reporting: 'Chế độ báo cáo',
  requests: 'Báo cáo đột xuất',
  tolerance: 'Mức chậm cho phép (điểm phần trăm)',
  method: 'Cách tính tiến độ chỉ tiêu',
  minCoverage: 'Độ phủ tối thiểu (%)',
  scorecards: 'Cách chấm phiếu theo dõi',
  successors: 'Đơn vị kế thừa',
}

function fieldText(field: string): string {
  const [first = '', second = '', ...rest] = field.split('.')
  const known = FIELDS[field] ?? FIELDS[first]
  if (first === 'targets' && second !== '') return `Mức giao ${spanName(second)}`
  if (first === 'parts' && second !== '') return `${rest[0] === 'due' ? 'Thời hạn phần việc' : 'Phần việc'} ${second}`
  return known ?? `Mục “${field}”`
}

const UNITS = /^(?:lead|with|by|to|successors)$/

/** A value as a paper words it; what the plan does not state is a dash. */
function valueText(plan: Plan, item: AmendedItem, value: Stated, day: string): string {
  if (value === undefined || value === null) return NONE
  if (isFields(value)) return wholeText(plan, item, value, day)
  if (typeof value === 'number') return printNumber(value) + (isTarget(item) ? measureOf(plan, item) : '')
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value !== 'string') return value.map((one) => valueText(plan, item, one, day)).join('; ')
  if (UNITS.test(item.field ?? '') && plan.units.has(value)) return unitName(plan, value, day)
  return isDay(value) ? printDay(value) : withoutEnd(value)
}

const isTarget = ({ what, field }: AmendedItem): boolean =>
  what === 'indicator' && /^(?:targets|baseline)/.test(field ?? '')

function measureOf(plan: Plan, { id }: AmendedItem): string {
  const unit = plan.indicators.find((indicator) => indicator.id === id)?.data.unit
  return unit === undefined ? '' : unit === '%' ? '%' : ` ${unit}`
}

type Fields = Extract<Stated, { readonly [key: string]: Stated }>

/** A deadline by its words and day; a step by its value; another entry by its text or name; else every value it states. */
function wholeText(plan: Plan, item: AmendedItem, value: Fields, day: string): string {
  const { text, due, name, reason } = value
  if (item.field === 'deadline') return deadlineText(text, due, value.every)
  if (isTarget(item) && value.value !== undefined) return valueText(plan, item, value.value, day)
  const words = text ?? name ?? reason
  if (typeof words === 'string') return withoutEnd(words)
  return Object.values(value)
    .map((one) => valueText(plan, item, one, day))
    .join('; ')
}

function deadlineText(text: Stated, due: Stated, every: Stated): string {
  const on = typeof due === 'string' ? printDay(due) : null
  if (typeof text !== 'string') return on ?? String(every ?? NONE)
  return on === null ? withoutEnd(text) : `${withoutEnd(text)} (${on})`
}
