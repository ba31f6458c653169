import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Context } from './context.ts'
import { diskReason } from './disk-faults.ts'
import { EXIT, isStop, stop } from './exit.ts'

/**
 * Writes an output file whole or not at all: to a temporary name beside it, then renamed over the old one.
 * Refuses to write among the plans' own files. Returns the path as the user would name it.
 */
export function writeOutput(
  { host, root, words }: Context,
  folder: string,
  name: string,
  content: string | Uint8Array,
): string {
  const into = resolve(host.cwd, folder)
  const shown = join(folder, name)
  const temporary = join(into, `.${name}.${process.pid}.tmp`)
  try {
    const [top] = relative(realpathSync(root), realTarget(into)).split(sep)
    if (top === 'plans') throw stop(EXIT.usage, words.stop.outsideSource(folder))
    makeFolder(into)
    writeFileSync(temporary, content, { flag: 'wx' })
    renameSync(temporary, join(into, name))
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary)
    if (isStop(error)) throw error
    throw stop(
      EXIT.machine,
      words.stop.write(shown, diskReason(words, error instanceof Error ? error.message : String(error))),
    )
  }
  return shown
}

/** Where a path really leads, links followed, also while its last parts do not exist yet. */
const realTarget = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realTarget(dirname(path)), basename(path))

/** Makes a folder and those above it. Node's own recursive way never ends where a folder cannot be made, as below /proc. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
