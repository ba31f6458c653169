import type { Effect } from '../../core/effect.ts'
import { once } from './once.ts'

const rates: Readonly<Record<Effect['rates'][number]['name'] | 'attained', string>> = {
  completionOfAssigned: 'Hoàn thành trên số tính tỷ lệ',
  completionOfDue: 'Hoàn thành trên số đến hạn',
  onTimeOfDue: 'Hoàn thành đúng hạn',
  overdueOfDue: 'Quá hạn chưa hoàn thành',
  averageProgress: 'Mức độ hoàn thành bình quân',
  reportsInTime: 'Báo cáo đúng hạn',
  attained: 'Chỉ tiêu đạt',
}

/** Words of `plan diff`. */
export const diffVi = once(() => ({
  diff: {
    title: (base: string, head: string): string => `So sánh ${base} với ${head}`,
    workTree: 'bản đang sửa',
    now: 'số liệu mới nhất',
    mergeBase: (name: string, commit: string): string => `${name} (từ lúc tách nhánh, ${commit})`,
    commit: (name: string, commit: string): string => `${name} (${commit})`,
    measured: (day: string, period: string): string => `Tính đến ${day} · ${period}`,
    flags: (n: number): string => `CẦN CHÚ Ý (${n})`,
    flagsUnknown: 'Chưa biết hết các điểm cần chú ý: còn tệp không đọc được.',
    noFlags: 'Không có điểm nào cần chú ý.',
    effect: 'TÁC ĐỘNG ĐẾN KẾT QUẢ',
    noEffect: 'Các tỷ lệ, đèn báo, đánh giá không đổi.',
    columns: { rate: 'Tỷ lệ', before: 'Trước', after: 'Sau', points: 'Điểm phần trăm' },
    rates,
    weighted: 'Theo trọng số',
    group: 'Nhóm',
    same: 'không đổi',
    lights: 'Đèn báo',
    light: { green: 'xanh', yellow: 'vàng', red: 'đỏ', none: 'không có đèn' },
    lightOf: (from: string, to: string): string => `đèn ${from} → ${to}`,
    task: 'Nhiệm vụ',
    newTask: 'mới',
    goneTask: 'không còn',
    changes: (n: number): string => `THAY ĐỔI (${n})`,
    sections: {
      plan: 'Kế hoạch, nhóm, đơn vị',
      duty: 'Nhiệm vụ tổ chức thực hiện',
      task: 'Nhiệm vụ',
      indicator: 'Chỉ tiêu',
      programme: 'Chương trình, tiêu chí, chấm điểm',
      budget: 'Kinh phí',
      report: 'Báo cáo',
      closing: 'Khóa số liệu',
      evidence: 'Tệp minh chứng',
      record: 'Điều chỉnh, văn bản đã ban hành',
    },
    target: (value: string): string => `(chỉ tiêu giao ${value})`,
    closing: {
      added: (day: string): string => `khóa ngày ${day}`,
      removed: 'bỏ khóa',
      reopened: 'mở lại',
      edited: 'sửa',
    },
    state: {
      added: (tasks: number, indicators: number): string => `kế hoạch mới: ${tasks} nhiệm vụ, ${indicators} chỉ tiêu`,
      removed: (tasks: number, indicators: number): string =>
        `kế hoạch bị xóa: ${tasks} nhiệm vụ, ${indicators} chỉ tiêu`,
      same: 'không có thay đổi',
      layout: (files: number): string => `không có thay đổi về nội dung (${files} tệp khác cách trình bày)`,
    },
    sameMany: (n: number): string => `${n} kế hoạch không có thay đổi`,
    unread: (side: string, files: readonly string[]): string =>
      `thiếu dữ liệu: ${files.length} tệp không đọc được ở ${side}, thay đổi trong đó chưa biết: ${files.join(', ')}`,
    noPeriod: (period: string): string => `kế hoạch không có kỳ ${period}`,
    markdown: {
      heading: (plan: string): string => `Thay đổi của ${plan}`,
      flags: 'Cần chú ý',
      effect: 'Tác động đến kết quả',
      changes: 'Thay đổi chính',
      all: (n: number): string => `Toàn bộ ${n} thay đổi`,
      moves: (n: number): string => `${n} nhiệm vụ, chỉ tiêu đổi trạng thái`,
      rows: 'Tỷ lệ theo trọng số, của nhóm, của đơn vị',
      illustrative: 'Số liệu minh họa: mọi con số ở đây là giả định.',
      moreFlags: (n: number): string => `và ${n} điểm cần chú ý khác`,
      many: (changed: number, flagged: number): string =>
        `**${changed} kế hoạch có thay đổi, ${flagged} kế hoạch có điểm cần chú ý.**`,
      morePlans: (n: number): string => `Còn ${n} kế hoạch có thay đổi không ghi ở đây vì nhận xét quá dài.`,
      shortened: (n: number, command: string): string =>
        `Toàn bộ ${n} thay đổi không ghi ở đây vì nhận xét quá dài, xem: ${command}`,
      least: (flags: number, changes: number, command: string): string =>
        `${flags} điểm cần chú ý, ${changes} thay đổi, không ghi ở đây vì nhận xét quá dài, xem: ${command}`,
    },
    stop: {
      noGit: 'không chạy được chương trình git; so sánh hai phiên bản cần git',
      noRepository:
        'thư mục này không nằm trong kho git\n  = so sánh hai kỳ thì không cần git: plan diff 2026-Q2 2026-Q3',
      noCommit: 'kho git chưa có commit nào để so sánh',
      revision: (name: string, near: readonly string[]): string =>
        `không có phiên bản git hay kỳ nào tên "${name}"\n  = ${near.length > 0 ? `có phải ${near.map((n) => `"${n}"`).join(' hay ')}? ` : ''}viết như main, HEAD~1, một thẻ, mã commit, hoặc một kỳ như 2026-Q2`,
      mixed: (period: string, revision: string): string =>
        `không so sánh một kỳ (${period}) với một phiên bản (${revision})\n  = hai kỳ: plan diff 2026-Q2 2026-Q3; số liệu của một phiên bản tại một kỳ: plan diff ${revision} --period ${period}`,
      order: (a: string, b: string): string => `kỳ ${a} không kết thúc trước ${b}\n  = nêu kỳ trước rồi đến kỳ sau`,
      noBase: (a: string, b: string): string =>
        `không tìm thấy điểm chung của ${a} và ${b}\n  = nêu rõ phiên bản gốc: plan diff BASE; nếu là bản sao cắt ngắn: git fetch --unshallow`,
      at: '--at chỉ dùng khi so sánh hai kỳ\n  = viết: plan diff BASE HEAD',
      period: '--period, --as-of không dùng khi so sánh hai kỳ',
      git: (message: string): string => `git không so sánh được: ${message}`,
      nothing: 'không có thay đổi nào để trình',
      gone: (plans: string): string =>
        `kế hoạch ${plans} bị xóa cả, không còn gì để lập phiếu trình\n  = xem: plan diff`,
      noPaper: 'phiếu trình so sánh hai trạng thái của một kế hoạch có ở cả hai bên và đọc được hết',
    },
  },
}))
