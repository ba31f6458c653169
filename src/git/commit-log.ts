import { type RequestNumber, requestNumber } from './request-number.ts'
import { git, gitLine } from './run.ts'

/** A commit as its history tells it. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
  readonly author: string
  /** Day of the author date, by the author's own clock. */
  readonly day: string
  readonly committer: string
  /** Day it was committed, by the committer's own clock. */
  readonly committed: string
  readonly subject: string
  readonly request: RequestNumber | null
}

/** All commits that a revision rests on, newest first, with what was cut off. */
export interface CommitLog {
  readonly commits: readonly Commit[]
  readonly isShallow: boolean
}

/** Why there is no history to read. */
export type NoHistory = 'no-git' | 'not-a-repository' | 'no-commits' | 'bad-revision'

const FORMAT = ['%H', '%P', '%an', '%aI', '%cn', '%cI', '%B'].join('%x1f')

/** The history of a revision; with `args` only what `git log` then lists. */
export function commitLog(root: string, revision: string, args: readonly string[] = []): CommitLog | NoHistory {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'])
  if (!shallow.ok) return shallow.missing ? 'no-git' : 'not-a-repository'
  if (revision.startsWith('-') || gitLine(root, ['rev-parse', '-q', '--verify', `${revision}^{commit}`]) === undefined)
    return revision === 'HEAD' ? 'no-commits' : 'bad-revision'
  const [options, paths] = split(args)
  const log = git(root, [
    'log',
    '-z',
    '--no-show-signature',
    `--format=${FORMAT}`,
    ...options,
    revision,
    '--',
    ...paths,
  ])
  if (!log.ok) return 'bad-revision'
  const commits = String(log.out).split('\0').flatMap(commitOf)
  return { commits, isShallow: String(shallow.out).trim() === 'true' }
}

/** Options, and the paths after `--`. */
function split(args: readonly string[]): [readonly string[], readonly string[]] {
  const at = args.indexOf('--')
  return at < 0 ? [args, []] : [args.slice(0, at), args.slice(at + 1)]
}

function commitOf(text: string): Commit[] {
  const [id = '', parents = '', author = '', authored = '', committer = '', committed = '', ...rest] = text
    .replace(/^\n/, '')
    .split('\x1f')
  if (!/^[0-9a-f]{40,64}$/.test(id)) return []
  const message = rest.join('\x1f').normalize('NFC')
  const subject = message.split('\n')[0] ?? ''
  const day = authored.slice(0, 10)
  return [
    {
      id,
      parents: parents.split(' ').filter(Boolean),
      author: author.normalize('NFC'),
      day,
      committer: committer.normalize('NFC'),
      committed: committed.slice(0, 10),
      subject,
      request: requestNumber(message),
    },
  ]
}

/** The commits of the main line (first parents), newest first. */
export function mainLine(commits: readonly Commit[]): Commit[] {
  const known = new Map(commits.map((commit) => [commit.id, commit]))
  const line: Commit[] = []
  for (let at = commits[0]; at; at = known.get(at.parents[0] ?? '')) line.push(at)
  return line
}

/** For every commit the one of the main line that brought it there: itself, or the merge of the branch it was made on. */
export function broughtBy(commits: readonly Commit[]): ReadonlyMap<string, Commit> {
  const known = new Map(commits.map((commit) => [commit.id, commit]))
  const found = new Map<string, Commit>()
  for (const brought of mainLine(commits).reverse()) {
    const waiting = [brought.id]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue
      found.set(id, brought)
      waiting.push(...(known.get(id)?.parents ?? []))
    }
  }
  return found
}
