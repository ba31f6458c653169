import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, relative, resolve, sep } from 'node:path'
import { fold } from '../../core/text.ts'
import type { FileEdit, Said } from '../../edit-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** Git keeps every version of every file for ever; a scan of a document is far smaller. */
const LIMIT = 20 * 1024 * 1024

/** What was said, with evidence as the plan keeps it, and the files that go into the plan's `evidence/` for it. */
export interface WithEvidence {
  readonly said: Said
  readonly edits: readonly FileEdit[]
}

/** A link is kept; a file of the machine is copied into `evidence/<year>/`; one that lies there already is named. */
export function withEvidence(context: Context, folder: string, year: string, said: Said): WithEvidence {
  const edits = new Map<string, FileEdit>()
  const keep = <T extends { readonly evidence?: readonly string[] }>(entry: T): T =>
    entry.evidence
      ? { ...entry, evidence: entry.evidence.map((named) => kept(context, folder, year, named, edits)) }
      : entry
  const each = <T extends { readonly evidence?: readonly string[] }>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, keep(entry)]))
  return { said: { ...said, tasks: each(said.tasks), indicators: each(said.indicators) }, edits: [...edits.values()] }
}

function kept(context: Context, folder: string, year: string, named: string, edits: Map<string, FileEdit>): string {
  if (/^https?:\/\//i.test(named)) return named
  if (context.reader.exists(`${folder}/${named}`) && /^evidence\//.test(named)) return named
  const absolute = resolve(context.host.cwd, named)
  const inside = insidePlan(context, folder, absolute)
  if (inside !== undefined) return inside
  const bytes = bytesOf(context, named, absolute)
  const path = freePath(context, folder, `evidence/${year}`, basename(absolute), bytes, edits)
  edits.set(path, { path: `${folder}/${path}`, bytes })
  return path
}

/** True for evidence that can be kept: it lies where it is named from, or in the plan's own folder for it. */
export const hasEvidence = ({ host, reader }: Context, folder: string, named: string): boolean =>
  (/^evidence\//.test(named) && reader.exists(`${folder}/${named}`)) ||
  statSync(resolve(host.cwd, named), { throwIfNoEntry: false })?.isFile() === true

/** The path within the plan of a file that lies in its evidence folder. */
function insidePlan({ root }: Context, folder: string, absolute: string): string | undefined {
  const path = relative(resolve(root, folder), absolute).split(sep).join('/')
  return path.startsWith('evidence/') && statSync(absolute, { throwIfNoEntry: false })?.isFile() ? path : undefined
}

function bytesOf({ words }: Context, named: string, absolute: string): Uint8Array {
  const found = statSync(absolute, { throwIfNoEntry: false })
  if (!found?.isFile()) throw stop(EXIT.usage, words.update.noFile(named))
  if (found.size > LIMIT) throw stop(EXIT.usage, words.update.bigFile(named, LIMIT / 1024 / 1024))
  return readFileSync(realpathSync(absolute))
}

/** A name in plain letters, as file systems and web links carry it; a number is added where another file has it. */
function freePath(
  { reader }: Context,
  folder: string,
  into: string,
  name: string,
  bytes: Uint8Array,
  taken: ReadonlyMap<string, FileEdit>,
): string {
  const ending = extname(name)
  const stem =
    fold(name.slice(0, name.length - ending.length))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'tep'
  for (let n = 1; ; n += 1) {
    const path = `${into}/${stem}${n === 1 ? '' : `-${n}`}${ending.toLowerCase()}`
    const there = reader.read(`${folder}/${path}`)
    const isSame = typeof there !== 'string' && Buffer.compare(there, bytes) === 0
    if (isSame || (there === 'missing' && !taken.has(path))) return path
  }
}
