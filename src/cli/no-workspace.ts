import { resolve } from 'node:path'
import type { Lang } from '../core/lang.ts'
import { type Context, type GlobalOptions, widthsOf } from './context.ts'
import type { Host } from './host.ts'
import { wordsOf } from './words/index.ts'

const plain = (text: string): string => text

/** A context for commands that need no plans: nothing to read, no colour. */
export const withoutWorkspace = (host: Host, lang: Lang, options: GlobalOptions): Context => ({
  host,
  reader: { list: () => [], read: () => 'missing', exists: () => false },
  root: resolve(host.cwd, options.C ?? '.'),
  lang,
  words: wordsOf(lang),
  today: host.today,
  asked: {},
  // Not one that exists: the id that a new plan is to have.
  folders: options.plan === undefined ? [] : [`plans/${options.plan}`],
  json: options.json ?? false,
  quiet: options.quiet ?? false,
  paint: { error: plain, warning: plain, good: plain, bold: plain, dim: plain },
  ...widthsOf(host),
  out: (text) => void host.stdout.write(text),
  note: (text) => void (options.quiet || host.stderr.write(text)),
})
