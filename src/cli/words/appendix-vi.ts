import { printNumber } from '../../core/number.ts'
import type { AppendixNote, AppendixProblem, KnownTarget } from '../../import/index.ts'
import { once } from './once.ts'
import { targetSaid, timeSaid } from './target-said.ts'

const FIELDS: Readonly<Record<string, string>> = {
  text: 'nội dung',
  name: 'tên',
  lead: 'chủ trì',
  with: 'phối hợp',
  product: 'sản phẩm',
  deadline: 'thời hạn',
  unit: 'đơn vị tính',
  kind: 'cách tính',
  direction: 'chiều mong muốn',
  every: 'kỳ báo cáo',
  baseline: 'mức gốc',
  targets: 'mức giao',
}

type Say = {
  readonly [C in AppendixProblem['code']]: (
    problem: AppendixProblem & { readonly code: C },
  ) => readonly [string, string]
}

const SAY: Say = {
  'unknown-unit': ({ text, near }) => [
    `units.yaml không có đơn vị "${text}"`,
    near === null
      ? 'ghi đúng tên; là tên gọi khác thì thêm vào aliases của đơn vị đó, là đơn vị mới thì khai trong units.yaml'
      : `có phải "${near}"? Nếu không, khai đơn vị này trong units.yaml`,
  ],
  'several-leads': ({ text }) => [
    `có nhiều đơn vị chủ trì: "${text}"`,
    'để lại một đơn vị, chuyển các đơn vị khác sang cột phối hợp',
  ],
  'no-lead': ({ text }) => [
    `"${text}" không phải một đơn vị`,
    'ghi tên một đơn vị chủ trì; chưa phân công thì để trống ô này',
  ],
  'no-number': ({ text }) => [
    `dòng không có số thứ tự: "${clipped(text)}"`,
    'ghi số thứ tự như trong văn bản; không phải nhiệm vụ, chỉ tiêu thì xóa dòng',
  ],
  'no-group': () => [
    'không rõ nhiệm vụ này thuộc nhóm nào',
    'thêm một dòng tên nhóm có số (I, II, …) ở trên, hoặc chọn nhóm bằng --group',
  ],
  'no-kind': ({ text }) => [
    `chưa rõ cách tính của chỉ tiêu "${clipped(text)}"`,
    'thêm cột Cách tính (tại thời điểm, trong kỳ, lũy kế), hoặc --kind point|in-period|cumulative cho mọi chỉ tiêu của tệp',
  ],
  'bad-number': ({ text, group }) => [
    `số thứ tự "${text}" không phải của nhóm ${group}`,
    `ghi chữ cái hoặc số trong nhóm (a, b, c, d, đ …), hoặc cả mã: ${group}.a`,
  ],
  twice: ({ text, other }) => [
    `mã ${text} đã có ở ô ${other}`,
    'ghi số thứ tự khác nhau; 1.10 trong ô dạng số thành 1.1: chuyển ô sang dạng chữ (Text)',
  ],
  'group-differs': ({ id, text, known }) => [
    `nhóm ${id} trong plan.yaml là "${clipped(known)}", ở đây là "${clipped(text)}"`,
    'sửa cho giống nhau, ghi số nhóm khác, hoặc chọn nhóm bằng --group',
  ],
  'unknown-group': ({ id }) => [
    `plan.yaml không có nhóm ${id}`,
    'thêm một dòng tên nhóm có số ở trên các nhiệm vụ, hoặc khai nhóm trong plan.yaml',
  ],
  'cell-error': ({ text }) => [`ô báo lỗi ${text}`, 'ghi giá trị thay cho công thức'],
  'formula-without-value': () => [
    'công thức chưa có kết quả',
    'mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, hoặc ghi giá trị thay cho công thức',
  ],
  'bad-target': ({ text }) => [
    `không hiểu mức "${text}"`,
    'ví dụ: 60, ≥ 30, trên 80%, từ 98% trở lên, 16 - 18, 10%/năm, đạt',
  ],
  'bad-kind': ({ text }) => [
    `không hiểu cách tính "${text}"`,
    'ghi: tại thời điểm, trong kỳ, lũy kế, có/chưa, bằng lời',
  ],
  'bad-every': ({ text }) => [
    `không hiểu kỳ báo cáo "${text}"`,
    'ghi: hằng tháng, hằng quý, 6 tháng một lần, hằng năm',
  ],
  'mixed-targets': () => ['các mức của chỉ tiêu này có mức bằng số, có mức bằng lời', 'ghi mọi mức cùng một kiểu'],
  'percent-of-number': ({ text, measure }) => [
    `mức giao ghi "${printed(text)}%" nhưng đơn vị tính là "${measure ?? ''}"`,
    'sửa đơn vị tính thành %, hoặc bỏ dấu % của mức giao',
  ],
  differs: ({ id, field, text, known, file }) => [
    `${id} đã có trong kế hoạch, ${FIELDS[field] ?? field} ghi khác: "${clipped(known)}", ở đây là "${clipped(text)}"`,
    field === 'text' || field === 'name'
      ? `không ghi đè; đúng là nội dung này thì sửa cho giống ở ${file}; là mục khác thì ghi số thứ tự khác`
      : `không ghi đè; sửa ô này, hoặc sửa ở ${file} (thay đổi đã giao cần văn bản điều chỉnh)`,
  ],
  'target-differs': ({ id, by, text, known, file }) => [
    known === null
      ? `${id} đã có trong kế hoạch, chưa có mức giao ${timeOf(by)}, ở đây là "${clipped(text)}"`
      : `${id} đã có trong kế hoạch, mức giao ${timeOf(by)} ghi khác: "${wanted(known)}", ở đây là "${clipped(text)}"`,
    `không ghi đè; sửa ô này, hoặc sửa ở ${file} (mức đã giao đổi bằng văn bản điều chỉnh)`,
  ],
}

