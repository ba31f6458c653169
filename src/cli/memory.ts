import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderVersions } from '../git/folder-versions.ts'
import type { Context } from './context.ts'

/** Results of one job kept from earlier runs, each under the content it was made from. */
interface Kept {
  /** What was asked, and the program that answered. */
  readonly of: string
  /** Folder → the version of its content, and the job's result as JSON gives it back. */
  readonly results: Readonly<Record<string, readonly [version: string, result: unknown]>>
}

/** What earlier runs found out about the folders as they are now. */
export interface Memory {
  readonly known: ReadonlyMap<string, unknown>
  /** Keeps what this run found out; says nothing where it cannot. */
  readonly keep: (results: ReadonlyMap<string, unknown>) => void
}

/**
 * Results remembered in `.git/plan/`, for work trees that are an ordinary clone; undefined where remembering would not pay or git does not
 * know the files. A result is used only for the same content, question and program, so that output is the same with and without it.
 */
export function memoryOf(context: Context, job: string): Memory | undefined {
  const { root, folders, at } = context
  if (at !== undefined || !isFolder(join(root, '.git'))) return undefined
  const of = questionOf(context, job)
  const file = join(root, '.git', 'plan', `${job}.json`)
  const kept = of === undefined ? undefined : read(file, of)
  if (of === undefined || !kept) return undefined
  const versions = folderVersions(root, folders)
  const known = new Map<string, unknown>()
  for (const folder of folders) {
    const [version, result] = kept.results[folder] ?? []
    if (version !== undefined && version === versions.get(folder)) known.set(folder, result)
  }
  const keep = (results: ReadonlyMap<string, unknown>): void => {
    if (folders.every((folder) => known.has(folder))) return
    // Asked again: a file that changed while it was read is not kept under its old version.
    const now = folderVersions(root, folders)
    const lasting = [...results].filter(([folder]) => now.has(folder) && now.get(folder) === versions.get(folder))
    write(file, { of, results: Object.fromEntries(lasting.map(([f, result]) => [f, [now.get(f) ?? '', result]])) })
  }
  return { known, keep }
}

/** All that a result depends on besides the plan's files; undefined where the program's own bytes cannot be told. */
function questionOf({ lang, today, asked, host }: Context, job: string): string | undefined {
  try {
    const program = readFileSync(join(host.root, 'dist', 'stamp'))
    return createHash('sha256')
      .update(JSON.stringify([process.version, job, lang, today, asked]))
      .update(program)
      .digest('hex')
  } catch {
    return undefined
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** What was kept for the same question; nothing where there is no such file or it is damaged. */
function read(file: string, of: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    if (kept.of === of && typeof kept.results === 'object') return kept
  } catch {}
  return { of, results: {} }
}

/** Whole or not at all; a folder that may not be written is left alone. */
function write(file: string, kept: Kept): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(temporary, JSON.stringify(kept), { flag: 'wx' })
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}
