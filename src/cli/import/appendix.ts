import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Plan } from '../../core/plan.ts'
import { type DefinitionEdit, definitionEdits } from '../../edit-pipeline.ts'
import type { AppendixRead } from '../../import/index.ts'
import { readPlan } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { toldLines } from '../update/effect.ts'
import { save, workOut } from '../update/save.ts'

/** What the options say of an appendix. */
export interface Asked {
  readonly group?: string
  readonly isDryRun: boolean
}

/** Tasks and indicators of an appendix go into the plan's files, all of them or nothing; what they will be is shown first. */
export async function importAppendix(
  context: Context,
  read: (plan: Plan) => AppendixRead,
  { group, isDryRun }: Asked,
): Promise<number> {
  const { words, today, note, out } = context
  if (context.at !== undefined) throw stop(EXIT.usage, words.update.notAt)
  const folder = onlyPlan(context)
  const { plan } = await readPlan(context.reader, folder)
  refuseUnread(context, plan)
  if (group !== undefined && !plan.groups.some(({ id }) => id === group))
    throw stop(
      EXIT.usage,
      words.stop.badValue(
        '--group',
        group,
        plan.groups.map(({ id }) => id),
        undefined,
      ),
    )
  const found = read(plan)
  if (found.problems.length > 0) return tellProblems(context, found)
  const edits = definitionEdits(plan, found.additions)
  const edited = await workOut(context, folder, today, edits, whenceOf(context, plan, edits, found))
  for (const line of shown(context, plan, found)) note(`${safe(line)}\n`)
  for (const line of await toldLines(context, edited)) note(`${line}\n`)
  const warned = edited.problems.length
  if (warned > 0) note(`${words.appendix.warned(warned)}\n`)
  if (isDryRun) {
    note(`${words.appendix.dryRun}\n`)
    return EXIT.ok
  }
  const written = await save(context, folder, today, edits, edited)
  if (context.json) out(`${JSON.stringify({ schema: 'import/1', written, problems: [] }, null, 2)}\n`)
  else
    out(`${written.length === 0 ? words.update.same : written.map((path) => words.report.written(path)).join('\n')}\n`)
  return EXIT.ok
}

/** An entry that could not be read may be the very one that the appendix has. */
function refuseUnread({ words }: Context, { id, unread }: Plan): void {
  if (unread.length > 0) throw stop(EXIT.errors, words.appendix.unread(id, unread))
}

/** What was found, and what was passed over. */
function shown({ words: { appendix: w } }: Context, { data }: Plan, { counts, notes }: AppendixRead): string[] {
  return [
    w.found(counts.tasks, counts.indicators, data.illustrative === true),
    ...notes.map((note) => `  ${w.note(note)}`),
  ]
}

/** The cell of the entry that a problem of the plan is about, where it is a new one. */
const whenceOf =
  ({ words }: Context, plan: Plan, edits: readonly DefinitionEdit[], { cells }: AppendixRead) =>
  ({ file, path = [] }: Diagnostic): string | undefined => {
    const known = [...plan.tasks, ...plan.indicators].filter(({ origin }) => origin.file === file).length
    const id = edits.find((edit) => edit.path === file)?.added[Number(path[1]) - known]
    const cell = id === undefined ? undefined : cells.get(`${path[0]} ${id}`)
    return cell && words.import.whence(String(id), cell, false)
  }

function tellProblems(context: Context, { problems }: AppendixRead): number {
  const { words, json, out, note } = context
  const told = problems.map((problem) => {
    const [cause, fix] = words.appendix.problem(problem)
    return { cell: problem.cell, code: problem.code, cause, fix }
  })
  if (json) out(`${JSON.stringify({ schema: 'import/1', written: [], problems: told }, null, 2)}\n`)
  for (const { cell, cause, fix } of json ? [] : told) note(`${safe(`${cell}: ${cause}`)}\n  = ${safe(fix)}\n`)
  note(`\n${words.appendix.count(problems.length)}\n`)
  return EXIT.errors
}
