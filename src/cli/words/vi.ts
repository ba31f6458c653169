import { amendVi } from './amend-vi.ts'
import { appendixVi } from './appendix-vi.ts'
import { askVi } from './ask-vi.ts'
import { changeVi } from './change-vi.ts'
import { ciVi } from './ci-vi.ts'
import { closingVi } from './closing-vi.ts'
import { diffVi } from './diff-vi.ts'
import { doctorVi } from './doctor-vi.ts'
import { dueVi } from './due-vi.ts'
import { dutyVi } from './duty-vi.ts'
import { explainVi } from './explain-vi.ts'
import { figuresVi } from './figures-vi.ts'
import { helpVi } from './help-vi.ts'
import { hookVi } from './hook-vi.ts'
import { importVi } from './import-vi.ts'
import { indicatorVi } from './indicator-vi.ts'
import { initVi } from './init-vi.ts'
import { issueVi } from './issue-vi.ts'
import { listVi } from './list-vi.ts'
import { logVi } from './log-vi.ts'
import { moneyVi } from './money-vi.ts'
import { pathsVi } from './paths-vi.ts'
import { programmeVi } from './programme-vi.ts'
import { reportVi } from './report-vi.ts'
import { scoreVi } from './score-vi.ts'
import { sinceVi } from './since-vi.ts'
import { statusVi } from './status-vi.ts'
import { submitVi } from './submit-vi.ts'
import { topicsVi } from './topics-vi.ts'
import { trendVi } from './trend-vi.ts'
import { updateVi } from './update-vi.ts'
import { verifyVi } from './verify-vi.ts'

