import { printDay } from '../../core/day.ts'
import type { IssuedData } from '../../core/issued.ts'
import type { Plan } from '../../core/plan.ts'
import { issuedText } from '../../edit/new-issued.ts'
import type { Edited } from '../../edit-pipeline.ts'
import { locateProblems, readPlan } from '../../pipeline.ts'
import { asking } from '../ask.ts'
import { safe } from '../columns.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { fieldLines } from '../fields.ts'
import { type DataCommit, dataCommit } from '../issue/data-commit.ts'
import { type Told, toldBy } from '../issue/given.ts'
import { askForRest } from '../issue/questions.ts'
import { fileOf, isWhole, missingIn, recordOf } from '../issue/record.ts'
import { signedFile } from '../issue/signed-file.ts'
import { save, workOut } from '../update/save.ts'
import type { Given } from './index.ts'

/** `plan issue FILE`: records a signed document; the file is hashed and stays where it is. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const { words, at, asked, reader } = context
  if (at !== undefined || asked.asOf !== undefined) throw stop(EXIT.usage, words.issue.stop.options)
  const folder = onlyPlan(context)
  const { plan } = await readPlan(reader, folder)
  if (plan.unread.length > 0) throw stop(EXIT.errors, words.issue.stop.unread(plan.id, plan.unread))
  const signed = signedFile(context, folder, String(args[0]))
  const told = toldBy(context, plan, options)
  const finish = async (all: Told, agree: () => Promise<boolean>): Promise<number> => {
    if (!isWhole(all)) throw stop(EXIT.usage, words.issue.stop.missing(missingIn(all)))
    const data = await dataCommit(context, plan, all.period)
    return record(context, plan, recordOf(all, signed, data), data, agree)
  }
  if (isWhole(told)) return finish(told, async () => true)
  return asking(context, { instead: words.issue.instead }, async (ask) =>
    finish(await askForRest(context, ask, plan, told), () =>
      ask.confirm({ question: words.issue.sure, initial: true }),
    ),
  )
}

async function record(
  context: Context,
  plan: Plan,
  issued: IssuedData,
  data: DataCommit,
  agree: () => Promise<boolean>,
): Promise<number> {
  const { words, today, note, out } = context
  const path = fileOf(plan, issued)
  const edits = [{ path, bytes: new TextEncoder().encode(issuedText(issued)) }]
  const edited = await workOut(context, plan.folder, today, edits)
  note(`${shown(context, plan, issued).join('\n')}\n`)
  if ('why' in data) note(`${words.issue.noCommit[data.why]}\n`)
  await warn(context, edited)
  if (!(await agree())) {
    note(`${words.ask.stopped}\n`)
    return EXIT.ok
  }
  const written = await save(context, plan.folder, today, edits, edited)
  if (context.json) out(`${JSON.stringify(json(plan, issued, written), null, 2)}\n`)
  else out(`${written.map((file) => words.report.written(file)).join('\n')}\n`)
  return EXIT.ok
}

/** What is only suspicious is said, and does not stop. */
async function warn({ lang, paint, width, note }: Context, { problems, reader }: Edited): Promise<void> {
  if (problems.length === 0) return
  const { printProblems } = await import('../../messages/index.ts')
  note(printProblems(await locateProblems(problems, reader), { format: 'text', lang, paint, width, plans: 1 }))
}

/** The record before it is written. */
function shown({ words, width }: Context, plan: Plan, data: IssuedData): string[] {
  const { issue: w } = words
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const day = (value: string | undefined): string | undefined => value && printDay(value)
  return [
    `${safe(w.heading(w.kinds[data.kind], plan.id))}${mark}`,
    ...fieldLines(
      [
        [w.fields.number, safe(data.number)],
        [w.fields.date, day(data.date)],
        [w.fields.period, data.period === undefined ? undefined : safe(String(data.period))],
        [w.fields.duty, data.duty && safe(data.duty)],
        [w.fields.title, data.title && safe(data.title)],
        [w.fields.signer, data.signer && safe(data.signer)],
        [w.fields.to, data.to?.map(safe)],
        [w.fields.sent, day(data.sent)],
        [w.fields.file, data.file && safe(data.file)],
        ['SHA-256', data.sha256],
        [w.fields.commit, data.commit?.slice(0, 12)],
      ],
      width,
    ),
  ]
}

/** The same for programs (schemas/issue.v1.schema.json). */
function json(plan: Plan, data: IssuedData, written: readonly string[]) {
  const { kind, number, date } = data
  return {
    schema: 'issue/1',
    plan: plan.id,
    written,
    kind,
    period: data.period === undefined ? null : String(data.period),
    number,
    date,
    sent: data.sent ?? null,
    sha256: data.sha256 ?? null,
    commit: data.commit ?? null,
  }
}
