import { once } from './once.ts'

/** Words of submit. Every way out names the exact commands. */
export const submitVi = once(() => ({
  submit: {
    title: 'GỬI THAY ĐỔI',
    files: (n: number): string => `Tệp (${n})`,
    status: { added: 'mới', modified: 'sửa', deleted: 'xóa' },
    warnings: (n: number): string => `có ${n} cảnh báo, không cản việc gửi; xem: plan check`,
    branch: (name: string, base: string | null): string => `Nhánh: ${name}${base === null ? '' : ` → ${base}`}`,
    subject: (text: string): string => `Lời ghi: ${text}`,
    dryRun: 'Chạy thử: chưa làm gì. Bỏ --dry-run để gửi.',
    sending: (remote: string): string => `đang gửi lên ${remote} …`,
    committed: (branch: string): string => `đã lưu vào nhánh ${branch}; thư mục làm việc nay ở nhánh này`,
    onto: (branch: string): string => `nhánh mới nối tiếp nhánh ${branch}, nên gồm cả những gì nhánh đó chưa được nhập`,
    ignored: (files: readonly string[]): string =>
      `không gửi ${files.length} tệp mà .gitignore loại ra: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' …' : ''}`,
    pushed: (branch: string, remote: string): string => `Đã gửi nhánh ${branch} lên ${remote}.`,
    already: (branch: string, remote: string): string =>
      `Nhánh ${branch} đã có trên ${remote}, không có gì mới để gửi.`,
    link: (url: string): string => `Mở liên kết này để tạo đề nghị gộp nhánh (pull request):\n  ${url}`,
    opened: 'máy chủ đã tạo đề nghị gộp nhánh',
    noLink: (branch: string, base: string | null): string =>
      `Mở trang của kho trên máy chủ, tạo đề nghị gộp nhánh ${branch}${base === null ? '' : ` vào ${base}`}.`,
    noBrowser: 'không mở được trình duyệt; chép liên kết trên vào trình duyệt',
    after: (base: string): string => `Khi đề nghị đã được duyệt: git switch ${base}, rồi git pull`,
    reportOne: (period: string, unit: string): string => `Báo cáo ${period} của ${unit}`,
    reportGone: (period: string, unit: string): string => `Bỏ báo cáo ${period} của ${unit}`,
    reportMany: (period: string, units: number): string => `Báo cáo ${period} của ${units} đơn vị`,
    reportPeriods: (reports: number): string => `${reports} báo cáo của nhiều kỳ`,
    consolidated: (period: string): string => `Phần tổng hợp ${period}`,
    definitions: (plan: string): string => `Sửa nội dung kế hoạch ${plan}`,
    proposed: (plan: string): string => `Đề nghị điều chỉnh kế hoạch ${plan}`,
    decided: (plan: string): string => `Kết quả điều chỉnh kế hoạch ${plan}`,
    withdrawn: (plan: string): string => `Rút đề nghị điều chỉnh kế hoạch ${plan}`,
    issued: (numbers: string): string => `Ghi nhận văn bản đã ban hành: ${numbers}`,
    closed: (period: string): string => `Khóa số liệu ${period}`,
    reopened: (period: string): string => `Mở lại số liệu ${period}`,
    newPlan: (plan: string): string => `Thêm kế hoạch ${plan}`,
    willBeRefused: (n: number): string =>
      `${n} chỗ trên sẽ bị từ chối khi xét đề nghị; vẫn gửi, sửa xong thì gửi lại: plan submit`,
    noBase: (base: string | null, remote: string): string =>
      `máy chủ chưa có nhánh ${base} để gộp vào (kho mới). Trước hết chạy một lần: git push -u ${remote} ${base}`,
    onlyFiles: (plan: string): string => `Sửa tệp của kế hoạch ${plan}`,
    stop: {
      at: (): string => 'submit làm việc với các tệp trên đĩa\n  = bỏ --at',
      noGit: (): string =>
        'không chạy được chương trình git\n  = cài git (https://git-scm.com), mở lại cửa sổ lệnh rồi chạy lại: plan submit',
      noRepository: (root: string) =>
        `thư mục "${root}" không nằm trong kho git\n  = nếu cơ quan đã có kho: git clone ĐỊA_CHỈ, chép các tệp đã sửa vào đó, rồi plan submit\n  = nếu chưa có: git init -b main, rồi git add -A, rồi git commit -m "Khởi tạo", rồi gắn với máy chủ: git remote add origin ĐỊA_CHỈ`,
      notTrusted: (root: string) =>
        `git từ chối kho này vì thư mục thuộc người dùng khác\n  = nếu tin thư mục này: git config --global --add safe.directory "${root}"`,
      noCommit: (): string =>
        'kho này chưa có lần lưu (commit) nào\n  = chạy: git add -A, rồi git commit -m "Khởi tạo", rồi git push -u origin HEAD',
      detached: (base: string) =>
        `kho đang xem một phiên bản cũ, không ở nhánh nào (detached HEAD); chưa làm gì\n  = chạy: git switch ${base} (giữ nguyên các tệp đã sửa), rồi plan submit`,
      operation: (what: string, files: readonly string[]) =>
        `kho đang dở việc ${OPERATIONS[what] ?? what}; chưa làm gì${files.map((file) => `\n    ${file}: còn chỗ xung đột`).join('')}${
          what === 'conflict'
            ? '\n  = mở các tệp trên, giữ phần đúng, xóa các dòng <<<<<<< ======= >>>>>>>, rồi: git add -- TỆP'
            : `\n  = làm nốt:${files.length > 0 ? ' mở các tệp trên, giữ phần đúng, xóa các dòng <<<<<<< ======= >>>>>>>, git add -- TỆP, rồi' : ''} ${what === 'merge' ? 'git commit --no-edit' : `git ${what} --continue`}\n  = hoặc bỏ việc dở đó: git ${what} --abort`
        }\n  = sau đó chạy lại: plan submit`,
      noAuthor: (): string =>
        'git chưa biết ai là người gửi; chưa làm gì\n  = chạy hai lệnh, thay bằng tên và thư điện tử của mình:\n    git config --global user.name "Họ và tên"\n    git config --global user.email "ten@donvi.gov.vn"\n  = rồi chạy lại: plan submit',
      noRemote: (): string =>
        'kho chưa gắn với máy chủ nào, chưa có chỗ để gửi; chưa làm gì\n  = chạy: git remote add origin ĐỊA_CHỈ_KHO, rồi plan submit',
      severalRemotes: (names: readonly string[]) =>
        `kho gắn với nhiều máy chủ (${names.join(', ')}), không rõ gửi đi đâu; chưa làm gì\n  = chạy: git config remote.pushDefault ${names[0] ?? ''}, rồi plan submit`,
      nothing: (merged: string | null) =>
        merged === null
          ? 'không có tệp nào trong plans/ thay đổi, không có gì để gửi\n  = ghi tiến độ bằng: plan update'
          : `không có gì để gửi: nhánh này đã được nhập vào ${merged}\n  = quay về: git switch ${merged}, rồi git pull`,
      errors: (n: number) =>
        `kế hoạch còn ${n} lỗi nên chưa gửi; chưa làm gì\n  = sửa các chỗ trên rồi chạy lại: plan submit`,
      moved: (): string =>
        'có tệp vừa thay đổi trong lúc chạy; chưa làm gì\n  = lưu và đóng tệp đang sửa, rồi chạy lại: plan submit',
      git: (said: string) => `git không làm được: ${said}\n  = không mất gì; chạy lại: plan submit`,
      conflict: (files: readonly string[], branch: string, remote: string, base: string) =>
        `người khác đã sửa cùng chỗ trên máy chủ, nên chưa gửi; thay đổi của bạn đã lưu ở nhánh ${branch}${files.map((file) => `\n    ${file}`).join('')}\n  = chạy: git merge ${remote}/${base}\n  = mở các tệp trên, giữ phần đúng, xóa các dòng <<<<<<< ======= >>>>>>>, rồi: git add -- TỆP, rồi git commit --no-edit\n  = sau đó chạy lại: plan submit`,
      push: (why: string, said: readonly string[], branch: string, remote: string) =>
        `${PUSH[why] ?? 'máy chủ không nhận'}; thay đổi đã lưu ở nhánh ${branch} trên máy này, không mất gì${said.map((line) => `\n    ${line}`).join('')}\n  = ${(WAYS[why] ?? retry)(branch, remote)}`,
    },
  },
}))

