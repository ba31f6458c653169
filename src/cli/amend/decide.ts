import type { AmendedItem, Approval } from '../../core/amendment.ts'
import { printDay } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'
import { readPlan } from '../../pipeline.ts'
import { asking } from '../ask.ts'
import type { Given } from '../commands/index.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { dayOf, numberOf } from '../report-options.ts'
import { askDocument, askSure, TYPES } from './decide-questions.ts'
import { itemLines } from './propose.ts'
import { record } from './record.ts'
import { askItems, askWhich, itemsTyped, namedIn, openIn, pendingIn } from './which.ts'

/** `plan amend decide`: records the deciding document and the outcome of each item, in one amendment or several. */
export async function decide(context: Context, { args, options }: Given): Promise<number> {
  const { amend } = context.words
  const folder = onlyPlan(context)
  const { plan } = await readPlan(context.reader, folder)
  const open = openIn(context, plan)
  const named = namedIn(context, open, args)
  const approval = approvalOf(context, plan, options)
  const refusedOf = (items: readonly AmendedItem[]): AmendedItem[] | undefined =>
    typeof options.refuse === 'string' ? itemsTyped(context, items, options.refuse, '--refuse') : undefined
  const write = (decided: Decided, agree: () => Promise<boolean>): Promise<number> =>
    record(
      context,
      folder,
      plan,
      { ...decided, back: decided.refused, backAs: 'refused' },
      { isDryRun: options.dryRun === true, agree, done: doneOf(context, decided) },
    )
  if (named.length > 0 && approval) {
    const items = named.flatMap(pendingIn)
    return write({ approval, items, refused: refusedOf(items) ?? [] }, async () => true)
  }
  const instead = 'plan amend decide 2026-08-25-… --type KH --number 45/KH-UBND --date 5/9/2026'
  return asking(context, { instead }, async (ask) => {
    const chosen = named.length > 0 ? named : await askWhich(context, ask, open, amend.askWhich)
    const items = chosen.flatMap(pendingIn)
    for (const line of itemLines(context, { plan, items })) ask.say(line)
    const document = approval ?? documentOf(context, plan, { ...(await askDocument(context, ask)) })
    const refused =
      refusedOf(items) ??
      (await askItems(context, ask, { plan, items }, { question: amend.askRefused, initial: 'none' }))
    const decided = { approval: document, items, refused }
    return write(decided, () => askSure(context, ask, document, countsOf(decided)))
  })
}

interface Decided {
  readonly approval: Approval
  readonly items: readonly AmendedItem[]
  readonly refused: readonly AmendedItem[]
}

const countsOf = ({ items, refused }: Decided): { approved: number; refused: number } => ({
  approved: items.length - refused.length,
  refused: refused.length,
})

function doneOf({ words }: Context, decided: Decided): string {
  const { approved, refused } = countsOf(decided)
  return words.amend.decided(approved, refused, printDay(decided.approval.effective ?? decided.approval.date))
}

/** The document as told; undefined where nothing was told of it. */
function approvalOf(context: Context, plan: Plan, told: Given['options']): Approval | undefined {
  const { type, number, date, signer, effective } = told
  const isTold = [type, number, date, signer, effective].some((value) => value !== undefined)
  return isTold ? documentOf(context, plan, told) : undefined
}

/** A document from words: its number with the issuer's code, days in any usual form. */
function documentOf(
  context: Context,
  plan: Plan,
  { type, number, date, signer, effective }: Given['options'],
): Approval {
  const { amend } = context.words
  for (const [name, value] of [['--number', number] as const, ['--date', date] as const])
    if (typeof value !== 'string') throw stop(EXIT.usage, amend.stop.needs(name))
  const kind = TYPES.find(
    (known) =>
      known ===
      String(type ?? 'KH')
        .normalize('NFC')
        .toUpperCase(),
  )
  if (!kind) throw stop(EXIT.usage, amend.stop.needs(`--type ${TYPES.join('|')}`))
  return {
    type: kind,
    number: withCode(plan, kind, numberOf(context, String(number))),
    date: dayOf(context, String(date)),
    ...(typeof signer === 'string' ? { signer: signer.trim().normalize('NFC') } : {}),
    ...(typeof effective === 'string' ? { effective: dayOf(context, effective) } : {}),
  }
}

/** A bare number with the code of the issuer's documents of that kind; a letter has none of its own. */
const withCode = ({ data: { issuer } }: Plan, type: Approval['type'], number: string): string =>
  number.includes('/') || type === 'CV' || issuer.code === undefined ? number : `${number}/${type}-${issuer.code}`
