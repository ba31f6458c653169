import { wrapAnsi } from 'fast-wrap-ansi'
import { fold, nearest } from '../../core/text.ts'
import { widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { templatesTopic } from '../topics/templates.ts'
import type { Words } from '../words/index.ts'
import type { Given } from './index.ts'

/** A topic of `plan help TOPIC`: its lines, given the words after it. A new topic is one more file and one more entry. */
export type Topic = (context: Context, rest: readonly string[]) => readonly string[]

/** Topics that are nothing but words. */
const told =
  (name: keyof Words['topics']): Topic =>
  ({ words }) =>
    words.topics[name]

const TOPICS: Readonly<Record<string, Topic>> = {
  'bat-dau': told('bat-dau'),
  'bao-cao-quy': told('bao-cao-quy'),
  'sua-sai': told('sua-sai'),
  windows: told('windows'),
  templates: templatesTopic,
}

/** The topic that the words begin with, `báo cáo quý` as well as `bao-cao-quy`, and the words left. */
function topicOf(typed: readonly string[]): { topic?: Topic | undefined; rest: readonly string[] } {
  for (let n = typed.length; n > 0; n -= 1) {
    const name = fold(typed.slice(0, n).join('-')).replaceAll(' ', '-')
    if (Object.hasOwn(TOPICS, name)) return { topic: TOPICS[name], rest: typed.slice(n) }
  }
  return { rest: typed }
}

/** Prose is broken where the terminal ends; what is set in is an example, a list or a file, and stays as it is. */
const wrapped = (line: string, width: number): readonly string[] =>
  line.startsWith('  ') || widthOf(line) <= width ? [line] : wrapAnsi(line, width).split('\n')

/** `plan help TOPIC`. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const typed = args.flat().map(String)
  const { topic, rest } = topicOf(typed)
  const name = typed.join(' ')
  const names = Object.keys(TOPICS)
  if (!topic) throw stop(EXIT.usage, context.words.stop.badValue('help', name, names, nearest(name, names)))
  const lines = topic(context, rest).flatMap((line) => wrapped(line, context.listWidth))
  context.out(`${lines.join('\n')}\n`)
  return EXIT.ok
}
