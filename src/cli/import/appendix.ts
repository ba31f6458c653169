import { wrapAnsi } from 'fast-wrap-ansi'
import { isIssued } from '../../core/amendment.ts'
import { type Day, printDay } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import { beginningOf, type Plan } from '../../core/plan.ts'
import { inForce, isOutside, nameAt } from '../../core/unit.ts'
import { type DefinitionEdit, definitionEdits } from '../../edit-pipeline.ts'
import type { AppendixRead, Stated } from '../../import/index.ts'
import { planInForce, readPlan } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { toldLines } from '../update/effect.ts'
import { save, workOut } from '../update/save.ts'

/** What the options say of an appendix. */
export interface Asked {
  readonly group?: string
  readonly assigned?: Day
  readonly isDryRun: boolean
}

/** Tasks and indicators of an appendix go into the plan's files, all of them or nothing; what they will be is shown first. */
export async function importAppendix(
  context: Context,
  read: (stated: Stated) => AppendixRead,
  asked: Asked,
): Promise<number> {
  const { words, today, note } = context
  if (context.at !== undefined) throw stop(EXIT.usage, words.update.notAt)
  const folder = onlyPlan(context)
  const { plan } = await readPlan(context.reader, folder)
  refuseUnread(context, plan)
  refuseAsked(context, plan, asked)
  const held = planInForce(plan, context.asked, today)
  if (!held) throw stop(EXIT.usage, words.stop.unknownPeriod(context.asked.period ?? '', plan.id, undefined))
  const found = read({ filed: plan, inForce: held })
  if (found.problems.length > 0) return tellProblems(context, held, found)
  if (asked.assigned !== undefined && found.additions.tasks.length === 0)
    throw stop(EXIT.usage, words.appendix.notAssigned)
  const edits = definitionEdits(plan, found.additions)
  const edited = await workOut(context, folder, today, edits, whenceOf(context, edits, found))
  for (const line of shown(context, plan, found)) note(`${safe(line)}\n`)
  for (const line of await toldLines(context, edited)) note(`${line}\n`)
  const warned = edited.problems.length
  if (warned > 0) note(`${words.appendix.warned(warned)}\n`)
  for (const line of advice(context, plan, found, asked)) note(`${line}\n`)
  if (!asked.isDryRun) return written(context, await save(context, folder, today, edits, edited))
  note(`${edited.files.length === 0 ? words.appendix.asFiled : words.appendix.dryRun}\n`)
  return EXIT.ok
}

function written({ words, json, out }: Context, files: readonly string[]): number {
  if (json) out(`${JSON.stringify({ schema: 'import/1', written: files, problems: [] }, null, 2)}\n`)
  else out(`${files.length === 0 ? words.update.same : files.map((path) => words.report.written(path)).join('\n')}\n`)
  return EXIT.ok
}

function refuseAsked({ words }: Context, plan: Plan, { group, assigned }: Asked): void {
  const groups = plan.groups.map(({ id }) => id)
  if (group !== undefined && !groups.includes(group))
    throw stop(EXIT.usage, words.stop.badValue('--group', group, groups, undefined))
  const { from = beginningOf(plan), until } = plan.data.term ?? {}
  if (
    assigned === undefined ||
    ((from === undefined || assigned >= from) && (until === undefined || assigned <= until))
  )
    return
  const days = [assigned, from ?? assigned, until].map((day) => day && printDay(day)) as [string, string, string?]
  throw stop(EXIT.usage, words.appendix.badAssigned(...days))
}

/** What is to be done besides, where a plan is under way: the day of assigning, and the amendment that its rules ask for. */
function advice(
  { words, asked, today }: Context,
  plan: Plan,
  { additions }: AppendixRead,
  { assigned }: Asked,
): string[] {
  const { tasks, indicators, groups, filled } = additions
  const from = beginningOf(plan)
  const isUnderWay = from !== undefined && from < (asked.asOf ?? today)
  const isAdded = [tasks, indicators, groups, filled].some((list) => list.length > 0)
  return [
    ...(tasks.length > 0 && assigned === undefined && isUnderWay
      ? [words.appendix.sinceBeginning(printDay(from))]
      : []),
    ...(isAdded && isIssued(plan) ? [words.appendix.amendNext(plan.id)] : []),
  ]
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
  ({ words }: Context, edits: readonly DefinitionEdit[], { cells }: AppendixRead) =>
  ({ file, path = [] }: Diagnostic): string | undefined => {
    const id = edits.find((edit) => edit.path === file)?.ids[Number(path[1])]
    const cell = id === undefined ? undefined : cells.get(`${path[0]} ${id}`)
    return cell && words.import.whence(String(id), cell, false)
  }

function tellProblems(context: Context, plan: Plan, { problems }: AppendixRead): number {
  const { words, json, out, note } = context
  const told = problems.map((problem) => {
    const [cause, fix] = words.appendix.problem(problem)
    return { cell: problem.cell, code: problem.code, cause, fix }
  })
  if (json) out(`${JSON.stringify({ schema: 'import/1', written: [], problems: told }, null, 2)}\n`)
  for (const { cell, cause, fix } of json ? [] : told) note(`${safe(`${cell}: ${cause}`)}\n  = ${safe(fix)}\n`)
  const isUnitMissing = problems.some(({ code }) => code === 'unknown-unit')
  if (isUnitMissing && !json) note(`\n${knownUnits(context, plan)}\n`)
  note(`\n${words.appendix.count(problems.length)}\n`)
  return EXIT.errors
}

/** Units named in full to whoever wrote one that is not known. */
const NAMED = 24

function knownUnits({ words, width, asked, today }: Context, { units }: Plan): string {
  const day = asked.asOf ?? today
  const names = [...units.values()]
    .filter((unit) => inForce(unit, day) && !isOutside(unit))
    .map((unit) => nameAt(unit, day))
  return wrapAnsi(safe(words.appendix.units(names.slice(0, NAMED), Math.max(0, names.length - NAMED))), width)
}
