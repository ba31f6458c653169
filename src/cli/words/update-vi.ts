import { type Day, printDay } from '../../core/day.ts'
import type { Period } from '../../core/period.ts'
import type { WriteFailure } from '../../core/writer.ts'
import { periodName } from '../../messages/period-name.ts'
import { once } from './once.ts'

const FAILED: Readonly<Record<WriteFailure['reason'], string>> = {
  outside: 'đường dẫn ra ngoài thư mục kế hoạch, hoặc qua một liên kết',
  busy: 'một chương trình khác đang ghi kế hoạch này; thử lại sau ít phút. Nếu không còn ai ghi, xóa tệp đó',
  changed: 'tệp vừa được chương trình khác ghi; chạy lại lệnh',
  failed: 'máy không ghi được',
}

/** Words of `plan update`. */
export const updateVi = once(() => ({
  update: {
    plan: 'Kế hoạch',
    unit: 'Đơn vị',
    heading: (name: string, period: Period, illustrative: boolean): string =>
      `${name} · ${periodName(period, 'vi')} (${printDay(period.from)} – ${printDay(period.to)})${illustrative ? ' · số liệu minh họa' : ''}`,
    howTo: 'Mỗi việc: Enter để bỏ qua, x nếu không phát sinh, < để quay lại, . để dừng rồi xem và ghi phần đã nhập.',
    moves: 'Enter: bỏ qua · x: không phát sinh · <: quay lại · .: dừng',
    further: '<: làm lại mục này · .: dừng',
    whichUnit: 'Đơn vị nào báo cáo?',
    whichPeriod: 'Báo cáo kỳ nào?',
    otherPeriod: (canGoBack: boolean): string => `kỳ khác: gõ như quý 2/2026${canGoBack ? ' · <: quay lại' : ''}`,
    openPeriod: (period: Period): string =>
      `${periodName(period, 'vi')} (${printDay(period.from)} – ${printDay(period.to)})`,
    requested: (id: string, topic: string): string => `${id}, theo yêu cầu: ${topic}`,
    unreported: (due: Day | null): string => (due === null ? 'chưa báo cáo' : `chưa báo cáo, hạn ${printDay(due)}`),
    reported: (on: Day): string => `đã báo cáo ngày ${printDay(on)}`,
    running: 'đang trong kỳ',
    deadline: (text: string | undefined): string => (text === undefined ? 'chưa có thời hạn' : `hạn: ${text}`),
    target: (text: string): string => `chỉ tiêu: ${text}`,
    last: (text: string | undefined): string => (text === undefined ? 'chưa có báo cáo trước' : `lần trước: ${text}`),
    share: 'Tiến độ (%), hoặc ngày hoàn thành (14/6/2026), hoặc xong',
    doneOn: 'Hoàn thành ngày nào? (Enter: chưa xác nhận)',
    whyLower: 'Thấp hơn lần trước. Vì sao?',
    part: (id: string, name: string): string => `Phần việc ${id}) ${name}: %, ngày hoàn thành, hoặc xong`,
    time: (period: string, due: Day): string =>
      `Kỳ ${period} (hạn ${printDay(due)}): ngày hoàn thành, xong, hoặc "bỏ: lý do"`,
    result: 'Kết quả',
    obstacle: 'Khó khăn, vướng mắc',
    evidence: 'Minh chứng: tệp hoặc liên kết; nhiều cái cách nhau bằng dấu ;',
    value: (unit: string | undefined): string => `Giá trị${unit === undefined ? '' : ` (${unit})`}`,
    numerator: (what: string): string => `Tử số: ${what}`,
    denominator: (what: string): string => `Mẫu số: ${what}`,
    figureOn: 'Số liệu tính đến ngày',
    source: 'Nguồn số liệu',
    sure: 'Ghi vào kế hoạch?',
    next: 'Gửi đi để duyệt: plan submit',
    saidNow: (text: string): string => `vừa nhập: ${text} (Enter: giữ nguyên)`,
    nothingNew: 'không phát sinh',
    yes: 'có',
    isDone: 'xong',
    no: 'chưa',
    sureHow: 'gõ "có" hoặc "không", < để quay lại sửa',
    answerAgain: 'Chưa ghi. Xin trả lời lại mục sau đây; mục khác thì Enter để giữ nguyên.',
    resume: (at: number, of: number): string => `Lần trước đã nhập đến ${at}/${of}. Nhập tiếp?`,
    draftKept: 'Đã dừng. Phần đã nhập được giữ lại; chạy plan update để nhập tiếp.',
    noEffect: 'Các tỷ lệ không đổi.',
    attained: (from: string, to: string): string => `Chỉ tiêu đạt: ${from} → ${to}`,
    nothingSaid: 'Chưa nhập gì, không ghi gì.',
    same: 'Không có gì mới, tệp giữ nguyên.',
    nothingOwed: (name: string): string => `${name} không nợ nhiệm vụ, chỉ tiêu nào trong kỳ này`,
    notOwed: (id: string, name: string): string =>
      `${name} không phải báo cáo "${id}" trong kỳ này\n  = xem: plan report form --unit …; ghi thẳng bằng tùy chọn, ví dụ --result`,
    needsUnit: (known: readonly string[]): string =>
      `cần --unit: báo cáo của đơn vị nào\n  = chấp nhận: ${known.join(', ')}`,
    severalUnits: (ids: readonly string[]): string =>
      `--unit có thể là nhiều đơn vị\n  = viết rõ một mã: ${ids.join(', ')}`,
    needsId: 'cần mã nhiệm vụ hoặc chỉ tiêu\n  = ví dụ: plan update 1.c --percent 60 --unit vhxh',
    notFor: (option: string, id: string): string =>
      `${option} không dùng được cho "${id}"\n  = xem: plan update --help`,
    notAt: '--at đọc một phiên bản cũ, không ghi vào đó được\n  = bỏ --at',
    badPercent: (typed: string): string => `"${typed}" không phải tỷ lệ từ 0 đến 100\n  = ví dụ: 60 hoặc 62,5`,
    badNumber: (typed: string): string => `"${typed}" không phải một số\n  = ví dụ: 62,5 hoặc 1.234`,
    badDay: (typed: string): string => `"${typed}" không phải ngày\n  = ví dụ: 14/6/2026`,
    badPart: (typed: string): string =>
      `không hiểu "${typed}"\n  = phần trăm từ 0 đến 100, ngày hoàn thành, hoặc xong; ví dụ: 62,5 hoặc 14/6/2026`,
    badOccurrence: (typed: string): string => `không hiểu "${typed}"\n  = ví dụ: 2/7/2026, xong, hoặc "bỏ: mưa lũ"`,
    badYesNo: (typed: string): string => `không hiểu "${typed}"\n  = trả lời: có hoặc không`,
    badPair: (typed: string): string => `không hiểu "${typed}"\n  = viết: mã=giá trị; nhiều cái cách nhau bằng dấu ;`,
    badInput: (from: string, why: string): string =>
      `${from}: không dùng được${why === '' ? '' : ` (${why})`}\n  = JSON với các khóa date, tasks, indicators như trong tệp báo cáo`,
    noFile: (path: string): string => `không có tệp ${path}\n  = sửa tên hoặc đường dẫn, tính từ thư mục đang đứng`,
    bigFile: (path: string, limit: number): string =>
      `tệp ${path} lớn quá ${limit} MB\n  = giảm dung lượng (quét lại độ phân giải thấp hơn, nén ảnh), hoặc ghi đường liên kết`,
    refused: (path: string): string =>
      `${path}: không sửa được mà vẫn giữ nguyên phần người khác viết\n  = xem lỗi bằng plan check, hoặc sửa tệp bằng trình soạn thảo`,
    /** By the code of a problem: how the same is mended on the command line. */
    byOption: {
      'progress/percent-fell': '  = trên dòng lệnh: thêm --reason "vì sao thấp hơn lần trước"',
      'progress/percent-with-parts': '  = trên dòng lệnh: thay --percent bằng --part "a=60; b=100"',
      'progress/no-evidence': '  = trên dòng lệnh: thêm --evidence "tệp hoặc liên kết"',
    } as Readonly<Record<string, string | undefined>>,
    wouldBreak: 'không ghi gì, vì như vậy kế hoạch sẽ có lỗi nêu trên',
    changing: 'tệp liên tục bị chương trình khác ghi, không ghi gì\n  = thử lại sau ít phút',
    notWritten: (reason: WriteFailure['reason'], path: string, message: string): string =>
      `chưa ghi: ${path}: ${FAILED[reason]}${message === '' ? '' : `: ${message}`}`,
  },
}))
