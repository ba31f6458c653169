import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'

/** The parser explains itself in English; what people meet most is said here. */
const DETAILS: readonly (readonly [RegExp, string])[] = [
  [/end with a|to end/, 'dấu ngoặc mở ở đây không có dấu ngoặc đóng'],
  [/Implicit|map key|keys need/i, 'thiếu dấu hai chấm sau tên mục'],
  [/Missing , |comma/i, 'thiếu dấu phẩy giữa các phần trong ngoặc'],
  [/escape/i, 'dấu \\ trong nháy kép không đúng; đường dẫn viết bằng dấu /'],
  [/blank lines/, 'quá nhiều dòng trống'],
]

/** What a strange character passes for. */
const LOOKS = { blank: 'dấu cách', ':': 'dấu hai chấm', '-': 'gạch nối đầu dòng', '"': 'dấu nháy' }

export const yaml = {
  'yaml/tab': {
    message: () => 'đầu dòng thụt vào bằng phím Tab',
    hint: () => 'thay bằng dấu cách, mỗi bậc 2 dấu cách',
  },
  'yaml/colon-space': {
    message: ({ key }) => `thiếu dấu cách sau dấu hai chấm của mục ${quote(key)}`,
    hint: ({ key }) => `viết "${key}: …", có một dấu cách sau dấu hai chấm`,
  },
  'yaml/colon-in-value': {
    message: () => 'nội dung có dấu hai chấm nên bị hiểu nhầm thành một mục khác',
    hint: () => 'đặt cả nội dung trong dấu nháy kép: "…"',
  },
  'yaml/after-quote': {
    message: () => 'còn chữ sau dấu nháy đóng',
    hint: () => 'đặt cả nội dung trong một cặp dấu nháy; dấu nháy bên trong viết là \\"',
  },
  'yaml/quote-open': {
    message: () => 'dấu nháy mở ở đây không có dấu nháy đóng',
    hint: () => 'thêm dấu nháy đóng ở cuối nội dung',
  },
  'yaml/indent': {
    message: () => 'dòng này thụt vào không thẳng hàng với các dòng cùng cấp',
    hint: () => 'cho các mục cùng cấp bắt đầu ở cùng một cột',
  },
  'yaml/conflict': {
    message: () => 'còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>): hai người đã sửa cùng một chỗ',
    hint: () => 'chọn nội dung đúng, rồi xóa các dòng dấu',
  },
  'yaml/duplicate-key': {
    message: ({ key }) => `mục ${quote(key)} ghi hai lần`,
    hint: () => 'giữ lại một, xóa hoặc gộp mục kia',
  },
  'yaml/alias': {
    message: () => 'bí danh * của YAML không có neo & tương ứng, hoặc lặp lại quá nhiều',
    hint: () => 'chép nội dung ra từng chỗ; nếu là chữ thường thì đặt trong dấu nháy kép',
  },
  'yaml/tag': {
    message: ({ tag }) => `không dùng nhãn ${quote(tag)} của YAML`,
    hint: () => 'xóa nhãn; nếu dấu ! thuộc nội dung thì đặt nội dung trong dấu nháy kép',
  },
  'yaml/documents': {
    message: () => 'tệp có hơn một phần cách nhau bằng dòng ---',
    hint: () => 'xóa dòng ---; mỗi tệp chỉ có một phần',
  },
  'yaml/too-deep': {
    message: () => 'các mục lồng nhau quá nhiều bậc',
    hint: () => 'bỏ bớt bậc; xem tệp mẫu trong thư mục plans/minh-hoa',
  },
  'yaml/key': {
    message: ({ key }) => `tên mục ${quote(key)} không dùng được`,
    hint: () => 'tên mục là một từ hoặc mã ngắn; mã có dấu đặc biệt thì đặt trong dấu nháy kép',
  },
  'yaml/empty': {
    message: () => 'tệp trống',
    hint: () => 'ghi nội dung vào tệp, hoặc xóa tệp',
  },
  'yaml/comment': {
    message: ({ words }) => `chữ từ dấu # trở đi bị coi là ghi chú nên không được đọc: ${quote(words)}`,
    hint: () => 'đặt cả nội dung trong dấu nháy kép; nếu đúng là ghi chú thì viết một dấu cách sau dấu #',
  },
  'yaml/lookalike': {
    message: ({ codePoint, looks }) =>
      looks === 'nothing'
        ? `có ký tự không nhìn thấy (${codePoint})`
        : `ký tự ${codePoint} trông như ${LOOKS[looks]} mà không phải`,
    hint: () => 'xóa đi rồi gõ lại bằng bàn phím; thường do chép từ Word hoặc trang web',
  },
  'yaml/syntax': {
    message: ({ detail }) => DETAILS.find(([pattern]) => pattern.test(detail))?.[1] ?? 'viết không đúng quy tắc YAML',
    hint: () => 'xem lại dấu hai chấm, dấu nháy, dấu ngoặc và thụt đầu dòng ở dòng này và dòng trên',
  },
  'front-matter/missing': {
    message: () => 'thiếu phần đầu tệp',
    hint: () => 'đầu tệp báo cáo có một dòng ---, các mục schema, unit, period, date, rồi một dòng --- nữa',
  },
  'front-matter/open': {
    message: () => 'phần đầu tệp chưa đóng',
    hint: () => 'thêm một dòng --- sau mục cuối cùng của phần đầu',
  },
  'front-matter/twice': {
    message: () => 'tệp có hai phần đầu, hoặc phần đầu kết thúc sớm ở một dòng --- thừa',
    hint: () => 'gộp các mục vào phần đầu thứ nhất và xóa dòng --- thừa; đường kẻ trong lời văn thì viết ***',
  },
  'front-matter/language': {
    message: ({ language }) => `phần đầu tệp khai kiểu ${quote(language)}, không được dùng`,
    hint: () => 'dòng đầu chỉ ghi ba dấu gạch ngang: ---',
  },
} satisfies Chapter<'yaml' | 'front-matter'>
