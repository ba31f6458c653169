/** Options of `plan amend`, of `plan amend decide` and of `plan amend withdraw`. */
export const AMEND = [
  { flags: '--unit <unit>', words: 'proposer' },
  { flags: '--reason <text>', words: 'amendReason' },
  { flags: '--slug <name>', words: 'slug' },
  { flags: '--base <rev>', words: 'base' },
  { flags: '--dry-run', words: 'amendDryRun' },
  { flags: '--type <type>', words: 'decisionType' },
  { flags: '--number <number>', words: 'decisionNumber' },
  { flags: '--date <day>', words: 'decisionDate' },
  { flags: '--signer <name>', words: 'decisionSigner' },
  { flags: '--effective <day>', words: 'effective' },
  { flags: '--refuse <items>', words: 'refuse' },
  { flags: '--items <items>', words: 'withdrawItems' },
] as const
