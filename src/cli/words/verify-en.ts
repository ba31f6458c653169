import { once } from './once.ts'
import type { verifyVi } from './verify-vi.ts'

/** Words of `plan verify`. */
export const verifyEn: typeof verifyVi = once(() => ({
  verify: {
    heading: (branch, all, touching, direct) =>
      `Branch ${branch}: ${all} arrivals, ${touching} of them changed a plan, ${direct} pushed directly`,
    ways: { merge: 'merged', squash: 'squashed', direct: 'PUSHED DIRECTLY', first: 'the first commit' },
    signatures: {
      good: 'good signature',
      'unknown-key': 'signed, by a key nobody knows',
      bad: 'BAD SIGNATURE',
      expired: 'signature or key expired or revoked',
      unchecked: 'signed, not to be checked here',
      unsigned: 'not signed',
    },
    brings: (n) => `${n} ${n === 1 ? 'commit' : 'commits'}`,
    tags: 'Tags',
    files: (same, all) => `Signed files in the plan: ${same}/${all} with the recorded hash`,
    fine: 'Everything is as it must be.',
    notFine: (n) => `Not as it must be: ${n}`,
    faults: {
      direct: (commit) => `${commit}: pushed to the main branch directly, by no request to merge`,
      'bad-signature': (what) => `${what}: the signature does not fit the content`,
      signature: (commit) => `${commit}: not signed by somebody known (--strict)`,
      'signed-file': (file, record) => `${file}: not the signed file that ${record} records`,
    },
    badSince: (typed) =>
      `--since: "${typed}" is neither a day nor a git revision\n  = write 2026-09-01, a tag or a commit`,
  },
}))
