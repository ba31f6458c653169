import { printCount } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { isId, isOne } from '../names.ts'
import { quote } from '../quote.ts'

/** Bytes as people say them: `12 MB`. */
const size = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${printCount(Math.round(bytes / 1024))} KB`
    : `${printCount(Math.round(bytes / 1024 / 1024))} MB`

/** The first lines, in quotes, and how many more. */
function someOf(lines: readonly string[]): string {
  const shown = lines.slice(0, 2).map((line) => quote(line.replace(/ +/g, ' ')))
  const n = lines.length - shown.length
  return `${shown.join(', ')}${n > 0 ? ` và ${n} dòng nữa` : ''}`
}

export const files = {
  'file/unreadable': {
    message: () => 'không đọc được tệp này',
    hint: () => 'kiểm tra quyền đọc tệp, hoặc tệp có đang bị chương trình khác giữ không',
  },
  'file/outside': {
    message: () => 'tệp dẫn ra ngoài thư mục làm việc nên không được đọc',
    hint: () => 'chép hẳn tệp vào thư mục kế hoạch, không dùng đường dẫn tắt',
  },
  'file/too-large': {
    message: ({ bytes, limit }) => `tệp quá lớn: ${bytes === undefined ? '' : `${size(bytes)}, `}tối đa ${size(limit)}`,
    hint: () => 'tách tệp nhỏ ra; tài liệu kèm theo để trong thư mục evidence/',
  },
  'file/binary': {
    message: () => 'tệp này không phải tệp văn bản',
    hint: () => 'tệp Word, Excel, ảnh để trong thư mục evidence/; kế hoạch ghi bằng văn bản thường',
  },
  'file/encoding': {
    message: () => 'tệp không dùng bảng mã Unicode (UTF-8) nên chữ có dấu bị hỏng',
    hint: () => 'mở tệp, chọn lưu với bảng mã UTF-8; chữ gõ kiểu TCVN3, VNI phải chuyển sang Unicode',
  },
  'file/bom': {
    message: () => 'đầu tệp có ký tự ẩn (BOM)',
    hint: () => 'khi lưu chọn "UTF-8", không chọn "UTF-8 with BOM"',
  },
  'file/not-nfc': {
    message: () => 'chữ có dấu trong tệp viết kiểu tổ hợp (dấu rời), trông giống mà so không khớp',
    hint: () => 'đặt bộ gõ ở Unicode dựng sẵn rồi gõ lại',
  },
  'file/control-character': {
    message: ({ codePoint }) => `có ký tự điều khiển không nhìn thấy (${codePoint})`,
    hint: () => 'xóa ký tự ở chỗ đánh dấu rồi gõ lại; thường do chép từ chương trình khác',
  },
  'file/unexpected': {
    message: ({ isFolder }) => `${isFolder ? 'thư mục' : 'tệp'} này không thuộc kế hoạch, không được đọc`,
    hint: ({ expected }) =>
      `${isOne(expected) ? 'đổi thành' : 'ở đây chỉ có'}: ${expected.replace('<period>', '<kỳ>').replace('<unit>', '<đơn vị>').replace('<name>', '<tên>').replace('<plan>', '<mã kế hoạch>')}`,
  },
  'file/missing': {
    message: ({ name }) => `thiếu tệp ${quote(name)}`,
    hint: () => 'tạo tệp này, hoặc kiểm tra tên tệp có viết đúng không',
  },
  'plan/none': {
    message: () => 'không tìm thấy kế hoạch nào trong thư mục plans/',
    hint: () => 'mỗi kế hoạch là một thư mục plans/<mã kế hoạch>/ có tệp plan.yaml',
  },
  'plan/owners': {
    message: ({ missing, extra }) =>
      `phân quyền duyệt không còn khớp plan.yaml, units.yaml: ${[
        ...(missing.length > 0 ? [`thiếu ${someOf(missing)}`] : []),
        ...(extra.length > 0 ? [`thừa ${someOf(extra)}`] : []),
        ...(missing.length + extra.length === 0 ? ['chú thích hoặc thứ tự các dòng khác'] : []),
      ].join('; ')}`,
    hint: ({ forge }) => `ghi lại khối này: plan init --ci ${forge}; dòng riêng thì để ngoài khối`,
  },
  'plan/folder': {
    message: ({ id, folder }) => `mã kế hoạch ${quote(id)} khác tên thư mục ${quote(folder)}`,
    hint: ({ id, folder }) =>
      isId(folder)
        ? `ghi id: ${folder}, hoặc đổi tên thư mục`
        : `đổi tên thư mục thành ${id}; nếu đã có thư mục ấy thì đây là bản chép thừa: chuyển ra ngoài plans/`,
  },
  'plan/as-of': {
    message: () => 'asOf chỉ dùng cho kế hoạch minh họa',
    hint: () => 'xóa dòng này; muốn xem số liệu một ngày khác thì dùng --as-of khi chạy lệnh',
  },
} satisfies Chapter<'file' | 'plan'>
