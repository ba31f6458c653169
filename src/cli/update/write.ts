import type { Day } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Progress } from '../../core/progress.ts'
import { type FileEdit, newReport, reportPatch, type Said } from '../../edit-pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { rememberUnit } from './draft.ts'
import { effectLines, toldLines } from './effect.ts'
import { withEvidence } from './evidence.ts'
import type { Place } from './place.ts'
import { save, workOut } from './save.ts'

/** How a command's JSON is called, and where what it was told stands. */
export interface Telling {
  readonly schema: string
  /** A line on where the cause of a problem in the plan was told. */
  readonly whence?: (problem: Diagnostic) => string | undefined
  /** Shows all and writes nothing. */
  readonly isDryRun?: boolean
}

/** Works out the change, shows what it does, and writes it when that is agreed to; undefined where it was not. */
export async function writeSaid(
  context: Context,
  place: Place,
  wanted: Said,
  agree: () => Promise<boolean>,
  { schema, whence, isDryRun }: Telling = { schema: 'update/1' },
): Promise<number | undefined> {
  const { words, today, note, out } = context
  if (Object.keys({ ...wanted.tasks, ...wanted.indicators }).length === 0 && wanted.date === undefined) {
    note(`${words.update.nothingSaid}\n`)
    return EXIT.ok
  }
  const { period } = place.view.progress
  const { said, edits } = withEvidence(context, place.folder, period.to.slice(0, 4), wanted)
  const all: FileEdit[] = [...edits, reportEdit(context, place, said)]
  const edited = await workOut(context, place.folder, today, all, whence)
  for (const line of await toldLines(context, edited)) note(`${line}\n`)
  for (const line of effectLines(context, edited, period.id, place.unit)) note(`${safe(line)}\n`)
  if (isDryRun) {
    note(`${words.appendix.dryRun}\n`)
    return EXIT.ok
  }
  if (!(await agree())) return undefined
  const written = await save(context, place.folder, today, all, edited)
  rememberUnit(context, place.unit)
  if (context.json) out(`${JSON.stringify({ schema, written }, null, 2)}\n`)
  else
    out(`${written.length === 0 ? words.update.same : written.map((path) => words.report.written(path)).join('\n')}\n`)
  return EXIT.ok
}

const reportEdit = (context: Context, { file, unit, view }: Place, said: Said): FileEdit => ({
  path: file,
  patch: reportPatch(said),
  start: newReport(unit, view.progress.period.id, said.date ?? signedOn(context, view.progress)),
})

/** The day of a new report: today, or the date of facts that was asked for; an invented plan lives on its own day. */
const signedOn = ({ asked, today }: Context, { plan }: Progress): Day =>
  asked.asOf ?? (plan.data.illustrative ? plan.data.asOf : undefined) ?? today
