import { once } from './once.ts'

const list = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join('')

/** Closing a period and reopening it. */
export const closingVi = once(() => ({
  closing: {
    closed: (period: string, on: string, by: string): string =>
      `Đã khóa số liệu ${period} ngày ${on}, người khóa: ${by}`,
    reopened: (period: string, on: string, by: string): string => `Đã mở lại ${period} ngày ${on}, người mở: ${by}`,
    closedOn: (on: string, by: string): string => `Số liệu kỳ này đã khóa ngày ${on} (${by})`,
    closedIn: (on: string): string => `số đã khóa ngày ${on}`,
    head: 'Khóa ngày',
    fields: {
      tasks: 'Nhiệm vụ',
      completion: 'Hoàn thành',
      reports: 'Báo cáo',
      files: 'Số tệp của kỳ',
      issued: 'Đã ban hành',
      reason: 'Lý do',
      missing: 'Còn thiếu',
    },
    next: 'Từ nay plan check đối chiếu kỳ này. Số sai thì ghi đính chính (corrections) vào báo cáo kỳ sau; cần mở lại: plan reopen.',
    again: (period: string): string => `Sửa xong thì khóa lại: plan close ${period}`,
    missing: {
      reports: (names: readonly string[]): string => `chưa có báo cáo của ${names.join(', ')}`,
      blank: (heading: string): string => `báo cáo tổng hợp chưa viết mục: ${heading}`,
      errors: (n: number): string => `dữ liệu còn ${n} lỗi (plan check)`,
    },
    frozen: {
      from: (period: string, commit: string, on: string): string =>
        `kỳ ${period} đã khóa ngày ${on}: lập từ dữ liệu của commit ${commit}`,
      differs: (then: string, now: string): string =>
        `nội dung báo cáo khác với lúc khóa (chương trình ${then}, nay ${now}); số liệu gốc vẫn ở commit trên`,
      disk: (period: string, on: string): string =>
        `kỳ ${period} đã khóa ngày ${on}; không đọc được lịch sử git nên lập từ tệp hiện có`,
      uncommitted: (period: string, on: string): string =>
        `kỳ ${period} đã khóa ngày ${on} nhưng chưa có commit nào giữ lần khóa này; lập từ tệp hiện có`,
      same: 'các tệp của kỳ và nội dung báo cáo đúng như lúc khóa',
      changed: (files: readonly string[]): string =>
        `khác với lúc khóa${files.length > 0 ? `: ${files.join(', ')}` : ': nội dung báo cáo'}; xem plan check`,
    },
    stop: {
      options: (): string => 'lệnh này làm với tệp hiện có và kỳ ghi sau tên lệnh\n  = bỏ --at, --as-of, --period',
      unread: (plan: string, files: readonly string[]): string =>
        `kế hoạch ${plan} có ${files.length} tệp không đọc được nên không khóa, không mở được kỳ nào\n  = xem: plan check --plan ${plan}${list(files)}`,
      already: (period: string, on: string, by: string): string =>
        `kỳ ${period} đã khóa ngày ${on} (${by})\n  = muốn sửa thì mở lại: plan reopen ${period} --reason "…"`,
      running: (period: string, to: string, today: string): string =>
        `kỳ ${period} đến ngày ${to} mới hết, hôm nay ${today} chưa khóa được`,
      noReport: (period: string): string =>
        `kỳ "${period}" không có báo cáo định kỳ nên không khóa được\n  = khóa tháng, quý, 6 tháng, 9 tháng, năm, ví dụ: plan close 2026-Q3`,
      template: (kind: string, period: string): string =>
        `mẫu báo cáo có chỗ sai nên chưa lập được báo cáo của kỳ\n  = xem: plan report ${kind} --period ${period}`,
      missing: (period: string, all: readonly string[]): string =>
        `chưa khóa được kỳ ${period}, còn thiếu:${list(all)}\n  = bổ sung rồi chạy lại; vẫn khóa thì nêu lý do: plan close ${period} --reason "…"`,
      notClosed: (period: string): string =>
        `kỳ ${period} không ở trạng thái khóa, không có gì để mở\n  = xem: plan list periods`,
      noReason: (): string => 'mở lại kỳ đã khóa phải nêu lý do\n  = thêm --reason "…"',
      nobody: (): string =>
        'không biết ai làm việc này\n  = thêm --by "Họ và tên", hoặc đặt tên cho git: git config user.name "Họ và tên"',
      dateAlone: (): string => '--date là ngày của báo cáo đã ban hành, cần có số\n  = thêm --number',
      meanwhile: (path: string): string => `${path} vừa được người khác ghi; chưa thay đổi gì\n  = chạy lại lệnh`,
      shallow: (period: string): string =>
        `bản sao git này bị cắt lịch sử, không chắc commit nào khóa kỳ ${period} lần đầu\n  = chạy: git fetch --unshallow`,
    },
  },
}))
