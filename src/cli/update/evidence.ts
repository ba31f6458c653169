import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, relative, resolve, sep } from 'node:path'
import { fold } from '../../core/text.ts'
import type { FileEdit, Said } from '../../edit-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { EVIDENCE_LIMIT } from './evidence-limit.ts'

/** What was said, with evidence as the plan keeps it, and the files that go into the plan's `evidence/` for it. */
export interface WithEvidence {
  readonly said: Said
  readonly edits: readonly FileEdit[]
}

/**
 * A link is kept; a file of the machine is copied into `evidence/<year>/`; one that lies there already is named. Stops with exit 2, and names them all,
 * where files cannot be kept.
 */
export function withEvidence(context: Context, folder: string, year: string, said: Said): WithEvidence {
  refuse(context, folder, said)
  const edits = new Map<string, FileEdit>()
  const keep = <T extends Evident>(entry: T): T =>
    entry.evidence
      ? { ...entry, evidence: entry.evidence.map((named) => kept(context, folder, year, named, edits)) }
      : entry
  const each = <T extends Evident>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, keep(entry)]))
  return { said: { ...said, tasks: each(said.tasks), indicators: each(said.indicators) }, edits: [...edits.values()] }
}

interface Evident {
  readonly evidence?: readonly string[]
}

function refuse(context: Context, folder: string, { tasks, indicators }: Said): void {
  const named = [...Object.values(tasks), ...Object.values(indicators)].flatMap(
    ({ evidence = [] }: Evident) => evidence,
  )
  const wrong = [...new Set(named)].flatMap((one) => evidenceProblem(context, folder, one) ?? [])
  if (wrong.length > 0) throw stop(EXIT.usage, wrong.join('\n'))
}

/** What is wrong with evidence that is named, in words; undefined for what can be kept: a link, what the plan has, a file of moderate size. */
export function evidenceProblem(context: Context, folder: string, named: string): string | undefined {
  const why = whyNot(context, folder, named)
  const { update } = context.words
  return why && (why === 'no-file' ? update.noFile(named) : update.bigFile(named, EVIDENCE_LIMIT))
}

/** Why named evidence cannot be kept, as a code. */
export function whyNot({ host, reader }: Context, folder: string, named: string): 'no-file' | 'big-file' | undefined {
  if (standsAsNamed(reader, folder, named)) return undefined
  const found = statSync(resolve(host.cwd, named), { throwIfNoEntry: false })
  if (!found?.isFile()) return 'no-file'
  return found.size > EVIDENCE_LIMIT * 1024 * 1024 ? 'big-file' : undefined
}

/** True for a link, and for what the plan has under that name: nothing is copied. */
const standsAsNamed = (reader: Context['reader'], folder: string, named: string): boolean =>
  /^https?:\/\//i.test(named) || (/^evidence\//.test(named) && reader.exists(`${folder}/${named}`))

function kept(context: Context, folder: string, year: string, named: string, edits: Map<string, FileEdit>): string {
  if (standsAsNamed(context.reader, folder, named)) return named
  const absolute = resolve(context.host.cwd, named)
  const inside = insidePlan(context, folder, absolute)
  if (inside !== undefined) return inside
  const bytes = readFileSync(realpathSync(absolute))
  const path = freePath(context, folder, `evidence/${year}`, basename(absolute), bytes, edits)
  edits.set(path, { path: `${folder}/${path}`, bytes })
  return path
}

/** The path within the plan of a file that lies in its evidence folder. */
function insidePlan({ root }: Context, folder: string, absolute: string): string | undefined {
  const path = relative(resolve(root, folder), absolute).split(sep).join('/')
  return path.startsWith('evidence/') && statSync(absolute, { throwIfNoEntry: false })?.isFile() ? path : undefined
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
