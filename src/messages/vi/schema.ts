import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, quoteAll, someOf } from '../quote.ts'
import { meant } from './meant.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  decimal: 'số có phần thập phân',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'các mục con',
  null: 'để trống',
}
const type = (name: string): string => TYPES[name] ?? name

/** `từ 0 đến 100`, `ít nhất 0`, `nhiều nhất 100`; `lớn hơn 0` where the bound itself is left out. */
export function between(min: number | undefined, max: number | undefined, above?: number): string {
  if (above !== undefined) return `lớn hơn ${printNumber(above)}`
  if (min === undefined) return max === undefined ? 'không giới hạn' : `nhiều nhất ${printNumber(max)}`
  return max === undefined ? `ít nhất ${printNumber(min)}` : `từ ${printNumber(min)} đến ${printNumber(max)}`
}

/** How each type is written. */
const HOW = {
  string: 'đặt giá trị trong dấu nháy kép',
  array: 'viết danh sách: [a, b], hoặc mỗi dòng một phần, bắt đầu bằng dấu - và một dấu cách',
  integer: 'ghi số nguyên, không có phần thập phân',
  number: 'ghi một số như 62.5; chưa có số thì bỏ cả mục',
  boolean: 'ghi true (có) hoặc false (không)',
  object: 'ghi các mục con, mỗi mục một dòng thụt vào, sau tên mục là dấu hai chấm và dấu cách',
}
const HOWS = Object.keys(HOW) as (keyof typeof HOW)[]

export const schema = {
  'schema/version': {
    message: ({ value, allowed }) => `dòng schema ghi ${quote(value)}, ở đây phải là ${quote(allowed)}`,
    hint: ({ allowed }) => `ghi schema: ${allowed}`,
  },
  'schema/unknown-key': {
    message: ({ id, allowed }) => `không có mục ${quote(id)}; chấp nhận: ${someOf(allowed, 30)}`,
    hint: ({ nearest, comma }) =>
      comma
        ? 'trong { } dấu phẩy tách các mục: số thập phân viết 62.5, câu có dấu phẩy thì đặt trong dấu nháy kép'
        : meant(nearest),
  },
  'schema/missing-key': {
    message: ({ key }) => `thiếu mục ${quote(key)}`,
    hint: ({ key, about }) =>
      `thêm ${key}${about === key ? '' : ` (${about.charAt(0).toLowerCase()}${about.slice(1).replace(/\.$/, '')})`}`,
  },
  'schema/type': {
    message: ({ expected, found, word }) =>
      `ở đây phải là ${[...(word === undefined ? [] : [quote(word)]), ...expected.map(type)].join(' hoặc ')}, không phải ${type(found)}`,
    hint: ({ expected, found, colonSpace, nearest, suggestion }) => {
      if (suggestion !== undefined) return `viết ${suggestion}`
      if (colonSpace !== undefined) return `có phải "${colonSpace}"? sau dấu hai chấm phải có dấu cách`
      if (nearest !== undefined) return meant(nearest)
      if (!/array|object/.test(found)) return HOW[HOWS.find((one) => expected.includes(one)) ?? 'object']
      return expected.includes('array') ? HOW.array : expected.includes('object') ? HOW.object : 'chỉ ghi một giá trị'
    },
  },
  'schema/enum': {
    message: ({ value, allowed }) => `giá trị ${quote(value)} không dùng được; chấp nhận: ${quoteAll(allowed)}`,
    hint: ({ nearest }) => meant(nearest),
  },
  'schema/date': {
    message: ({ value, suggestion, years, isNoDay }) => {
      if (years) return `ngày ${quote(value)} có năm ngoài khoảng ${years.from} - ${years.to}`
      if (isNoDay) return `trên lịch không có ngày ${quote(value)}`
      return suggestion === undefined
        ? `${quote(value)} không phải là một ngày`
        : `ngày ${quote(value)} viết chưa đúng dạng`
    },
    hint: ({ suggestion, years, isNoDay, orTrue }) => {
      if (years) return 'có gõ nhầm năm không?'
      if (isNoDay) return 'xem lại ngày, tháng; viết năm-tháng-ngày: 2026-09-14'
      if (orTrue) return 'ghi ngày hoàn thành: năm-tháng-ngày, như 2026-09-14; đã xong mà không rõ ngày thì ghi true'
      return suggestion === undefined ? 'viết năm-tháng-ngày: 2026-09-14' : `viết năm-tháng-ngày: ${suggestion}`
    },
  },
  'schema/pattern': {
    message: ({ value }) => `mã ${quote(value)} không dùng được`,
    hint: ({ isUnit, nearest }) =>
      isUnit
        ? 'ghi mã đơn vị (xem: plan list units), không ghi tên'
        : meant(nearest, 'mã không có dấu cách và không có các dấu : / \\ #'),
  },
  'schema/range': {
    message: ({ value, min, max, above }) => `${printNumber(value)} nằm ngoài giới hạn: ${between(min, max, above)}`,
    hint: () => 'sửa lại số; không có số thì bỏ cả mục',
  },
  'schema/count': {
    message: ({ found, min, max }) => `ở đây có ${found} mục, phải có ${between(min, max)}`,
    hint: ({ max }) => (max === undefined ? 'bổ sung các mục còn thiếu' : 'bỏ bớt các mục thừa'),
  },
  'schema/empty': {
    message: () => 'mục này để trống',
    hint: () => 'ghi nội dung, hoặc xóa cả mục',
  },
  'number/as-text': {
    message: ({ value }) => `${quote(value)} đang là chữ, chưa phải là số`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'viết số như 62.5: phần thập phân sau dấu chấm, không dấu nháy, không kèm % hay đơn vị tính'
        : `ghi ${suggestion} (phần thập phân sau dấu chấm, không dấu nháy, không kèm %)`,
  },
  'number/digits': {
    message: () => 'số có quá nhiều chữ số (hơn 15) nên không giữ được chính xác',
    hint: () => 'làm tròn, hoặc đổi đơn vị tính (triệu đồng, tỷ đồng)',
  },
  'number/looks-like-thousands': {
    message: ({ typed, value }) => `${typed} được đọc là ${printNumber(value)}`,
    hint: ({ typed, value }) =>
      `hàng nghìn không có dấu chấm: viết ${Number(typed.replace('.', ''))}; nếu đúng là ${printNumber(value)} thì viết ${asDecimal(typed, value)}`,
  },
} satisfies Chapter<'schema' | 'number'>

/** The same decimal with another number of digits, which nobody takes for thousands. */
const asDecimal = (typed: string, value: number): string => (typed.endsWith('0') ? String(value) : `${typed}0`)
