import { AMEND } from './amend-options.ts'
import type { Command } from './command.ts'

/** Commands that record what was decided, closed and issued, or hold changes against it. */
export const RECORD_COMMANDS: readonly Command[] = [
  {
    name: 'amend',
    args: [{ syntax: '[action...]', words: 'amendAction' }],
    options: AMEND,
    load: () => import('./amend.ts'),
  },
  {
    name: 'close',
    args: [{ syntax: '<period>', words: 'period' }],
    options: [
      { flags: '--reason <text>', words: 'closeReason' },
      { flags: '--by <name>', words: 'who' },
      { flags: '--number <number>', words: 'issuedNumber' },
      { flags: '--date <day>', words: 'issuedDate' },
    ],
    load: () => import('./close.ts'),
  },
  {
    name: 'reopen',
    args: [{ syntax: '<period>', words: 'period' }],
    options: [
      { flags: '--reason <text>', words: 'reopenReason' },
      { flags: '--by <name>', words: 'who' },
    ],
    load: () => import('./reopen.ts'),
  },
  {
    name: 'issue',
    args: [{ syntax: '<file>', words: 'signedFile' }],
    options: [
      { flags: '--kind <kind>', words: 'issuedKind' },
      { flags: '--number <number>', words: 'number' },
      { flags: '--date <day>', words: 'date' },
      { flags: '--title <text>', words: 'issuedTitle' },
      { flags: '--signer <name>', words: 'issuedSigner' },
      { flags: '--to <list>', words: 'issuedTo' },
      { flags: '--sent <day>', words: 'issuedSent' },
      { flags: '--duty <id>', words: 'issuedDuty' },
    ],
    load: () => import('./issue.ts'),
  },
  {
    name: 'verify',
    options: [
      { flags: '--since <when>', words: 'verifySince' },
      { flags: '--strict', words: 'verifyStrict' },
    ],
    load: () => import('./verify.ts'),
  },
  {
    name: 'hook',
    args: [{ syntax: '<what>', words: 'hook' }],
    options: [
      { flags: '--pre-commit', words: 'preCommit' },
      { flags: '--pre-receive', words: 'preReceive' },
    ],
    load: () => import('./hook.ts'),
  },
]
