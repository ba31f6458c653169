import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'

const closed = (period: string, on: string): string => `kỳ ${period} đã khóa số liệu ngày ${printDay(on)}`
const reopen = (period: string): string => `hoặc mở lại kỳ: plan reopen ${period} --reason "…"`
const value = (text: string | null): string => (text === null ? 'không có' : quote(text))

export const closedPeriods = {
  'closed/changed': {
    message: ({ period, on, fields }) =>
      `${closed(period, on)}, nhưng tệp này đã khác${fields.length > 0 ? ` ở: ${someOf(fields)}` : ''}`,
    hint: ({ period }) =>
      `trả lại như lúc khóa; số sai thì ghi đính chính (corrections, có reason) vào báo cáo kỳ sau, ${reopen(period)}`,
  },
  'closed/missing-file': {
    message: ({ period, on, path }) => `${closed(period, on)}, nhưng tệp ${quote(path)} nay không còn`,
    hint: ({ period }) => `lấy lại tệp, ví dụ: git checkout <commit> -- <tệp>, ${reopen(period)}`,
  },
  'closed/new-file': {
    message: ({ period, on }) => `${closed(period, on)}, khi đó chưa có tệp này`,
    hint: ({ period }) => `đưa nội dung vào báo cáo kỳ sau, ${reopen(period)}`,
  },
  'closed/totals': {
    message: ({ period, on, differing }) => {
      const shown = differing.slice(0, 3).map(({ name, closed, now }) => `${name} ${value(closed)} → ${value(now)}`)
      const more = differing.length > 3 ? ` và ${differing.length - 3} số khác` : ''
      return `${closed(period, on)}, nhưng tính lại thì khác: ${shown.join('; ')}${more}`
    },
    hint: ({ period }) =>
      `xem lại thay đổi ở nhiệm vụ, chỉ tiêu, đơn vị và báo cáo kỳ trước; nhiệm vụ giao sau thì ghi ngày giao (assigned), ${reopen(period)}`,
  },
} satisfies Chapter<'closed'>
