import { isWithin } from '../../git/branch.ts'
import { stagedReader, workspacesIn } from '../../git/plans-reader.ts'
import { commitOf, mergeBase, type Place } from '../../git/range.ts'
import { remoteOf } from '../../git/remote.ts'
import { gitLine } from '../../git/run.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { CheckedPlan } from '../jobs.ts'
import { authorOf, placeOf } from './base.ts'
import { answered, hasErrors, printed, shownOf } from './findings.ts'
import { judge } from './judge.ts'
import { plainCheck } from './plain.ts'

/** `plan hook pre-commit`: what is staged, and not what lies beside it, held against where this branch left the main line. */
export async function preCommit(context: Context): Promise<number> {
  const { words } = context
  placeOf(context.root, words)
  const root = gitLine(context.root, ['rev-parse', '--show-toplevel']) ?? context.root
  const plans: CheckedPlan[] = []
  for (const prefix of workspacesIn(root, null)) plans.push(...(await inWorkspace(context, { root, prefix })))
  const found = shownOf(plans)
  if (found.length > 0) context.out(await printed(context, found, plans))
  if (!hasErrors(found)) return EXIT.ok
  context.note(`${words.hook.notCommitted()}\n`)
  return EXIT.errors
}

async function inWorkspace(context: Context, place: Place): Promise<CheckedPlan[]> {
  const newer = answered(context, stagedReader(place) ?? 'unreadable', 'HEAD')
  const tip = commitOf(place, 'HEAD')
  const { today } = context
  // The first commit has nothing before it.
  if (tip === undefined) return plainCheck(newer, today, () => true)
  const author = authorOf(place)
  const base = baseOfBranch(place, tip)
  const question = { place, base, head: { is: 'index' } as const, tip, newer, today, merged: today, author }
  const { plans } = answered(context, await judge({ ...question, isChosen: () => true }), 'HEAD')
  return [...plans.values()]
}

/**
 * Where the branch left the main line of the server, or what it took over from there since, also by a merge under way; without a server the last
 * commit.
 */
export function baseOfBranch(place: Place, tip: string): string {
  const { root } = place
  const branch = gitLine(root, ['symbolic-ref', '-q', '--short', 'HEAD']) ?? null
  const remote = remoteOf(root, branch)
  const main = 'base' in remote && remote.base !== null ? commitOf(place, `${remote.name}/${remote.base}`) : undefined
  if (main === undefined) return tip
  const fork = mergeBase(place, main, tip) ?? tip
  const merging = commitOf(place, 'MERGE_HEAD')
  const taken = merging === undefined ? undefined : mergeBase(place, main, merging)
  return taken !== undefined && isWithin(root, fork, taken) ? taken : fork
}
