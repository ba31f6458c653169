import { once } from './once.ts'

/** Words of the gates on a git server. */
export const ciVi = once(() => ({
  ci: {
    unread: 'chưa đọc được plan.yaml hoặc units.yaml nên chưa biết ai phụ trách gì; chưa ghi gì\n  = chạy: plan check',
    kept: (path: string): string =>
      `giữ nguyên ${path}: tệp đã có và khác mẫu; muốn lấy mẫu mới thì chuyển tệp đi rồi chạy lại`,
    noDrafts: (day: string): string => `ngày ${day} không có báo cáo nào phải lập dự thảo`,
    nothingToClose: (day: string): string => `ngày ${day} không có kỳ nào phải khóa số liệu`,
    future: (day: string, today: string): string =>
      `ngày ${day} chưa tới (hôm nay ${today})\n  = --as-of chỉ nhận hôm nay hoặc một ngày đã qua`,
    noBase: (revision: string): string =>
      `không có phiên bản git "${revision}"\n  = chạy: git fetch; hoặc ghi tên nhánh, mã commit khác`,
    missing: 'Còn thiếu',
    complete: 'Đã đủ để khóa số liệu.',
    toClose: (names: string): string => `Khóa số liệu ${names}`,
    notYet: (names: string): string => `Chưa khóa được số liệu ${names}`,
    closes: (file: string): string => `${file}: đã đủ báo cáo, không còn mục trống, dữ liệu không có lỗi`,
    mergeCloses: 'Gộp đề nghị này là khóa số liệu; số sai về sau thì ghi đính chính vào báo cáo kỳ sau.',
    draft: (file: string): string => `Dự thảo báo cáo: ${file}`,
    doNotMerge: 'Chưa gộp đề nghị này: mỗi ngày nó được làm mới, khi đủ thì có tệp khóa số liệu ở đây.',
    alsoOpen: 'Kỳ còn thiếu chưa được khóa; tệp của kỳ ấy ở đây chỉ là dự thảo.',
    withoutAccounts: (plan: string, units: readonly string[], office: readonly string[]): string =>
      `${plan}: ${units.length} đơn vị chưa khai accounts trong units.yaml, ${
        office.length > 0
          ? `${office.join(' ')} duyệt thay`
          : 'chưa có ai duyệt thay: khai accounts của đơn vị nhận báo cáo (roles.gate) trước'
      }: ${units.join(', ')}`,
  },
}))
