import { type AmendedItem, type Amendment, type Approval, type ItemState, isPending } from '../../core/amendment.ts'
import { printDay } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'
import { canonicalId } from '../../core/text.ts'
import { decisionPatch, type FileEdit } from '../../edit-pipeline.ts'
import { readPlan } from '../../pipeline.ts'
import { readChosen } from '../answers.ts'
import { asking } from '../ask.ts'
import { safe } from '../columns.ts'
import type { Given } from '../commands/index.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { dayOf, numberOf } from '../report-options.ts'
import { save, workOut } from '../update/save.ts'
import { askDocument, askRefused, askSure, askWhich, TYPES } from './decide-questions.ts'
import { itemLines } from './propose.ts'
import { putBack } from './put-back.ts'

/** `plan amend decide`: records the deciding document and the outcome of each item, in one amendment or several. */
export async function decide(context: Context, { args, options }: Given): Promise<number> {
  const folder = onlyPlan(context)
  const { plan } = await readPlan(context.reader, folder)
  const open = plan.amendments.filter((amendment) => itemsIn(amendment).some(isPending))
  if (open.length === 0) throw stop(EXIT.usage, context.words.amend.stop.nothingOpen())
  const named = namedIn(context, open, args)
  const approval = approvalOf(context, plan, options)
  if (named.length > 0 && approval) {
    const items = named.flatMap(itemsIn).filter(isPending)
    return record(context, folder, plan, { approval, items, refused: refusedOf(context, items, options.refuse) }, yes)
  }
  const instead = 'plan amend decide 2026-08-25-… --type KH --number 45/KH-UBND --date 5/9/2026'
  return asking(context, { instead }, async (ask) => {
    const chosen = named.length > 0 ? named : await askWhich(context, ask, open)
    const items = chosen.flatMap(itemsIn).filter(isPending)
    for (const line of itemLines(context, { plan, items })) ask.say(line)
    const document = approval ?? documentOf(context, plan, { ...(await askDocument(context, ask)) })
    const refused =
      options.refuse === undefined
        ? await askRefused(context, ask, plan, items)
        : refusedOf(context, items, options.refuse)
    const counts = { approved: items.length - refused.length, refused: refused.length }
    const agree = () => askSure(context, ask, document, counts)
    return record(context, folder, plan, { approval: document, items, refused }, agree)
  })
}

const yes = async (): Promise<boolean> => true

const itemsIn = (amendment: Amendment): AmendedItem[] => amendment.items.map((item) => ({ ...item, amendment }))

/** The amendments named by path, by name, or by a part of the name or the id of an entry that only one has. */
function namedIn({ words }: Context, open: readonly Amendment[], args: Given['args']): Amendment[] {
  const typed = args.slice(1).flatMap((arg) => (arg === undefined ? [] : [arg]))
  return typed.map((text) => {
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

/** The numbers of the refused items, as the list shows them. */
function refusedOf({ words }: Context, items: readonly AmendedItem[], typed: Given['options'][string]): AmendedItem[] {
  if (typeof typed !== 'string') return []
  const options = items.map((_, i) => ({ value: `n${i}`, label: '' }))
  const chosen = readChosen(typed, options)
  if (!chosen) throw stop(EXIT.usage, words.amend.stop.refuse(typed, items.length))
  return items.filter((_, i) => chosen.includes(`n${i}`))
}

interface Outcome {
  readonly approval: Approval
  readonly items: readonly AmendedItem[]
  readonly refused: readonly AmendedItem[]
}

/** Writes document and outcome into each file, and puts refused values back into the plan's own files. */
async function record(
  context: Context,
  folder: string,
  plan: Plan,
  { approval, items, refused }: Outcome,
  agree: () => Promise<boolean>,
): Promise<number> {
  const { words, today, note, out } = context
  const states = (amendment: Amendment): Map<number, ItemState> =>
    new Map(
      items
        .filter((item) => item.amendment === amendment)
        .map((item) => [Number(item.origin.path[1]), refused.includes(item) ? 'refused' : 'approved']),
    )
  const amendments = [...new Set(items.map(({ amendment }) => amendment))]
  const back = await putBack(context, plan, refused)
  for (const { item, path, lines, instead } of back.byHand) {
    const shown = lines.split('\n').map(safe).join('\n')
    note(`${words.amend.byHand(safe(item.id), path, shown, instead)}\n`)
  }
  if (back.byHand.length > 0) throw stop(EXIT.errors, words.amend.stop.byHand())
  const edits: FileEdit[] = [
    ...amendments.map((amendment) => ({
      path: amendment.origin.file,
      patch: decisionPatch(states(amendment), approval),
    })),
    ...back.edits,
  ]
  const edited = await workOut(context, folder, today, edits)
  if (!(await agree())) {
    note(`${words.ask.stopped}\n`)
    return EXIT.ok
  }
  const written = await save(context, folder, today, edits, edited)
  const on = approval.effective ?? approval.date
  note(`${words.amend.decided(items.length - refused.length, refused.length, printDay(on))}\n`)
  if (context.json) out(`${JSON.stringify({ schema: 'amend/1', written, items: items.length }, null, 2)}\n`)
  else out(`${written.map((path) => words.report.written(path)).join('\n')}\n`)
  return EXIT.ok
}
