import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'

/** Endings by which people name a document; a folder is seldom called so. */
const DOCUMENT = /\.(md|html?|docx?|pdf|xlsx?|xlsm|ods|odt|csv|txt)$/i

/** A file named after `-o`: its folder, its name, and its ending in small letters without the dot. */
export interface OutFile {
  readonly folder: string
  readonly name: string
  readonly ending: string
}

/**
 * What was typed after `-o` as a file, where its ending says that it is one and no folder is called so; else undefined, and it is a
 * folder. Stops with exit 2 where the ending is none of those that can be written.
 */
export function outFile({ host, words }: Context, out: string, endings: readonly string[]): OutFile | undefined {
  const ending = DOCUMENT.exec(out)?.[1]?.toLowerCase()
  const isFolder = statSync(resolve(host.cwd, out), { throwIfNoEntry: false })?.isDirectory() ?? false
  if (ending === undefined || isFolder) return undefined
  if (!endings.includes(ending)) throw stop(EXIT.usage, words.stop.outEnding(out, endings))
  return { folder: dirname(out), name: basename(out), ending }
}
