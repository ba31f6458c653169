import type { issueVi } from './issue-vi.ts'
import { once } from './once.ts'

/** Words of `plan issue`. */
export const issueEn: typeof issueVi = once(() => ({
  issue: {
    kinds: {
      quarter: 'quarterly report',
      half: 'half-year report',
      'nine-months': 'nine-month report',
      year: 'yearly report',
      month: 'monthly report',
      review: 'review',
      'ad-hoc': 'ad hoc report',
      scorecard: 'scorecard report',
      bulletin: 'public notice',
      plan: 'plan',
      amendment: 'amendment of the plan',
      reminder: 'letter of reminder',
      other: 'other document',
    },
    heading: (kind, plan) => `Recording an issued document: ${kind} · ${plan}`,
    fields: {
      number: 'Number',
      date: 'Issued on',
      period: 'Period',
      duty: 'Fulfils duty',
      title: 'Subject',
      signer: 'Signed by',
      to: 'Recipients',
      sent: 'Sent on',
      file: 'Signed file',
      commit: 'Commit of the data',
    },
    askKind: 'What kind of document?',
    askPeriod: 'Of which period?',
    periodHint: { period: 'such as 2026-Q3, 2026-H1, 2026', request: 'id of the ad hoc request' },
    askNumber: 'Number with its code',
    askDate: 'Day of issue',
    askTitle: 'Subject (what follows "về")',
    askSigner: 'Name of the signer',
    askTo: 'Recipients',
    toHint: 'separated by ;',
    askSent: 'Day it was sent',
    orEmpty: 'Enter leaves it out',
    sure: 'Write it into the plan?',
    badNumber: (typed) => `"${typed}" is no document number; write a number, or one with its code: 15/BC-UBND`,
    instead: 'plan issue FILE.pdf --kind quarter --period 2026-Q3 --number 45/BC-UBND --date 2026-09-25',
    noCommit: {
      'no-git': 'this folder is in no git repository, or git cannot be run: the record names no commit of the data',
      'no-commit': 'the repository has no commit yet: the record names no commit of the data',
      'not-committed':
        'the plan has changes that git does not hold: the record names no commit of the data; save them first (plan submit) and run again to have it',
    },
    stop: {
      options: 'this command writes into the files as they are\n  = drop --at, --as-of',
      unread: (plan, files) =>
        `plan ${plan} has ${files.length} files that could not be read, so nothing is recorded\n  = see: plan check --plan ${plan}`,
      noFile: (path) => `no file "${path}"\n  = name the signed file; it is only hashed, not copied`,
      emptyFile: (path) => `file "${path}" is empty\n  = name the signed file`,
      missing: (keys) => `missing: ${keys.map((key) => `--${key}`).join(', ')}`,
    },
  },
}))
