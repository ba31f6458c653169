import type { logVi } from './log-vi.ts'
import { once } from './once.ts'

/** Words of `plan log`. */
export const logEn: typeof logVi = once(() => ({
  log: {
    count: (n) => (n === 0 ? 'no change is recorded' : `${n} ${n === 1 ? 'record' : 'records'}, newest first`),
    definition: 'the plan itself',
    signed: (day) => `report signed on ${day}`,
    uncommitted: 'not saved in git yet',
    by: (author, day) => `${author}, ${day}`,
    brought: (merge, who, day) => `merged by ${merge} (${who}, ${day})`,
    squashed: (request) => `merged by ${request}`,
    amendment: (id) => `amendment ${id}`,
    decidedBy: (number, day) => `under document ${number} of ${day}`,
    decisions: {
      proposed: 'proposed, not submitted',
      submitted: 'submitted, not decided',
      approved: 'approved',
      refused: 'refused',
      withdrawn: 'withdrawn',
    },
    cut: 'the history is cut off here; it may have been so before',
    correction: (what, period, from, to) => `corrects ${what} of ${period}: ${from} → ${to}`,
    correctionGone: (what, period) => `takes back the correction of ${what} of ${period}`,
    returned: (reason) => `returned: ${reason}`,
    returnGone: 'no longer returned',
    reportGone: 'the report that said it was removed',
    shallow: 'the history of this clone is cut off, so not all changes are seen\n  = run: git fetch --unshallow',
    rewritten: (number, commit) =>
      `the history was rewritten: commit ${commit}, from which document ${number} was made, is not in it any more\n  = look on the server: git fetch --all; see: plan check`,
    stop: {
      kind: (id) => `"${id}" is no task, duty or indicator\n  = such as: plan log 1.c, plan log CT02, plan log V.3.3`,
      'no-git': () => 'git cannot be run; the history is kept in git\n  = see: plan doctor',
      'not-a-repository': () =>
        'this folder is in no git repository, so it has no history\n  = make one: git init && git add plans && git commit -m "Begin"',
      'no-commits': () =>
        'this repository has no commit yet, so it has no history\n  = save once: git add plans && git commit -m "Begin"',
      'bad-revision': (revision) => `git has no revision "${revision}"\n  = write HEAD~1, main, a tag or a commit`,
    },
  },
}))
