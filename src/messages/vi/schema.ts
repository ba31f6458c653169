import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, quoteAll, someOf } from '../quote.ts'
import { meant } from './meant.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'các mục con',
  null: 'để trống',
}
const type = (name: string): string => TYPES[name] ?? name

/** `từ 0 đến 100`, `ít nhất 0`, `nhiều nhất 100`. */
export function between(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? 'không giới hạn' : `nhiều nhất ${printNumber(max)}`
  return max === undefined ? `ít nhất ${printNumber(min)}` : `từ ${printNumber(min)} đến ${printNumber(max)}`
}

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
    message: ({ expected, found }) => `ở đây phải là ${expected.map(type).join(' hoặc ')}, không phải ${type(found)}`,
    hint: ({ expected, colonSpace }) => {
      if (colonSpace !== undefined) return `có phải "${colonSpace}"? sau dấu hai chấm phải có dấu cách`
      if (expected.includes('string')) return 'đặt giá trị trong dấu nháy kép'
      return expected.includes('array') ? 'viết danh sách: [a, b], hoặc mỗi dòng một gạch đầu dòng' : undefined
    },
  },
  'schema/enum': {
    message: ({ value, allowed }) => `giá trị ${quote(value)} không dùng được; chấp nhận: ${quoteAll(allowed)}`,
    hint: ({ nearest }) => meant(nearest),
  },
  'schema/date': {
    message: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${quote(value)} không phải là ngày có thật; viết năm-tháng-ngày: 2026-09-14`
        : `ngày ${quote(value)} viết chưa đúng dạng; viết năm-tháng-ngày: 2026-09-14`,
    hint: ({ suggestion }) => meant(suggestion),
  },
  'schema/pattern': {
    message: ({ value }) => `mã ${quote(value)} không dùng được`,
    hint: () => 'mã không có dấu cách và không có các dấu : / \\ #',
  },
  'schema/range': {
    message: ({ value, min, max }) => `${printNumber(value)} nằm ngoài giới hạn: ${between(min, max)}`,
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
