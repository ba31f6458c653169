import { once } from './once.ts'

/** Words of init. */
export const initVi = once(() => ({
  init: {
    instead:
      'plan init --yes --plan cai-cach-2026 --title "Tên kế hoạch" --issuer "ỦY BAN NHÂN DÂN / XÃ MINH HỌA" --place "Minh Họa" --units "van-phong=Văn phòng; kinh-te=Phòng Kinh tế" --groups "Tên nhóm 1; Tên nhóm 2"',
    intro: 'Lập một kế hoạch mới. Mỗi câu gõ trả lời rồi Enter; Ctrl-C để thôi, khi đó không có gì được ghi.',
    orEmpty: 'chưa rõ thì Enter',
    askIssuer: 'Cơ quan ban hành kế hoạch?',
    issuerHint: 'như in trên văn bản, các dòng cách nhau bằng dấu /, ví dụ: ỦY BAN NHÂN DÂN / XÃ MINH HỌA',
    askPlace: 'Địa danh ghi trước ngày tháng?',
    placeHint: 'ví dụ: Minh Họa',
    askTitle: 'Trích yếu của kế hoạch, không gồm chữ KẾ HOẠCH?',
    titleHint: 'ví dụ: Cải cách hành chính năm 2026',
    askId: 'Mã kế hoạch, cũng là tên thư mục?',
    idHint: 'chữ thường không dấu, số và dấu nối',
    askUnits: 'Các đơn vị thực hiện?',
    unitsHint: 'mỗi dòng một đơn vị, ví dụ: vhxh=Phòng Văn hóa - Xã hội (không ghi mã thì tự đặt) · hết thì Enter',
    askRequested: 'Đơn vị nào chỉ được đề nghị phối hợp, không phải được giao?',
    requestedHint: 'như MTTQ, đoàn thể, công an, quân sự',
    notKnown: 'chưa rõ',
    askRole: {
      gate: 'Đơn vị nào nhận báo cáo?',
      followUp: 'Đơn vị nào theo dõi, đôn đốc?',
      decider: 'Ai quyết định điều chỉnh?',
      consolidator: 'Đơn vị nào tổng hợp báo cáo?',
    },
    askGroups: 'Các nhóm nhiệm vụ?',
    groupsHint: 'mỗi dòng một nhóm, đánh số từ 1 · hết thì Enter',
    askCalendar: 'Các kỳ báo cáo chốt số liệu theo lịch nào?',
    nd09: 'Nghị định 09/2019/NĐ-CP: quý I từ 15/12 đến 14/3, năm từ 15/12 đến 14/12',
    byCalendar: 'theo lịch: quý I từ 01/01 đến 31/3, năm từ 01/01 đến 31/12',
    askWrite: (n: number, folder: string): string => `Ghi ${n} tệp vào ${folder}?`,
    askCommit: 'Lưu bản đầu tiên này vào git?',
    commitHint: 'chỉ lưu trên máy này, chưa gửi đi đâu',
    message: (id: string): string => `Lập kế hoạch ${id}`,
    committed: (isNew: boolean): string =>
      isNew ? 'đã tạo kho git và lưu bản đầu tiên' : 'đã lưu bản đầu tiên vào git',
    notCommitted: (reason: string, message: string): string =>
      `các tệp đã ghi xong, nhưng chưa lưu được vào git${
        {
          'no-git': ': máy chưa có chương trình git\n  = cài git (https://git-scm.com), rồi: git add . và git commit',
          author:
            ': git chưa biết ai là người ghi\n  = chạy lần lượt, thay bằng tên và thư điện tử của mình:\n    git config --global user.name "Họ và tên"\n    git config --global user.email "ten@donvi.gov.vn"\n    git add .\n    git commit -m "Lập kế hoạch"',
        }[reason] ?? `: ${message}\n  = sửa điều git nêu, rồi: git add . và git commit`
      }`,
    badId: (id: string): string =>
      `"${id}" không dùng làm tên thư mục, tên tệp được\n  = chỉ dùng chữ thường không dấu, số và dấu nối, ví dụ: van-phong`,
    badGroup: (id: string): string => `"${id}" không dùng làm mã nhóm được\n  = chỉ dùng chữ và số, ví dụ: 1`,
    twice: (id: string): string => `mã "${id}" đã có\n  = ghi mã khác ở trước tên, ví dụ: ${id}-2=…`,
    amongPlans: (folder: string): string =>
      `"${folder}" nằm trong thư mục plans/ của một nơi làm việc đã có\n  = đứng ở thư mục chứa plans/ và chạy: plan init`,
    notFolder: (path: string): string => `"${path}" không phải thư mục`,
    kept: (path: string, lines: readonly string[]): string =>
      lines.length === 0
        ? `giữ nguyên ${path} của kho`
        : `giữ nguyên ${path} của kho; nên thêm vào đó:\n${lines.map((line) => `    ${line}`).join('\n')}`,
    taken: (paths: readonly string[]): string =>
      `không ghi đè ${paths.length} tệp đã có; chưa ghi gì\n${paths.map((path) => `    ${path}`).join('\n')}\n  = chọn mã khác bằng --plan, thư mục khác, hoặc tự chuyển các tệp này đi trước`,
    failed: {
      outside: (path: string): string =>
        `không ghi vào ${path}: ở đó là một liên kết, hoặc nằm ngoài thư mục làm việc; chưa ghi gì`,
      busy: (path: string): string =>
        `một chương trình khác đang ghi vào kế hoạch (${path}); chưa ghi gì\n  = đợi nó xong rồi chạy lại; xem: plan doctor`,
      changed: (path: string): string => `tệp ${path} vừa bị chương trình khác sửa; chạy lại lệnh này`,
      failed: (path: string, why: string): string => `không ghi được ${path}: ${why}`,
    },
    next: (id: string, folder: string, tasks: readonly string[]): string =>
      [
        '',
        'Việc tiếp theo:',
        ...(folder === '' ? [] : [`  cd ${folder.includes(' ') ? `"${folder}"` : folder}`]),
        `  ${tasks[0] ? `ghi nhiệm vụ vào ${tasks[0]}${tasks.length > 1 ? ' …' : ''}` : `ghi nhóm nhiệm vụ vào plans/${id}/plan.yaml`}`,
        '  plan import PHỤ-LỤC.xlsx --dry-run     nhiệm vụ, chỉ tiêu đã có trong bảng Excel thì khỏi gõ lại',
        '  plan check     xem còn thiếu gì, sai gì',
        '  plan status    kế hoạch đang ở đâu',
      ].join('\n'),
  },
}))