const OPERATIONS: Readonly<Record<string, string>> = {
  merge: 'gộp nhánh (merge)',
  rebase: 'xếp lại các lần lưu (rebase)',
  'cherry-pick': 'chép một lần lưu (cherry-pick)',
  revert: 'hoàn tác một lần lưu (revert)',
  conflict: 'giải quyết xung đột',
}

const PUSH: Readonly<Record<string, string>> = {
  behind: 'nhánh này trên máy chủ có thay đổi mà máy này chưa có',
  refused: 'máy chủ từ chối',
  'sign-in': 'máy chủ không nhận đăng nhập, hoặc tài khoản không có quyền ghi',
  'host-key': 'chưa tin khóa của máy chủ (ssh)',
  'not-found': 'không tìm thấy kho ở địa chỉ đã khai',
  network: 'không nối được với máy chủ',
}

type Way = (branch: string, remote: string) => string
const retry: Way = () => 'chạy lại: plan submit'
const byHand: Way = (branch, remote) =>
  `chạy: git push -u ${remote} ${branch} (git sẽ hỏi mật khẩu hoặc khóa), rồi plan submit để có liên kết`

const WAYS: Readonly<Record<string, Way>> = {
  behind: (branch, remote) => `chạy: git pull --no-rebase ${remote} ${branch}, rồi plan submit`,
  refused: () =>
    'sửa theo lời máy chủ ở trên rồi chạy lại plan submit; nếu không rõ, gửi các dòng trên cho người quản trị kho',
  'sign-in': byHand,
  'host-key': byHand,
  'not-found': (_branch, remote) =>
    `xem địa chỉ: git remote -v; sửa: git remote set-url ${remote} ĐỊA_CHỈ_KHO, rồi plan submit`,
  network: () => 'khi có mạng, chạy lại: plan submit',
}
