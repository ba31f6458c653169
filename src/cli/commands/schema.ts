import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nearest } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { diskReason } from '../disk-faults.ts'
import { EXIT, stop } from '../exit.ts'
import { makeFolder } from '../write-output.ts'
import type { Given } from './index.ts'

const ENDING = '.v1.schema.json'

/** `plan schema [name]`: the list of schemas, one schema, or with `--write` all of them into a folder for editors. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const folder = join(context.host.root, 'schemas')
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
  const [name] = args
  if (typeof options.write === 'string') return writeAll(context, folder, names, options.write)
  if (name === undefined) {
    context.out(`${names.join('\n')}\n`)
    return EXIT.ok
  }
  const chosen = name.replace(/\/1$/, '').replace(ENDING, '')
  if (!names.includes(chosen))
    throw stop(EXIT.usage, context.words.stop.badValue('schema', name, names, nearest(chosen, names)))
  context.out(readFileSync(join(folder, chosen + ENDING), 'utf8'))
  return EXIT.ok
}

function writeAll(context: Context, folder: string, names: readonly string[], target: string): number {
  const into = resolve(context.host.cwd, target)
  try {
    makeFolder(into)
    for (const name of names) writeFileSync(join(into, name + ENDING), readFileSync(join(folder, name + ENDING)))
  } catch (error) {
    throw stop(
      EXIT.machine,
      context.words.stop.write(
        target,
        diskReason(context.words, error instanceof Error ? error.message : String(error)),
      ),
    )
  }
  context.note(`${names.length} → ${target}\n`)
  return EXIT.ok
}
