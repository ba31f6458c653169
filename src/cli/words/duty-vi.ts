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
    papers: 'Văn bản',
    paper: (type: string, number: string, date: string): string => `${type} số ${number} ngày ${date}`,
    sent: (day: string): string => `gửi ngày ${day}`,
    units: 'Từng đơn vị',
    unitsDone: (n: number, of: number): string => `${n}/${of} đơn vị đã xong`,
    holds: (before: string): string => `thay ${before}`,
    noHolidays: 'chưa khai ngày nghỉ',
    measured: 'tính theo báo cáo đã gửi',
    byReports:
      'các báo cáo có hạn từ đầu năm báo cáo đến ngày tính: còn báo cáo quá hạn chưa gửi thì chưa xong; không thì đã xong, quá hạn nếu có báo cáo gửi quá hạn',
    dueAfter: (days: number): string =>
      days < 0
        ? `hạn mỗi kỳ = ${-days} ngày làm việc trước ngày cuối kỳ (trừ thứ bảy, chủ nhật, ngày nghỉ trong holidays.yaml)`
        : `hạn mỗi kỳ = ngày cuối kỳ + ${days} ngày làm việc (trừ thứ bảy, chủ nhật, ngày nghỉ trong holidays.yaml)`,
  },
}
