import type { diffVi } from './diff-vi.ts'
import { once } from './once.ts'

/** English words of `plan diff`. */
export const diffEn: typeof diffVi = once(() => ({
  diff: {
    title: (base, head) => `Comparing ${base} with ${head}`,
    workTree: 'the work tree',
    now: 'the newest figures',
    mergeBase: (name, commit) => `${name} (where the branch began, ${commit})`,
    commit: (name, commit) => `${name} (${commit})`,
    measured: (day, period) => `As of ${day} · ${period}`,
    flags: (n) => `ATTENTION (${n})`,
    flagsUnknown: 'Not all that needs attention is known: some files could not be read.',
    noFlags: 'Nothing needs attention.',
    effect: 'EFFECT ON THE FIGURES',
    noEffect: 'Rates, lights and verdicts stay the same.',
    columns: { rate: 'Rate', before: 'Before', after: 'After', points: 'Percentage points' },
    rates: {
      completionOfAssigned: 'Completed of those counted',
      completionOfDue: 'Completed of those due',
      onTimeOfDue: 'Completed on time',
      overdueOfDue: 'Overdue',
      averageProgress: 'Average progress',
      reportsInTime: 'Reports in time',
      attained: 'Indicators attained',
    },
    weighted: 'By weight',
    group: 'Group',
    same: 'unchanged',
    lights: 'Lights',
    light: { green: 'green', yellow: 'yellow', red: 'red', none: 'no light' },
    lightOf: (from, to) => `light ${from} → ${to}`,
    task: 'Task',
    newTask: 'new',
    goneTask: 'gone',
    changes: (n) => `CHANGES (${n})`,
    sections: {
      plan: 'Plan, groups, units',
      duty: 'Duties',
      task: 'Tasks',
      indicator: 'Indicators',
      programme: 'Programmes, criteria, assessments',
      budget: 'Budget',
      report: 'Reports',
      closing: 'Closed periods',
      evidence: 'Evidence files',
      record: 'Amendments, issued documents',
    },
    target: (value) => `(target ${value})`,
    closing: { added: (day) => `closed on ${day}`, removed: 'closing removed', reopened: 'reopened', edited: 'edited' },
    state: {
      added: (tasks, indicators) => `new plan: ${tasks} tasks, ${indicators} indicators`,
      removed: (tasks, indicators) => `plan removed: ${tasks} tasks, ${indicators} indicators`,
      same: 'no changes',
      layout: (files) => `no changes of content (${files} files differ in layout)`,
    },
    sameMany: (n) => `${n} plans without changes`,
    unread: (side, files) =>
      `data missing: ${files.length} files could not be read in ${side}, changes in them are not known: ${files.join(', ')}`,
    noPeriod: (period) => `the plan has no period ${period}`,
    markdown: {
      heading: (plan) => `Changes of ${plan}`,
      flags: 'Attention',
      effect: 'Effect on the figures',
      changes: 'Main changes',
      all: (n) => `All ${n} changes`,
      moves: (n) => `${n} tasks and indicators stand otherwise`,
      rows: 'Rates by weight, of groups, of units',
      illustrative: 'Invented figures: every number here is made up.',
      moreFlags: (n) => `and ${n} more to look at`,
      many: (changed, flagged) =>
        `**${changed} plans with changes, ${flagged} of them with points that need attention.**`,
      morePlans: (n) => `${n} more plans with changes are left out, as the comment would be too long.`,
      shortened: (n, command) => `All ${n} changes are left out, as the comment would be too long; see: ${command}`,
      least: (flags, changes, command) =>
        `${flags} points that need attention, ${changes} changes, left out as the comment would be too long; see: ${command}`,
    },
    stop: {
      noGit: 'the git program cannot be run; comparing revisions needs git',
      noRepository:
        'this folder is not in a git repository\n  = two periods can be compared without git: plan diff 2026-Q2 2026-Q3',
      noCommit: 'the git repository has no commit to compare with',
      revision: (name, near) =>
        `there is no git revision or period "${name}"\n  = ${near.length > 0 ? `did you mean ${near.map((n) => `"${n}"`).join(' or ')}? ` : ''}write like main, HEAD~1, a tag, a commit id, or a period such as 2026-Q2`,
      mixed: (period, revision) =>
        `a period (${period}) is not compared with a revision (${revision})\n  = two periods: plan diff 2026-Q2 2026-Q3; the figures of a revision in a period: plan diff ${revision} --period ${period}`,
      order: (a, b) => `period ${a} does not end before ${b}\n  = name the earlier one first`,
      noBase: (a, b) =>
        `${a} and ${b} have no commit in common here\n  = name the base: plan diff BASE; in a shallow clone: git fetch --unshallow`,
      at: '--at goes with two periods only\n  = write: plan diff BASE HEAD',
      period: '--period and --as-of do not go with two periods',
      git: (message) => `git cannot compare: ${message}`,
      nothing: 'there are no changes to submit',
      gone: (plans) => `the plan ${plans} is deleted as a whole, so there is no sheet for it\n  = see: plan diff`,
      noPaper: 'the paper compares two states of one plan that both sides have and can be read whole',
    },
  },
}))
