import type { AmendedItem } from '../../core/amendment.ts'
import type { Plan } from '../../core/plan.ts'
import { readPlan } from '../../pipeline.ts'
import { type Asker, asking } from '../ask.ts'
import type { Given } from '../commands/index.ts'
import { type Context, onlyPlan } from '../context.ts'
import { itemLines } from './propose.ts'
import { record } from './record.ts'
import { askItems, askWhich, itemsTyped, namedIn, openIn, pendingIn } from './which.ts'

/**
 * `plan amend withdraw`: a unit takes back what it proposed and nobody has decided, all of an amendment or some of its items; the plan's files say
 * again what they said before.
 */
export async function withdraw(context: Context, { args, options }: Given): Promise<number> {
  const folder = onlyPlan(context)
  const { plan } = await readPlan(context.reader, folder)
  const open = openIn(context, plan)
  const named = namedIn(context, open, args)
  const chosenOf = (items: readonly AmendedItem[]): readonly AmendedItem[] | undefined =>
    typeof options.items === 'string' ? itemsTyped(context, items, options.items, '--items') : undefined
  const doing = { isDryRun: options.dryRun === true, agree: async () => true }
  if (named.length > 0) {
    const items = named.flatMap(pendingIn)
    const chosen = chosenOf(items) ?? items
    for (const line of itemLines(context, { plan, items: chosen })) context.note(`${line}\n`)
    return write(context, { folder, plan, items: chosen }, doing)
  }
  return asking(context, { instead: 'plan amend withdraw 2026-08-25-…' }, async (ask) => {
    const items = (await askWhich(context, ask, open, context.words.amend.askWithdrawn)).flatMap(pendingIn)
    const chosen = chosenOf(items) ?? (await askChosen(context, ask, plan, items))
    const agree = () => ask.confirm({ question: context.words.amend.sureWithdrawn(chosen.length), initial: true })
    return write(context, { folder, plan, items: chosen }, { ...doing, agree })
  })
}

/** At least one item; all of them where nothing is typed. */
async function askChosen(
  context: Context,
  ask: Asker,
  plan: Plan,
  items: readonly AmendedItem[],
): Promise<readonly AmendedItem[]> {
  if (items.length > 1)
    return askItems(context, ask, { plan, items }, { question: context.words.amend.askItems, initial: 'all' })
  for (const line of itemLines(context, { plan, items })) ask.say(line)
  return items
}

interface Withdrawn {
  readonly folder: string
  readonly plan: Plan
  readonly items: readonly AmendedItem[]
}

const write = (
  context: Context,
  { folder, plan, items }: Withdrawn,
  doing: { readonly isDryRun: boolean; readonly agree: () => Promise<boolean> },
): Promise<number> =>
  record(
    context,
    folder,
    plan,
    { items, approval: null, back: items, backAs: 'withdrawn' },
    { ...doing, done: context.words.amend.withdrawn(items.length) },
  )
