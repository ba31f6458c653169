import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { gitLine } from '../../git/run.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { placeOf } from './base.ts'
import { callOf, hookScript, isOurs } from './hook-script.ts'

export type Hook = 'pre-commit' | 'pre-receive'

/** `plan hook install`: writes the hook that fits the repository, or the ones asked for; a hook that is not ours is left alone. */
export function install(context: Context, wanted: readonly Hook[]): number {
  const { root, words, out } = context
  const isBare = gitLine(root, ['rev-parse', '--is-bare-repository']) === 'true'
  if (!isBare) placeOf(root, words)
  if (isBare && wanted.includes('pre-commit')) throw stop(EXIT.usage, words.hook.stop.bare())
  const hooks = wanted.length > 0 ? wanted : [isBare ? ('pre-receive' as const) : ('pre-commit' as const)]
  const folder = hooksFolder(root)
  for (const hook of hooks) refuseForeign(context, folder, hook)
  for (const hook of hooks) out(`${words.hook.installed(hook, writeHook(context, folder, hook))}\n`)
  return EXIT.ok
}

/** The folder git takes hooks from, also where `core.hooksPath` names another, and whether it is git's own. */
interface HooksFolder {
  readonly path: string
  readonly isGits: boolean
}

function hooksFolder(root: string): HooksFolder {
  const path = resolve(root, gitLine(root, ['rev-parse', '--git-path', 'hooks']) ?? '.git/hooks')
  const own = resolve(root, gitLine(root, ['rev-parse', '--git-common-dir']) ?? '.git')
  mkdirSync(path, { recursive: true })
  return { path, isGits: realpathSync(path).startsWith(realpathSync(own) + sep) }
}

function refuseForeign({ words, host }: Context, { path, isGits }: HooksFolder, hook: Hook): void {
  const file = join(path, hook)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return
  if (found.isFile() && isOurs(readFileSync(file, 'utf8'), hook)) return
  throw stop(EXIT.usage, words.hook.stop.foreign(file, chained(host.root, isGits, hook)))
}

/** The lines that a hook of somebody else calls this program with; `pre-receive` has to hand on what git told it. */
function chained(program: string, isGits: boolean, hook: Hook): string[] {
  const call = callOf({ hook, isGits, program, node: process.execPath })
  if (hook === 'pre-commit') return [`${call} || exit 1`]
  return ['updates=$(cat)', `printf '%s\\n' "$updates" | ${call} || exit 1`]
}

function writeHook({ host, lang, words }: Context, { path, isGits }: HooksFolder, hook: Hook): string {
  const file = join(path, hook)
  const { remark, noProgram } = words.hook
  const from = { hook, isGits, program: host.root, node: process.execPath, remark, noProgram, isEnglish: lang === 'en' }
  writeFileSync(file, hookScript(from), { mode: 0o755 })
  chmodSync(file, 0o755)
  return file
}
