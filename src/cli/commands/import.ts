import { dirname, resolve } from 'node:path'
import type { Day } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import { readDay } from '../../core/typed-day.ts'
import type { AppendixAsked, FormRead, Found, Table } from '../../import/index.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { formFacts } from '../import/facts.ts'
import { placeOfForm } from '../import/place.ts'
import { tellProblems } from '../import/problems.ts'
import { readInput } from '../import/read.ts'
import { whyNot } from '../update/evidence.ts'
import { writeSaid } from '../update/write.ts'
import type { Given } from './index.ts'

/** `plan import FILE`: a form that was filled in becomes the unit's report, an appendix becomes tasks and indicators; all of it or nothing. */
export async function run(context: Context, { args: [file = ''], options }: Given): Promise<number> {
  const { findAppendices, findForm, openTables, sheetsRefused } = await import('../../import/index.ts')
  const tables = openTables(readInput(context, file), file.replace(/^.*[\\/]/, ''))
  if (typeof tables === 'string') throw stop(EXIT.usage, context.words.import.refused(file, tables))
  const form = findForm(tables)
  if (typeof form !== 'string') return importForm(context, tables, form, file, options)
  const appendices = form !== 'two-forms' ? findAppendices(tables) : []
  if (appendices.length === 0)
    throw stop(EXIT.usage, context.words.import.refused(file, form, sheetsRefused(tables, form).map(safe)))
  refuse(options, ['unit', 'date'], context.words.appendix.notOfForm)
  const { readAppendix } = await import('../../import/index.ts')
  const { importAppendix } = await import('../import/appendix.ts')
  const assigned = dayOf(context, options, 'assigned')
  const asked: AppendixAsked = { ...givenAs(options, 'group'), ...givenAs(options, 'kind'), ...assigned }
  const isDryRun = options.dryRun === true
  return importAppendix(context, (stated) => readAppendix(stated, tables, appendices, asked), { ...asked, isDryRun })
}

const givenAs = (options: Given['options'], name: string): Record<string, string> =>
  typeof options[name] === 'string' ? { [name]: String(options[name]).trim() } : {}

function refuse(options: Given['options'], names: readonly string[], say: (option: string) => string): void {
  const given = names.find((name) => options[name] !== undefined)
  if (given !== undefined) throw stop(EXIT.usage, say(`--${given}`))
}

async function importForm(
  context: Context,
  tables: readonly Table[],
  found: Found,
  file: string,
  options: Given['options'],
): Promise<number> {
  refuse(options, ['group', 'kind', 'assigned'], context.words.appendix.notOfAppendix)
  const { readForm, readMarks } = await import('../../import/index.ts')
  const { place, within } = await placeOfForm(context, readMarks(tables), options.unit)
  // Files that the form names as evidence lie beside it.
  const beside = { ...within, host: { ...context.host, cwd: dirname(resolve(context.host.cwd, file)) } }
  const form = readForm(
    found,
    formFacts(place.view, (named) => whyNot(beside, place.folder, named)),
  )
  if (form.problems.length > 0) return tellProblems(context, form.problems)
  const telling = { schema: 'import/1', whence: whenceOf(context, form), isDryRun: options.dryRun === true }
  const said = { ...form.said, ...dayOf(context, options, 'date') }
  return (await writeSaid(beside, place, said, async () => true, telling)) ?? EXIT.ok
}

/** A day as an option says it, by the option's name; nothing where it is not given. */
function dayOf<K extends string>({ words }: Context, options: Given['options'], name: K): { readonly [P in K]?: Day } {
  const typed = options[name]
  if (typeof typed !== 'string') return {}
  const day = readDay(typed)
  if (day === undefined) throw stop(EXIT.usage, `--${name}: ${words.update.badDay(typed)}`)
  return { [name]: day } as { readonly [P in K]: Day }
}

/** The cell of the form that a problem of the plan comes from. */
const whenceOf =
  ({ words }: Context, { cells }: FormRead) =>
  ({ code, path = [] }: Diagnostic): string | undefined => {
    const cell = cells.get(`${path[0]} ${path[1]}`)
    return cell && words.import.whence(String(path[1]), cell, code === 'progress/no-evidence')
  }
