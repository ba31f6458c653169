import { nearest } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { templatesTopic } from '../topics/templates.ts'
import type { Given } from './index.ts'

/** A topic of `plan help TOPIC`: its lines, given the words after it. A new topic is one more file and one more entry. */
export type Topic = (context: Context, rest: readonly string[]) => readonly string[]

const TOPICS: Readonly<Record<string, Topic>> = { templates: templatesTopic }

/** `plan help TOPIC`. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const [name = '', ...rest] = args.flat().map(String)
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined
  const names = Object.keys(TOPICS)
  if (!topic) throw stop(EXIT.usage, context.words.stop.badValue('help', name, names, nearest(name, names)))
  context.out(`${topic(context, rest).join('\n')}\n`)
  return EXIT.ok
}
