import type { SignatureState, SignedTag } from '../../git/signatures.ts'
import type { Arrival } from './arrivals.ts'
import type { CheckedFile } from './signed-files.ts'

/** What is not as it must be. */
export interface Fault {
  readonly code: 'direct' | 'bad-signature' | 'signature' | 'signed-file'
  /** A commit, a tag, or the record of an issued document. */
  readonly subject: string
}

/** Faults only where every commit has to be signed. */
const WEAK: ReadonlySet<SignatureState> = new Set(['unsigned', 'unknown-key', 'expired', 'unchecked'])

/**
 * Plans changed by a direct push, signatures that do not hold, signed files that are others than recorded; with `strict` also commits that
 * change a plan without a signature of somebody known.
 */
export function faultsOf(
  arrivals: readonly Arrival[],
  tags: readonly SignedTag[],
  files: readonly CheckedFile[],
  strict: boolean,
): Fault[] {
  const commits = arrivals.flatMap(({ commit, way, plans, signature: { state } }): Fault[] => {
    const touches = plans.length > 0
    return [
      ...(way === 'direct' && touches ? [{ code: 'direct', subject: commit.id } as const] : []),
      ...(state === 'bad' ? [{ code: 'bad-signature', subject: commit.id } as const] : []),
      ...(strict && touches && WEAK.has(state) ? [{ code: 'signature', subject: commit.id } as const] : []),
    ]
  })
  const badTags = tags.filter(({ signature }) => signature.state === 'bad')
  return [
    ...commits,
    ...badTags.map(({ name }) => ({ code: 'bad-signature', subject: name }) as const),
    ...files.filter(({ isSame }) => !isSame).map(({ record }) => ({ code: 'signed-file', subject: record }) as const),
  ]
}
