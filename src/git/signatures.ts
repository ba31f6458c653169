import { objectsOf } from './objects.ts'
import { git, gitLine } from './run.ts'

/**
 * What the signature of a commit or tag says. `good`: of somebody who is known; `unknown-key`: it holds, but nobody knows whose it is;
 * `unchecked`: there is one that cannot be checked here; `expired`: signature or key has run out, or was revoked.
 */
export type SignatureState = 'good' | 'unknown-key' | 'bad' | 'expired' | 'unchecked' | 'unsigned'

export interface Signature {
  readonly state: SignatureState
  /** Who signed, as the list of signers or the key names them. */
  readonly signer: string | null
  readonly key: string | null
}

const UNSIGNED: Signature = { state: 'unsigned', signer: null, key: null }
/** Letters of git's `%G?`. */
const STATES: Readonly<Record<string, SignatureState>> = {
  G: 'good',
  U: 'unknown-key',
  E: 'unknown-key',
  B: 'bad',
  X: 'expired',
  Y: 'expired',
  R: 'expired',
}

/**
 * Configuration with which git knows the signers: the user's own list, else the file given. git itself says nothing of ssh signatures
 * without such a list.
 */
export function signersConfig(root: string, file: string | undefined): readonly string[] {
  const own = gitLine(root, ['config', '--get', 'gpg.ssh.allowedSignersFile'])
  return own !== undefined || file === undefined ? [] : ['-c', `gpg.ssh.allowedSignersFile=${file}`]
}

/** The signatures of commits, by id; checked by `git verify-commit`'s own means, all with one call. */
export function commitSignatures(
  root: string,
  config: readonly string[],
  ids: readonly string[],
): ReadonlyMap<string, Signature> {
  const found = new Map<string, Signature>()
  // Most histories are not signed at all: then nothing is to be checked.
  const signed = [...objectsOf(root, ids)].filter(([, content]) => hasSignature(content)).map(([id]) => id)
  if (signed.length > 0) {
    const log = git(
      root,
      [...config, 'log', '--no-walk=unsorted', '-z', '--format=%H%x1f%G?%x1f%GS%x1f%GK', '--stdin'],
      `${signed.join('\n')}\n`,
    )
    for (const line of log.ok ? String(log.out).split('\0') : []) {
      const [id = '', letter = '', signer = '', key = ''] = line.trim().split('\x1f')
      found.set(id, { state: STATES[letter] ?? 'unchecked', signer: signer || null, key: key || null })
    }
  }
  return new Map(
    ids.map((id) => [id, found.get(id) ?? (signed.includes(id) ? { ...UNSIGNED, state: 'unchecked' } : UNSIGNED)]),
  )
}

const hasSignature = (content: Buffer): boolean => {
  const head = content.subarray(0, content.indexOf('\n\n'))
  return head.includes('\ngpgsig')
}

/** A tag with a message, the commit it stands on, and its signature. */
export interface SignedTag {
  readonly name: string
  readonly commit: string
  readonly signature: Signature
}

/** The annotated tags of a repository; plain ones are only names and cannot be signed. */
export function signedTags(root: string, config: readonly string[]): SignedTag[] {
  const refs = git(root, ['for-each-ref', '--format=%(objecttype) %(*objectname) %(refname:short)', 'refs/tags'])
  const lines = refs.ok ? String(refs.out).split('\n') : []
  return lines.flatMap((line) => {
    const [, commit = '', name = ''] = /^tag ([0-9a-f]+) (.+)$/.exec(line) ?? []
    return name === '' ? [] : [{ name, commit, signature: tagSignature(root, config, name) }]
  })
}

function tagSignature(root: string, config: readonly string[], name: string): Signature {
  const answer = git(root, [...config, 'verify-tag', '--raw', `refs/tags/${name}`])
  const said = `${answer.message}\n${String(answer.out)}`
  if (/no signature found/.test(said)) return UNSIGNED
  const signer = /GOODSIG \S+ (.+)|Good "git" signature for (.+?) with/.exec(said)
  const key = /(?:VALIDSIG|NO_PUBKEY|BADSIG|ERRSIG) (\S+)|key (SHA256:\S+)/.exec(said)
  return { state: stateOf(said), signer: signer?.[1] ?? signer?.[2] ?? null, key: key?.[1] ?? key?.[2] ?? null }
}

function stateOf(said: string): SignatureState {
  if (/BADSIG|incorrect signature/.test(said)) return 'bad'
  if (/REVKEYSIG|EXPKEYSIG|EXPSIG/.test(said)) return 'expired'
  if (/NO_PUBKEY|ERRSIG|No principal matched/.test(said)) return 'unknown-key'
  return /GOODSIG|Good "git" signature for /.test(said) ? 'good' : 'unchecked'
}
