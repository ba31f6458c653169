import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'
import { meant } from './meant.ts'

export const duties = {
  'duty/unknown': {
    message: ({ id }) => `việc tổ chức thực hiện ${quote(id)} không có trong duties.yaml`,
    hint: ({ nearest }) => meant(nearest, 'xem các mã: plan list duties'),
  },
  'request/window': {
    message: ({ from, to }) => `số liệu từ ngày ${printDay(from)} đến ngày ${printDay(to)}: ngày cuối trước ngày đầu`,
    hint: () => 'đổi lại hai ngày trong window',
  },
  'request/due': {
    message: ({ due, from }) => `hạn gửi ${printDay(due)} trước ngày ${printDay(from)}, khi chưa có gì để báo cáo`,
    hint: () => 'hạn gửi không thể trước ngày yêu cầu (on) hoặc ngày đầu của số liệu (window.from); sửa ngày sai',
  },
  'request/period': {
    message: ({ id }) => `mã yêu cầu báo cáo ${quote(id)} trùng với mã của một kỳ báo cáo`,
    hint: () => 'đặt mã khác, ví dụ 2026-DX-01; trùng thì báo cáo định kỳ của kỳ ấy bị đọc là báo cáo đột xuất',
  },
  'holidays/run': {
    message: ({ on, until, days }) =>
      days < 1
        ? `đợt nghỉ kết thúc ngày ${printDay(until)}, trước ngày bắt đầu ${printDay(on)}`
        : `đợt nghỉ từ ${printDay(on)} đến ${printDay(until)} dài ${days} ngày`,
    hint: () => 'sửa on hoặc until; một đợt nghỉ dài nhất 60 ngày',
  },
  'holidays/workday': {
    message: ({ on }) => `ngày làm bù ${printDay(on)} không phải thứ bảy, chủ nhật`,
    hint: () => 'ngày thường vốn là ngày làm việc; sửa ngày, hoặc bỏ dòng này',
  },
} satisfies Chapter<'duty' | 'request' | 'holidays'>
