import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** A form has some ten kilobytes; one with pasted pictures some megabytes. */
const LIMIT = 50

/** The bytes of the file to read in; stops with exit 2 where there is none. */
export function readInput({ host, words }: Context, file: string): Uint8Array {
  const path = resolve(host.cwd, file)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw stop(EXIT.usage, words.import.isFolder(file))
  if (found && found.size > LIMIT * 1024 * 1024) throw stop(EXIT.usage, words.import.bigFile(file, LIMIT))
  try {
    return readFileSync(path)
  } catch {
    throw stop(EXIT.usage, words.import.noFile(file))
  }
}
