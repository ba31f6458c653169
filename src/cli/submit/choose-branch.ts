import { changedSince, isWithin, tipOf } from '../../git/branch.ts'
import { remoteTip } from '../../git/push.ts'
import { branchNames, tracked } from '../../git/remote.ts'
import type { Context } from '../context.ts'
import type { Gathered } from './gather.ts'
import type { Ready } from './ready.ts'

/** The branch that the changes go to. */
export interface Choice {
  readonly name: string
  /** `new`: made now · `same`: the branch one is on, sent before and not yet merged · `made`: made by a run that was interrupted. */
  readonly is: 'new' | 'same' | 'made'
}

/** True for a branch that submit made. */
export const isSubmission = (branch: string): boolean => /^(?:bao-cao|ke-hoach)[/-]/.test(branch)

/** What everything is merged into: the server's main branch, else the branch one is on. */
export const baseOf = ({ remote, branch }: Ready): string | null =>
  remote?.base ?? (isSubmission(branch) ? null : branch)

/** True where everything on the branch one is on has reached the main branch, as far as is known here. */
export function isMerged({ root }: Context, { remote, head }: Ready, base: string | null): boolean {
  const main = remote === null || base === null ? undefined : tracked(root, remote.name, base)
  return main !== undefined && isWithin(root, head, main)
}

/**
 * A branch for the changes: the one that one is on where it speaks of the same and is not merged yet, else a new one by a name that nobody has.
 * The server is asked only where `isAsking`.
 */
export function chooseBranch(
  context: Context,
  ready: Ready,
  wanted: string,
  { tree, files }: Pick<Gathered, 'tree' | 'files'>,
  isAsking: boolean,
): Choice {
  const { root } = context
  const { branch, head, remote } = ready
  const names = branchNames(root, remote?.name ?? null)
  // git keeps branches as files: where one is called `bao-cao`, none can be called `bao-cao/…`.
  const stem = names.has(wanted.split('/')[0] ?? '') ? wanted.replace('/', '-') : wanted
  const isSame = isNamed(branch, stem) || goesOn(context, ready, files)
  if (isSame && !isMerged(context, ready, baseOf(ready))) return { name: branch, is: 'same' }
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? stem : `${stem}-${n}`
    const tip = tipOf(root, name)
    if (tip?.parent === head && tip.tree === tree) return { name, is: 'made' }
    if (names.has(name)) continue
    const isTaken = isAsking && remote !== null && typeof remoteTip(root, remote.name, name) === 'string'
    if (!isTaken) return { name, is: 'new' }
  }
}

const isNamed = (branch: string, stem: string): boolean =>
  branch === stem || (branch.startsWith(`${stem}-`) && /^\d+$/.test(branch.slice(stem.length + 1)))

/** True where every changed file was changed on this branch before: a correction of what was sent. */
function goesOn({ root }: Context, ready: Ready, files: Gathered['files']): boolean {
  const { branch, head, remote } = ready
  const base = baseOf(ready)
  const main = remote === null || base === null ? undefined : tracked(root, remote.name, base)
  if (!isSubmission(branch) || main === undefined) return false
  const sent = changedSince(root, main, head)
  return files.every(({ path }) => sent.has(path))
}
