import { once } from './once.ts'

const list = (lines: readonly string[]): string => lines.map((line) => `\n    ${line}`).join('')

/** What `plan hook` says; whoever pushes reads it behind `remote:`. */
export const hookVi = once(() => ({
  hook: {
    installed: (hook: string, file: string): string => `đã ghi ${hook}: ${file}`,
    remark: 'Do lệnh "plan hook install" ghi; chạy lại lệnh ấy thì tệp này được ghi lại.',
    noProgram: 'plan: không tìm thấy chương trình plan nên không kiểm tra được; chạy lại: plan hook install',
    notCommitted: (): string =>
      'plan: chưa commit được vì các lỗi trên\n  = sửa, git add rồi commit lại; chỉ những gì đã git add mới được xét',
    ref: (name: string): string => `plan: nhánh ${name}:`,
    findings: (): string => 'kết quả kiểm tra',
    deletes: (): string => 'từ chối: không được xóa nhánh chính\n  = nhánh chính giữ mọi số liệu đã được chấp nhận',
    rewrites: (): string =>
      'từ chối: lịch sử đã được chấp nhận không được viết lại (không phải fast-forward)\n  = git fetch, git merge hoặc git rebase lên nhánh chính rồi đẩy lại, không dùng --force',
    replaces: (): string => 'từ chối: không nhận refs/replace, vì nội dung đọc được sẽ khác nội dung đã kiểm tra',
    noCommit: (): string => 'từ chối: đây không phải một commit',
    refused: (n: number): string =>
      `plan: KHÔNG NHẬN lần đẩy này (${n} nhánh có lỗi); trên máy chủ chưa thay đổi gì\n  = sửa trên máy mình, xem trước bằng: plan check --since origin/main`,
    stop: {
      unknown: (what: string): string =>
        `không có "plan hook ${what}"\n  = chấp nhận: install, pre-commit, pre-receive`,
      bare: (): string =>
        'kho này không có thư mục làm việc nên không có gì để commit\n  = plan hook install --pre-receive',
      foreign: (file: string, lines: readonly string[]): string =>
        `đã có ${file} do nơi khác ghi, không ghi đè\n  = thêm vào tệp ấy:${list(lines)}`,
      input: (): string =>
        'đầu vào không phải các dòng "mã-cũ mã-mới nhánh" của git\n  = lệnh này do git gọi khi nhận một lần đẩy; cài bằng: plan hook install --pre-receive',
      tooManyRefs: (n: number, most: number): string =>
        `lần đẩy này có ${n} nhánh, nhiều hơn mức xét được một lần (${most})\n  = đẩy từng phần`,
    },
  },
}))
