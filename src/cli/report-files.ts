import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FORMATS } from '../report-pipeline.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { outFile } from './out-file.ts'
import { writeOutput } from './write-output.ts'

/** Beside the reports: what this program wrote there, so that a file somebody edited afterwards is known. */
const RECORD = '.plan-reports.json'
type Written = Readonly<Record<string, string>>

/** A report's file: its name and its bytes. */
export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes reports into a folder, all or none of those that were edited: a file that this program did not write, or that has changed since,
 * is only written over with `force`. Returns the paths as the user would name them.
 */
export function writeReports(context: Context, folder: string, files: readonly ReportFile[], force: boolean): string[] {
  const into = resolve(context.host.cwd, folder)
  const before = recorded(join(into, RECORD))
  const edited = files.filter(({ name, bytes }) => isEdited(join(into, name), before[name], hashOf(bytes)))
  if (edited.length > 0 && !force)
    throw stop(EXIT.usage, context.words.stop.edited(edited.map(({ name }) => join(folder, name))))
  const paths = files.map(({ name, bytes }) => writeOutput(context, folder, name, bytes))
  const now = { ...before, ...Object.fromEntries(files.map(({ name, bytes }) => [name, hashOf(bytes)])) }
  writeOutput(context, folder, RECORD, `${JSON.stringify(now, null, 1)}\n`)
  return paths
}

/**
 * The same for what was typed after `-o`: a folder, or the one file to be written, named by a form's ending. Stops with exit 2 where
 * the name cannot stand for the files.
 */
export function writeReportsTo(context: Context, out: string, files: readonly ReportFile[], force: boolean): string[] {
  const named = outFile(context, out, FORMATS)
  if (!named) return writeReports(context, out, files, force)
  const [one, ...others] = files
  if (!one || others.length > 0 || !one.name.endsWith(`.${named.ending}`)) {
    const names = files.map(({ name }) => name)
    throw stop(EXIT.usage, context.words.stop.outOneFile(out, names))
  }
  return writeReports(context, named.folder, [{ name: named.name, bytes: one.bytes }], force)
}

/** True for a file with other bytes than those written last and those to be written now. */
function isEdited(path: string, written: string | undefined, next: string): boolean {
  if (!existsSync(path)) return false
  const found = hashOf(readFileSync(path))
  return found !== written && found !== next
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A record that cannot be read counts as none: then every file there counts as edited. */
function recorded(path: string): Written {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof record === 'object' && record !== null ? (record as Written) : {}
  } catch {
    return {}
  }
}
