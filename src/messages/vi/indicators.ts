import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { everyName } from '../words.ts'
import { meant } from './meant.ts'
import { between } from './schema.ts'

const VALUE: Readonly<Record<string, string>> = { 'yes-no': 'true hoặc false', text: 'chữ' }
const BETTER = { up: 'càng cao càng tốt', down: 'càng thấp càng tốt' } as const
const FIELD = { n: 'tử số n', d: 'mẫu số d', value: 'số chung' } as const
const AS_PRINTED = 'nếu văn bản ghi đúng như vậy thì giữ nguyên'

export const indicators = {
  'indicator/unknown': {
    message: ({ id }) => `chỉ tiêu ${quote(id)} không có trong kế hoạch`,
    hint: ({ nearest }) => meant(nearest, 'xem các mã chỉ tiêu: plan list indicators'),
  },
  'indicator/value-kind': {
    message: ({ kind }) => `giá trị phải là ${VALUE[kind] ?? 'số'}, vì chỉ tiêu có kind: ${kind}`,
    hint: ({ kind }) =>
      kind === 'yes-no'
        ? 'ghi true nếu đạt, false nếu không'
        : kind === 'text'
          ? 'đặt giá trị trong dấu nháy kép'
          : 'viết số như 62.5, không kèm % hay chữ',
  },
  'indicator/limits': {
    message: ({ value, min, max }) => `giá trị ${printNumber(value)} nằm ngoài giới hạn: ${between(min, max)}`,
    hint: () => 'kiểm tra lại số; nếu đúng, ghi limits cho chỉ tiêu',
  },
  'indicator/out-of-rank': {
    message: ({ value, outOf }) =>
      `hạng ${printNumber(value)} không có trong ${printNumber(outOf)} đơn vị được xếp hạng`,
    hint: () => 'hạng là số nguyên từ 1 đến outOf; kiểm tra lại hạng, hoặc sửa outOf của chỉ tiêu',
  },
  'indicator/target-order': {
    message: ({ from, to }) =>
      `khoảng từ ${printNumber(from)} đến ${printNumber(to)} ghi ngược, không giá trị nào nằm trong đó`,
    hint: ({ from, to }) => `ghi [${to}, ${from}]`,
  },
  'indicator/target-behind-baseline': {
    message: ({ value, baseline, sense }) =>
      `mức phải đạt ${printNumber(value)} kém giá trị gốc ${printNumber(baseline)} (chỉ tiêu ${BETTER[sense]})`,
    hint: () => `kiểm tra lại mức, giá trị gốc và direction; ${AS_PRINTED}`,
  },
  'indicator/steps-backwards': {
    message: ({ value, earlier, by, sense }) =>
      `mức ${printNumber(value)} dễ đạt hơn mức ${printNumber(earlier)} phải đạt trước đó, by: ${by} (chỉ tiêu ${BETTER[sense]})`,
    hint: () => `kiểm tra lại value, by và direction; ${AS_PRINTED}`,
  },
  'indicator/step-twice': {
    message: ({ by }) => (by === '' ? 'hai mức cùng không có thời điểm' : `hai mức cùng phải đạt vào ${by}`),
    hint: () => 'giữ lại một mức, hoặc ghi by khác nhau',
  },
  'indicator/break': {
    message: ({ why, on, than }) =>
      ({
        order: `lần đứt chuỗi ngày ${printDay(on)} ghi sau lần ngày ${printDay(than)}`,
        twice: `hai lần đứt chuỗi cùng ngày ${printDay(on)}`,
        'after-term': `ngày đứt chuỗi ${printDay(on)} sau ngày kế hoạch kết thúc (${printDay(than)})`,
        baseline: `giá trị gốc của chuỗi mới ghi ngày ${printDay(on)}, trước ngày chuỗi mới bắt đầu (${printDay(than)})`,
      })[why],
    hint: ({ why }) =>
      ({
        order: 'xếp lại breaks theo thứ tự ngày',
        twice: 'gộp làm một, hoặc sửa lại ngày',
        'after-term': 'sửa lại ngày on, hoặc bỏ lần này',
        baseline: 'sửa lại ngày; nếu là số cũ tính lại theo địa bàn, cách tính mới thì bỏ at và nói rõ ở reason',
      })[why],
  },
  'indicator/no-breakdown': {
    message: ({ indicator }) => `chỉ tiêu ${indicator} không khai số liệu chi tiết nên không có mục by`,
    hint: () => 'bỏ by; nếu có số liệu chi tiết thì khai breakdown: { of, items } cho chỉ tiêu',
  },
  'indicator/breakdown-unknown': {
    message: ({ id, indicator }) => `chỉ tiêu ${indicator} không có phần chi tiết ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, 'sửa lại mã, hoặc khai phần này ở breakdown.items của chỉ tiêu'),
  },
  'indicator/breakdown-sum': {
    message: ({ field, whole, parts }) =>
      `cộng các phần được ${printNumber(parts)}, nhưng ${FIELD[field]} ghi ${printNumber(whole)}`,
    hint: () => 'sửa phần ghi sai, hoặc sửa số chung; nếu các phần có chỗ trùng nhau thì bỏ sum: true ở chỉ tiêu',
  },
  'indicator/cumulative-fell': {
    message: ({ indicator, value, earlier, day }) =>
      `số lũy kế của ${indicator} giảm từ ${printNumber(earlier)} (ngày ${printDay(day)}) xuống ${printNumber(value)}`,
    hint: () => 'sửa lại số, đính chính số cũ nếu số cũ sai, hoặc ghi reset: lý do tính lại từ đầu',
  },
  'indicator/denominator-changed': {
    message: ({ from, to, day }) =>
      `mẫu số đổi quá một nửa: từ ${printNumber(from)} (ngày ${printDay(day)}) thành ${printNumber(to)}`,
    hint: () => 'kiểm tra lại d; nếu đúng thì nói rõ ở note, hoặc khai breaks cho chỉ tiêu khi đổi địa bàn, cách tính',
  },
  'indicator/windows-overlap': {
    message: ({ period, value, parts, sum }) =>
      `số của ${period} là ${printNumber(value)}, nhưng cộng ${someOf(parts)} được ${printNumber(sum)}`,
    hint: () => 'sửa số này, hoặc đính chính kỳ ghi sai; nếu các kỳ không cộng được với nhau thì nói rõ ở note',
  },
  'indicator/old': {
    message: ({ indicator, day, every, period }) =>
      `chỉ tiêu ${indicator} báo cáo ${everyName(every, 'vi')}, nhưng số mới nhất là của ngày ${printDay(day)}; báo cáo kỳ ${period} không nhắc đến`,
    hint: ({ indicator }) => `ghi số mới; nếu chưa có thì nói rõ: ${indicator}: { none: true }`,
  },
  'indicator/fraction-of-count': {
    message: ({ value, what }) => `${printNumber(value)} có phần lẻ, mà đây là số đếm: ${quote(what)}`,
    hint: () => 'ghi số nguyên; nếu là số đo (km, ha, triệu đồng) thì ghi đơn vị đó trong of, hoặc ghi limits',
  },
  'formula/term': {
    message: (params) =>
      params.why === 'alone'
        ? `mục ${params.of} chỉ đi với ${params.with}`
        : {
            nothing: 'số hạng này chưa nêu lấy số ở đâu',
            several: `số hạng này nêu nhiều thứ cùng lúc: ${params.of}`,
            'per-unit': `chỉ tiêu ${params.of} có giá trị riêng cho từng đơn vị nên không lấy làm số hạng được`,
            'no-number': `chỉ tiêu ${params.of} không phải là số nên không lấy làm số hạng được`,
            'no-ratio': `chỉ tiêu ${params.of} không phải tỷ số nên không có n, d để lấy`,
          }[params.why],
    hint: ({ why }) =>
      ({
        nothing: 'ghi đúng một trong: indicator (chỉ tiêu), tasks (số nhiệm vụ), constant (hằng số)',
        several: 'ghi đúng một trong: indicator, tasks, constant; còn lại tách thành số hạng khác',
        alone: 'bỏ mục này',
        'per-unit': 'dùng chỉ tiêu khác',
        'no-number': 'dùng chỉ tiêu khác',
        'no-ratio': 'bỏ take; nếu chỉ tiêu đó là tỷ số thì khai of: { n, d }',
      })[why],
  },
  'formula/circle': {
    message: ({ ids }) =>
      `công thức đi vòng tròn: ${[...ids.slice(0, 12), ...(ids.length > 12 ? ['…'] : []), ids[0]].join(' → ')}`,
    hint: () => 'không chỉ tiêu nào tính được từ chính nó: bỏ một chiều',
  },
  'formula/units': {
    message: ({ why, unit, other }) =>
      why === 'sum'
        ? `cộng số tính bằng ${quote(unit)} với số tính bằng ${quote(other)}`
        : `tính phần trăm mà tử số tính bằng ${quote(other)}, mẫu số tính bằng ${quote(unit)}`,
    hint: () =>
      'kiểm tra lại số hạng; cùng một thứ thì ghi unit của các chỉ tiêu giống nhau, cần quy đổi thì ghi times',
  },
  'formula/reported': {
    message: ({ indicator }) => `chỉ tiêu ${indicator} được tính từ số liệu khác nên không báo số ở đây`,
    hint: () => 'xóa số này; muốn các đơn vị tự báo thì bỏ formula của chỉ tiêu',
  },
} satisfies Chapter<'indicator' | 'formula'>
