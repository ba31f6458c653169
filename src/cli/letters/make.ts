import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DueItem } from '../../core/due.ts'
import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { FORMATS, type Format, fileOf, REPORT_KINDS, type ReportKind, reportOf } from '../../report-pipeline.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { during } from '../during.ts'
import { EXIT, stop } from '../exit.ts'
import { enginesFor } from '../report-engines.ts'
import { type ReportFile, writeReports } from '../report-files.ts'
import { reportOptions } from '../report-options.ts'
import { writeOutput } from '../write-output.ts'
import { type Entry, REGISTER, readRegister, remindersBefore, writeRegister } from './register.ts'

/** A letter written, with the number of its row in the register. */
export type Letter = Entry

/**
 * A reminder to each unit that is late, into a folder, with the register of all reminders ever written there: which one it is, and room for the
 * number the office gives it. The same day again writes the same files.
 */
export async function writeLetters(
  context: Context,
  progress: Progress,
  items: readonly DueItem[],
  folder: string,
  options: Given['options'],
): Promise<Letter[]> {
  const { words, host } = context
  if (progress.plan.unread.length > 0)
    throw stop(EXIT.errors, words.stop.unread(progress.plan.id, progress.plan.unread))
  const rows = readRegister(bytesOf(resolve(host.cwd, folder, REGISTER)))
  if (rows === undefined) throw stop(EXIT.usage, words.due.badRegister(join(folder, REGISTER)))
  const made: { readonly letter: Letter; readonly files: readonly ReportFile[] }[] = []
  for (const unit of lateUnits(items)) made.push(await letterTo(context, progress, unit, rows, options))
  if (made.length === 0) return []
  writeReports(
    context,
    folder,
    made.flatMap(({ files }) => files),
    options.force === true,
  )
  const letters = made.map(({ letter }) => letter)
  writeOutput(context, folder, REGISTER, writeRegister(rows, letters))
  return letters
}

const bytesOf = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined)

interface Late {
  readonly unit: string
  readonly name: string
  readonly items: readonly DueItem[]
}

/** Units that are late, in the order of their oldest item; what no unit leads gets no letter. */
function lateUnits(all: readonly DueItem[]): Late[] {
  const late = all.filter(({ days, earlier }) => days < 0 && !earlier)
  const units = [...new Set(late.flatMap(({ unit }) => unit ?? []))]
  return units.map((unit) => {
    const items = late.filter((item) => item.unit === unit)
    return { unit, name: items[0]?.name ?? unit, items }
  })
}

async function letterTo(
  context: Context,
  progress: Progress,
  { unit, name, items }: Late,
  rows: readonly string[][],
  options: Given['options'],
): Promise<{ letter: Letter; files: ReportFile[] }> {
  const { plan, asOf } = progress
  const kind = REMINDER
  if (!kind) throw new Error('there is no report "reminder"')
  const nth = remindersBefore(rows, unit, asOf) + 1
  const asked = reportOptions(context, kind, progress, { unit, nth: String(nth), by: options.by })
  const { filled } = await reportOf(context.reader, progress, kind, asked)
  if (!filled.ok) throw stop(EXIT.errors, context.words.stop.frontMatter(plan.id, kind.template))
  const files: ReportFile[] = []
  for (const format of formatsOf(context, options)) {
    const file = `${kind.stem(progress, asked)}.${format}`
    const bytes = await during(context, context.words.report.writing(file, 1, 1), () =>
      fileOf(filled.text, format, asOf, enginesFor(context, false)),
    )
    if (!bytes) throw stop(EXIT.errors, context.words.stop.frontMatter(plan.id, kind.template))
    files.push({ name: file, bytes })
  }
  const daysLate = Math.max(...items.map(({ days }) => -days))
  const note = plan.data.illustrative ? 'số liệu minh họa' : ''
  const names = files.map((file) => file.name)
  return { letter: { day: asOf, unit, name, nth, items: items.length, daysLate, files: names, note }, files }
}

const REMINDER: ReportKind | undefined = REPORT_KINDS.find(({ name }) => name === 'reminder')

function formatsOf({ words }: Context, { format }: Given['options']): Format[] {
  const asked = typeof format === 'string' ? format.split(',').map((name) => name.trim().toLowerCase()) : ['docx']
  const wrong = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (wrong !== undefined)
    throw stop(EXIT.usage, words.stop.badValue('--format', wrong, FORMATS, nearest(wrong, FORMATS)))
  return [...new Set(asked as Format[])]
}
