import { AMEND } from './amend-options.ts'
import type { Command } from './command.ts'

/** Commands that record what was decided, closed and issued, or hold changes against it. */
export const RECORD_COMMANDS: readonly Command[] = [
  {
    name: 'amend',
    args: [{ syntax: '[action...]', words: 'amendAction' }],
    options: AMEND,
    load: async () => (await import('./rest.ts')).amend(),
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
    load: async () => (await import('./rest.ts')).close(),
  },
  {
    name: 'reopen',
    args: [{ syntax: '<period>', words: 'period' }],
    options: [
      { flags: '--reason <text>', words: 'reopenReason' },
      { flags: '--by <name>', words: 'who' },
    ],
    load: async () => (await import('./rest.ts')).reopen(),
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
    load: async () => (await import('./rest.ts')).issue(),
  },
  {
    name: 'verify',
    options: [
      { flags: '--since <when>', words: 'verifySince' },
      { flags: '--strict', words: 'verifyStrict' },
    ],
    load: async () => (await import('./rest.ts')).verify(),
  },
  {
    name: 'hook',
    args: [{ syntax: '<what>', words: 'hook' }],
    options: [
      { flags: '--pre-commit', words: 'preCommit' },
      { flags: '--pre-receive', words: 'preReceive' },
    ],
    load: async () => (await import('./rest.ts')).hook(),
  },
]
