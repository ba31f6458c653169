import { printDay } from '../../core/day.ts'
import { FORM_COLUMNS } from '../../core/form-sheet.ts'
import { printNumber } from '../../core/number.ts'
import type { Problem, Refusal } from '../../import/index.ts'
import { EVIDENCE_LIMIT } from '../update/evidence-limit.ts'
import { once } from './once.ts'

const REFUSED: Readonly<Record<Refusal, string>> = {
  empty: 'tệp rỗng\n  = lập biểu bằng plan form, hoặc xin lại tệp',
  xls: 'tệp Excel đời cũ (.xls)\n  = mở bằng Excel hoặc LibreOffice, chọn Save As, dạng Excel Workbook (.xlsx)',
  xlsb: 'tệp Excel nhị phân (.xlsb)\n  = mở bằng Excel, chọn Save As, dạng Excel Workbook (.xlsx)',
  ods: 'tệp OpenDocument (.ods)\n  = mở bằng LibreOffice, chọn Save As, dạng Excel 2007-365 (.xlsx)',
  password:
    'tệp đặt mật khẩu\n  = mở bằng Excel, chọn File > Info > Protect Workbook > Encrypt with Password, xóa mật khẩu rồi lưu lại',
  'not-workbook': 'không phải tệp Excel hay CSV\n  = gửi tệp .xlsx, hoặc .csv lưu theo Unicode (UTF-8)',
  damaged: 'tệp hỏng, không đọc được\n  = mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx, hoặc xin lại tệp',
  'too-large':
    'tệp quá lớn so với một biểu báo cáo\n  = chép các dòng của biểu sang một tệp mới; thường là do cả cột được định dạng đến dòng cuối cùng',
  encoding:
    'chữ trong tệp không phải Unicode (UTF-8)\n  = mở bằng Excel, chọn Save As, dạng CSV UTF-8, hoặc dạng .xlsx',
  'old-letters':
    'chữ gõ bằng bảng mã cũ (TCVN3, VNI), không phải Unicode\n  = chuyển mã sang Unicode (ví dụ bằng UniKey: Ctrl+Shift+F6) rồi lưu lại',
  'no-form': `không thấy dòng tiêu đề của biểu (${Object.values(FORM_COLUMNS).join(', ')})\n  = lập biểu bằng plan form và giữ nguyên dòng tiêu đề; phụ lục của văn bản thì có TT, Nhiệm vụ (hoặc Chỉ tiêu), Cơ quan chủ trì, Thời gian hoàn thành …`,
  'hidden-form':
    'trang tính có tiêu đề của biểu đang bị ẩn\n  = trong Excel, LibreOffice: bấm chuột phải vào tên trang, chọn hiện lại (Unhide), rồi lưu',
  'two-forms': 'có hai trang tính đều có tiêu đề của biểu\n  = chỉ giữ một trang, ẩn hoặc xóa trang kia',
}

type Say = { readonly [C in Problem['code']]: (problem: Problem & { readonly code: C }) => readonly [string, string] }

