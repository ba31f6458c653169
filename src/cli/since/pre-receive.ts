import type { Reader } from '../../core/reader.ts'
import { isWithin } from '../../git/branch.ts'
import { commitReader, workspacesIn } from '../../git/plans-reader.ts'
import { differing, mergeBase, type Place } from '../../git/range.ts'
import { gitLine } from '../../git/run.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { CheckedPlan } from '../jobs.ts'
import { answered, hasErrors, printed, shownOf } from './findings.ts'
import { judge } from './judge.ts'
import { plainCheck } from './plain.ts'
import { protectedRefs, type RefUpdate, refUpdates } from './refs.ts'

/** More branches than this are not one person's push. */
const MOST_REFS = 100

/**
 * `plan hook pre-receive`: run by git on a server before a push is taken, while its objects are still in quarantine; only reads. The main line is held
 * against what it was, other branches are checked as they are. One refusal refuses the push.
 */
export async function preReceive(context: Context): Promise<number> {
  const { words, host } = context
  const updates = refUpdates(host.stdin?.() ?? '')
  if (!updates) throw stop(EXIT.usage, words.hook.stop.input())
  const branches = updates.filter(({ ref }) => /^refs\/(?:heads|replace)\//.test(ref))
  if (branches.length > MOST_REFS) throw stop(EXIT.errors, words.hook.stop.tooManyRefs(branches.length, MOST_REFS))
  const main = mainLine(context, updates)
  let refused = 0
  for (const update of branches) if (!(await isTaken(context, main, update))) refused++
  if (refused === 0) return EXIT.ok
  context.out(`${words.hook.refused(refused)}\n`)
  return EXIT.errors
}

/** The branches that are protected, and the commit the main line has now. */
interface MainLine {
  readonly refs: ReadonlySet<string>
  readonly tip: string | undefined
}

function mainLine({ root }: Context, updates: readonly RefUpdate[]): MainLine {
  const head = gitLine(root, ['symbolic-ref', '-q', 'HEAD'])
  const tip = head === undefined ? undefined : gitLine(root, ['rev-parse', '--verify', '--quiet', `${head}^{commit}`])
  return { refs: protectedRefs(head, tip !== undefined, updates), tip }
}

async function isTaken(context: Context, main: MainLine, update: RefUpdate): Promise<boolean> {
  const { words, root, out } = context
  const { ref, from, to } = update
  const isMain = main.refs.has(ref)
  const name = safe(ref.replace(/^refs\/heads\//, ''))
  const say = (why: string): false => {
    out(`${words.hook.ref(name)} ${why}\n`)
    return false
  }
  // A replaced object would be read in the place of the one that was checked.
  if (ref.startsWith('refs/replace/')) return to === null || say(words.hook.replaces())
  if (to === null) return !isMain || say(words.hook.deletes())
  const tip = gitLine(root, ['rev-parse', '--verify', '--quiet', `${to}^{commit}`])
  if (tip === undefined) return say(words.hook.noCommit())
  if (isMain && from !== null && !isWithin(root, from, tip)) return say(words.hook.rewrites())
  const base = isMain ? from : null
  const plans = await checked(context, main, base, tip)
  const found = shownOf(plans)
  if (found.length > 0) out(`${words.hook.ref(name)} ${words.hook.findings()}\n${await printed(context, found, plans)}`)
  return !hasErrors(found)
}

/** The plans of a commit, in every workspace of the repository: held against the commit before where there is one. */
async function checked(context: Context, main: MainLine, base: string | null, tip: string): Promise<CheckedPlan[]> {
  const { root } = context
  const prefixes = new Set([...workspacesIn(root, tip), ...(base === null ? [] : workspacesIn(root, base))])
  const plans: CheckedPlan[] = []
  for (const prefix of prefixes) plans.push(...(await inWorkspace(context, { root, prefix }, main, base, tip)))
  return plans
}

async function inWorkspace(
  context: Context,
  place: Place,
  main: MainLine,
  base: string | null,
  tip: string,
): Promise<CheckedPlan[]> {
  const { today } = context
  if (base === null) return onBranch(context, place, main, tip)
  const touched = foldersBetween(place, base, tip)
  // Without any plan left there is nothing to list, and everything to say.
  const newer = commitReader(place, tip, touched) ?? NOTHING
  const question = { place, base, head: { is: 'commit', id: tip } as const, tip, newer, today, merged: today }
  const answer = await judge({ ...question, author: { name: '', email: '' }, isChosen: () => true })
  return [...answered(context, answer, base.slice(0, 8)).plans.values()]
}

const NOTHING: Reader = { list: () => [], read: () => 'missing', exists: () => false }

/** A branch beside the main line, or the first push of all: checked as it is, as far as it differs from the main line. */
async function onBranch(context: Context, place: Place, { tip: main }: MainLine, tip: string): Promise<CheckedPlan[]> {
  const fork = main === undefined ? undefined : mergeBase(place, main, tip)
  const touched = fork === undefined ? undefined : foldersBetween(place, fork, tip)
  if (touched?.length === 0) return []
  const reader = commitReader(place, tip, touched)
  return plainCheck(
    answered(context, reader ?? 'unreadable', tip.slice(0, 8)),
    context.today,
    (folder) => touched?.includes(folder) ?? true,
  )
}

function foldersBetween(place: Place, base: string, tip: string): string[] {
  const files = differing(place, base, { is: 'commit', id: tip }) ?? []
  return [...new Set(files.flatMap(({ path }) => /^plans\/[^/]+/.exec(path) ?? []))]
}
