import { once } from './once.ts'

/** Words of `plan log`. */
export const logVi = once(() => ({
  log: {
    count: (n: number): string => (n === 0 ? 'chưa có thay đổi nào được ghi' : `${n} lần ghi, mới nhất trước`),
    definition: 'nội dung kế hoạch',
    signed: (day: string): string => `báo cáo ký ngày ${day}`,
    uncommitted: 'chưa lưu vào git',
    by: (author: string, day: string): string => `${author}, ${day}`,
    brought: (merge: string, who: string, day: string): string => `gộp bằng ${merge} (${who}, ${day})`,
    squashed: (request: string): string => `gộp bằng ${request}`,
    amendment: (id: string): string => `đề nghị điều chỉnh ${id}`,
    decidedBy: (number: string, day: string): string => `theo văn bản số ${number} ngày ${day}`,
    decisions: {
      proposed: 'đề xuất, chưa trình',
      submitted: 'đã trình, chưa quyết định',
      approved: 'đồng ý',
      refused: 'không đồng ý',
      withdrawn: 'đã rút',
    },
    cut: 'lịch sử bị cắt ở đây, có thể đã có từ trước',
    correction: (what: string, period: string, from: string, to: string): string =>
      `đính chính ${what} của ${period}: ${from} → ${to}`,
    correctionGone: (what: string, period: string): string => `bỏ đính chính ${what} của ${period}`,
    returned: (reason: string): string => `trả lại: ${reason}`,
    returnGone: 'bỏ việc trả lại',
    reportGone: 'bỏ cả báo cáo đã nêu',
    shallow: 'bản sao git này bị cắt lịch sử, chưa thấy hết thay đổi\n  = chạy: git fetch --unshallow',
    rewritten: (number: string, commit: string): string =>
      `lịch sử đã bị viết lại: commit ${commit} mà văn bản ${number} lấy số liệu không còn trong lịch sử này\n  = tìm trên máy chủ: git fetch --all; xem: plan check`,
    stop: {
      kind: (id: string): string =>
        `"${id}" không phải nhiệm vụ, nhiệm vụ tổ chức thực hiện hay chỉ tiêu\n  = ví dụ: plan log 1.c, plan log CT02, plan log V.3.3`,
      'no-git': (): string => 'không chạy được chương trình git; lịch sử nằm trong git\n  = xem: plan doctor',
      'not-a-repository': (): string =>
        'thư mục này không nằm trong kho git nên không có lịch sử\n  = lập kho: git init && git add plans && git commit -m "Bắt đầu"',
      'no-commits': (): string =>
        'kho git này chưa có commit nào nên chưa có lịch sử\n  = lưu lần đầu: git add plans && git commit -m "Bắt đầu"',
      'bad-revision': (revision: string): string =>
        `git không có phiên bản "${revision}"\n  = viết như HEAD~1, main, một thẻ hoặc mã commit`,
    },
  },
}))
