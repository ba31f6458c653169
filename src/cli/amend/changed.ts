import type { Plan } from '../../core/plan.ts'
import { isFixed } from '../../core/ruled-fields.ts'
import { baseCommit } from '../../git/base.ts'
import { revisionReader } from '../../git/revision-reader.ts'
import { fieldName } from '../../messages/changed-words.ts'
import { type DraftItem, draftOf, readPlan } from '../../pipeline.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** What was changed in a plan since it left the main line, and no amendment accounts for. */
export interface Changed {
  readonly folder: string
  readonly plan: Plan
  readonly items: readonly DraftItem[]
}

/** Compares the files with the base; stops where there is nothing to amend, and says which amendments account for what was changed. */
export async function changedSince(context: Context, base: string | undefined): Promise<Changed> {
  const { words, lang, reader, at, asked } = context
  if (at !== undefined || asked.asOf !== undefined || asked.period !== undefined)
    throw stop(EXIT.usage, words.amend.stop.options())
  const folder = onlyPlan(context)
  const before = await readPlan(oldReader(context, base), folder)
  const { plan } = await readPlan(reader, folder)
  if (plan.unread.length > 0) throw stop(EXIT.errors, words.amend.stop.unread(plan.id, plan.unread))
  if (before.plan.tasks.length + before.plan.indicators.length + before.plan.units.size === 0)
    throw stop(EXIT.usage, words.amend.stop.newPlan(plan.id))
  const { items, covered } = await draftOf(before.plan, plan)
  const fixed = items.find(isFixed)
  if (fixed) throw stop(EXIT.usage, words.amend.stop.fixed(fieldName(fixed.field ?? '', lang)))
  if (items.length > 0) return { folder, plan, items }
  const files = [...new Set(covered.flatMap(({ items: own }) => own.map(({ amendment }) => amendment.id)))]
  throw stop(EXIT.usage, files.length > 0 ? words.amend.stop.already(files) : words.amend.stop.nothing())
}

function oldReader({ root, words }: Context, base: string | undefined) {
  const revision = base ?? baseCommit(root)
  if (revision === null) throw stop(EXIT.usage, words.amend.stop.noBase())
  const found = revisionReader(root, revision)
  if (typeof found === 'string') throw stop(EXIT.usage, words.amend.stop.badBase(revision))
  return found
}
