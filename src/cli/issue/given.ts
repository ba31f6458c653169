import { readDocumentNumber } from '../../core/document-number.ts'
import type { IssuedData, IssuedKind } from '../../core/issued.ts'
import { periodOf } from '../../core/period.ts'
import type { Plan } from '../../core/plan.ts'
import { nearest } from '../../core/text.ts'
import { readPeriod } from '../../core/typed-period.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { dayOf, numberOf } from '../report-options.ts'

/** Kinds of documents in the order they are offered, with the abbreviation their numbers have. */
export const KINDS: Readonly<Record<IssuedKind, string | null>> = {
  quarter: 'BC',
  half: 'BC',
  'nine-months': 'BC',
  year: 'BC',
  month: 'BC',
  review: 'BC',
  'ad-hoc': 'BC',
  scorecard: 'BC',
  bulletin: 'TB',
  plan: 'KH',
  amendment: 'KH',
  reminder: null,
  other: null,
}

/** What the command line says of a document; the rest is asked for, or left out. */
export type Told = Partial<
  Pick<IssuedData, 'kind' | 'number' | 'date' | 'title' | 'signer' | 'to' | 'sent' | 'duty'>
> & {
  readonly period?: string
}

/** Reads the options; stops with exit 2 for a value nobody knows. */
export function toldBy(context: Context, plan: Plan, options: Given['options']): Told {
  const { title, signer, to, duty } = options
  const kind = textOf(options.kind, (typed) => kindOf(context, typed))
  const { period } = context.asked
  return {
    ...(kind ? { kind } : {}),
    ...(period === undefined ? {} : { period: knownPeriod(context, plan, period) }),
    ...optional(
      'number',
      textOf(options.number, (typed) => wholeNumber(plan, kind, numberOf(context, typed))),
    ),
    ...optional(
      'date',
      textOf(options.date, (typed) => dayOf(context, typed)),
    ),
    ...optional(
      'sent',
      textOf(options.sent, (typed) => dayOf(context, typed)),
    ),
    ...optional('title', textOf(title, line)),
    ...optional('signer', textOf(signer, line)),
    ...optional('duty', textOf(duty, line)),
    ...optional('to', textOf(to, listOf)),
  }
}

const textOf = <T>(given: unknown, read: (typed: string) => T): T | undefined =>
  typeof given === 'string' ? read(given) : undefined

const optional = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: T })

const line = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Recipients between semicolons; undefined for none. */
export function listOf(typed: string): [string, ...string[]] | undefined {
  const [first, ...others] = typed.split(';').map(line).filter(Boolean)
  return first === undefined ? undefined : [first, ...others]
}

function kindOf({ words }: Context, typed: string): IssuedKind {
  const known = Object.keys(KINDS)
  const kind = typed.trim().toLowerCase()
  if (!known.includes(kind)) throw stop(EXIT.usage, words.stop.badValue('--kind', typed, known, nearest(kind, known)))
  return kind as IssuedKind
}

/** A period of the plan's calendar, or a request's id. */
export function knownPeriod({ words }: Context, plan: Plan, typed: string): string {
  const id = readPeriod(typed)
  if (periodOf(id, plan.calendar)) return id
  throw stop(EXIT.usage, words.stop.unknownPeriod(id, plan.id, undefined))
}

/** `45` of a report → `45/BC-UBND`; a number of a kind without a usual code stays as it was typed. */
export function wholeNumber(plan: Plan, kind: IssuedKind | undefined, typed: string): string {
  const code = kind && KINDS[kind]
  if (!code || readDocumentNumber(typed)) return typed
  return `${typed}/${code}-${plan.data.issuer.code ?? 'UBND'}`
}
