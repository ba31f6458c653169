import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'

export const issuedDocuments = {
  'issued/twice': {
    message: ({ number, first, file }) =>
      `số ${quote(number)} đã dùng trong năm này cho văn bản ngày ${printDay(first)} (${file})`,
    hint: () => 'mỗi số chỉ của một văn bản trong năm; xem lại sổ đăng ký văn bản đi, sửa số hoặc bỏ bản ghi trùng',
  },
  'issued/code': {
    message: ({ number, kind, expected }) =>
      `số, ký hiệu ${quote(number)} không phải của loại văn bản ${quote(kind)} hoặc của cơ quan ban hành; thường viết như ${expected}`,
    hint: () => 'ghi đúng như trên văn bản đã ký; nếu kind sai thì sửa kind',
  },
  'issued/period': {
    message: ({ kind, period }) =>
      period === null
        ? `văn bản loại ${quote(kind)} chưa ghi kỳ`
        : `kỳ ${quote(period)} không hợp với văn bản loại ${quote(kind)}`,
    hint: () => 'ghi period như 2026-Q3 (quarter), 2026-H1 (half), 2026 (year); báo cáo đột xuất ghi mã yêu cầu',
  },
  'issued/before-end': {
    message: ({ date, to }) => `ban hành ngày ${printDay(date)}, khi kỳ báo cáo chưa hết (${printDay(to)})`,
    hint: () => 'xem lại ngày hoặc kỳ; nếu đúng là ban hành sớm thì số liệu của kỳ chưa đủ',
  },
  'issued/future-date': {
    message: ({ date, today }) => `ngày ${printDay(date)} chưa tới (hôm nay ${printDay(today)})`,
    hint: () => 'chỉ ghi văn bản đã ký; sửa lại ngày',
  },
  'issued/sent': {
    message: ({ date, sent }) => `gửi đi ngày ${printDay(sent)}, trước ngày ban hành ${printDay(date)}`,
    hint: () => 'sửa lại một trong hai ngày',
  },
  'issued/signer': {
    message: ({ signer }) => `${quote(signer)} không giống họ tên người ký`,
    hint: () => 'chỉ ghi họ và tên, như Nguyễn Văn Minh; không kèm chức vụ, học vị, không viết hoa cả chữ',
  },
  'issued/duty': {
    message: ({ duty, period, told, date }) =>
      `đơn vị báo đã thực hiện ${duty}${period ? ` kỳ ${period}` : ''} ngày ${printDay(told)}, nhưng văn bản ghi ngày ${printDay(date)}`,
    hint: ({ file }) => `sửa ngày ở đây, hoặc ở ${file}`,
  },
  'issued/duty-kind': {
    message: ({ duty }) =>
      `${quote(duty)} không phải nhiệm vụ báo cáo, đánh giá, nên một văn bản không làm cho nó hoàn thành`,
    hint: () => 'ghi mã nhiệm vụ có kind: report, review, inspection hoặc own-plan, hoặc bỏ duty',
  },
  'issued/commit-unknown': {
    message: ({ commit }) => `kho git này không có commit ${commit} mà văn bản lấy số liệu`,
    hint: () => 'lấy đủ lịch sử: git fetch --all; commit đã bị viết lại thì ghi commit có cùng số liệu',
  },
  'issued/other-data': {
    message: ({ period, commit, closed, files }) =>
      closed === null
        ? `số liệu kỳ ${period} nay khác với commit ${commit} mà văn bản đã ban hành: ${someOf(files)}`
        : `commit ${commit} của văn bản khác với số liệu kỳ ${period} đã khóa ngày ${printDay(closed)}: ${someOf(files)}`,
    hint: ({ closed, period }) =>
      closed === null
        ? 'số sai thì ghi đính chính (corrections) vào báo cáo kỳ sau thay vì sửa tệp cũ'
        : `ghi commit của lần khóa, hoặc mở lại kỳ rồi khóa đúng số liệu đã ban hành: plan reopen ${period} --reason "…"`,
  },
} satisfies Chapter<'issued'>
