import { type AmendedItem, type Amendment, isPending } from '../../core/amendment.ts'
import type { Plan } from '../../core/plan.ts'
import { canonicalId } from '../../core/text.ts'
import { readChosen } from '../answers.ts'
import type { Asker } from '../ask.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { itemLines } from './propose.ts'

// Which proposals are meant, and which items of them, as told on the command line or as answered.

/** The amendments that wait for a decision; stops where none does. */
export function openIn({ words }: Context, plan: Plan): Amendment[] {
  const open = plan.amendments.filter((amendment) => pendingIn(amendment).length > 0)
  if (open.length === 0) throw stop(EXIT.usage, words.amend.stop.nothingOpen())
  return open
}

/** The items of an amendment that wait for a decision. */
export const pendingIn = (amendment: Amendment): AmendedItem[] =>
  amendment.items.map((item) => ({ ...item, amendment })).filter(isPending)

/** The amendments named by path, by name, or by a part of the name or the id of an entry that only one has; each once. */
export function namedIn({ words }: Context, open: readonly Amendment[], args: Given['args']): Amendment[] {
  const typed = args.slice(1).flatMap((arg) => (arg === undefined ? [] : [arg]))
  const named = typed.map((text) => {
    const wanted = text.normalize('NFC').replace(/^.*\//, '').replace(/\.md$/, '')
    const exact = open.find(({ id }) => id === wanted)
    const like = open.filter(
      ({ id, items }) => id.includes(wanted) || items.some((item) => item.id === canonicalId(text)),
    )
    const found = exact ?? (like.length === 1 ? like[0] : undefined)
    if (found) return found
    throw stop(
      EXIT.usage,
      words.amend.stop.which(
        text,
        open.map(({ id }) => id),
      ),
    )
  })
  return [...new Set(named)]
}

/** Which of the open proposals are meant; at least one. */
export async function askWhich(
  context: Context,
  ask: Asker,
  open: readonly Amendment[],
  question: string,
): Promise<Amendment[]> {
  const chosen = await ask.many({
    question,
    options: open.map(({ id, reason }) => ({ value: id, label: `${id}: ${reason}` })),
    ...(open.length === 1 ? { initial: open.map(({ id }) => id) } : {}),
  })
  if (chosen.length > 0) return open.filter(({ id }) => chosen.includes(id))
  ask.say(`! ${context.words.amend.needsAnswer}`)
  return askWhich(context, ask, open, question)
}

/** Which of the listed items are meant; `initial`: all of them where nothing is typed, else none. */
export async function askItems(
  context: Context,
  ask: Asker,
  { plan, items }: { readonly plan: Plan; readonly items: readonly AmendedItem[] },
  { question, initial }: { readonly question: string; readonly initial: 'all' | 'none' },
): Promise<AmendedItem[]> {
  const lines = itemLines(context, { plan, items })
  const options = items.map((_, i) => ({ value: `n${i}`, label: (lines[i] ?? '').replace(/^\s*\d+\. /, '') }))
  const all = initial === 'all' ? { initial: options.map(({ value }) => value) } : {}
  const chosen = await ask.many({ question, options, ...all })
  return items.filter((_, i) => chosen.includes(`n${i}`))
}

/** The items of these numbers, as the list shows them; stops where `typed` names none. */
export function itemsTyped(
  { words }: Context,
  items: readonly AmendedItem[],
  typed: string,
  option: '--refuse' | '--items',
): AmendedItem[] {
  const options = items.map((_, i) => ({ value: `n${i}`, label: '' }))
  const chosen = readChosen(typed, options)
  if (!chosen) throw stop(EXIT.usage, words.amend.stop.items(option, typed, items.length))
  return items.filter((_, i) => chosen.includes(`n${i}`))
}
