import { spawnSync } from 'node:child_process'

/** What git answered; `missing` when there is no git program. */
export type GitAnswer =
  | { readonly ok: true; readonly out: Buffer }
  | { readonly ok: false; readonly missing: boolean; readonly message: string }

/**
 * Runs git in a folder. Arguments never pass through a shell; callers put untrusted ones after `--end-of-options`.
 * The environment is fixed so that answers do not depend on the user's language or configuration of quoting.
 */
export function git(cwd: string, args: readonly string[], input?: string): GitAnswer {
  const done = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    input,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: 1 << 30,
  })
  if (done.error)
    return { ok: false, missing: 'code' in done.error && done.error.code === 'ENOENT', message: done.error.message }
  if (done.status !== 0) return { ok: false, missing: false, message: String(done.stderr).trim() }
  return { ok: true, out: done.stdout }
}
