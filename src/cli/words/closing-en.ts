import type { closingVi } from './closing-vi.ts'
import { once } from './once.ts'

const list = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join('')

/** Closing a period and reopening it. */
export const closingEn: typeof closingVi = once(() => ({
  closing: {
    closed: (period, on, by) => `Closed ${period} on ${on}, by ${by}`,
    reopened: (period, on, by) => `Reopened ${period} on ${on}, by ${by}`,
    closedOn: (on, by) => `The figures of this period were closed on ${on} (${by})`,
    closedIn: (on) => `figure closed on ${on}`,
    head: 'Closed on',
    fields: {
      tasks: 'Tasks',
      completion: 'Completion',
      reports: 'Reports',
      files: 'Files of the period',
      issued: 'Issued',
      reason: 'Reason',
      missing: 'Missing',
    },
    next: 'From now on plan check compares this period. For a wrong figure write a correction into the next report; to open it again: plan reopen.',
    again: (period) => `When it is mended, close it again: plan close ${period}`,
    missing: {
      reports: (names) => `no report from ${names.join(', ')}`,
      blank: (heading) => `the consolidated report lacks the part: ${heading}`,
      errors: (n) => `the data has ${n} errors (plan check)`,
    },
    frozen: {
      from: (period, commit, on) => `period ${period} was closed on ${on}: made from the data of commit ${commit}`,
      differs: (then, now) =>
        `the report says something else than when it was closed (program ${then}, now ${now}); the data are those of that commit`,
      disk: (period, on) =>
        `period ${period} was closed on ${on}; git's history cannot be read, so it is made from the files here`,
      uncommitted: (period, on) =>
        `period ${period} was closed on ${on}, but no commit holds that closing yet; made from the files here`,
      same: "the period's files and what the report says are as they were when closed",
      changed: (files) =>
        `not as it was when closed${files.length > 0 ? `: ${files.join(', ')}` : ': what the report says'}; see plan check`,
    },
    stop: {
      options: () =>
        'this command works on the files here and on the period named after it\n  = leave out --at, --as-of, --period',
      unread: (plan, files) =>
        `plan ${plan} has ${files.length} files that could not be read, so no period is closed or reopened\n  = see: plan check --plan ${plan}${list(files)}`,
      already: (period, on, by) =>
        `period ${period} was closed on ${on} (${by})\n  = to change it, reopen it: plan reopen ${period} --reason "…"`,
      running: (period, to, today) => `period ${period} ends on ${to}; today, ${today}, it cannot be closed yet`,
      noReport: (period) =>
        `period "${period}" has no periodic report, so it cannot be closed\n  = close a month, quarter, half year, nine months or year, such as: plan close 2026-Q3`,
      template: (kind, period) =>
        `the report's template has a fault, so the period's report cannot be made\n  = see: plan report ${kind} --period ${period}`,
      missing: (period, all) =>
        `period ${period} cannot be closed yet, there is missing:${list(all)}\n  = add it and run again; to close it all the same give a reason: plan close ${period} --reason "…"`,
      notClosed: (period) => `period ${period} is not closed, there is nothing to reopen\n  = see: plan list periods`,
      noReason: () => 'reopening a closed period needs a reason\n  = add --reason "…"',
      nobody: () =>
        'nobody is known to do this\n  = add --by "Full name", or tell git: git config user.name "Full name"',
      dateAlone: () => '--date is the day of the paper issued, which needs its number\n  = add --number',
      meanwhile: (path) =>
        `${path} was written by somebody else just now; nothing was changed\n  = run the command again`,
      shallow: (period) =>
        `this git clone is shallow: it cannot be told which commit closed period ${period} first\n  = run: git fetch --unshallow`,
    },
  },
}))
