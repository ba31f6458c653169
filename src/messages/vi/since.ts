import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { fieldName, subjectOf, valueText } from '../changed-words.ts'
import { quote, quoteAll, someOf } from '../quote.ts'
import { fixedHint } from './amendments.ts'

const inReport = (unit: string | null | undefined, period: string | undefined): string =>
  period === undefined ? '' : ` trong ${unit == null ? 'phần tổng hợp' : `báo cáo của ${quote(unit)}`} kỳ ${period}`
const commit = (id: string | null): string => (id === null ? 'thay đổi chưa commit' : `commit ${id}`)

export const since = {
  'since/not-amended': {
    message: ({ what, id, field, from, to }) => {
      const subject = subjectOf(what, id, 'vi')
      if (field === null) return `thêm ${subject} mà không có văn bản điều chỉnh, bổ sung`
      return `${subject} đổi ${fieldName(field, 'vi')} từ ${valueText(from, 'vi', field)} thành ${valueText(to, 'vi', field)} mà không có văn bản điều chỉnh, bổ sung`
    },
    hint: () =>
      'chạy plan amend: viết điều chỉnh vào amendments/ từ chỗ vừa sửa, gửi cùng lần này; hoặc trả lại như cũ',
  },
  'since/fixed': {
    message: ({ id, field, from, to }) =>
      `kế hoạch ${id} đã ban hành mà đổi ${fieldName(field ?? '', 'vi')} từ ${valueText(from, 'vi', field ?? '')} thành ${valueText(to, 'vi', field ?? '')}`,
    hint: ({ field }) => `trả lại như cũ; ${fixedHint(field)}`,
  },
  'since/id-reused': {
    message: ({ what, id, before, now, commit }) =>
      `mã của ${subjectOf(what, id, 'vi')} trước đây${commit === undefined ? '' : ` (đến commit ${commit})`} là của việc khác: ${quote(before)}, nay là ${quote(now)}`,
    hint: () => 'dùng mã chưa từng dùng cho nội dung mới; mã cũ giữ cho nội dung cũ, kể cả khi đã hủy',
  },
  'since/removed': {
    message: ({ what, id, period }) =>
      `${subjectOf(what, id, 'vi')}${period === undefined || what === 'consolidated' ? '' : ` kỳ ${period}`} đã bị xóa`,
    hint: ({ what }) =>
      what === 'task'
        ? 'khôi phục lại; nhiệm vụ không làm nữa thì ghi cancelled (ngày, lý do, văn bản), không xóa'
        : what === 'amendment'
          ? 'khôi phục lại; đề nghị không theo nữa thì rút, không xóa: plan amend withdraw'
          : /^(?:report|consolidated|assessment)$/.test(what)
            ? 'khôi phục lại; có chỗ sai thì sửa hoặc đính chính (corrections), không xóa tệp'
            : 'khôi phục lại; muốn bỏ thì đề nghị bằng văn bản điều chỉnh, bổ sung',
  },
  'since/value-removed': {
    message: ({ what, id, fields, unit, period, from }) => {
      const [first = ''] = fields
      const was = fields.length === 1 ? ` (đã ghi ${valueText(from, 'vi', first)})` : ''
      const names = fields.length === 1 ? fieldName(first, 'vi') : someOf(fields.map((field) => fieldName(field, 'vi')))
      // A report is named by what follows.
      const subject = what === 'report' || what === 'consolidated' ? '' : ` của ${subjectOf(what, id, 'vi')}`
      return `${names}${subject}${inReport(unit, period)} đã bị xóa${was}`
    },
    hint: ({ what }) =>
      what === 'task'
        ? 'khôi phục lại; nếu phải rút thì ghi reason: lý do, số sai thì ghi đính chính (corrections)'
        : 'khôi phục lại; số sai thì ghi số đúng, hoặc đính chính (corrections) ở báo cáo kỳ sau',
  },
  'since/evidence-removed': {
    message: ({ paths, task, period }) =>
      `minh chứng ${quoteAll(paths)}${task === undefined ? '' : ` của ${task}`}${period === undefined ? '' : ` kỳ ${period}`} đã bị xóa`,
    hint: () => 'khôi phục lại; nếu phải rút thì ghi reason: lý do vào mục của nhiệm vụ',
  },
  'since/mass-deletion': {
    message: ({ count, entries, files, values, evidence }) => {
      const parts = [
        entries > 0 ? `${printNumber(entries)} mục của kế hoạch` : '',
        files > 0 ? `${printNumber(files)} tệp` : '',
        values > 0 ? `${printNumber(values)} số liệu, kết quả đã báo cáo` : '',
        evidence > 0 ? `${printNumber(evidence)} minh chứng` : '',
      ]
      return `xóa hàng loạt: ${printNumber(count)} chỗ (${parts.filter((part) => part !== '').join(', ')})`
    },
    hint: () => 'thường do lưu nhầm hoặc gộp nhánh sai; xem lại toàn bộ trước khi gửi',
  },
  'since/plan-removed': {
    message: ({ plan }) => `cả kế hoạch ${quote(plan)} đã bị xóa`,
    hint: () => 'khôi phục lại; kế hoạch hết thời gian thực hiện vẫn được giữ để tra cứu',
  },
  'since/decision-changed': {
    message: ({ amendment, number, how }) =>
      ({
        gone: `điều chỉnh ${amendment} đã được quyết định (${number}) nay bị xóa`,
        document: `văn bản quyết định ${number} của điều chỉnh ${amendment} đã bị sửa hoặc bỏ`,
        item: `nội dung đã được quyết định (${number}) của điều chỉnh ${amendment} đã bị sửa hoặc bỏ`,
      })[how],
    hint: () => 'trả lại như cũ; muốn đổi nữa thì ghi một điều chỉnh mới, bắt đầu từ giá trị đã quyết định',
  },
  'since/closing-changed': {
    message: ({ period, on, how }) =>
      ({
        gone: `tệp khóa số liệu kỳ ${period} (khóa ngày ${printDay(on)}) đã bị xóa`,
        edited: `tệp khóa số liệu kỳ ${period} (khóa ngày ${printDay(on)}) đã bị sửa`,
        reopened: `kỳ ${period} (khóa ngày ${printDay(on)}) bị mở lại mà không ghi ai mở, vì sao`,
      })[how],
    hint: ({ period }) =>
      `trả lại tệp như cũ; cần sửa số của kỳ thì mở lại có lý do: plan reopen ${period} --reason "…"`,
  },
  'since/percent-fell': {
    message: ({ task, from, to }) =>
      `báo cáo đã gửi ghi ${task} đạt ${printNumber(from)}%, nay sửa xuống ${printNumber(to)}% mà không nêu lý do`,
    hint: () => 'thêm reason: lý do giảm, hoặc trả lại số cũ',
  },
  'since/old-evidence': {
    message: ({ task }) => `${task} nay báo hoàn thành nhưng minh chứng vẫn như khi chưa hoàn thành`,
    hint: () => 'thêm minh chứng của việc hoàn thành; nếu minh chứng cũ đã đủ thì không cần sửa',
  },
  'since/unsaid': {
    message: ({ unit, period, tasks }) =>
      `báo cáo của ${quote(unit)} kỳ ${period} chưa nói đến ${tasks.length} nhiệm vụ đơn vị phải báo cáo: ${someOf(tasks)}`,
    hint: ({ tasks }) =>
      `ghi kết quả từng nhiệm vụ; không có gì phát sinh thì ghi: "${tasks[0] ?? ''}": { none: true }`,
  },
  'since/future-date': {
    message: ({ date, today }) => `ngày ${printDay(date)} chưa tới (hôm nay ${printDay(today)})`,
    hint: () => 'sửa lại ngày',
  },
  'since/late': {
    message: ({ date, merged, days }) =>
      `tệp ghi ngày ${printDay(date)} nhưng đến ${printDay(merged)} mới đưa vào, sau ${days} ngày`,
    hint: () => 'nếu ngày đúng thì không cần sửa; ngày cơ quan nhận ghi ở received',
  },
  'since/foreign-author': {
    message: ({ commit: id, author, email, unit, of }) => {
      const whose = unit === null ? 'phần tổng hợp' : `báo cáo của ${quote(unit)}`
      const who = of.length === 0 ? 'địa chỉ này không có trong units.yaml' : `người này thuộc ${quoteAll(of)}`
      return `${commit(id)} của ${quote(author)} <${email}> sửa ${whose}, nhưng ${who}`
    },
    hint: ({ of }) =>
      of.length === 0
        ? 'người của đơn vị thì khai địa chỉ ở emails trong units.yaml, gửi và duyệt trước'
        : 'để người của đơn vị ấy gửi; hoặc bỏ thay đổi ở tệp này',
  },
} satisfies Chapter<'since'>
