import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type CiForge, codeOwnersFile, ownersBlock, withBlock } from '../../ci/code-owners.ts'
import type { PlanOwners } from '../../ci/owners.ts'
import type { FileChange } from '../../core/writer.ts'
import { diskWriter } from '../../edit/disk-writer.ts'
import { diskReader } from '../../load/disk-reader.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { makeFolder } from '../write-output.ts'
import { workspaceOwners } from './owners.ts'

/**
 * `plan init --ci SERVER`: CODEOWNERS from the plans, the pipelines, the form of a proposal and the rules for branches. A pipeline that is there
 * already is left as its office made it; of CODEOWNERS our block alone is written. Gives the paths written.
 */
export async function writeCi(context: Context, root: string, forge: CiForge): Promise<readonly string[]> {
  const { words, note, out, host } = context
  const owners = await workspaceOwners(diskReader(root))
  if (!owners) throw stop(EXIT.errors, words.ci.unread)
  const recipes = recipesFor(host.root, forge)
  const kept = recipes.filter(({ path, text }) => existsSync(join(root, path)) && !isSame(root, path, text))
  const changes = [
    ownersChange(forge, owners),
    ...recipes.filter(({ path }) => !existsSync(join(root, path))).map(({ path, text }) => added(path, text)),
  ]
  const written = put(context, root, changes)
  for (const path of written) out(`${words.report.written(shown(context, root, path))}\n`)
  for (const { path } of kept) note(`${words.ci.kept(path)}\n`)
  for (const line of withoutAccounts(context, owners)) note(`${line}\n`)
  const rules = recipes.find(({ path }) => path.endsWith(RULES))
  if (rules) out(`\n${rules.text}`)
  return written
}

/** A file as one would name it from where one stands. */
const shown = ({ root: here }: Context, root: string, path: string): string =>
  relative(here, join(root, path)).replaceAll('\\', '/')

/** The page that tells which rules to set on the server; it is printed too. */
const RULES = 'quy-tac-nhanh.md'

interface Recipe {
  readonly path: string
  readonly text: string
}

/** The files of `templates/ci/<forge>`, by their place in a workspace. */
function recipesFor(program: string, forge: CiForge): Recipe[] {
  const folder = join(program, 'templates', 'ci', forge)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
}

const isSame = (root: string, path: string, text: string): boolean => readFileSync(join(root, path), 'utf8') === text

const added = (path: string, text: string): FileChange => ({
  path,
  make: (before) => (before === null ? Buffer.from(text) : null),
})

function ownersChange(forge: CiForge, owners: readonly PlanOwners[]): FileChange {
  const block = ownersBlock(forge, owners)
  return {
    path: codeOwnersFile(forge),
    make: (before) => Buffer.from(withBlock(before === null ? null : new TextDecoder().decode(before), block)),
  }
}

function put({ words }: Context, root: string, changes: readonly FileChange[]): readonly string[] {
  // The writer keeps its lock beside the plans.
  makeFolder(join(root, 'plans'))
  const made = diskWriter(root).change(changes)
  if (made.ok) return made.written
  const { failure } = made
  if (failure === 'called-off') throw stop(EXIT.usage, words.init.taken(changes.map(({ path }) => path)))
  throw stop(EXIT.machine, words.init.failed[failure.reason](failure.path, failure.message))
}

function withoutAccounts({ words }: Context, owners: readonly PlanOwners[]): string[] {
  return owners.flatMap(({ id, units, office }) => {
    const silent = units.filter(({ accounts }) => accounts.length === 0).map((unit) => unit.id)
    return silent.length === 0 ? [] : [words.ci.withoutAccounts(id, silent, office)]
  })
}
