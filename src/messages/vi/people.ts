import { addDays, printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'
import { meant } from './meant.ts'

/** Người, văn bản cấp trên, cơ quan ban hành. */
export const people = {
  'person/unknown': {
    message: ({ id }) => `người phụ trách ${quote(id)} không có trong mục people của units.yaml`,
    hint: ({ nearest }) => meant(nearest, 'sửa lại mã, hoặc khai người này trong mục people của đơn vị'),
  },
  'person/dates': {
    message: ({ id, from, until }) =>
      `thời gian giữ chức vụ của ${quote(id)} kết thúc (${printDay(until)}) trước khi bắt đầu (${printDay(from)})`,
    hint: () => 'sửa lại một trong hai ngày; until là ngày cuối cùng còn giữ chức vụ',
  },
  'person/two-heads': {
    message: ({ unit, first, second, from }) =>
      `đơn vị ${quote(unit)} có hai người đứng đầu cùng lúc${from ? ` từ ${printDay(from)}` : ''}: ${quote(first)} và ${quote(second)}`,
    hint: () => 'ghi until cho người trước là ngày liền trước from của người sau',
  },
  'person/ended': {
    message: ({ id, task, until }) =>
      `${quote(id)} đã thôi giữ chức vụ từ ${printDay(addDays(until, 1))} nhưng nhiệm vụ ${task} chưa xong vẫn giao cho người này`,
    hint: () => 'ghi person là người đang phụ trách, hoặc bỏ mục person',
  },
  'base/item-unknown': {
    message: ({ id, document }) => `văn bản ${document} không có mục ${quote(id)} trong danh sách items ở plan.yaml`,
    hint: ({ nearest, document }) =>
      meant(nearest, `sửa lại ký hiệu mục, hoặc thêm mục này vào items của ${document} (xem: plan list bases)`),
  },
  'issuer/ended': {
    message: ({ until }) =>
      `cơ quan ban hành đã kết thúc hoạt động từ ${printDay(addDays(until, 1))}, chưa có văn bản thay thế`,
    hint: () => 'ghi successor: tên cơ quan kế thừa; có kế hoạch mới thay thế thì lập kế hoạch riêng cho văn bản đó',
  },
} satisfies Chapter<'person' | 'base' | 'issuer'>
