import type { Day } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { WriteFailure } from '../../core/writer.ts'
import { diskWriter } from '../../edit/disk-writer.ts'
import { type Edited, editPlan, type FileEdit, saveEdited } from '../../edit-pipeline.ts'
import { locateProblems } from '../../pipeline.ts'
import { notWritten } from '../change-files.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** Another person may save between reading and writing, but hardly five times in a row. */
const TRIES = 5

/** The change worked out and shown to be harmless; stops with exit 1 when the plan would have errors that it has not, and prints them. */
export async function workOut(
  context: Context,
  folder: string,
  today: Day,
  edits: readonly FileEdit[],
  whence: (problem: Diagnostic) => string | undefined = () => undefined,
): Promise<Edited> {
  const edited = await editPlan(context.reader, folder, today, edits)
  const [refused] = edited.refused
  if (refused !== undefined) throw stop(EXIT.errors, context.words.update.refused(refused))
  const errors = edited.problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return edited
  const { printProblems } = await import('../../messages/index.ts')
  const { lang, paint, width } = context
  const located = await locateProblems(errors, edited.reader)
  context.note(printProblems(located, { format: 'text', lang, paint, width, plans: 1 }))
  for (const line of new Set(errors.flatMap((problem) => whence(problem) ?? []))) context.note(`${safe(line)}\n`)
  throw stop(EXIT.errors, context.words.update.wouldBreak)
}

/** Writes a change that was worked out; where files have changed meanwhile, it is worked out on what they are now. */
export async function save(
  context: Context,
  folder: string,
  today: Day,
  edits: readonly FileEdit[],
  first: Edited,
): Promise<readonly string[]> {
  const writer = diskWriter(context.root, context.host.disk)
  let edited = first
  for (let tries = 1; ; tries += 1) {
    const answer = saveEdited(writer, edited)
    if (answer.ok) return answer.written
    if (answer.failure !== 'called-off' || tries === TRIES) throw failed(context, answer.failure)
    edited = await workOut(context, folder, today, edits)
  }
}

function failed({ words }: Context, failure: WriteFailure | 'called-off') {
  if (failure === 'called-off') return stop(EXIT.machine, words.update.changing)
  return notWritten(words, failure)
}
