import { headingOf } from './columns.ts'
import { heightOf, type Row } from './grid.ts'
import type { Sheet } from './sheet.ts'

const WIDTHS = { A: 24, B: 96 } as const

const COLUMN_WORDS: readonly (readonly [string, string])[] = [
  [headingOf('number'), 'Số thứ tự của chỉ tiêu, số của nhiệm vụ trong Kế hoạch. Đã khóa.'],
  [headingOf('what'), 'Nhiệm vụ, phần việc, kỳ của việc định kỳ, chỉ tiêu mà đơn vị phải báo cáo trong kỳ. Đã khóa.'],
  [headingOf('measure'), 'Đơn vị tính. Đã khóa.'],
  [headingOf('planned'), 'Chỉ tiêu: mức giao. Nhiệm vụ: thời hạn ghi trong Kế hoạch. Đã khóa.'],
  [
    headingOf('before'),
    'Số đã báo cáo gần nhất trước kỳ này. Để trống là chưa có báo cáo, không phải bằng 0. Đã khóa.',
  ],
  [headingOf('inPeriod'), 'Số phát sinh trong kỳ báo cáo. Chỉ ghi ở ô màu vàng; ô có dấu x không phải ghi.'],
  [
    headingOf('sum'),
    'Số tính đến cuối kỳ. Nhiệm vụ, phần việc tính bằng %: mức hoàn thành từ 0 đến 100, hoặc ngày hoàn thành. Kỳ của việc định kỳ, nhiệm vụ tổ chức thực hiện: ngày hoàn thành. Chỉ tiêu lũy kế: Lũy kế = Kỳ trước + Trong kỳ, biểu tự đối chiếu. Tỷ lệ có tử số, mẫu số thì chỉ ghi hai số ấy, biểu tự tính tỷ lệ.',
  ],
  [
    headingOf('result'),
    'Kết quả, sản phẩm cụ thể trong kỳ; số, ký hiệu văn bản đã ban hành. Không có gì mới thì ghi: không phát sinh.',
  ],
  [headingOf('obstacle'), 'Khó khăn, vướng mắc, nguyên nhân; để trống nếu không có.'],
  [
    headingOf('note'),
    'Chỉ tiêu: chọn số chính thức, số sơ bộ hay số ước. Nhiệm vụ: minh chứng khi báo hoàn thành; lý do khi mức hoàn thành thấp hơn kỳ trước.',
  ],
  [headingOf('check'), 'Biểu tự ghi khi số liệu chưa khớp; cột này không in. Ô số liệu của dòng ấy có nền đỏ.'],
  [headingOf('key'), 'Mã để phần mềm nhận ra dòng, kể cả khi sắp xếp lại. Không sửa, không xóa.'],
]

const WRITING: readonly (readonly [string, string])[] = [
  [
    'Số',
    'Ghi số, không kèm chữ hay đơn vị tính: 1250, không cần dấu chấm ngăn hàng nghìn; phần lẻ sau dấu phẩy: 62,5. Máy để kiểu số tiếng Anh thì dùng dấu chấm: 62.5.',
  ],
  ['Phần trăm', 'Ghi 62,5 cho 62,5%. Không ghi 0,625.'],
  ['Ngày', 'Ghi ngày/tháng/năm: 14/6/2026.'],
  ['Kỳ không làm', 'Việc định kỳ mà có kỳ không làm thì ghi ở cột Lũy kế của kỳ ấy: bỏ: lý do.'],
  ['Nguồn số liệu', 'Ghi ở cột Kết quả của chỉ tiêu: Nguồn: sổ theo dõi của đơn vị.'],
  ['Không phát sinh', 'Ghi “không phát sinh” ở cột Kết quả. Đó cũng là một báo cáo.'],
  ['Chưa có số liệu', 'Để trống. Không ghi 0: số 0 nghĩa là đã đếm và bằng không.'],
  [
    'Minh chứng',
    'Báo hoàn thành phải có minh chứng: ghi ở cột Ghi chú của nhiệm vụ đường liên kết, hoặc tên tệp gửi kèm biểu; nhiều minh chứng cách nhau bằng dấu chấm phẩy.',
  ],
  ['Khi dán số liệu', 'Dán giá trị (Paste Special - Values) để giữ nguyên khóa và phép kiểm tra của ô.'],
  ['Gửi lại', 'Lưu tệp dạng .xlsx và gửi cho đơn vị tổng hợp; ký, đóng dấu bản in nếu được yêu cầu.'],
]

/** The sheet that explains the form. */
export function guideSheet(): Sheet {
  const title: Row = { cells: { A: { look: 'guideTitle', value: 'HƯỚNG DẪN GHI BIỂU' } }, height: 22 }
  return {
    rows: [title, ...table('Cột', COLUMN_WORDS), { cells: {} }, ...table('Cách ghi', WRITING)],
    widths: Object.values(WIDTHS),
    merged: ['A1:B1'],
  }
}

const table = (heading: string, lines: readonly (readonly [string, string])[]): Row[] => [
  { cells: { A: { look: 'guideHead', value: heading }, B: { look: 'guideHead', value: 'Nội dung' } }, height: 18 },
  ...lines.map(
    ([name, text]): Row => ({
      cells: { A: { look: 'given', value: name }, B: { look: 'given', value: text } },
      height: heightOf([[text, WIDTHS.B]]),
    }),
  ),
]
