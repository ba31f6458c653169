import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { fieldName } from '../changed-words.ts'
import { quote } from '../quote.ts'

const of = ({ id, field }: { readonly id: string; readonly field: string | null }): string =>
  field === null ? `cả mục ${quote(id)}` : `${quote(field)} của ${quote(id)}`
const value = (text: string | null): string => (text === null ? 'không ghi gì' : quote(text))
/** What to do where the plan itself must not change. */
export const fixedHint = (field: string | null): string =>
  field === null
    ? 'ghi field: mục cần sửa; kế hoạch mới thì lập thư mục mới (plan init), kế hoạch cũ giữ để tra cứu'
    : field === 'groups'
      ? 'nhóm nhiệm vụ ghi riêng từng nhóm: group: "1", field: title'
      : field === 'illustrative'
        ? 'số liệu bịa không thành số liệu thật, và ngược lại: lập kế hoạch mới (plan init)'
        : 'báo cáo đã gửi tính theo lịch cũ; cần lịch khác thì lập kế hoạch mới (plan init), kỳ riêng mới thì thêm vào periods'
const STATES = { refused: 'không được đồng ý', withdrawn: 'đã rút' } as const

export const amendments = {
  'amendment/path': {
    message: ({ date, name }) => `ngày đề nghị là ${printDay(date)}, nhưng tên tệp là ${quote(name)}`,
    hint: ({ date }) => `tên tệp bắt đầu bằng ngày đề nghị: ${date}-….md`,
  },
  'amendment/subject': {
    message: ({ keys }) =>
      keys.length === 0 ? 'không nói điều chỉnh gì của kế hoạch' : `một nội dung mà nói đến cả ${keys.join(' và ')}`,
    hint: ({ allowed }) => `ghi đúng một trong: ${allowed.join(', ')}`,
  },
  'amendment/value': {
    message: (item) => `trước khi điều chỉnh, ${of(item)} không thể như vậy: trái định dạng của mục đó`,
    hint: () => 'chép lại đúng tên mục và giá trị cũ, ví dụ từ: git show HEAD:<tệp>',
  },
  'amendment/no-approval': {
    message: (item) => `${of(item)} ghi là đồng ý, nhưng tệp không nêu văn bản quyết định`,
    hint: () =>
      'ghi approval: { type, number, date, signer } (plan amend decide), chưa có văn bản thì state: submitted',
  },
  'amendment/no-submission': {
    message: (item) => `${of(item)} ghi là đã trình, nhưng tệp không nêu văn bản trình`,
    hint: () => 'ghi submission: { type: TTr, number, date }, chưa trình thì state: proposed',
  },
  'amendment/undecided': {
    message: ({ number, ...item }) => `đã có văn bản quyết định ${quote(number)}, nhưng ${of(item)} chưa ghi kết quả`,
    hint: () => 'ghi state: approved, refused hoặc withdrawn',
  },
  'amendment/nothing': {
    message: (item) => `${of(item)}: trước và sau điều chỉnh như nhau`,
    hint: () => 'ghi đúng from (cũ) và to (mới), hoặc bỏ nội dung này',
  },
  'amendment/fixed': {
    message: ({ id, field }) =>
      field === null
        ? `kế hoạch ${quote(id)} không thêm, bỏ bằng điều chỉnh`
        : `${fieldName(field, 'vi')} của kế hoạch ${quote(id)} không đổi được, kể cả bằng điều chỉnh`,
    hint: ({ field }) => fixedHint(field),
  },
  'amendment/to-differs': {
    message: ({ stated, found, ...item }) =>
      `điều chỉnh ${of(item)} thành ${value(stated)}, nhưng kế hoạch đang ghi ${value(found)}`,
    hint: () => 'ghi vào kế hoạch đúng nội dung điều chỉnh, hoặc lập tệp điều chỉnh cho lần sửa sau (plan amend)',
  },
  'amendment/from-differs': {
    message: ({ stated, found, ...item }) =>
      `trước khi điều chỉnh, ${of(item)} được ghi là ${value(stated)}, nhưng lần điều chỉnh trước đã để ${value(found)}`,
    hint: () => 'ghi from đúng giá trị đang có hiệu lực khi đề nghị',
  },
  'amendment/not-put-back': {
    message: ({ state, from, ...item }) =>
      `${of(item)} ${STATES[state]}, nhưng kế hoạch vẫn ghi như đề nghị, chưa trả lại ${value(from)}`,
    hint: () => 'ghi lại giá trị cũ (from) vào tệp của kế hoạch',
  },
  'amendment/dates': {
    message: ({ date, before, of }) =>
      `ngày ${printDay(date)} trước ngày ${of === 'proposal' ? 'đề nghị' : 'trình'} ${printDay(before)}`,
    hint: () => 'xem lại ngày: đề nghị, rồi trình, rồi quyết định',
  },
  'amendment/retroactive': {
    message: ({ effective, date }) =>
      `có hiệu lực từ ${printDay(effective)}, trước ngày văn bản ${printDay(date)}: số liệu đã báo cáo từ đó sẽ đổi`,
    hint: () => 'văn bản không cho hiệu lực trước thì bỏ effective',
  },
  'amendment/document': {
    message: ({ number, file }) => `văn bản ${quote(number)} được ghi khác ở ${quote(file)}`,
    hint: () => 'cùng một văn bản thì ngày, người ký, ngày có hiệu lực phải như nhau',
  },
} satisfies Chapter<'amendment'>
