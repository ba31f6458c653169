import { once } from './once.ts'

/** What a person is to put back: lines, and where they go. */
export interface HandBack {
  readonly id: string
  readonly path: string
  readonly lines: string
  /** The file that has it now, of what was moved. */
  readonly instead: string | null
}

/** Words about amendments. */
export const amendVi = once(() => ({
  amend: {
    label: 'Điều chỉnh',
    entry: 'cả mục',
    pending: (change: string, date: string): string => `đề nghị ngày ${date}, chưa có hiệu lực: ${change}`,
    inForce: (change: string, on: string, document: string): string => `điều chỉnh từ ${on} (${document}): ${change}`,
    later: (change: string, on: string, document: string): string =>
      `điều chỉnh, có hiệu lực từ ${on} (${document}): ${change}`,
    sureDecided: 'Ghi kết quả này?',
    sure: 'Ghi tệp này?',
    sureWithdrawn: (items: number): string => `Rút ${items} nội dung này?`,
    askUnit: 'Đơn vị nào đề nghị?',
    askReason: 'Vì sao phải điều chỉnh? (một câu)',
    reasonHint: 'Ví dụ: chưa có hướng dẫn của tỉnh',
    needsReason: 'phải có lý do',
    needsAnswer: 'phải có câu trả lời',
    next: (path: string, plan: string, unit: string): string =>
      `Viết lời giải trình vào chỗ [...] của ${path}, rồi: plan check, plan submit\nTờ trình: plan report submission --plan ${plan} --unit ${unit} --format docx -o out`,
    askWhich: 'Văn bản quyết định những đề nghị nào?',
    askWithdrawn: 'Rút đề nghị nào?',
    askItems: 'Rút những nội dung nào?',
    askType: 'Loại văn bản quyết định?',
    types: { KH: 'kế hoạch điều chỉnh, bổ sung', QĐ: 'quyết định', CV: 'công văn', TB: 'thông báo' },
    askNumber: 'Số, ký hiệu văn bản?',
    askDate: 'Ngày văn bản?',
    askSigner: 'Người ký?',
    askEffective: 'Ngày có hiệu lực?',
    orEmpty: 'Enter: không ghi',
    orDate: 'Enter: ngày văn bản',
    askRefused: 'Nội dung nào KHÔNG được đồng ý?',
    decided: (approved: number, refused: number, on: string): string =>
      `đồng ý ${approved}, không đồng ý ${refused} nội dung; số liệu tính theo kế hoạch mới từ ${on}`,
    withdrawn: (items: number): string => `đã rút ${items} nội dung; những chỗ ấy trong kế hoạch trở lại như cũ`,
    wouldWrite: (path: string): string => `sẽ ghi ${path}`,
    byHand: ({ id, path, lines, instead }: HandBack, as: 'refused' | 'withdrawn'): string =>
      `${id} ${as === 'refused' ? 'không được đồng ý' : 'đã rút'}, ghi lại vào ${path}${instead === null ? '' : ` và bỏ ở ${instead}`}:\n\n${lines}\n`,
    stop: {
      options: (): string => 'lệnh này làm với tệp hiện có\n  = bỏ --at, --as-of, --period',
      unread: (plan: string, files: readonly string[]): string =>
        `kế hoạch ${plan} có ${files.length} tệp không đọc được\n  = xem: plan check --plan ${plan}`,
      newPlan: (plan: string): string =>
        `kế hoạch ${plan} chưa có trên nhánh chính, chưa có gì để điều chỉnh\n  = so với một phiên bản khác: --base REV`,
      nothing: (): string =>
        'không có gì phải điều chỉnh: hạn, mức giao, trọng số, đơn vị, phạm vi, nội dung vẫn như trên nhánh chính\n  = sửa plan.yaml, tệp nhiệm vụ, chỉ tiêu, đơn vị trước, rồi chạy lại; so với phiên bản khác: --base REV',
      already: (files: readonly string[]): string =>
        `mọi thay đổi đã có tệp điều chỉnh: ${files.join(', ')}\n  = sửa lời giải trình ngay trong tệp đó; có văn bản quyết định thì: plan amend decide`,
      noBase: (): string => 'chưa có commit nào để so\n  = git commit kế hoạch ban đầu trước, hoặc --base REV',
      badBase: (revision: string): string =>
        `git không có phiên bản "${revision}"\n  = viết như main, HEAD~1, hoặc mã commit`,
      unit: (typed: string, all: readonly string[]): string =>
        `--unit: "${typed}" không rõ là đơn vị nào\n  = các đơn vị: ${all.join(', ')}`,
      fixed: (name: string): string =>
        `${name} của kế hoạch đã ban hành không đổi được, kể cả bằng điều chỉnh\n  = trả lại như trên nhánh chính, rồi chạy lại`,
      byHand: (): string =>
        'chưa ghi gì: có mục không tự trả lại được\n  = ghi lại các dòng trên vào đúng tệp, rồi chạy lại lệnh này',
      needs: (option: string): string => `thiếu ${option}`,
      slug: (): string => '--slug: cần chữ hoặc số\n  = ví dụ: --slug lui-han-3b',
      exists: (path: string): string => `đã có ${path}\n  = chọn tên khác: --slug`,
      action: (typed: string): string =>
        `plan amend không có việc "${typed}"\n  = plan amend (viết đề nghị), plan amend decide (ghi kết quả), plan amend withdraw (rút đề nghị)`,
      nothingOpen: (): string => 'không có đề nghị điều chỉnh nào chờ quyết định\n  = viết đề nghị: plan amend',
      which: (typed: string, all: readonly string[]): string =>
        `"${typed}" không rõ là đề nghị nào\n  = đang chờ quyết định: ${all.join(', ')}`,
      items: (option: string, typed: string, n: number): string =>
        `${option}: "${typed}" không đúng\n  = số thứ tự từ 1 đến ${n}, ví dụ 2 hoặc 1,3-4`,
      option: (action: 'propose' | 'decide' | 'withdraw', option: string): string =>
        `tùy chọn ${option} không dùng với "${action === 'propose' ? 'amend' : `amend ${action}`}"`,
    },
  },
}))
