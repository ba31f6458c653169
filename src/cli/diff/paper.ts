import { changesPaper, type Format, fileOf, unfilled } from '../../report-pipeline.ts'
import { safe } from '../columns.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { enginesFor } from '../report-engines.ts'
import { type ReportFile, writeReportsTo } from '../report-files.ts'
import { wordsOf } from '../words/index.ts'
import { differences, type PlanDifference } from './gather.ts'
import type { Sides } from './sides.ts'
import { told } from './told.ts'
import { commandOf, isUnchanged, placesOf, sidesInWords } from './view.ts'

/** `plan diff --format html|docx|pdf`: the sheet for the decider, a file for each plan with changes. Papers are in Vietnamese. */
export async function writePapers(
  context: Context,
  sides: Sides,
  format: Format,
  options: Given['options'],
): Promise<number> {
  const { words } = context
  const { out, force } = options
  if (typeof out !== 'string' && format !== 'html') throw stop(EXIT.usage, words.stop.needsFolder())
  const files: ReportFile[] = []
  const gone: string[] = []
  let blanks = 0
  for await (const found of differences(context, sides)) {
    if (found.state === 'removed') gone.push(safe(found.id))
    if (found.state !== 'changed' || isUnchanged(found.difference)) continue
    const made = await onePaper(context, sides, found, format)
    files.push(made.file)
    blanks += made.blanks
  }
  if (files.length === 0)
    throw stop(EXIT.usage, gone.length > 0 ? words.diff.stop.gone(gone.join(', ')) : words.diff.stop.nothing)
  if (typeof out === 'string')
    for (const path of writeReportsTo(context, out, files, force === true))
      context.note(`${words.report.written(path)}\n`)
  else for (const { bytes } of files) context.out(new TextDecoder().decode(bytes))
  if (gone.length > 0) context.note(`${words.diff.stop.gone(gone.join(', '))}\n`)
  if (blanks > 0) context.note(`${words.report.blanks(blanks)}\n`)
  return EXIT.ok
}

async function onePaper(
  context: Context,
  sides: Sides,
  found: Extract<PlanDifference, { state: 'changed' }>,
  format: Format,
): Promise<{ file: ReportFile; blanks: number }> {
  const { difference } = found
  const { before, after, measured } = difference
  const { words, reader } = context
  const unread = [...before.unread, ...after.unread]
  if (unread.length > 0) throw stop(EXIT.errors, words.stop.unread(after.id, [...new Set(unread)]))
  if (!measured) throw stop(EXIT.usage, words.diff.stop.noPaper)
  const vi = wordsOf('vi')
  const places = await placesOf(found)
  const content = told({ words: vi, lang: 'vi', plan: after }, difference, places)
  const progress = { ...measured.after, plan: after }
  const { filled, stem } = await changesPaper(
    reader,
    progress,
    { told: content, ...sidesInWords(vi, sides), command: commandOf(sides) },
    {},
  )
  if (!filled.ok)
    throw stop(
      EXIT.errors,
      words.stop.template(
        filled.problem.file,
        filled.problem.code,
        filled.problem.name,
        filled.problem.nearest,
        filled.problem.excerpt,
      ),
    )
  const bytes = await fileOf(filled.text, format, progress.asOf, enginesFor(context, false))
  if (!bytes) throw stop(EXIT.errors, words.stop.frontMatter(after.id, 'changes.md'))
  return { file: { name: `${stem}.${format}`, bytes }, blanks: unfilled(filled.text).length }
}
