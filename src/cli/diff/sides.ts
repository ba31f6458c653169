import { periodOf } from '../../core/period.ts'
import { nearest } from '../../core/text.ts'
import { readPeriod } from '../../core/typed-period.ts'
import { commitOf, mergeBase, refNames } from '../../git/changed-files.ts'
import { remoteOf } from '../../git/remote.ts'
import { gitLine } from '../../git/run.ts'
import { repositoryState } from '../../git/state.ts'
import { readPlan } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** What is set side by side: two states of the files, or two dates of facts of the same files. */
export type Sides = Revisions | Periods

/** Two states of the files; `head` null: the work tree. Names as people see them. */
export interface Revisions {
  readonly kind: 'revisions'
  readonly base: Revision
  readonly head: Revision | null
}

export interface Revision {
  readonly name: string
  readonly commit: string
  /** True where the commit is where a branch began, and not what the name stands for. */
  readonly isMergeBase?: boolean
}

/** Two periods; `head` null: the newest figures. */
export interface Periods {
  readonly kind: 'periods'
  readonly base: string
  readonly head: string | null
}

/** What the arguments ask for; stops with exit 2 for what is neither a revision nor a period, with 3 where there is no git. */
export async function sidesOf(context: Context, args: readonly (string | undefined)[]): Promise<Sides> {
  const { names, isFromMergeBase } = namesIn(args.filter((name) => name !== undefined))
  const [base, head] = names.map((name) => asPeriod(context, name))
  const periods = await Promise.all(names.map((name) => isPeriod(context, name)))
  if (base !== undefined && periods[0] && (head === undefined || periods[1])) return periodsOf(context, base, head)
  const odd = periods.indexOf(true)
  if (odd >= 0) throw stop(EXIT.usage, context.words.diff.stop.mixed(names[odd] ?? '', names[1 - odd] ?? ''))
  return revisionsOf(context, base, head, isFromMergeBase)
}

/** `main HEAD`, `main..HEAD` or `main...HEAD`; three dots start where the second left the first, as git has it. */
function namesIn(args: readonly string[]): { names: readonly string[]; isFromMergeBase: boolean } {
  const [range = '', ...others] = args
  const [, from, dots, to] = /^(.*?[^.])(\.{2,3})([^.].*)?$/s.exec(range) ?? []
  if (from === undefined || others.length > 0) return { names: args, isFromMergeBase: false }
  return { names: [from, to ?? 'HEAD'], isFromMergeBase: dots === '...' }
}

const BUILT_IN = /^\d{4}(?:-(?:Q[1-4]|H[12]|9M|(?:0[1-9]|1[0-2])))?$/

/** A period however it is typed; a name that git knows stays one of git's. */
const asPeriod = ({ root }: Context, name: string): string => {
  const id = readPeriod(name)
  return BUILT_IN.test(id) && (id === name || commitOf(root, name) === undefined) ? id : name
}

/** A period of the calendar, or one of a plan's own that is no name in git. */
async function isPeriod(context: Context, name: string): Promise<boolean> {
  if (BUILT_IN.test(name)) return true
  if (!/^[\w.-]+$/.test(name) || commitOf(context.root, name) !== undefined) return false
  for (const folder of context.folders) {
    const { plan } = await readPlan(context.reader, folder)
    if (periodOf(name, plan.calendar)) return true
  }
  return false
}

function periodsOf({ asked, words }: Context, base: string, head: string | undefined): Periods {
  if (asked.period !== undefined || asked.asOf !== undefined) throw stop(EXIT.usage, words.diff.stop.period)
  return { kind: 'periods', base, head: head ?? null }
}

function revisionsOf(context: Context, base: string | undefined, head: string | undefined, split: boolean): Revisions {
  const { root, at, words } = context
  const { stop: w } = words.diff
  if (at !== undefined) throw stop(EXIT.usage, w.at)
  const state = repositoryState(root)
  if (state === 'no-git') throw stop(EXIT.machine, w.noGit)
  if (state === 'not-a-repository') throw stop(EXIT.usage, w.noRepository)
  if (state === 'not-trusted') throw stop(EXIT.usage, words.submit.stop.notTrusted(root))
  if (state.head === null && (base === undefined || commitOf(root, base) === undefined))
    throw stop(EXIT.usage, w.noCommit)
  if (base === undefined) return { kind: 'revisions', base: startOf(root, state.head ?? '', state.branch), head: null }
  const from = revisionOf(context, base)
  const to = head === undefined ? null : revisionOf(context, head)
  return { kind: 'revisions', base: split && to ? commonOf(context, from, to) : from, head: to }
}

function revisionOf({ root, words }: Context, name: string): Revision {
  const commit = commitOf(root, name)
  if (commit !== undefined) return { name: safe(name), commit }
  const names = refNames(root)
  const close = names.filter(
    (ref) => nearest(name, [ref.slice(ref.lastIndexOf('/') + 1)]) !== undefined || nearest(name, [ref]),
  )
  throw stop(EXIT.usage, words.diff.stop.revision(safe(name), close.slice(0, 3).map(safe)))
}

function commonOf({ root, words }: Context, from: Revision, to: Revision): Revision {
  const commit = mergeBase(root, from.commit, to.commit)
  if (commit === undefined) throw stop(EXIT.usage, words.diff.stop.noBase(from.name, to.name))
  return { name: from.name, commit, isMergeBase: commit !== from.commit }
}

/** Where HEAD left the main line: what others have merged since is not shown. HEAD itself where no main line is known. */
function startOf(root: string, head: string, branch: string | null): Revision {
  const remote = remoteOf(root, branch)
  const server = 'names' in remote || remote.base === null ? [] : [`${remote.name}/${remote.base}`]
  for (const name of [...server, 'main', 'master']) {
    const ref = gitLine(root, [
      'rev-parse',
      '-q',
      '--verify',
      `refs/${name.includes('/') ? 'remotes' : 'heads'}/${name}^{commit}`,
    ])
    const commit = ref && mergeBase(root, head, ref)
    if (commit)
      return commit === head ? { name: 'HEAD', commit } : { name: safe(name), commit, isMergeBase: commit !== ref }
  }
  return { name: 'HEAD', commit: head }
}