const timeOf = (by: string | null): string => (by === null ? 'không nêu thời điểm' : timeSaid(by, 'vi'))
const wanted = (target: KnownTarget): string => targetSaid(target, { year: 'năm', yes: 'có', no: 'chưa' })

const printed = (text: string): string => (Number.isFinite(Number(text)) ? printNumber(Number(text)) : text)
const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

const NOTES: { readonly [C in AppendixNote['code']]: (note: AppendixNote & { readonly code: C }) => string } = {
  sheet: ({ text }) => `bỏ qua trang "${text}": không có tiêu đề của phụ lục`,
  column: ({ text }) => `bỏ qua cột "${text}"`,
  row: ({ cell, text }) => `bỏ qua dòng dưới bảng, ô ${cell}: ${clipped(text)}`,
  vague: ({ cell, text }) => `ô ${cell}: "${clipped(text)}" không phải một đơn vị, không ghi vào phối hợp`,
  'words-not-read': ({ cell, text }) =>
    `ô ${cell}: không hiểu thời hạn "${clipped(text)}", giữ nguyên chữ, hạn để trống`,
  held: ({ cell, id, field, text, amendment }) =>
    `ô ${cell}: ${id} ghi đúng ${FIELDS[field] ?? field} đang có hiệu lực; tệp ghi "${clipped(text)}", ${notYet(amendment)}`,
  proposed: ({ cell, id, field, text, amendment }) =>
    `ô ${cell}: ${id} ghi ${FIELDS[field] ?? field} như trong tệp, ${notYet(amendment)}; đang có hiệu lực: "${clipped(text) || 'không ghi'}"`,
  'target-held': ({ cell, id, by, known, amendment }) =>
    `ô ${cell}: ${id} ghi đúng mức giao ${timeOf(by)} đang có hiệu lực; tệp ghi "${known ? wanted(known) : 'không giao'}", ${notYet(amendment)}`,
  'target-proposed': ({ cell, id, by, known, amendment }) =>
    `ô ${cell}: ${id} ghi mức giao ${timeOf(by)} như trong tệp, ${notYet(amendment)}; đang có hiệu lực: "${known ? wanted(known) : 'không giao'}"`,
  'not-in-force': ({ cell, id, amendment }) => `ô ${cell}: ${id} có trong tệp nhưng ${notYet(amendment)}`,
  'to-go': ({ cell, id, amendment }) => `ô ${cell}: ${id} đang có hiệu lực; tệp đã bỏ mục này, ${notYet(amendment)}`,
}

/** What stands in the files and is not in force. */
const notYet = (amendment: string | null): string =>
  `chưa có hiệu lực${amendment === null ? '' : ` (amendments/${amendment}.md)`}`

/** Words of `plan import` about an appendix. */
export const appendixVi = once(() => ({
  appendix: {
    problem: (problem: AppendixProblem): readonly [string, string] =>
      (SAY[problem.code] as (problem: AppendixProblem) => readonly [string, string])(problem),
    note: (note: AppendixNote): string => (NOTES[note.code] as (note: AppendixNote) => string)(note),
    found: (tasks: number, indicators: number, isIllustrative: boolean): string =>
      `Phụ lục có ${[...(tasks > 0 ? [`${tasks} nhiệm vụ`] : []), ...(indicators > 0 ? [`${indicators} chỉ tiêu`] : [])].join(', ') || 'không nhiệm vụ, chỉ tiêu nào'}${isIllustrative ? ' (số liệu minh họa)' : ''}.`,
    units: (names: readonly string[], more: number): string =>
      `Đơn vị trong units.yaml: ${names.join('; ')}${more === 0 ? '' : `; còn ${more} đơn vị, xem: plan list units`}`,
    count: (n: number): string =>
      `${n} lỗi trong phụ lục, không ghi gì\n  = sửa ngay trong tệp rồi chạy lại plan import`,
    warned: (n: number): string => `Kế hoạch có thêm ${n} cảnh báo, xem: plan check`,
    dryRun: 'Chạy thử: chưa ghi gì. Bỏ --dry-run để ghi.',
    asFiled: 'Như trong tệp: không có gì để ghi.',
    unread: (plan: string, files: readonly string[]): string =>
      `kế hoạch ${plan} có tệp không đọc được, chưa biết đã có những mục nào: ${files.join(', ')}\n  = xem lỗi bằng plan check, sửa rồi nhập lại`,
    notOfForm: (option: string): string =>
      `tệp là phụ lục nhiệm vụ, chỉ tiêu, không phải biểu của một đơn vị\n  = bỏ ${option}`,
    notOfAppendix: (option: string): string => `tệp là biểu của một đơn vị, không phải phụ lục\n  = bỏ ${option}`,
    notAssigned: 'phụ lục không có nhiệm vụ mới, không có gì để ghi ngày giao\n  = bỏ --assigned',
    badAssigned: (day: string, from: string, until: string | undefined): string =>
      `--assigned: ngày ${day} không thuộc thời gian thực hiện kế hoạch (từ ${from}${until === undefined ? '' : ` đến ${until}`})\n  = ghi ngày giao sau ngày bắt đầu kế hoạch; giao từ đầu thì bỏ --assigned`,
    sinceBeginning: (day: string): string =>
      `Nhiệm vụ mới được tính từ ngày bắt đầu kế hoạch ${day}; giao sau ngày đó thì thêm --assigned NGÀY.`,
    amendNext: (plan: string): string =>
      `Kế hoạch đã ban hành: nội dung thêm vào cần văn bản điều chỉnh, bổ sung; viết tệp điều chỉnh bằng: plan amend --plan ${plan}`,
  },
}))
