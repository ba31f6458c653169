import type { Params } from '../../core/codes.ts'
import { printDay } from '../../core/day.ts'
import { printDong } from '../../core/money.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { AMOUNT } from '../words.ts'
import { meant } from './meant.ts'

const dong = (value: string | number): string => `${printDong(BigInt(value))} đồng`

/** `tổng kinh phí được giao năm 2026, nguồn "ns-xa", tính đến 30/6/2026`. */
function total({ of, year, source, task, at }: Omit<Params['budget/total-unknown'], 'without'>): string {
  const parts = [
    year === undefined ? '' : ` năm ${year}`,
    source === undefined ? '' : `, nguồn ${quote(source)}`,
    task === undefined ? '' : `, nhiệm vụ ${task}`,
    at === undefined ? '' : `, tính đến ${printDay(at)}`,
  ]
  return `tổng kinh phí ${AMOUNT.vi[of]}${parts.join('')}`
}

export const budget = {
  'budget/source-unknown': {
    message: ({ id }) => `nguồn kinh phí ${quote(id)} không có trong mục sources`,
    hint: ({ nearest }) => meant(nearest, 'sửa lại mã, hoặc khai nguồn này trong mục sources'),
  },
  'budget/total': {
    message: (of) =>
      `${total(of)} ghi ${dong(of.stated)}, cộng các dòng được ${dong(of.sum)}, chênh lệch ${dong(of.difference)}`,
    hint: ({ at, of }) =>
      at === undefined && of !== 'planned'
        ? 'sửa số sai; nếu văn bản tính đến một ngày trước đây thì ghi at: ngày đó'
        : 'đối chiếu với văn bản rồi sửa số sai',
  },
  'budget/total-unknown': {
    message: (of) =>
      of.without.length === 0
        ? `chưa đối chiếu được ${total(of)}: không có dòng nào để cộng`
        : `chưa đối chiếu được ${total(of)}: ${of.without.length} dòng chưa có số (${someOf(of.without.map(quote), 6)})`,
    hint: ({ of, without }) =>
      without.length === 0
        ? 'thêm các dòng của tổng số này, hoặc sửa year, source, task'
        : `bổ sung số ${AMOUNT.vi[of]} của các dòng đó; chưa có số thì không tính là 0`,
  },
  'budget/two-lines': {
    message: ({ line }) => `hai dòng kinh phí trùng nhau (${quote(line)}), tiền bị tính hai lần`,
    hint: () => 'gộp thành một dòng; nếu là hai nội dung chi thì ghi name khác nhau',
  },
  'budget/none-and-lines': {
    message: ({ task }) => `nhiệm vụ ${task} ghi là không cần kinh phí riêng nhưng lại có dòng kinh phí`,
    hint: () => 'bỏ mã này khỏi withoutFunds, hoặc bỏ dòng kinh phí',
  },
  'budget/over-allocated': {
    message: ({ disbursed, allocated, at }) =>
      `đến ${printDay(at)} đã giải ngân ${dong(disbursed)}, nhiều hơn số được giao ${dong(allocated)}`,
    hint: () => 'kiểm tra lại hai số; nếu đã được giao bổ sung thì ghi thêm vào allocated',
  },
  'budget/allocated-fell': {
    message: ({ from, to }) => `kinh phí được giao giảm từ ${dong(from)} xuống ${dong(to)} mà không ghi văn bản`,
    hint: () => 'mỗi mốc ghi số lũy kế; nếu bị cắt giảm, điều chỉnh thì ghi document: số quyết định',
  },
  'budget/disbursed-fell': {
    message: ({ from, to }) => `số giải ngân giảm từ ${dong(from)} xuống ${dong(to)} mà không ghi chứng từ`,
    hint: () => 'mỗi mốc ghi số lũy kế; nếu thu hồi, nộp trả thì ghi document: chứng từ',
  },
  'budget/order': {
    message: ({ at, before }) => `mốc ${printDay(at)} đứng sau mốc ${printDay(before)}`,
    hint: () => 'xếp các mốc theo ngày, cũ trước mới sau, mỗi ngày một số',
  },
  'budget/future-date': {
    message: ({ date, today }) => `ngày ${printDay(date)} chưa tới (hôm nay ${printDay(today)})`,
    hint: () => 'sửa lại ngày; kinh phí dự kiến thì ghi ở planned',
  },
  'budget/year': {
    message: ({ year, from, until }) =>
      `năm ngân sách ${year} nằm ngoài thời gian thực hiện kế hoạch (${from ?? '…'} – ${until ?? '…'})`,
    hint: () => 'sửa lại năm, hoặc term trong plan.yaml',
  },
  'budget/unit': {
    message: ({ value }) => `số tiền ${dong(value)} nhỏ bất thường`,
    hint: ({ value }) =>
      `ghi bằng đồng: ${printDong(BigInt(value))} triệu đồng là ${value}000000; nếu đúng là ${dong(value)} thì giữ nguyên`,
  },
} satisfies Chapter<'budget'>
