import type { ciVi } from './ci-vi.ts'
import { once } from './once.ts'

/** Words of the gates on a git server. */
export const ciEn: typeof ciVi = once(() => ({
  ci: {
    unread:
      'plan.yaml or units.yaml cannot be read, so it is not known who answers for what; nothing was written\n  = run: plan check',
    kept: (path) =>
      `left alone: ${path} exists and differs from the template; to take the new one move the file away and run again`,
    noDrafts: (day) => `on ${day} no report is to be drafted`,
    nothingToClose: (day) => `on ${day} no period is to be closed`,
    future: (day, today) =>
      `${day} has not come yet (today is ${today})\n  = --as-of takes today or a day that has passed`,
    noBase: (revision) => `no git revision "${revision}"\n  = run: git fetch; or name another branch or commit`,
    missing: 'Missing',
    complete: 'Everything is there: the period can be closed.',
    toClose: (names) => `Close ${names}`,
    notYet: (names) => `Not ready to close ${names}`,
    closes: (file) => `${file}: all reports are in, no blank is left, the data have no error`,
    mergeCloses: 'Merging this closes the period; what turns out wrong later is corrected in the next report.',
    draft: (file) => `Draft report: ${file}`,
    doNotMerge: 'Do not merge yet: this is refreshed every day, and holds the closing once nothing is missing.',
    alsoOpen: 'What still lacks something is not closed; its files here are drafts only.',
    withoutAccounts: (plan, units, office) =>
      `${plan}: ${units.length} ${units.length === 1 ? 'unit has' : 'units have'} no accounts in units.yaml, ${
        office.length > 0
          ? `${office.join(' ')} approves instead`
          : 'and nobody approves instead: state the accounts of the unit that receives the reports (roles.gate) first'
      }: ${units.join(', ')}`,
  },
}))