/** Vietnamese. */
export const vi = {
  get ask() {
    return askVi().ask
  },
  get ci() {
    return ciVi().ci
  },
  get diff() {
    return diffVi().diff
  },
  get amend() {
    return amendVi().amend
  },
  get doctor() {
    return doctorVi().doctor
  },
  ...helpVi,
  get topics() {
    return topicsVi().topics
  },
  get init() {
    return initVi().init
  },
  ...statusVi,
  ...listVi,
  get explain() {
    return explainVi().explain
  },
  get figures() {
    return figuresVi().figures
  },
  ...indicatorVi,
  get paths() {
    return pathsVi().paths
  },
  ...programmeVi,
  ...dutyVi,
  ...dueVi,
  get parts() {
    return scoreVi().parts
  },
  get bases() {
    return scoreVi().bases
  },
  get scorecard() {
    return scoreVi().scorecard
  },
  ...moneyVi,
  get trend() {
    return trendVi().trend
  },
  get review() {
    return trendVi().review
  },
  get update() {
    return updateVi().update
  },
  get import() {
    return importVi().import
  },
  get appendix() {
    return appendixVi().appendix
  },
  get change() {
    return changeVi().change
  },
  get submit() {
    return submitVi().submit
  },
  get since() {
    return sinceVi().since
  },
  get hook() {
    return hookVi().hook
  },
  get closing() {
    return closingVi().closing
  },
  get issue() {
    return issueVi().issue
  },
  get log() {
    return logVi().log
  },
  get verify() {
    return verifyVi().verify
  },
  illustrative: 'số liệu minh họa',
  none: '–',
  papers: reportVi,
  report: {
    written: (path: string): string => `đã ghi ${path}`,
    errors: (n: number, plan: string): string =>
      `dữ liệu còn ${n} lỗi, báo cáo có thể chưa đúng; xem: plan check --plan ${plan}`,
    writing: (name: string, i: number, n: number): string => `đang lập ${name} (${i}/${n}) …`,
    watching: 'đang theo dõi plans/ và templates/; Ctrl-C để dừng',
    rewritten: (paths: readonly string[]): string => `đã ghi lại ${paths.join(', ')}`,
    blocker: (why: string): string => `chưa ban hành được: ${why}`,
    blanks: (n: number): string => `còn ${n} chỗ [...] cần người viết trước khi ban hành`,
  },
  stop: {
    prefix: 'lỗi',
    noFolder: (folder: string): string => `không có thư mục "${folder}"`,
    noWorkspace: (folder: string): string =>
      `không tìm thấy thư mục plans/ tại "${folder}" hoặc các thư mục bên trên\n  = chạy trong thư mục có plans/, hoặc chỉ chỗ bằng -C THƯ_MỤC; chưa có kế hoạch nào thì: plan init`,
    noPlans: (): string =>
      'thư mục plans/ chưa có kế hoạch nào\n  = mỗi kế hoạch là một thư mục con có plan.yaml; lập kế hoạch mới: plan init',
    unknownPlan: (id: string, near: string | undefined, all: readonly string[]): string =>
      `không có kế hoạch "${id}"\n  = ${near ? `có phải "${near}"? ` : ''}các kế hoạch: ${all.join(', ')}`,
    severalPlans: (all: readonly string[]): string =>
      `có ${all.length} kế hoạch, cần nói rõ\n  = thêm --plan ${all.join(' | --plan ')}`,
    unknownPeriod: (id: string, plan: string, near: string | undefined): string =>
      `kế hoạch ${plan} không có kỳ "${id}"\n  = ${near ? `có phải "${near}"? ` : ''}viết như 2026-Q3, 2026-H1, 2026-9M, 2026, 2026-03 (xem: plan list periods)`,
    badDay: (typed: string): string => `"${typed}" không phải một ngày\n  = viết như 2026-09-14 hoặc 14/9/2026`,
    notBegun: (period: string): string =>
      `kỳ ${period} chưa bắt đầu, chưa có gì để báo cáo\n  = xem các kỳ: plan list periods`,
    beforePlan: (period: string): string => `kỳ ${period} kết thúc trước khi kế hoạch bắt đầu`,
    badValue: (option: string, value: string, allowed: readonly string[], near: string | undefined): string =>
      `${option}: "${value}" không hợp lệ\n  = ${near ? `có phải "${near}"? ` : ''}chấp nhận: ${allowed.join(', ')}`,
    partyNumber: (typed: string): string =>
      `--number: "${typed}" là cách đánh số văn bản của Đảng, chương trình không ban hành loại này\n  = viết số, hoặc số kèm ký hiệu: 15, 15/BC-UBND`,
    normativeNumber: (typed: string): string =>
      `--number: "${typed}" là cách đánh số văn bản quy phạm pháp luật, chương trình không ban hành loại này\n  = viết số, hoặc số kèm ký hiệu: 15, 15/BC-UBND`,
    badNumber: (typed: string): string =>
      `--number: "${typed}" không phải số văn bản\n  = viết số, hoặc số kèm ký hiệu: 15, 15/BC-UBND`,
    noPdfa: (): string =>
      'máy này chỉ có bộ dàn trang chạy mọi nơi, không làm được PDF/A\n  = bỏ --pdfa, hoặc chạy trên Linux x64',
    noRequests: (plan: string): string =>
      `kế hoạch ${plan} chưa ghi yêu cầu báo cáo đột xuất nào\n  = ghi ở requests trong plan.yaml; bỏ --request thì báo cáo nói rõ điều đó`,
    kindNeeds: (kind: string, option: string, known: readonly string[]): string =>
      `report ${kind} cần --${option}\n  = ${known.length > 0 ? `chấp nhận: ${known.join(', ')}` : 'kế hoạch chưa khai mục nào'}`,
    revision: (why: string, revision: string): string =>
      ({
        'no-git': 'không chạy được chương trình git; --at cần git',
        'not-a-repository': 'thư mục này không nằm trong kho git; --at cần kho git',
      })[why] ?? `git không có phiên bản "${revision}"\n  = viết như HEAD~1, main, một thẻ hoặc mã commit`,
    unknownId: (id: string, near: readonly string[]): string =>
      `không có "${id}" trong kế hoạch nào\n  = ${near.length ? `có phải ${near.map((n) => `"${n}"`).join(' hay ')}?` : 'xem: plan list tasks, plan list indicators, plan list units'}`,
    ambiguous: (id: string, all: readonly string[]): string =>
      `"${id}" có ở nhiều kế hoạch\n  = viết rõ: ${all.join(', ')}`,
    unread: (plan: string, files: readonly string[]): string =>
      `kế hoạch ${plan} có ${files.length} tệp không đọc được, nên không lập báo cáo\n  = xem lỗi bằng: plan check --plan ${plan}\n${files.map((f) => `    ${f}`).join('\n')}`,
    wrongLength: (id: string, kind: string, usual: string | undefined): string =>
      `kỳ "${id}" không hợp với báo cáo "${kind}"${usual ? `\n  = ví dụ: --period ${usual}` : ''}`,
    template: (at: string, code: string, name: string, near: string | null, excerpt: string): string =>
      `mẫu báo cáo ${at}: ${code === 'template/syntax' ? syntax(name) : `không dùng được "${name}"`} [${code}]\n${excerpt}${near ? `\n  = có phải "${near}"?` : ''}`,
    templateFields: (known: readonly string[], kind: string): string =>
      `${known.length > 0 ? `\n  = ở chỗ này có: ${known.join(', ')}` : ''}\n  = xem: plan help templates ${kind}`,
    watch: (): string => '--watch cần thư mục để ghi, và đọc các tệp trên đĩa\n  = thêm -o THƯ_MỤC; bỏ --json, --at',
    write: (path: string, why: string): string => `không ghi được ${path}: ${why}`,
    outsideSource: (path: string): string =>
      `không ghi vào ${path}: đó là thư mục dữ liệu nguồn\n  = chọn thư mục khác với -o`,
    notFinal: (blanks: readonly string[], blockers: readonly string[]): string =>
      `chưa lập được văn bản để ký${blockers.map((why) => `\n  - ${why}`).join('')}${blanks.length > 0 ? `\n  - còn ${blanks.length} chỗ [...] (dòng của bản Markdown, mục):` : ''}${blanks.map((line) => `\n    ${line}`).join('')}\n  = ghi số, ngày, người ký bằng --number, --date, --signer; địa danh ở issuer.place của plan.yaml; viết phần còn thiếu vào _consolidated.md (báo cáo của đơn vị: tệp của đơn vị đó); bỏ --final để có dự thảo`,
    edited: (paths: readonly string[]): string =>
      `không ghi đè tệp đã được sửa, hoặc không do chương trình này ghi: ${paths.join(', ')}\n  = chọn thư mục khác với -o, hoặc thêm --force để ghi đè`,
    needsFolder: (): string => 'dạng tệp này, hoặc nhiều dạng một lúc, cần thư mục để ghi\n  = thêm -o THƯ_MỤC',
    outEnding: (out: string, endings: readonly string[]): string =>
      `-o ${out}: tên tệp phải kết thúc bằng ${endings.map((ending) => `.${ending}`).join(', ')}\n  = sửa đuôi tên tệp, hoặc ghi tên thư mục`,
    outOneFile: (out: string, names: readonly string[]): string =>
      `-o ${out} là tên một tệp, nhưng phải ghi: ${names.join(', ')}\n  = ghi tên thư mục sau -o, hoặc chọn một dạng hợp với đuôi tên tệp bằng --format`,
    frontMatter: (plan: string, template: string): string =>
      `mẫu báo cáo ${template} của kế hoạch ${plan}: không đọc được phần đầu giữa hai dòng ---`,
    disk: {
      EACCES: 'không có quyền ghi',
      EPERM: 'không có quyền ghi',
      EROFS: 'ổ đĩa chỉ cho đọc',
      ENOSPC: 'ổ đĩa đã đầy',
      EDQUOT: 'đã hết dung lượng được cấp',
      EBUSY: 'đang có chương trình khác mở',
    },
    diskWay: 'đóng chương trình đang mở tệp, xem quyền của thư mục và chỗ trống của ổ đĩa; hoặc làm ở thư mục của mình',
    crash: 'lỗi trong chương trình; xin gửi dòng dưới đây cho người bảo trì',
  },
}

/** What the parser of templates found, by its own name for it. */
function syntax(found: string): string {
  const [, opened, closed] = /^(.+) doesn't match (.+)$/.exec(found) ?? []
  if (opened) return `mở bằng {{#${opened}}} mà đóng bằng {{/${closed}}}`
  if (found === 'EOF') return 'hết tệp mà còn {{ hoặc {{#…}} chưa đóng'
  return found === 'OPEN_ENDBLOCK' ? '{{/…}} đóng mà không có chỗ mở' : 'chỗ này sai cú pháp'
}
