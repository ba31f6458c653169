import { once } from './once.ts'

type Wrong = readonly [message: string, remedy: string]

/** The first few of several paths. */
const few = (paths: readonly string[]): string => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`

/** Words of doctor; what is wrong comes with its remedy. */
export const doctorVi = once(() => ({
  doctor: {
    checks: {
      node: 'Node.js',
      fonts: 'Phông chữ',
      pdf: 'Bộ dàn trang PDF',
      terminal: 'Màn hình lệnh',
      git: 'git',
      repository: 'Kho git',
      author: 'Người ghi (git)',
      lineEnds: 'Ký tự xuống dòng',
      history: 'Lịch sử git',
      workspace: 'Nơi làm việc',
      remainders: 'Phần ghi dở',
      lock: 'Khóa ghi',
      names: 'Tên tệp',
    },
    nodeOld: (version: string): Wrong => [`${version} quá cũ`, 'cài Node.js 20 trở lên: https://nodejs.org'],
    fontsMissing: (n: number): Wrong => [`thiếu ${n} tệp phông Tinos, không làm được PDF`, 'chạy lại: npm start'],
    native: 'bản riêng của hệ điều hành',
    portable: 'bản chạy mọi nơi (chậm hơn, không làm PDF/A)',
    engineMissing: ['chưa cài, không làm được PDF', 'chạy lại: npm start'] as Wrong,
    windows: 'nếu chữ Việt hiện sai: gõ chcp 65001, hoặc dùng Windows Terminal',
    notUtf8: (locale: string): Wrong => [
      locale === '' ? 'chưa khai bảng mã' : `bảng mã "${locale}" không phải UTF-8, chữ Việt có thể hiện sai`,
      'đặt LANG=C.UTF-8 (hoặc vi_VN.UTF-8) trước khi mở màn hình lệnh',
    ],
    noGit: ['máy chưa có git, không lưu và gửi được thay đổi', 'cài git: https://git-scm.com'] as Wrong,
    noRepository: [
      'thư mục này chưa nằm trong kho git, thay đổi chưa được lưu lại',
      'git init, git add . rồi git commit; kế hoạch mới thì plan init làm thay',
    ] as Wrong,
    inRepository: 'có',
    authorKnown: 'đã khai tên và địa chỉ thư',
    noAuthor: [
      'git chưa biết ai là người ghi, không lưu được thay đổi',
      'git config --global user.name "Họ và tên"\ngit config --global user.email "ten@donvi.gov.vn"',
    ] as Wrong,
    endsFine: 'như nhau trên mọi máy',
    strangeEnds: (paths: readonly string[]): Wrong => [
      `${paths.length} tệp lưu kiểu Windows hoặc lẫn lộn hai kiểu: ${few(paths)}`,
      'ghi dòng "* text=auto eol=lf" vào .gitattributes, rồi: git add --renormalize .',
    ],
    changesEnds: [
      'core.autocrlf=true: git tự đổi ký tự xuống dòng trên máy này',
      'ghi dòng "* text=auto eol=lf" vào .gitattributes',
    ] as Wrong,
    shallow: ['kho chỉ có phần cuối của lịch sử, không xem được phiên bản cũ', 'git fetch --unshallow'] as Wrong,
    whole: 'đầy đủ',
    plans: (n: number, root: string): string => `${n} kế hoạch ở ${root}`,
    notWritable: (folder: string): Wrong => [
      `không ghi được vào ${folder}`,
      'xem quyền của thư mục, hoặc chép cả kho ra thư mục của mình',
    ],
    noPlans: ['thư mục plans/ chưa có kế hoạch nào', 'plan init'] as Wrong,
    noWorkspace: [
      'không có thư mục plans/ ở đây và các thư mục bên trên',
      'vào thư mục có plans/, hoặc: plan init',
    ] as Wrong,
    noRemainders: 'không có',
    remainders: (paths: readonly string[]): Wrong => [
      `${paths.length} tệp tạm của lần ghi bị ngắt: ${few(paths)}`,
      'tệp kế hoạch vẫn nguyên như cũ; không có lệnh plan nào đang chạy thì xóa các tệp tạm này',
    ],
    locked: (holder: string): Wrong => [
      `plans/.lock đang giữ quyền ghi (${holder || 'không rõ của ai'})`,
      'không có lệnh plan nào đang chạy thì xóa tệp plans/.lock',
    ],
    namesFine: 'đúng chuẩn (NFC)',
    notNfc: (paths: readonly string[]): Wrong => [
      `${paths.length} tên tệp viết dấu kiểu tổ hợp (NFD): ${few(paths)}`,
      'đổi tên tệp, gõ lại bằng bộ gõ Unicode dựng sẵn',
    ],
    sum: (faults: number, warnings: number): string =>
      faults + warnings === 0 ? 'Sẵn sàng làm việc.' : `${faults} lỗi, ${warnings} điều cần chú ý`,
  },
}))
