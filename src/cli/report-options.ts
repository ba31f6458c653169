import { readDocumentNumber } from '../core/document-number.ts'
import type { Progress } from '../core/progress.ts'
import { nearest } from '../core/text.ts'
import { readDay } from '../core/typed-day.ts'
import { holderAt } from '../core/unit.ts'
import type { ReportKind, ReportOptions } from '../report-pipeline.ts'
import type { Given } from './commands/index.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { unitIds } from './filters.ts'

/** What a report is told on the command line; stops with exit 2 for a value nobody knows, or one that the kind needs and lacks. */
export function reportOptions(
  context: Context,
  kind: ReportKind,
  progress: Progress,
  given: Given['options'],
): ReportOptions {
  const { final, number, date, signer, post, recipients, unit, request, by, nth, charts } = given
  const missing = kind.needs?.find((name) => typeof given[name] !== 'string' && !isWithout(progress, name))
  if (missing) throw stop(EXIT.usage, context.words.stop.kindNeeds(kind.name, missing, known(progress)[missing]))
  return {
    final: final === true,
    ...(typeof number === 'string' ? { number: numberOf(context, number) } : {}),
    ...(typeof date === 'string' ? { date: dayOf(context, date) } : {}),
    ...(typeof signer === 'string' ? { signer } : {}),
    ...(typeof post === 'string' ? { post: listOf(post, '/') } : {}),
    ...(typeof recipients === 'string' ? { recipients: listOf(recipients, ';') } : {}),
    ...(typeof unit === 'string' ? { unit: unitOf(context, progress, unit) } : {}),
    ...(typeof request === 'string' ? { request: requestOf(context, progress, request) } : {}),
    ...(typeof by === 'string' ? { by: dayOf(context, by) } : {}),
    ...(typeof nth === 'string' ? { nth: timesOf(context, nth) } : {}),
    ...(charts === true ? { charts: true } : {}),
  }
}

/** A plan without requests has none to name: the paper itself says so. */
const isWithout = (progress: Progress, name: 'unit' | 'request'): boolean =>
  name === 'request' && known(progress).request.length === 0

const known = ({ plan }: Progress): Readonly<Record<'unit' | 'request', readonly string[]>> => ({
  unit: [...plan.units.keys()],
  request: (plan.data.requests ?? []).map(({ id }) => id),
})

const listOf = (typed: string, mark: string): string[] =>
  typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A number alone or with its code, below 10 with a 0 in front. Papers of the Party and legal texts are numbered in ways of their own; this program issues none of them. */
export function numberOf({ words }: Context, typed: string): string {
  const found = readDocumentNumber(typed)
  if (found?.system === 'party') throw stop(EXIT.usage, words.stop.partyNumber(typed))
  if (found?.system === 'normative') throw stop(EXIT.usage, words.stop.normativeNumber(typed))
  const number = found?.number ?? typed.trim()
  if (!/^0*[1-9]\d*$/.test(number)) throw stop(EXIT.usage, words.stop.badNumber(typed))
  return typed.trim().replace(/^\d(?!\d)/, '0$&')
}

/** A day typed on the command line; stops with exit 2 for anything else. */
export function dayOf({ words }: Context, typed: string): string {
  const day = readDay(typed)
  if (day === undefined) throw stop(EXIT.usage, words.stop.badDay(typed))
  return day
}

/** A unit that has ended stands for the one that took over its work. */
function unitOf(context: Context, progress: Progress, typed: string): string {
  const ids = [...unitIds(context, [progress], typed)]
  const [id, ...others] = ids
  if (id === undefined || others.length > 0) throw stop(EXIT.usage, context.words.stop.ambiguous(typed, ids))
  return holderAt(progress.plan, id, progress.asOf).unit
}

function requestOf({ words }: Context, progress: Progress, typed: string): string {
  const { request: ids } = known(progress)
  const id = ids.find((id) => id.toLowerCase() === typed.trim().toLowerCase())
  if (ids.length === 0) throw stop(EXIT.usage, words.stop.noRequests(progress.plan.id))
  if (id === undefined) throw stop(EXIT.usage, words.stop.badValue('--request', typed, ids, nearest(typed, ids)))
  return id
}

function timesOf({ words }: Context, typed: string): number {
  if (!/^[1-9]\d?$/.test(typed))
    throw stop(EXIT.usage, words.stop.badValue('--nth', typed, ['1', '2', '3', '…'], undefined))
  return Number(typed)
}
