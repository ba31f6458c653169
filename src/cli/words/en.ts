import { amendEn } from './amend-en.ts'
import { appendixEn } from './appendix-en.ts'
import { askEn } from './ask-en.ts'
import { changeEn } from './change-en.ts'
import { ciEn } from './ci-en.ts'
import { closingEn } from './closing-en.ts'
import { diffEn } from './diff-en.ts'
import { doctorEn } from './doctor-en.ts'
import { dueEn } from './due-en.ts'
import { dutyEn } from './duty-en.ts'
import { explainEn } from './explain-en.ts'
import { figuresEn } from './figures-en.ts'
import { helpEn } from './help-en.ts'
import { hookEn } from './hook-en.ts'
import { importEn } from './import-en.ts'
import type { Words } from './index.ts'
import { indicatorEn } from './indicator-en.ts'
import { initEn } from './init-en.ts'
import { issueEn } from './issue-en.ts'
import { listEn } from './list-en.ts'
import { logEn } from './log-en.ts'
import { moneyEn } from './money-en.ts'
import { pathsEn } from './paths-en.ts'
import { programmeEn } from './programme-en.ts'
import { reportEn } from './report-en.ts'
import { scoreEn } from './score-en.ts'
import { sinceEn } from './since-en.ts'
import { statusEn } from './status-en.ts'
import { submitEn } from './submit-en.ts'
import { topicsEn } from './topics-en.ts'
import { trendEn } from './trend-en.ts'
import { updateEn } from './update-en.ts'
import { verifyEn } from './verify-en.ts'

