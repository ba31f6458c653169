import type { AmendedItem } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { isDay, printDay } from '../core/day.ts'
import { definitionOf } from '../core/definitions.ts'
import { namedValue } from '../core/named-values.ts'
import { printNumber } from '../core/number.ts'
import type { Plan } from '../core/plan.ts'
import { ruledDefault } from '../core/ruled-fields.ts'
import { isFields, isSame } from '../core/stated.ts'
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
    ...sidesOf(plan, item, day),
    unit: unitName(plan, item.amendment.proposer, day),
    reason: withoutEnd(item.amendment.reason),
  }))

/** The value before and after; where their words are the same, with what differs between them. */
function sidesOf(plan: Plan, item: AmendedItem, day: string): { now: string; to: string } {
  const holding = (value: Stated): Stated =>
    item.what === 'plan' && item.field !== null ? (value ?? ruledDefault(item.field)) : value
  const [from, after] = [holding(item.from), holding(item.to)]
  const now = valueText(plan, item, from, day)
  if (item.field === null && item.to === undefined) return { now, to: 'Bỏ khỏi Kế hoạch' }
  const to = valueText(plan, item, after, day)
  if (now !== to || !isFields(from) || !isFields(after)) return { now, to }
  const keys = [...new Set([...Object.keys(from), ...Object.keys(after)])].filter(
    (key) => !isSame(from[key], after[key]),
  )
  const told = (value: Fields): string =>
    keys.map((key) => `${DETAILS[key] ?? key}: ${valueText(plan, { ...item, field: key }, value[key], day)}`).join('; ')
  return { now: `${now}; ${told(from)}`, to: `${to}; ${told(after)}` }
}

/** Parts of a deadline that its words may not tell. */
const DETAILS: Readonly<Record<string, string>> = {
  start: 'ngày bắt đầu',
  due: 'ngày đến hạn',
  every: 'chu kỳ',
  days: 'số ngày sau kỳ',
  dayKind: 'cách tính ngày',
  regular: 'thường xuyên',
}

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
  kind: 'Loại',
  of: 'Tử số, mẫu số',
  since: 'Mốc cộng dồn',
  formula: 'Công thức',
  units: 'Các đơn vị phải đạt',
  every: 'Chu kỳ báo cáo',
  relation: 'Quan hệ với UBND xã',
  assigned: 'Ngày giao',
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
  return namedValue(item.field ?? '', value, 'vi') ?? (isDay(value) ? printDay(value) : withoutEnd(value))
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
  const words = text ?? name ?? (item.field === 'scope' ? scopeText(value) : reason)
  if (typeof words === 'string') return withoutEnd(words)
  return Object.values(value)
    .map((one) => valueText(plan, item, one, day))
    .join('; ')
}

/** `không áp dụng tại địa bàn: xã không có doanh nghiệp nhà nước`. */
function scopeText({ kind, reason }: Fields): string {
  const standing = namedValue('kind', String(kind), 'vi') ?? String(kind)
  return typeof reason === 'string' ? `${standing}: ${reason}` : standing
}

function deadlineText(text: Stated, due: Stated, every: Stated): string {
  const on = typeof due === 'string' ? printDay(due) : null
  if (typeof text !== 'string') return on ?? namedValue('every', String(every), 'vi') ?? NONE
  return on === null ? withoutEnd(text) : `${withoutEnd(text)} (${on})`
}
