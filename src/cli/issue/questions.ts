import { printDay } from '../../core/day.ts'
import { readDocumentNumber } from '../../core/document-number.ts'
import { type IssuedKind, isPeriodicKind } from '../../core/issued.ts'
import { periodOf } from '../../core/period.ts'
import type { Plan } from '../../core/plan.ts'
import { readDay } from '../../core/typed-day.ts'
import { readPeriod } from '../../core/typed-period.ts'
import type { Asker } from '../ask.ts'
import type { Context } from '../context.ts'
import { KINDS, listOf, type Told, wholeNumber } from './given.ts'

/** Asks for what the command line did not give. An empty answer leaves a thing out, but for what every record needs. */
export async function askForRest(context: Context, ask: Asker, plan: Plan, told: Told): Promise<Told> {
  const { issue: w } = context.words
  const kind = told.kind ?? (await askKind(context, ask))
  const period = told.period ?? (await askPeriod(context, ask, plan, kind))
  const number = told.number ?? wholeNumber(plan, kind, await askNumber(context, ask, plan, kind))
  const date = told.date ?? (await askDay(context, ask, w.askDate, context.today))
  const title = told.title ?? (await ask.text({ question: w.askTitle, hint: w.orEmpty }))
  const signer = told.signer ?? (await askSigner(context, ask, plan))
  const to = told.to ?? listOf(await ask.text({ question: w.askTo, hint: `${w.toHint} · ${w.orEmpty}` }))
  const sent = told.sent ?? (await askDay(context, ask, w.askSent, date))
  return {
    ...told,
    kind,
    ...(period === undefined ? {} : { period }),
    number,
    date,
    sent,
    ...(title === '' ? {} : { title }),
    ...(signer === '' ? {} : { signer }),
    ...(to === undefined ? {} : { to }),
  }
}

const askKind = ({ words: { issue: w } }: Context, ask: Asker): Promise<IssuedKind> =>
  ask.choice({
    question: w.askKind,
    options: (Object.keys(KINDS) as IssuedKind[]).map((value) => ({ value, label: w.kinds[value] })),
    initial: 'quarter',
  })

async function askPeriod(context: Context, ask: Asker, plan: Plan, kind: IssuedKind): Promise<string | undefined> {
  const { words } = context
  const needs = isPeriodicKind(kind) || kind === 'review' || kind === 'ad-hoc'
  if (!needs) return undefined
  const typed = await ask.text({
    question: words.issue.askPeriod,
    hint: words.issue.periodHint[kind === 'ad-hoc' ? 'request' : 'period'],
    check: (typed) =>
      periodOf(readPeriod(typed), plan.calendar) ? undefined : words.stop.unknownPeriod(typed, plan.id, undefined),
  })
  return readPeriod(typed)
}

function askNumber({ words }: Context, ask: Asker, plan: Plan, kind: IssuedKind): Promise<string> {
  return ask.text({
    question: words.issue.askNumber,
    hint: wholeNumber(plan, kind, '15'),
    check: (typed) =>
      readDocumentNumber(wholeNumber(plan, kind, typed)) && /^\d/.test(typed)
        ? undefined
        : words.issue.badNumber(typed),
  })
}

async function askDay({ words }: Context, ask: Asker, question: string, initial: string): Promise<string> {
  const typed = await ask.text({
    question,
    initial: printDay(initial),
    check: (day) => (readDay(day) ? undefined : words.stop.badDay(day).split('\n')[0]),
  })
  return readDay(typed) ?? initial
}

function askSigner({ words: { issue: w } }: Context, ask: Asker, plan: Plan): Promise<string> {
  const name = plan.data.signature?.name
  return ask.text({ question: w.askSigner, ...(name === undefined ? { hint: w.orEmpty } : { initial: name }) })
}
