import type { IssuedKind } from '../../core/issued.ts'
import { once } from './once.ts'

const KINDS: Readonly<Record<IssuedKind, string>> = {
  quarter: 'báo cáo quý',
  half: 'báo cáo 6 tháng',
  'nine-months': 'báo cáo 9 tháng',
  year: 'báo cáo năm',
  month: 'báo cáo tháng',
  review: 'báo cáo sơ kết, tổng kết',
  'ad-hoc': 'báo cáo đột xuất',
  scorecard: 'báo cáo kết quả theo dõi',
  bulletin: 'thông báo, bản tin công khai',
  plan: 'kế hoạch',
  amendment: 'kế hoạch điều chỉnh, bổ sung',
  reminder: 'công văn đôn đốc',
  other: 'văn bản khác',
}

/** Words of `plan issue`. */
export const issueVi = once(() => ({
  issue: {
    kinds: KINDS,
    heading: (kind: string, plan: string): string => `Ghi nhận văn bản đã ban hành: ${kind} · ${plan}`,
    fields: {
      number: 'Số, ký hiệu',
      date: 'Ngày ban hành',
      period: 'Kỳ',
      duty: 'Hoàn thành việc',
      title: 'Trích yếu',
      signer: 'Người ký',
      to: 'Nơi nhận',
      sent: 'Ngày gửi',
      file: 'Tệp đã ký',
      commit: 'Commit số liệu',
    },
    askKind: 'Văn bản loại nào?',
    askPeriod: 'Của kỳ nào?',
    periodHint: {
      period: 'ví dụ Quý III/2026, 6 tháng đầu năm 2026, năm 2026',
      request: 'mã yêu cầu báo cáo đột xuất',
    },
    askNumber: 'Số, ký hiệu',
    askDate: 'Ngày ban hành',
    askTitle: 'Trích yếu (phần sau chữ "về")',
    askSigner: 'Họ tên người ký',
    askTo: 'Nơi nhận',
    toHint: 'cách nhau bằng dấu ;',
    askSent: 'Ngày gửi đi',
    orEmpty: 'Enter để bỏ trống',
    sure: 'Ghi vào kế hoạch?',
    badNumber: (typed: string): string => `"${typed}" không phải số văn bản; viết số, hoặc số kèm ký hiệu: 15/BC-UBND`,
    instead: 'plan issue TỆP.pdf --kind quarter --period 2026-Q3 --number 45/BC-UBND --date 25/9/2026',
    noCommit: {
      'no-git': 'thư mục này không ở trong git, hoặc không chạy được git: bản ghi không nêu commit của số liệu',
      'no-commit': 'kho git chưa có commit nào: bản ghi không nêu commit của số liệu',
      'not-committed':
        'kế hoạch còn thay đổi chưa lưu vào git: bản ghi không nêu commit của số liệu; lưu trước (plan submit) rồi chạy lại để có',
    },
    stop: {
      options: 'lệnh này ghi vào tệp hiện có\n  = bỏ --at, --as-of',
      unread: (plan: string, files: readonly string[]): string =>
        `kế hoạch ${plan} có ${files.length} tệp không đọc được nên chưa ghi được\n  = xem: plan check --plan ${plan}`,
      noFile: (path: string): string =>
        `không có tệp "${path}"\n  = chỉ tệp đã ký, đã đóng dấu; tệp chỉ được lấy mã băm, không bị chép đi`,
      emptyFile: (path: string): string => `tệp "${path}" rỗng\n  = chỉ tệp đã ký`,
      missing: (keys: readonly string[]): string => `còn thiếu: ${keys.map((key) => `--${key}`).join(', ')}`,
    },
  },
}))
