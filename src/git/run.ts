import { spawnSync } from 'node:child_process'

/** What git answered; `missing` when there is no git program. */
export type GitAnswer =
  | { readonly ok: true; readonly out: Buffer; readonly message: string }
  | { readonly ok: false; readonly missing: boolean; readonly message: string; readonly out: Buffer }

/** What git gets beside its arguments. */
export interface GitGiven {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Nobody listens, and nobody waits longer than half a minute: for what starts programs of its own. */
  readonly unattended?: boolean
}

/**
 * Runs git in a folder. Arguments never pass through a shell; callers put untrusted ones after `--end-of-options`.
 * The environment is fixed so that answers do not depend on the user's language or configuration of quoting.
 * `message` is what git said on the side.
 */
export function git(cwd: string, args: readonly string[], given: string | GitGiven = {}): GitAnswer {
  const { input, env, unattended }: GitGiven = typeof given === 'string' ? { input: given } : given
  const done = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    input,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...env },
    maxBuffer: 1 << 30,
    ...(unattended ? { stdio: 'ignore', timeout: 30_000 } : {}),
  })
  if (done.error) {
    const missing = 'code' in done.error && done.error.code === 'ENOENT'
    return { ok: false, missing, message: done.error.message, out: Buffer.alloc(0) }
  }
  const message = String(done.stderr ?? '').trim()
  return done.status === 0
    ? { ok: true, out: done.stdout ?? Buffer.alloc(0), message }
    : { ok: false, missing: false, message, out: done.stdout ?? Buffer.alloc(0) }
}

/** The one line git answers; undefined where it refuses or says nothing. */
export function gitLine(cwd: string, args: readonly string[]): string | undefined {
  const answer = git(cwd, args)
  const line = answer.ok ? String(answer.out).replace(/\n$/, '') : ''
  return line === '' ? undefined : line
}

/** The names of an answer that separates them by NUL. */
export const namesOf = (out: Buffer): string[] =>
  String(out)
    .split('\0')
    .filter((name) => name !== '')

/** True where the user has said by the environment how ssh is to be started. */
export const hasOwnSsh = (): boolean => (process.env.GIT_SSH_COMMAND ?? process.env.GIT_SSH) !== undefined
