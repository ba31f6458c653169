import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { NewFile } from '../../edit/new-plan.ts'
import { diskReader } from '../../load/disk-reader.ts'
import { planFolders } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { findRoot } from '../root.ts'

/** Where a new plan goes: a folder, and whether it is a workspace already. */
export interface Target {
  readonly root: string
  readonly isWorkspace: boolean
}

/** The folder named, else the workspace one stands in, else the folder one stands in. */
export function targetOf({ root: here, words }: Context, named: string | undefined): Target {
  const wanted = resolve(here, named ?? '.')
  const found = findRoot(wanted)
  if (found) {
    const [top] = relative(found.root, wanted).split(sep)
    if (named !== undefined && top === 'plans') throw stop(EXIT.usage, words.init.amongPlans(named))
    if (named === undefined || top === '') return workspaceAt(found.root)
  }
  if (existsSync(wanted) && !lstatSync(realpathSync(wanted)).isDirectory())
    throw stop(EXIT.usage, words.init.notFolder(named ?? here))
  return { root: wanted, isWorkspace: false }
}

function workspaceAt(root: string): Target {
  const reader = diskReader(root)
  return { root, isWorkspace: planFolders(reader).some((folder) => reader.exists(`${folder}/plan.yaml`)) }
}

/**
 * The files to make. What a workspace has beside its plans stays as it is; any other file that exists already stops the command with exit 2,
 * all of them named.
 */
export function filesToMake(
  { words }: Context,
  { root, isWorkspace }: Target,
  ofPlan: readonly NewFile[],
  ofWorkspace: readonly NewFile[],
): readonly NewFile[] {
  const isTaken = ({ path }: NewFile): boolean => isInTheWay(root, path)
  const taken = [...ofPlan, ...(isWorkspace ? [] : ofWorkspace)].filter(isTaken)
  if (taken.length > 0) throw stop(EXIT.usage, words.init.taken(taken.map(({ path }) => path)))
  return [...ofWorkspace.filter((file) => !isTaken(file)), ...ofPlan]
}

/** True where something stands in the file's place, or something other than a folder on the way to it. */
function isInTheWay(root: string, path: string): boolean {
  const steps = path.split('/')
  for (let n = 1; n < steps.length; n += 1) {
    const found = lstatSync(join(root, ...steps.slice(0, n)), { throwIfNoEntry: false })
    if (!found) return false
    if (!found.isDirectory()) return true
  }
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
}
