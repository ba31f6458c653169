import type { OwedState } from '../../core/progress.ts'

const owed: Record<OwedState, string> = {
  inTime: 'gửi đúng hạn',
  late: 'gửi quá hạn',
  missing: 'quá hạn chưa gửi',
  notDue: 'chưa đến hạn',
  undated: 'không quy định hạn',
}

/** Words of duties and of reports owed. */
export const dutyVi = {
  duty: {
    owed,
    reports: 'Báo cáo',
    counted: (n: number): string => `${n} báo cáo phải gửi từ đầu kế hoạch`,
    missing: 'Chưa gửi',
    late: 'Gửi quá hạn',
    coming: 'Sắp phải gửi',
    units: 'Từng đơn vị',
    unitsDone: (n: number, of: number): string => `${n}/${of} đơn vị đã xong`,
    holds: (before: string): string => `thay ${before}`,
    noHolidays: 'chưa khai ngày nghỉ',
    measured: 'tính theo báo cáo đã gửi',
    byReports: 'báo cáo có hạn từ đầu năm báo cáo',
  },
}
