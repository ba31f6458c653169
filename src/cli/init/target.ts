import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { NewFile } from '../../edit/new-plan.ts'
import { isSettings, linesMissing } from '../../edit/new-workspace.ts'
import { diskReader } from '../../load/disk-reader.ts'
import { planFolders } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { findRoot } from '../root.ts'

/** Where a new plan goes: a folder, whether it is a workspace already, and whether it is a repository's own. */
export interface Target {
  readonly root: string
  readonly isWorkspace: boolean
  readonly isRepository: boolean
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
  return { root: wanted, isWorkspace: false, isRepository: isRepository(wanted) }
}

function workspaceAt(root: string): Target {
  const reader = diskReader(root)
  const isWorkspace = planFolders(reader).some((folder) => reader.exists(`${folder}/plan.yaml`))
  return { root, isWorkspace, isRepository: isRepository(root) }
}

const isRepository = (root: string): boolean => existsSync(join(root, '.git'))

/**
 * The files to make. What a workspace has beside its plans and a repository's own settings stay as they are; any other file that exists
 * already stops the command with exit 2, all of them named.
 */
export function filesToMake(
  { words }: Context,
  { root, isWorkspace, isRepository }: Target,
  ofPlan: readonly NewFile[],
  ofWorkspace: readonly NewFile[],
): readonly NewFile[] {
  const isTaken = ({ path }: NewFile): boolean => isInTheWay(root, path)
  const isKept = (file: NewFile): boolean => isWorkspace || (isRepository && isSettings(file))
  const taken = [...ofPlan, ...ofWorkspace.filter((file) => !isKept(file))].filter(isTaken)
  if (taken.length > 0) throw stop(EXIT.usage, words.init.taken(taken.map(({ path }) => path)))
  return [...ofWorkspace.filter((file) => !isTaken(file)), ...ofPlan]
}

/** Settings that a repository has of its own, with the lines that a plan needs and they lack. */
export function settingsKept(
  { root, isWorkspace, isRepository }: Target,
  ofWorkspace: readonly NewFile[],
): { readonly path: string; readonly lines: readonly string[] }[] {
  if (isWorkspace || !isRepository) return []
  const kept = ofWorkspace.filter((file) => isSettings(file) && isInTheWay(root, file.path))
  return kept.map((file) => ({ path: file.path, lines: linesMissing(file, textAt(join(root, file.path))) }))
}

/** What a file says; nothing where it is none or cannot be read. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
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
