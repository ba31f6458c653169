import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Day } from '../core/day.ts'
import type { Lang } from '../core/lang.ts'
import type { Reader } from '../core/reader.ts'
import { canonicalId, nearest } from '../core/text.ts'
import { readDay } from '../core/typed-day.ts'
import { readPeriod } from '../core/typed-period.ts'
import { diskReader } from '../load/disk-reader.ts'
import { planFolders } from '../pipeline.ts'
import { EXIT, stop } from './exit.ts'
import type { Host } from './host.ts'
import { type Paint, paintFor } from './paint.ts'
import { planId } from './plan-id.ts'
import { findRoot, type Place } from './root.ts'
import { type Words, wordsOf } from './words/index.ts'

/** Options that every command takes, as commander hands them over. */
export interface GlobalOptions {
  readonly C?: string
  readonly plan?: string
  readonly lang?: string
  readonly asOf?: string
  readonly period?: string
  readonly at?: string
  readonly json?: boolean
  readonly color?: boolean
  readonly quiet?: boolean
}

/** What a command works with: the workspace, the question's date, and where and how to speak. */
export interface Context {
  readonly host: Host
  readonly reader: Reader
  /** The workspace on disk; where files are written. */
  readonly root: string
  readonly lang: Lang
  readonly words: Words
  readonly today: Day
  readonly asked: { readonly asOf?: Day; readonly period?: string }
  /** The git revision the files are read from; absent: the disk. */
  readonly at?: string
  /** Folders of the plans to work on. */
  readonly folders: readonly string[]
  readonly json: boolean
  readonly quiet: boolean
  readonly paint: Paint
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** Columns a list may take: the terminal's; in a pipe nothing is cut, so that it can be searched. */
  readonly listWidth: number
  readonly out: (text: string) => void
  readonly note: (text: string) => void
}

/** Works out the context from the options; stops with exit 2 for a wrong folder, plan, date or revision, and without any plan unless `mayBeEmpty`. */
export async function contextOf(host: Host, lang: Lang, options: GlobalOptions, mayBeEmpty = false): Promise<Context> {
  const words = wordsOf(lang)
  if (options.C !== undefined && !existsSync(resolve(host.cwd, options.C)))
    throw stop(EXIT.usage, words.stop.noFolder(options.C))
  const place = findRoot(host.cwd, options.C) ?? (mayBeEmpty ? emptied(host.cwd, options.C) : undefined)
  if (!place) throw stop(EXIT.usage, words.stop.noWorkspace(options.C ?? host.cwd))
  const reader = options.at === undefined ? diskReader(place.root) : await atRevision(place.root, options.at, words)
  const plan = options.plan ?? place.plan
  const all = planFolders(reader)
  const folders = mayBeEmpty && all.length === 0 && plan === undefined ? [] : chosen(all, plan, words)
  return {
    host,
    reader,
    root: place.root,
    lang,
    words,
    today: host.today,
    asked: asked(options, words),
    ...(options.at === undefined ? {} : { at: options.at }),
    folders,
    json: options.json ?? false,
    quiet: options.quiet ?? false,
    paint: await paintFor(host.stdout, host.env, options.color !== false && !options.json),
    ...widthsOf(host),
    out: (text) => void host.stdout.write(text),
    note: (text) => void (options.quiet || host.stderr.write(text)),
  }
}

/** The top of a repository from which `plans/` itself has gone; undefined anywhere else. */
function emptied(cwd: string, folder = '.'): Place | undefined {
  const root = resolve(cwd, folder)
  return existsSync(join(root, '.git')) ? { root } : undefined
}

/** Columns for text and for lists: what the terminal has; in a pipe 80, and no end for lists. */
export function widthsOf({ stdout: { isTTY, columns } }: Host): Pick<Context, 'width' | 'listWidth'> {
  const width = Math.max(40, isTTY ? (columns ?? 80) : 80)
  return { width, listWidth: isTTY ? width : Number.POSITIVE_INFINITY }
}

async function atRevision(root: string, revision: string, words: Words): Promise<Reader> {
  const { revisionReader } = await import('../git/revision-reader.ts')
  const reader = revisionReader(root, revision)
  if (typeof reader !== 'string') return reader
  throw stop(reader === 'no-git' ? EXIT.machine : EXIT.usage, words.stop.revision(reader, revision))
}

function chosen(folders: readonly string[], plan: string | undefined, words: Words): readonly string[] {
  if (folders.length === 0) throw stop(EXIT.usage, words.stop.noPlans())
  if (plan === undefined) return folders
  const id = canonicalId(plan)
    .replace(/^plans\//, '')
    .replace(/\/$/, '')
  const ids = folders.map(planId)
  if (ids.includes(id)) return [`plans/${id}`]
  throw stop(EXIT.usage, words.stop.unknownPlan(id, nearest(id, ids), ids))
}

/** The one plan a command works on; stops with exit 2 when there are several. */
export function onlyPlan(context: Context): string {
  const [folder, ...others] = context.folders
  if (folder === undefined || others.length > 0)
    throw stop(EXIT.usage, context.words.stop.severalPlans(context.folders.map(planId)))
  return folder
}

function asked(options: GlobalOptions, words: Words): Context['asked'] {
  const asOf = options.asOf === undefined ? undefined : readDay(options.asOf)
  if (options.asOf !== undefined && asOf === undefined) throw stop(EXIT.usage, words.stop.badDay(options.asOf))
  return { ...(asOf ? { asOf } : {}), ...(options.period === undefined ? {} : { period: readPeriod(options.period) }) }
}
