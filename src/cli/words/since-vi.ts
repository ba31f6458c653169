import { once } from './once.ts'

/** What `plan check --since` and `plan hook` say beside their findings. */
export const sinceVi = once(() => ({
  since: {
    against: (base: Asked, { commits, files, plans }: Amount): string =>
      `so với ${base.isFork ? `chỗ rẽ nhánh khỏi ${base.asked}` : base.asked} (${base.short}): ${commits} commit, ${files} tệp khác nhau, ${plans.size} kế hoạch thay đổi`,
    stop: {
      repository: (why: string): string =>
        ({
          'no-git': 'không chạy được chương trình git; --since cần git\n  = cài git, rồi xem: plan doctor',
          'not-trusted':
            'git không tin thư mục này vì nó thuộc tài khoản khác trên máy\n  = git config --global --add safe.directory "$PWD"',
        })[why] ??
        'thư mục này không nằm trong kho git; --since cần kho git\n  = git init, hoặc làm việc trong bản sao của kho',
      noCommit: (): string => 'kho git chưa có commit nào nên chưa có gì để so\n  = plan check',
      unknown: (asked: string, near: string | undefined): string =>
        `git không có phiên bản "${asked}"\n  = ${near ? `có phải ${near}? ` : ''}viết như main, origin/main, HEAD~1, một thẻ hoặc mã commit; nhánh trên máy chủ thì chạy trước: git fetch`,
      shallow: (asked: string, branch: string | undefined): string =>
        `bản sao git này bị cắt lịch sử, không có chỗ rẽ nhánh khỏi "${asked}"
  = chạy: git fetch --unshallow${
    branch === undefined
      ? ''
      : ` origin ${branch}:refs/remotes/origin/${branch}
    rồi: plan check --since origin/${branch}`
  }`,
      unrelated: (asked: string): string =>
        `"${asked}" và phiên bản này không có commit chung nào, không so được\n  = chọn nhánh mà phiên bản này bắt đầu từ đó`,
      tooMany: (asked: string): string =>
        `có hơn ${MOST_COMMITS} commit kể từ "${asked}", nhiều hơn mức chương trình xem từng commit\n  = chọn phiên bản gần hơn`,
      unreadable: (asked: string): string => `git không đọc được các tệp của "${asked}"\n  = kiểm tra kho: git fsck`,
    },
  },
}))

/** More commits than are looked at one by one. */
const MOST_COMMITS = '5.000'

interface Asked {
  readonly asked: string
  readonly short: string
  readonly isFork: boolean
}
interface Amount {
  readonly commits: number
  readonly files: number
  readonly plans: { readonly size: number }
}
