import type { Submission } from '../../core/amendment.ts'
import type { Day } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'
import { ascii } from '../../core/text.ts'
import { holderAt, inForce, isOutside, nameAt, unitsNamed } from '../../core/unit.ts'
import { newAmendment } from '../../edit-pipeline.ts'
import { itemText } from '../amended-text.ts'
import { type Asker, asking } from '../ask.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { dayOf, numberOf } from '../report-options.ts'
import { save, workOut } from '../update/save.ts'
import { type Changed, changedSince } from './changed.ts'

/** `plan amend`: writes an amendment of what was changed in the plan's files, with the reason as told or as answered. */
export async function propose(context: Context, { options }: Given): Promise<number> {
  const told = toldBy(options)
  const changed = await changedSince(context, told.base)
  const submission = submissionOf(context, options)
  for (const line of itemLines(context, changed)) context.note(`${line}\n`)
  if (told.isDryRun) return EXIT.ok
  if (told.reason !== undefined && told.unit !== undefined) {
    const unit = unitOf(context, changed.plan, told.unit)
    return write(context, changed, { ...told, reason: told.reason, unit, submission }, async () => true)
  }
  const instead = 'plan amend --unit kinh-te --reason "…"'
  return asking(context, { instead }, async (ask) => {
    const unit =
      told.unit === undefined ? await askUnit(context, ask, changed) : unitOf(context, changed.plan, told.unit)
    const reason = told.reason ?? (await askReason(context, ask))
    const agree = () => ask.confirm({ question: context.words.amend.sure, initial: true })
    return write(context, changed, { ...told, reason, unit, submission }, agree)
  })
}

interface Told {
  readonly base: string | undefined
  readonly reason: string | undefined
  readonly unit: string | undefined
  readonly slug: string | undefined
  readonly isDryRun: boolean
}

function toldBy(options: Given['options']): Told {
  const text = (key: string): string | undefined => {
    const value = options[key]
    return typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined
  }
  const isDryRun = options.dryRun === true
  return { base: text('base'), reason: text('reason'), unit: text('unit'), slug: text('slug'), isDryRun }
}

/** The submission, where it has been numbered already. */
function submissionOf(context: Context, { number, date }: Given['options']): Submission | null {
  if (typeof number !== 'string') return null
  if (typeof date !== 'string') throw stop(EXIT.usage, context.words.amend.stop.needs('--date'))
  return { type: 'TTr', number: numberOf(context, number), date: dayOf(context, date) }
}

/** What the amendment will speak of, numbered: `1. Nhiệm vụ 1.a: hạn 31/12/2025 → 31/3/2026`. */
export const itemLines = ({ words, lang }: Context, { plan, items }: Pick<Changed, 'plan' | 'items'>): string[] =>
  items.map((item, i) => {
    const id = item.what === 'plan' ? '' : item.id
    const name = [words.change.things[item.what], id].filter(Boolean).join(' ')
    return `${String(i + 1).padStart(3)}. ${name}: ${itemText({ words, lang }, plan, item)}`
  })

function unitOf({ words }: Context, plan: Plan, typed: string): string {
  const [unit, second] = unitsNamed(plan, typed)
  if (unit && !second) return unit.id
  throw stop(EXIT.usage, words.amend.stop.unit(typed, [...plan.units.keys()]))
}

/** The units of the commune in force; the lead of the first task or indicator that was changed is offered. */
function askUnit({ words, today }: Context, ask: Asker, { plan, items }: Changed): Promise<string> {
  const [first] = items
  const entry = [...plan.tasks, ...plan.indicators].find(({ id }) => id === first?.id)
  const day = dayOfPlan(plan, today)
  const lead = entry?.data.lead === undefined ? undefined : holderAt(plan, entry.data.lead, day).unit
  const own = [...plan.units.values()].filter((unit) => inForce(unit, day) && !isOutside(unit))
  const units = own.length > 0 ? own : [...plan.units.values()]
  return ask.choice({
    question: words.amend.askUnit,
    options: units.map((unit) => ({ value: unit.id, label: `${nameAt(unit, day)} (${unit.id})` })),
    ...(lead !== undefined && units.some(({ id }) => id === lead) ? { initial: lead } : {}),
  })
}

const askReason = ({ words: { amend } }: Context, ask: Asker): Promise<string> =>
  ask.text({
    question: amend.askReason,
    hint: amend.reasonHint,
    check: (answer) => (answer === '' ? amend.needsReason : undefined),
  })

interface Wanted extends Pick<Told, 'slug'> {
  readonly reason: string
  readonly unit: string
  readonly submission: Submission | null
}

async function write(
  context: Context,
  changed: Changed,
  wanted: Wanted,
  agree: () => Promise<boolean>,
): Promise<number> {
  const { words, today, note, out } = context
  const date = dayOfPlan(changed.plan, today)
  const path = pathOf(context, changed, date, wanted.slug)
  const { reason, unit: proposer, submission } = wanted
  const text = newAmendment({ date, proposer, reason, items: changed.items, submission, explanation: '[...]' })
  const edits = [{ path, bytes: new TextEncoder().encode(text) }]
  const edited = await workOut(context, changed.folder, today, edits)
  note(`\n${path}\n\n${text}\n`)
  if (!(await agree())) {
    note(`${words.ask.stopped}\n`)
    return EXIT.ok
  }
  const written = await save(context, changed.folder, today, edits, edited)
  if (context.json) out(`${JSON.stringify({ schema: 'amend/1', written, items: changed.items.length }, null, 2)}\n`)
  else out(`${words.report.written(path)}\n`)
  note(`${words.amend.next(path, changed.plan.id, proposer)}\n`)
  return EXIT.ok
}

/** An invented plan lives on its own day. */
export const dayOfPlan = ({ data }: Plan, today: Day): Day => (data.illustrative ? (data.asOf ?? today) : today)

/** A new file: the day and a short name, told or made of what is changed; a number where the name is taken. */
function pathOf({ reader, words }: Context, { folder, items }: Changed, date: Day, slug: string | undefined): string {
  const typed =
    slug === undefined
      ? undefined
      : ascii(slug)
          .toLowerCase()
          .replace(/^-+|-+$/g, '')
  if (typed === '') throw stop(EXIT.usage, words.amend.stop.slug())
  const ids = [...new Set(items.map(({ id }) => id))]
  const made = ascii(`dieu-chinh-${ids.slice(0, 3).join('-')}`)
    .toLowerCase()
    .replace(/-+$/, '')
  const name = `${folder}/amendments/${date}-${typed ?? made}`
  for (let n = 1; ; n++) {
    const path = `${name}${n === 1 ? '' : `-${n}`}.md`
    if (!reader.exists(path)) return path
    if (typed !== undefined) throw stop(EXIT.usage, words.amend.stop.exists(path))
  }
}
