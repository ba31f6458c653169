import type { AmendedItem, Approval, ItemState } from '../../core/amendment.ts'
import type { Plan } from '../../core/plan.ts'
import { type FileEdit, outcomePatch } from '../../edit-pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { save, workOut } from '../update/save.ts'
import { putBack } from './put-back.ts'

/** What became of items that waited: the document, if one decided, and those that take their change back. */
export interface Outcome {
  readonly items: readonly AmendedItem[]
  readonly approval: Approval | null
  readonly back: readonly AmendedItem[]
  /** What the items in `back` become; the others are approved. */
  readonly backAs: 'refused' | 'withdrawn'
}

interface Doing {
  readonly isDryRun: boolean
  readonly agree: () => Promise<boolean>
  /** Said once it is written. */
  readonly done: string
}

/** Writes the outcome into each amendment's file, and old values back into the plan's own files: all of it or nothing. */
export async function record(
  context: Context,
  folder: string,
  plan: Plan,
  outcome: Outcome,
  { isDryRun, agree, done }: Doing,
): Promise<number> {
  const { words, today, note, out } = context
  const edits = [...outcomeEdits(outcome), ...(await backEdits(context, plan, outcome))]
  const edited = await workOut(context, folder, today, edits)
  if (isDryRun) {
    note(`${edited.files.map(({ path }) => words.amend.wouldWrite(path)).join('\n')}\n`)
    return EXIT.ok
  }
  if (!(await agree())) {
    note(`${words.ask.stopped}\n`)
    return EXIT.ok
  }
  const written = await save(context, folder, today, edits, edited)
  note(`${done}\n`)
  if (context.json) out(`${JSON.stringify({ schema: 'amend/1', written, items: outcome.items.length }, null, 2)}\n`)
  else out(`${written.map((path) => words.report.written(path)).join('\n')}\n`)
  return EXIT.ok
}

function outcomeEdits({ items, approval, back, backAs }: Outcome): FileEdit[] {
  const amendments = [...new Set(items.map(({ amendment }) => amendment))]
  return amendments.map((amendment) => {
    const own = items.filter((item) => item.amendment === amendment)
    const states = own.map((item): [number, ItemState] => [
      Number(item.origin.path[1]),
      back.includes(item) ? backAs : 'approved',
    ])
    return { path: amendment.origin.file, patch: outcomePatch(new Map(states), approval) }
  })
}

/** Stops, with the lines to write, where something cannot be put back by itself. */
async function backEdits(context: Context, plan: Plan, { back, backAs }: Outcome): Promise<readonly FileEdit[]> {
  const { words, note } = context
  const { edits, byHand } = await putBack(context, plan, back)
  for (const { item, path, lines, instead } of byHand) {
    const shown = lines.split('\n').map(safe).join('\n')
    note(`${words.amend.byHand({ id: safe(item.id), path, lines: shown, instead }, backAs)}\n`)
  }
  if (byHand.length > 0) throw stop(EXIT.errors, words.amend.stop.byHand())
  return edits
}
