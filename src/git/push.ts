import { withoutCredentials } from './forge.ts'
import { type GitAnswer, git, gitLine, hasOwnSsh } from './run.ts'

/** Why a server did not take a branch. */
export type PushFailure =
  | 'behind'
  | 'refused'
  | 'sign-in'
  | 'host-key'
  | 'not-found'
  | 'network'
  | 'no-options'
  | 'other'

/** What came of a push; `said` is what the server or git said, without passwords. */
export type Pushed =
  | { readonly ok: true; readonly said: readonly string[] }
  | { readonly ok: false; readonly why: PushFailure; readonly said: readonly string[] }

/** In this order: the first that fits. */
const SIGNS: readonly (readonly [PushFailure, RegExp])[] = [
  ['no-options', /does not support push options/i],
  ['refused', /\[remote rejected\]|hook declined/i],
  ['behind', /\[rejected\]|non-fast-forward|fetch first/i],
  ['host-key', /host key verification failed|remote host identification has changed/i],
  [
    'sign-in',
    /authentication failed|could not read (?:username|password)|terminal prompts disabled|permission denied|access denied|returned error: 40[13]|invalid (?:username|credentials)|publickey/i,
  ],
  ['not-found', /not found|does not appear to be a git repository|does not exist|no such file/i],
  [
    'network',
    /could not resolve|failed to connect|unable to access|connection (?:refused|timed out|reset|closed)|timed out|network is unreachable|no route to host|early eof|could not read from remote/i,
  ],
]

/**
 * Sends a branch to a server, never by force, and never waits for a password: a question nobody can answer would hang. Whoever has to type one
 * runs the plain `git push` that the message names.
 */
export function push(root: string, remote: string, branch: string, options: readonly string[] = []): Pushed {
  const extra = options.flatMap((option) => ['-o', option])
  const ref = `refs/heads/${branch}`
  return judged(withoutPrompt(root, ['push', '--porcelain', '-u', ...extra, '--', remote, `${ref}:${ref}`]))
}

/** Learns what a branch of the server is now; null where it could not be asked. */
export const fetchBranch = (root: string, remote: string, branch: string): boolean =>
  withoutPrompt(root, [
    'fetch',
    '-q',
    '--no-tags',
    '--',
    remote,
    `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`,
  ]).ok

/** The commit a branch has on the server; null: it has none; undefined: the server could not be asked. */
export function remoteTip(root: string, remote: string, branch: string): string | null | undefined {
  const answer = withoutPrompt(root, ['ls-remote', '--heads', '--', remote, `refs/heads/${branch}`])
  return answer.ok ? String(answer.out).split('\t')[0] || null : undefined
}

function withoutPrompt(root: string, args: readonly string[]): GitAnswer {
  const patience = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60']
  return git(root, [...patience, ...args], { env: { GIT_TERMINAL_PROMPT: '0', ...quietSsh(root) } })
}

/** ssh asks on the terminal itself; where the user has no command of their own it is told not to. */
function quietSsh(root: string): Readonly<Record<string, string>> {
  if (hasOwnSsh() || gitLine(root, ['config', '--get', 'core.sshCommand']) !== undefined) return {}
  return { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15' }
}

function judged(answer: GitAnswer): Pushed {
  const text = withoutCredentials(`${answer.message}\n${answer.out}`)
  const said = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^(?:To |Done$|branch .* set up to track)/.test(line))
  if (answer.ok) return { ok: true, said }
  return { ok: false, why: SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'other', said }
}
