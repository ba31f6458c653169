import { explainEn } from './explain-en.ts'
import { helpEn } from './help-en.ts'
import type { Words } from './index.ts'
import { listEn } from './list-en.ts'
import { statusEn } from './status-en.ts'
import { trendEn } from './trend-en.ts'

/** English. */
export const en: Words = {
  ...helpEn,
  ...statusEn,
  ...listEn,
  ...explainEn,
  ...trendEn,
  illustrative: 'illustrative figures',
  none: '–',
  report: {
    written: (path) => `written: ${path}`,
    errors: (n, plan) => `the data has ${n} errors, the report may be wrong; see: plan check --plan ${plan}`,
    blanks: (n) => `${n} places [...] are left for a person to write before it is issued`,
  },
  stop: {
    prefix: 'error',
    noFolder: (folder) => `no folder "${folder}"`,
    noWorkspace: (folder) =>
      `no plans/ folder at "${folder}" or above it\n  = run inside a folder that holds plans/, or name it with -C DIR`,
    noPlans: () => 'the plans/ folder holds no plan yet\n  = a plan is a subfolder with a plan.yaml',
    unknownPlan: (id, near, all) =>
      `no plan "${id}"\n  = ${near ? `did you mean "${near}"? ` : ''}plans: ${all.join(', ')}`,
    severalPlans: (all) => `there are ${all.length} plans, name one\n  = add --plan ${all.join(' | --plan ')}`,
    unknownPeriod: (id, plan, near) =>
      `plan ${plan} has no period "${id}"\n  = ${near ? `did you mean "${near}"? ` : ''}write 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-03 (see: plan list periods)`,
    badDay: (typed) => `"${typed}" is not a day\n  = write 2026-09-14 or 14/9/2026`,
    notBegun: (period) => `period ${period} has not begun, there is nothing to report`,
    beforePlan: (period) => `period ${period} ended before the plan began`,
    badValue: (option, value, allowed, near) =>
      `${option}: "${value}" is not valid\n  = ${near ? `did you mean "${near}"? ` : ''}allowed: ${allowed.join(', ')}`,
    revision: (why, revision) =>
      ({
        'no-git': 'the git program could not be run; --at needs it',
        'not-a-repository': 'this folder is not inside a git repository; --at needs one',
      })[why] ?? `git knows no revision "${revision}"\n  = write HEAD~1, main, a tag or a commit id`,
    unknownId: (id, near) =>
      `no plan has "${id}"\n  = ${near.length ? `did you mean ${near.map((n) => `"${n}"`).join(' or ')}?` : 'see: plan list tasks, plan list indicators, plan list units'}`,
    ambiguous: (id, all) => `several plans have "${id}"\n  = write one of: ${all.join(', ')}`,
    unread: (plan, files) =>
      `plan ${plan} has ${files.length} files that could not be read, so no report is made\n  = see: plan check --plan ${plan}\n${files.map((f) => `    ${f}`).join('\n')}`,
    wrongLength: (id, kind, usual) =>
      `period "${id}" does not fit a "${kind}" report${usual ? `\n  = for example: --period ${usual}` : ''}`,
    template: (at, code, name, near, excerpt) =>
      `report template ${at}: "${name}" cannot be used [${code}]\n${excerpt}\n  = ${near ? `did you mean "${near}"?` : 'see the fields with: plan report quarter --json'}`,
    write: (path, why) => `cannot write ${path}: ${why}`,
    outsideSource: (path) => `not writing into ${path}: it holds the source data\n  = choose another folder with -o`,
    crash: 'a fault in the program; please send the lines below to the maintainers',
  },
}
