import { capital } from '../../core/text.ts'

/** Words of due. */
export const dueVi = {
  due: {
    title: 'VIỆC ĐẾN HẠN',
    within: (asOf: string, until: string, days: number): string =>
      `tính đến ${asOf} · quá hạn và đến hạn trong ${days} ngày tới (đến hết ${until})`,
    all: (asOf: string): string => `tính đến ${asOf} · mọi việc có hạn; việc lặp lại, báo cáo: đến hết 12 tháng tới`,
    none: (until: string): string => `Không có việc nào quá hạn hoặc đến hạn từ nay đến hết ${until}.`,
    noneAtAll: 'Không có việc nào có hạn mà chưa xong.',
    count: (late: number, coming: number): string =>
      [late > 0 ? `quá hạn ${late}` : '', coming > 0 ? `đến hạn ${coming}` : ''].filter(Boolean).join(', '),
    total: (n: number, count: string): string => `${n} việc: ${count}`,
    late: (days: number): string => `chậm ${days} ngày`,
    today: 'hôm nay',
    left: (days: number): string => `còn ${days} ngày`,
    report: (period: string): string => `Báo cáo ${period}`,
    request: (topic: string): string => `Báo cáo đột xuất: ${topic}`,
    figure: (name: string, period: string): string => `Số liệu ${period}: ${name}`,
    occurrence: (name: string, period: string): string => `${capital(period)}: ${name}`,
    noHolidays: 'chưa khai ngày nghỉ',
    calendar: (plans: string): string => `Việc đến hạn: ${plans}`,
    failing: (what: string, n: number): string =>
      what === 'missing' ? `${n} báo cáo, số liệu đã quá hạn mà chưa có` : `${n} việc đã quá hạn`,
    letters: 'CÔNG VĂN ĐÔN ĐỐC',
    asOf: (day: string): string => `tính đến ${day}`,
    noLetters: 'Không có đơn vị nào quá hạn, không có công văn nào để gửi.',
    columns: { unit: 'Đơn vị', nth: 'Lần thứ', items: 'Quá hạn', late: 'Chậm (ngày)', files: 'Tệp' },
    badRegister: (path: string): string =>
      `${path} không phải sổ công văn đôn đốc do chương trình này ghi\n  = đổi tên tệp đó, hoặc chọn thư mục khác`,
    badWithin: (typed: string): string => `--within: "${typed}" không phải số ngày\n  = viết như 30 hoặc 30d`,
  },
}
