import type { FlagCode, FlagParams } from '../../core/red-flag.ts'
import { everyName } from '../words.ts'
import { day, type FlagSentences, movedField, valueIn } from './values.ts'

type Of = { readonly what: string; readonly id: string; readonly part?: string }

const THINGS: Readonly<Record<string, string>> = {
  plan: 'thông tin chung của kế hoạch',
  group: 'nhóm',
  unit: 'đơn vị',
  duty: 'nhiệm vụ tổ chức thực hiện',
  task: 'nhiệm vụ',
  indicator: 'chỉ tiêu',
  programme: 'chương trình',
  criteria: 'bộ tiêu chí',
  holidays: 'danh sách ngày nghỉ',
  budget: 'bảng kinh phí',
  assessment: 'bản chấm điểm',
  amendment: 'điều chỉnh',
  issued: 'văn bản',
}
const RULES: Readonly<Record<string, string>> = {
  kind: 'loại số liệu',
  unit: 'đơn vị tính',
  of: 'tử số, mẫu số',
  direction: 'chiều đánh giá',
  per: 'cách chia',
  since: 'mốc cộng dồn',
  formula: 'công thức',
  units: 'các đơn vị phải đạt',
  outOf: 'số đơn vị xếp hạng',
  op: 'dấu so sánh với mức giao',
}
const ORDINALS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** `3.b`, `3.b, phần việc a`; a duty is named as one. */
const named = ({ what, id, part }: Of): string =>
  (what === 'duty' ? `nhiệm vụ tổ chức thực hiện ${id}` : id) + (part === undefined ? '' : `, phần việc ${part},`)

const step = (by: string): string => (by === '' ? '' : ` (${day(by)})`)
const cycle = (text: string): string => {
  const [every = '', ...rest] = text.split(' ')
  const name = everyName(every, 'vi')
  return name === every ? day(text) : `${name}${rest.length > 0 ? ` ${rest.join('')} ngày` : ''}`
}
const nth = (times: number | undefined): string => (times === undefined ? '' : `, lần thứ ${ORDINALS[times] ?? times}`)
const because = (reason: string | null): string => (reason === null ? ', không nêu lý do' : `, lý do: ${reason}`)

const LOWERED = {
  up: (from: string, to: string): string => `hạ từ ${from} xuống ${to}`,
  down: (from: string, to: string): string => `nới từ ${from} lên ${to}`,
  keep: (from: string, to: string): string => `đổi từ ${from} thành ${to}`,
}
const WITHDRAWN: Readonly<Record<FlagParams['task-withdrawn']['as'], string>> = {
  cancelled: 'hủy',
  notApplicable: 'chuyển thành không áp dụng',
  regular: 'chuyển thành việc thường xuyên',
}

