import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { isInCapitals, isUsual } from '../names.ts'
import { quote } from '../quote.ts'
import { everyName } from '../words.ts'
import { meant } from './meant.ts'

const percent = (value: number): string => `${printNumber(value)}%`

const PLACES = {
  progress: 'progress/<kỳ>/<đơn vị>.md',
  assessments: 'assessments/<kỳ>/<tên>.yaml',
  closed: 'closed/<kỳ>.yaml',
} as const

export const progress = {
  'progress/path': {
    message: ({ field, value, path }) =>
      `tệp ghi ${field === 'unit' ? 'đơn vị' : 'kỳ'} ${quote(value)}, nhưng đường dẫn là ${quote(path)}`,
    hint: ({ field, value, path, of }) =>
      isUsual(path) && !isInCapitals(value, path)
        ? `ghi ${field}: ${path}, hoặc chuyển tệp về đúng chỗ: ${PLACES[of]}`
        : field === 'unit'
          ? `đổi tên tệp thành ${value}.md; nếu đã có tệp ấy thì đây là bản chép thừa: so lại rồi xóa`
          : `đổi tên thư mục thành ${value}; nếu đã có thư mục ấy thì đây là bản chép thừa: so lại rồi xóa`,
  },
  'progress/foreign-task': {
    message: ({ task, unit, lead }) => `nhiệm vụ ${task} không phải của đơn vị ${quote(unit)} (chủ trì: ${lead})`,
    hint: () => 'xóa phần này; nếu đơn vị có phối hợp thì thêm vào mục with của nhiệm vụ',
  },
  'progress/foreign-indicator': {
    message: ({ indicator, unit, lead }) =>
      `chỉ tiêu ${indicator} không do đơn vị ${quote(unit)} báo cáo (phụ trách: ${lead})`,
    hint: () => 'xóa phần này; nếu đơn vị cung cấp số liệu thì thêm vào mục with của chỉ tiêu',
  },
  'progress/done-by-cooperating': {
    message: ({ task, field, lead }) => `mục ${quote(field)} của nhiệm vụ ${task} do đơn vị ${quote(lead)} báo cáo`,
    hint: () => 'đơn vị khác chỉ ghi result, obstacle và evidence',
  },
  'progress/two-entries': {
    message: ({ id, field, file }) => `mục ${quote(field)} của ${id} đã báo cáo cho cùng kỳ ở ${file}`,
    hint: () => 'giữ lại một; nếu nhiệm vụ chưa có đơn vị chủ trì thì giao chủ trì',
  },
  'progress/no-evidence': {
    message: ({ task }) => `báo hoàn thành ${task} nhưng không có minh chứng`,
    hint: () => 'thêm evidence: [tệp trong thư mục evidence/, hoặc đường liên kết https]',
  },
  'progress/full-without-day': {
    message: ({ task }) => `nhiệm vụ ${task} đã báo 100% nhưng chưa xác nhận hoàn thành nên vẫn tính là đang làm`,
    hint: () => 'ghi done: ngày hoàn thành (không rõ ngày thì done: true) và evidence',
  },
  'progress/future-date': {
    message: ({ date, today }) => `ngày ${printDay(date)} chưa tới (hôm nay ${printDay(today)})`,
    hint: () => 'sửa lại ngày',
  },
  'progress/after-file-date': {
    message: ({ date, fileDate }) => `ngày ${printDay(date)} sau ngày ký báo cáo (${printDay(fileDate)})`,
    hint: () => 'sửa ngày này hoặc mục date ở đầu tệp',
  },
  'progress/after-window': {
    message: ({ date, to }) => `ngày ${printDay(date)} sau ngày cuối kỳ (${printDay(to)}), sẽ tính vào kỳ sau`,
    hint: () => 'không cần sửa nếu ngày đúng',
  },
  'progress/percent-fell': {
    message: ({ task, from, to }) =>
      `nhiệm vụ ${task} giảm từ ${percent(from)} xuống ${percent(to)} mà không nêu lý do`,
    hint: () => 'thêm reason: lý do giảm, hoặc sửa lại số',
  },
  'progress/taken-back': {
    message: ({ task }) => `rút lại việc đã báo hoàn thành ${task} mà không nêu lý do`,
    hint: () => 'thêm reason: lý do rút lại',
  },
  'progress/percent-with-parts': {
    message: ({ task }) => `nhiệm vụ ${task} có các phần việc nên phần trăm được tính từ các phần, không ghi ở đây`,
    hint: () => 'ghi percent cho từng phần trong mục parts',
  },
  'progress/none-and-more': {
    message: ({ id }) => `${id} ghi none (không có gì để báo cáo) nhưng lại có nội dung khác`,
    hint: () => 'bỏ none, hoặc bỏ các mục còn lại',
  },
  'progress/done-on-recurring': {
    message: ({ task }) => `nhiệm vụ ${task} lặp lại theo kỳ nên không ghi done chung`,
    hint: () => 'ghi kỳ nào đã làm vào occurrences, ví dụ: occurrences: { 2026-Q2: { done: 2026-07-02 } }',
  },
  'progress/not-recurring': {
    message: ({ task }) => `nhiệm vụ ${task} không lặp lại theo kỳ nên không có mục occurrences`,
    hint: () => 'dùng done; nếu nhiệm vụ lặp lại thì ghi every trong thời hạn của nhiệm vụ',
  },
  'progress/occurrence': {
    message: ({ id, every }) => `${quote(id)} không phải một kỳ của nhiệm vụ ${everyName(every, 'vi')}`,
    hint: ({ nearest }) => meant(nearest, 'cách viết: 2026 (năm), 2026-Q3 (quý), 2026-H1 (6 tháng), 2026-03 (tháng)'),
  },
  'progress/n-over-d': {
    message: ({ n, d }) => `tử số ${printNumber(n)} lớn hơn mẫu số ${printNumber(d)}`,
    hint: () => 'kiểm tra n và d; nếu tử số không nằm trong mẫu số thì ghi overlap: true cho chỉ tiêu',
  },
  'progress/ratio-parts': {
    message: ({ indicator }) => `chỉ tiêu ${indicator} là tỷ số: phải ghi cả n (tử số) và d (mẫu số)`,
    hint: () => 'ghi n và d, không ghi value; tỷ lệ được tự tính',
  },
  'progress/no-ratio': {
    message: ({ indicator }) => `chỉ tiêu ${indicator} không phải tỷ số nên không có n, d`,
    hint: () => 'ghi value; nếu là tỷ số thì khai of: { n, d } cho chỉ tiêu',
  },
  'correction/target': {
    message: () => 'đính chính phải nêu đúng một: task (nhiệm vụ) hoặc indicator (chỉ tiêu)',
    hint: () => 'mỗi dòng đính chính sửa một số của một nhiệm vụ hoặc một chỉ tiêu',
  },
  'correction/no-figure': {
    message: ({ period, field }) => `kỳ ${period} không có số ${quote(field)} nào của đơn vị này để đính chính`,
    hint: () => 'kiểm tra lại period, mã và field; nếu kỳ đó chưa báo cáo thì ghi thẳng vào tệp của kỳ đó',
  },
  'correction/value': {
    message: ({ value, field }) => `${quote(value)} không dùng được cho ${field}`,
    hint: ({ expected }) =>
      ({
        number: 'ghi một số',
        percent: 'ghi một số từ 0 đến 100',
        date: 'ghi một ngày như 2026-06-30',
        text: 'ghi bằng chữ',
      })[expected],
  },
  'correction/from-differs': {
    message: ({ stated, found }) => `số cũ ghi ${quote(stated)}, nhưng số đã báo cáo là ${quote(found)}`,
    hint: ({ found }) => `ghi from: ${found}`,
  },
  'narrative/heading': {
    message: ({ heading, sign }) =>
      sign
        ? `dòng ${quote(heading)} giống đề mục mà không có dấu # nên lời văn sau đó nằm ở mục trước`
        : `đề mục ${quote(heading)} không có trong mẫu báo cáo`,
    hint: ({ heading, allowed, sign }) => (sign ? `viết: # ${heading}` : `dùng: ${allowed.join(' · ')}`),
  },
  'evidence/missing': {
    message: ({ path }) => `không thấy tệp minh chứng ${quote(path)}`,
    hint: () => 'chép tệp vào thư mục evidence/ của kế hoạch; tên phải giống hệt, cả chữ hoa',
  },
  'evidence/outside': {
    message: ({ path }) => `minh chứng ${quote(path)} nằm ngoài thư mục kế hoạch`,
    hint: ({ path }) =>
      path.includes('\\')
        ? 'dùng dấu / thay cho dấu \\: evidence/2026/bien-ban.pdf'
        : 'chép tệp vào evidence/ và ghi đường dẫn kiểu evidence/2026/bien-ban.pdf',
  },
  'evidence/link': {
    message: ({ link }) => `đường liên kết ${quote(link)} không dùng được; chấp nhận: http://, https://`,
    hint: () => 'chép nguyên địa chỉ trang, bắt đầu bằng https://',
  },
  'text/classified': {
    message: ({ mark }) => `có dấu chỉ độ mật ${quote(mark)}: nội dung mật không được đưa vào đây`,
    hint: () => 'xóa nội dung mật khỏi tệp; nếu đã đưa lên git, báo ngay người phụ trách bảo vệ bí mật nhà nước',
  },
  'text/unfilled': {
    message: () => 'còn chỗ chưa điền [...]',
    hint: () => 'viết nội dung, hoặc xóa chỗ trống',
  },
} satisfies Chapter<'progress' | 'correction' | 'narrative' | 'evidence' | 'text'>