/** English. */
export const en: Words = {
  get ask() {
    return askEn().ask
  },
  get ci() {
    return ciEn().ci
  },
  get diff() {
    return diffEn().diff
  },
  get amend() {
    return amendEn().amend
  },
  get doctor() {
    return doctorEn().doctor
  },
  ...helpEn,
  get topics() {
    return topicsEn().topics
  },
  get init() {
    return initEn().init
  },
  ...statusEn,
  ...listEn,
  get explain() {
    return explainEn().explain
  },
  get figures() {
    return figuresEn().figures
  },
  ...indicatorEn,
  get paths() {
    return pathsEn().paths
  },
  ...programmeEn,
  ...dutyEn,
  ...dueEn,
  get parts() {
    return scoreEn().parts
  },
  get bases() {
    return scoreEn().bases
  },
  get scorecard() {
    return scoreEn().scorecard
  },
  ...moneyEn,
  get trend() {
    return trendEn().trend
  },
  get review() {
    return trendEn().review
  },
  get update() {
    return updateEn().update
  },
  get import() {
    return importEn().import
  },
  get appendix() {
    return appendixEn().appendix
  },
  get change() {
    return changeEn().change
  },
  get submit() {
    return submitEn().submit
  },
  get since() {
    return sinceEn().since
  },
  get hook() {
    return hookEn().hook
  },
  get closing() {
    return closingEn().closing
  },
  get issue() {
    return issueEn().issue
  },
  get log() {
    return logEn().log
  },
  get verify() {
    return verifyEn().verify
  },
  illustrative: 'illustrative figures',
  none: '–',
  papers: reportEn,
  report: {
    written: (path) => `written: ${path}`,
    errors: (n, plan) => `the data has ${n} errors, the report may be wrong; see: plan check --plan ${plan}`,
    writing: (name, i, n) => `making ${name} (${i}/${n}) …`,
    watching: 'watching plans/ and templates/; Ctrl-C ends it',
    rewritten: (paths) => `written again: ${paths.join(', ')}`,
    blocker: (why) => `may not be issued yet: ${why}`,
    blanks: (n) => `${n} places [...] are left for a person to write before it is issued`,
  },
  stop: {
    prefix: 'error',
    noFolder: (folder) => `no folder "${folder}"`,
    noWorkspace: (folder) =>
      `no plans/ folder at "${folder}" or above it\n  = run inside a folder that holds plans/, or name it with -C DIR; to begin a plan: plan init`,
    noPlans: () =>
      'the plans/ folder holds no plan yet\n  = a plan is a subfolder with a plan.yaml; to begin one: plan init',
    unknownPlan: (id, near, all) =>
      `no plan "${id}"\n  = ${near ? `did you mean "${near}"? ` : ''}plans: ${all.join(', ')}`,
    severalPlans: (all) => `there are ${all.length} plans, name one\n  = add --plan ${all.join(' | --plan ')}`,
    unknownPeriod: (id, plan, near) =>
      `plan ${plan} has no period "${id}"\n  = ${near ? `did you mean "${near}"? ` : ''}write 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-03 (see: plan list periods)`,
    badDay: (typed) => `"${typed}" is not a day\n  = write 2026-09-14 or 14/9/2026`,
    notBegun: (period) =>
      `period ${period} has not begun, there is nothing to report\n  = see the periods: plan list periods`,
    beforePlan: (period) => `period ${period} ended before the plan began`,
    badValue: (option, value, allowed, near) =>
      `${option}: "${value}" is not valid\n  = ${near ? `did you mean "${near}"? ` : ''}allowed: ${allowed.join(', ')}`,
    partyNumber: (typed) =>
      `--number: "${typed}" is how the Party numbers its papers; this program issues none of them\n  = write the number, or the number with its code: 15, 15/BC-UBND`,
    normativeNumber: (typed) =>
      `--number: "${typed}" is how legal texts are numbered; this program issues none of them\n  = write the number, or the number with its code: 15, 15/BC-UBND`,
    badNumber: (typed) =>
      `--number: "${typed}" is no document number\n  = write the number, or the number with its code: 15, 15/BC-UBND`,
    noPdfa: () =>
      'this machine has the portable engine only, which cannot make PDF/A\n  = leave out --pdfa, or run it on Linux x64',
    noRequests: (plan) =>
      `plan ${plan} names no ad hoc request\n  = state it under requests in plan.yaml; without --request the report says so`,
    kindNeeds: (kind, option, known) =>
      `report ${kind} needs --${option}\n  = ${known.length > 0 ? `accepted: ${known.join(', ')}` : 'the plan names none'}`,
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
      `report template ${at}: ${code === 'template/syntax' ? syntax(name) : `"${name}" cannot be used`} [${code}]\n${excerpt}${near ? `\n  = did you mean "${near}"?` : ''}`,
    templateFields: (known, kind) =>
      `${known.length > 0 ? `\n  = there is here: ${known.join(', ')}` : ''}\n  = see: plan help templates ${kind}`,
    watch: () =>
      '--watch needs a folder to write into, and reads the files on the disk\n  = add -o FOLDER; leave out --json, --at',
    write: (path, why) => `cannot write ${path}: ${why}`,
    outsideSource: (path) => `not writing into ${path}: it holds the source data\n  = choose another folder with -o`,
    notFinal: (blanks, blockers) =>
      `the paper to be signed cannot be made yet${blockers.map((why) => `\n  - ${why}`).join('')}${blanks.length > 0 ? `\n  - ${blanks.length} places [...] are left (lines of the Markdown, headings):` : ''}${blanks.map((line) => `\n    ${line}`).join('')}\n  = give number, day and signer with --number, --date, --signer; the place as issuer.place in plan.yaml; write what is missing into _consolidated.md (for a unit's report: into its own file); leave --final out for a draft`,
    edited: (paths) =>
      `not writing over files that were edited, or that this program did not write: ${paths.join(', ')}\n  = choose another folder with -o, or add --force`,
    needsFolder: () => 'this form, or several at once, needs a folder to write into\n  = add -o FOLDER',
    outEnding: (out, endings) =>
      `-o ${out}: the name of the file must end in ${endings.map((ending) => `.${ending}`).join(', ')}\n  = change the ending, or name a folder`,
    outOneFile: (out, names) =>
      `-o ${out} names one file, but these are to be written: ${names.join(', ')}\n  = name a folder after -o, or choose the one form that its ending says with --format`,
    frontMatter: (plan, template) =>
      `report template ${template} of plan ${plan}: the part between the two lines of --- cannot be read`,
    disk: {
      EACCES: 'no right to write',
      EPERM: 'no right to write',
      EROFS: 'the disk is read-only',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the quota is used up',
      EBUSY: 'another program has it open',
    },
    diskWay:
      "close the program that has the file open, look at the folder's rights and the room on the disk; or work in a folder of your own",
    crash: 'a fault in the program; please send the lines below to the maintainers',
  },
}

/** What the parser of templates found, by its own name for it. */
function syntax(found: string): string {
  const [, opened, closed] = /^(.+) doesn't match (.+)$/.exec(found) ?? []
  if (opened) return `opened by {{#${opened}}} but closed by {{/${closed}}}`
  if (found === 'EOF') return 'the file ends with a {{ or {{#…}} still open'
  return found === 'OPEN_ENDBLOCK' ? '{{/…}} closes what was not opened' : 'this is not well formed'
}