const SAY: Say = {
  'missing-column': ({ column }) => [
    `không thấy cột "${FORM_COLUMNS[column]}"`,
    'ghi lại tiêu đề cột như trong biểu gốc',
  ],
  'column-twice': ({ column }) => [`có hai cột "${FORM_COLUMNS[column]}"`, 'xóa hoặc đổi tên một cột'],
  'unknown-key': ({ text, near }) => [
    `kế hoạch không có mã "${text}"`,
    near === null ? 'chép lại mã từ biểu gốc' : `có phải "${near}"?`,
  ],
  'no-key': () => ['dòng có nội dung báo cáo nhưng không có mã', 'ghi mã nhiệm vụ, chỉ tiêu vào cột Mã, hoặc xóa dòng'],
  twice: ({ text, other }) => [`"${text}" đã có ở ô ${other}`, 'chỉ giữ một dòng'],
  'cell-error': ({ text }) => [`ô báo lỗi ${text}`, 'ghi giá trị thay cho công thức'],
  'formula-without-value': () => [
    'công thức chưa có kết quả',
    'mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, hoặc ghi giá trị thay cho công thức',
  ],
  'merged-figure': () => ['số liệu ghi trong ô gộp của nhiều dòng', 'bỏ gộp ô, ghi riêng cho từng dòng'],
  'unformatted-share': ({ value, share }) => [
    `không rõ ${printNumber(value)} là ${printNumber(value)}% hay ${printNumber(share)}%`,
    `ghi ${printNumber(value)}% hoặc ${printNumber(share)}%, kèm dấu %`,
  ],
  'share-out-of-range': ({ text }) => [`"${text}" không phải tỷ lệ từ 0 đến 100`, 'ví dụ: 60 hoặc 62,5'],
  'not-share': ({ text }) => [
    `không hiểu "${text}"`,
    'ghi tỷ lệ (62,5), ngày hoàn thành (14/6/2026), xong, hoặc không phát sinh',
  ],
  'not-done': ({ text }) => [`không hiểu "${text}"`, 'ghi ngày hoàn thành (14/6/2026), xong, hoặc không phát sinh'],
  'not-number': ({ text }) => [`"${text}" không phải một số`, 'ví dụ: 62,5 hoặc 1.234, hoặc không phát sinh'],
  'not-time': ({ text }) => [`không hiểu "${text}"`, 'ghi ngày hoàn thành (2/7/2026), xong, hoặc "bỏ: lý do"'],
  'not-yes-no': ({ text }) => [`không hiểu "${text}"`, 'ghi có hoặc chưa'],
  'not-here': ({ text }) => [`dòng này chỉ ghi bằng lời, nhưng ô này có "${text}"`, 'xóa ô này, ghi vào cột Kết quả'],
  'no-sum': ({ text }) => [
    `chỉ tiêu này chỉ tính riêng trong kỳ, không cộng dồn, nhưng ô này có "${text}"`,
    'xóa ô này, ghi số của kỳ vào cột Trong kỳ',
  ],
  'percent-of-number': ({ text, measure }) => [
    `ô ở dạng phần trăm ("${text}"), nhưng ${measure === null ? 'đây là số đếm' : `đơn vị tính là ${measure}`}`,
    'bỏ dạng phần trăm của ô, ghi đúng con số',
  ],
  'swapped-day': ({ day, swapped, from, to }) => [
    `ngày ${printDay(day)} nằm ngoài kỳ (${printDay(from)} – ${printDay(to)}); có thể ngày và tháng đã bị đổi chỗ`,
    `gõ lại dưới dạng chữ, có dấu nháy đơn đứng trước: '${printDay(swapped)} hoặc '${printDay(day)}`,
  ],
  sum: ({ before, inPeriod, sum, expected }) => [
    `lũy kế ${printNumber(sum)} khác kỳ trước ${printNumber(before)} + trong kỳ ${printNumber(inPeriod)} = ${printNumber(expected)}`,
    'sửa lũy kế hoặc số trong kỳ; nếu số kỳ trước sai thì báo cáo đính chính',
  ],
  'sum-missing': ({ expected }) => [
    'chưa ghi lũy kế',
    expected === null ? 'ghi số lũy kế đến cuối kỳ' : `nếu đúng thì ghi ${printNumber(expected)}`,
  ],
  'ratio-in-one': ({ text, key }) => [
    `"${text}": chỉ tiêu này được tính từ tử số và mẫu số`,
    `ghi vào hai dòng ${key}/n và ${key}/d`,
  ],
  'no-file': ({ text }) => [`không có tệp "${text}" cạnh biểu`, 'chép tệp vào cùng thư mục với biểu, hoặc sửa tên'],
  'big-file': ({ text }) => [
    `tệp "${text}" lớn quá ${EVIDENCE_LIMIT} MB`,
    'giảm dung lượng (quét lại độ phân giải thấp hơn, nén ảnh), hoặc ghi đường liên kết',
  ],
  'note-of-part': ({ text }) => [
    `ghi chú "${text}" ở dòng phần việc, từng kỳ: báo cáo không có chỗ ghi`,
    'chuyển sang cột Kết quả hoặc Ghi chú của dòng nhiệm vụ',
  ],
  'nothing-and-more': ({ text }) => [`đã ghi không phát sinh, nhưng ô này có "${text}"`, 'bỏ một trong hai'],
}

/** Words of `plan import`. */
export const importVi = once(() => ({
  import: {
    /** `sheets` are named after the cause, where it is about some. */
    refused: (file: string, why: Refusal, sheets: readonly string[] = []): string =>
      `${file}: ${sheets.length === 0 ? REFUSED[why] : REFUSED[why].replace('\n', () => `: ${sheets.map((name) => `"${name}"`).join(', ')}\n`)}`,
    problem: (problem: Problem): readonly [string, string] =>
      (SAY[problem.code] as (problem: Problem) => readonly [string, string])(problem),
    cause: 'lỗi',
    count: (n: number): string => `${n} lỗi trong biểu, không ghi gì\n  = sửa ngay trong tệp rồi chạy lại plan import`,
    noFile: (file: string): string =>
      `không có tệp ${file}, hoặc không đọc được\n  = xem lại tên, hoặc ghi đường dẫn đầy đủ (kéo tệp thả vào cửa sổ này cũng được)`,
    isFolder: (file: string): string => `${file} là thư mục\n  = ghi tên một tệp .xlsx hoặc .csv`,
    bigFile: (file: string, limit: number): string => `tệp ${file} lớn quá ${limit} MB\n  = gửi riêng trang biểu`,
    needsUnit: (known: readonly string[]): string =>
      `tệp không ghi là biểu của đơn vị nào\n  = thêm --unit; chấp nhận: ${known.join(', ')}`,
    needsPeriod: 'tệp không ghi là biểu của kỳ nào\n  = thêm --period, ví dụ --period 2026-Q3',
    otherPlan: (plan: string, known: readonly string[]): string =>
      `đây là biểu của kế hoạch "${plan}", không có trong lần chạy này\n  = chấp nhận: ${known.join(', ')}`,
    otherUnit: (unit: string, asked: string): string =>
      `đây là biểu của đơn vị "${unit}", không phải "${asked}"\n  = bỏ --unit, hoặc dùng đúng tệp`,
    otherPeriod: (period: string, asked: string): string =>
      `đây là biểu của kỳ ${period}, không phải ${asked}\n  = bỏ --period, hoặc dùng đúng tệp`,
    whence: (id: string, cell: string, lacksEvidence: boolean): string =>
      `  = "${id}" ghi ở ô ${cell}${lacksEvidence ? '; minh chứng ghi ở cột Ghi chú: đường liên kết, hoặc tên tệp để cạnh biểu' : ''}`,
  },
}))
