import { once } from './once.ts'
import type { sinceVi } from './since-vi.ts'

/** The same in English. */
export const sinceEn: typeof sinceVi = once(() => ({
  since: {
    against: (base, { commits, files, plans }) =>
      `against ${base.isFork ? `where this left ${base.asked}` : base.asked} (${base.short}): commits ${commits}, files that differ ${files}, plans changed ${plans.size}`,
    stop: {
      repository: (why) =>
        ({
          'no-git': 'cannot run git; --since needs it\n  = install git, then see: plan doctor',
          'not-trusted':
            'git does not trust this folder, as it belongs to another account\n  = git config --global --add safe.directory "$PWD"',
        })[why] ?? 'this folder is in no git repository; --since needs one\n  = git init, or work in a clone',
      noCommit: () => 'the repository has no commit yet, so there is nothing to hold this against\n  = plan check',
      unknown: (asked, near) =>
        `git has no revision "${asked}"\n  = ${near ? `did you mean ${near}? ` : ''}write it like main, origin/main, HEAD~1, a tag or a commit; for a branch of the server run first: git fetch`,
      shallow: (asked, branch) =>
        `this clone is cut short and does not have the commit where it left "${asked}"
  = run: git fetch --unshallow${
    branch === undefined
      ? ''
      : ` origin ${branch}:refs/remotes/origin/${branch}
    then: plan check --since origin/${branch}`
  }`,
      unrelated: (asked) =>
        `"${asked}" and this have no commit in common and cannot be compared\n  = name the branch this began from`,
      tooMany: (asked) =>
        `there are more than 5,000 commits since "${asked}", more than are looked at one by one\n  = name a nearer revision`,
      unreadable: (asked) => `git cannot read the files of "${asked}"\n  = check the repository: git fsck`,
    },
  },
}))
