import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Said } from '../../core/said.ts'
import { readDay } from '../../core/typed-day.ts'
import type { FormRead } from '../../import/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { formFacts } from '../import/facts.ts'
import { placeOfForm } from '../import/place.ts'
import { tellProblems } from '../import/problems.ts'
import { readInput } from '../import/read.ts'
import { writeSaid } from '../update/write.ts'
import type { Given } from './index.ts'

/** `plan import FILE`: a form that was filled in becomes the unit's report, all of it or nothing. */
export async function run(context: Context, { args: [file = ''], options }: Given): Promise<number> {
  const { findForm, openTables, readForm, readMarks } = await import('../../import/index.ts')
  const tables = openTables(readInput(context, file), file.replace(/^.*[\\/]/, ''))
  if (typeof tables === 'string') throw stop(EXIT.usage, context.words.import.refused(file, tables))
  const found = findForm(tables)
  if (typeof found === 'string') throw stop(EXIT.usage, context.words.import.refused(file, found))
  const { place, within } = await placeOfForm(context, readMarks(tables), options.unit)
  const form = readForm(found, formFacts(place.view))
  if (form.problems.length > 0) return tellProblems(context, form.problems)
  const telling = { schema: 'import/1', whence: whenceOf(context, form) }
  // Files that the form names as evidence lie beside it.
  const beside = { ...within, host: { ...context.host, cwd: dirname(resolve(context.host.cwd, file)) } }
  return writeSaid(beside, place, { ...form.said, ...signed(context, options.date) }, async () => true, telling)
}

function signed({ words }: Context, typed: string | boolean | undefined): Pick<Said, 'date'> {
  if (typeof typed !== 'string') return {}
  const date = readDay(typed)
  if (date === undefined) throw stop(EXIT.usage, `--date: ${words.update.badDay(typed)}`)
  return { date }
}

/** The cell of the form that a problem of the plan comes from. */
const whenceOf =
  ({ words }: Context, { cells }: FormRead) =>
  ({ code, path = [] }: Diagnostic): string | undefined => {
    const cell = cells.get(`${path[0]} ${path[1]}`)
    return cell && words.import.whence(String(path[1]), cell, code === 'progress/no-evidence')
  }