/** Vietnamese sentences of red flags. */
export const flagsVi: FlagSentences = {
  'plan-removed': ({ tasks, indicators }) => `Xóa toàn bộ kế hoạch: ${tasks} nhiệm vụ, ${indicators} chỉ tiêu`,
  'mass-deletion': ({ entries }) => `Xóa nhiều nội dung cùng lúc: ${entries} mục`,
  'closed-changed': ({ period, unit, on, values }, w) =>
    `Sửa số liệu kỳ đã khóa: ${w.period(period)}, ${unit ?? 'phần tổng hợp'}, ${values} chỗ (khóa ngày ${day(on)})`,
  'closing-undone': ({ period, how }, w) =>
    ({
      removed: `Bỏ việc khóa số liệu ${w.period(period)}`,
      reopened: `Mở lại kỳ đã khóa số liệu: ${w.period(period)}`,
      edited: `Sửa bản khóa số liệu ${w.period(period)}`,
    })[how],
  'target-lowered': ({ indicator, by, from, to, unit, sense }) =>
    `Chỉ tiêu giao của ${indicator}${step(by)} ${LOWERED[sense](valueIn(from, unit), valueIn(to, unit))}`,
  'target-removed': ({ indicator, by, from, unit }) =>
    `Bỏ chỉ tiêu giao của ${indicator}${step(by)}: ${valueIn(from, unit)}`,
  'indicator-redefined': ({ indicator, fields }) =>
    `Cách tính, cách đánh giá ${indicator} thay đổi: ${fields.map((field) => RULES[field] ?? field).join('; ')}`,
  'plan-redefined': ({ fields }) =>
    `Quy định chung của kế hoạch thay đổi: ${fields.map((field) => movedField(field, 'vi')).join('; ')}`,
  'baseline-changed': ({ indicator, from, to, unit }) =>
    to === undefined
      ? `Bỏ giá trị gốc của ${indicator}: ${valueIn(from, unit)}`
      : `Giá trị gốc của ${indicator} đổi từ ${valueIn(from, unit)} thành ${valueIn(to, unit)}`,
  'term-extended': ({ from, to, times }) =>
    to === null
      ? `Bỏ ngày kết thúc thực hiện của kế hoạch: ${day(from)}`
      : `Ngày kết thúc thực hiện của kế hoạch lùi từ ${day(from)} sang ${day(to)}${nth(times)}`,
  'deadline-pushed': ({ from, to, times, ...of }) =>
    `Hạn của ${named(of)} lùi từ ${day(from)} sang ${day(to)}${nth(times)}`,
  'deadline-removed': ({ from, ...of }) => `Bỏ hạn của ${named(of).replace(/,$/, '')}: ${day(from)}`,
  'cycle-changed': ({ from, to, ...of }) =>
    to === null
      ? `Bỏ chu kỳ của ${named(of)}: ${cycle(from)}`
      : `Chu kỳ của ${named(of)} đổi từ ${cycle(from)} thành ${cycle(to)}`,
  'task-withdrawn': ({ id, as }) => `Nhiệm vụ ${id} ${WITHDRAWN[as]}, không còn tính vào tỷ lệ`,
  'weight-changed': ({ from, to, ...of }) =>
    to === null
      ? `Bỏ trọng số của ${named(of).replace(/,$/, '')}: ${valueIn(from, '')}`
      : `Trọng số của ${named(of)} đổi từ ${valueIn(from, '')} thành ${valueIn(to, '')}`,
  'lead-changed': ({ from, to, ...of }) =>
    to === null
      ? `Bỏ đơn vị chủ trì của ${named(of).replace(/,$/, '')}: ${from}`
      : `Đơn vị chủ trì của ${named(of)} đổi từ ${from} sang ${to}`,
  'entry-removed': ({ what, id, name }) =>
    `Xóa ${THINGS[what] ?? what}${what === 'budget' || what === 'holidays' ? '' : ` ${id}`}${name === '' || name === id ? '' : `: ${day(name)}`}`,
  'report-removed': ({ unit, period }, w) =>
    unit === null ? `Xóa phần tổng hợp ${w.period(period)}` : `Xóa báo cáo ${w.period(period)} của ${unit}`,
  'value-removed': ({ what, id, field, unit, period }, w) =>
    `Bỏ ${field.endsWith('percent') ? 'tiến độ' : what === 'task' ? 'điều' : 'số liệu'} đã báo cáo của ${what === 'task' ? 'nhiệm vụ ' : ''}${id} (${unit}, ${w.period(period)})`,
  'evidence-removed': ({ what, id, count }) =>
    what === 'file'
      ? `Xóa tệp minh chứng ${id}`
      : `Bỏ ${count} minh chứng của ${what === 'indicator' ? '' : `${THINGS[what]} `}${id}`,
  'evidence-replaced': ({ path }) => `Thay nội dung tệp minh chứng ${path}`,
  'basis-removed': ({ entry, document }) =>
    entry === null
      ? `Bỏ căn cứ của kế hoạch: ${document}`
      : `Bỏ căn cứ của ${entry.what === 'indicator' ? '' : `${THINGS[entry.what]} `}${entry.id}: ${document}`,
  'percent-fallen': ({ id, part, from, to, reason }) =>
    `Tiến độ của ${named({ what: 'task', id, ...(part === undefined ? {} : { part }) })} giảm từ ${valueIn(from, '%')} xuống ${valueIn(to, '%')}${because(reason)}`,
  'done-taken-back': ({ id, part, from, reason }) =>
    `Rút lại việc báo hoàn thành ${id}${part === undefined ? '' : `, phần việc ${part}`}${from === null ? '' : ` (đã báo xong ngày ${day(from)})`}${because(reason)}`,
  'foreign-report': ({ what, id, unit, lead }) =>
    `${unit} báo cáo thay ${lead} về ${what === 'task' ? 'nhiệm vụ ' : ''}${id}`,
}

/** Every code, for whoever lists them. */
export const FLAG_CODES = Object.keys(flagsVi) as readonly FlagCode[]
