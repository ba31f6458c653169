import { closingOf } from '../../core/closing.ts'
import { type Day, printDay } from '../../core/day.ts'
import { type Period, periodOf } from '../../core/period.ts'
import type { Plan } from '../../core/plan.ts'
import { readPeriod } from '../../core/typed-period.ts'
import type { Read } from '../answers.ts'
import type { Asker } from '../ask.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Words } from '../words/index.ts'
import type { OpenPeriod, OpenPeriods } from './open-periods.ts'

/** What `<` answers: the question before. */
const BACK = '<'
/** Columns that a number in front of an option takes. */
const NUMBER = 5

/** Asks for which period a unit reports, Enter taking `initial`; undefined after a wish to go back, where one can. */
export async function askPeriod(
  context: Context,
  ask: Asker,
  plan: Plan,
  { periods, usual }: OpenPeriods,
  { initial = usual, canGoBack }: { readonly initial?: string | undefined; readonly canGoBack: boolean },
): Promise<string | undefined> {
  const { words, width } = context
  const answer = await ask.choice({
    question: words.update.whichPeriod,
    hint: words.update.otherPeriod(canGoBack),
    options: periods.map((open) => ({
      value: open.period.id,
      label: clip(safe(labelOf(words, open)), width - NUMBER),
    })),
    initial,
    other: (typed) => (canGoBack && typed === BACK ? { value: BACK } : readTyped(context, plan, typed)),
  })
  return answer === BACK ? undefined : answer
}

function labelOf({ update }: Words, { period, owed }: OpenPeriod): string {
  const { received = null, due = null, request = null } = owed ?? {}
  const name = request === null ? update.openPeriod(period) : update.requested(period.id, period.name ?? '')
  const state = received !== null ? update.reported(received) : owed ? update.unreported(due) : update.running
  return request === null ? `${name} · ${state}` : `${state} · ${name}`
}

/** A period that is not in the list, as it is typed. */
function readTyped(context: Context, plan: Plan, typed: string): Read<string> {
  const id = readPeriod(typed)
  const period = periodOf(id, plan.calendar)
  if (!period) return { wrong: context.words.stop.unknownPeriod(typed, plan.id, undefined) }
  const wrong = periodProblem(context, plan, period)
  return wrong === undefined ? { value: id } : { wrong }
}

/** Why nothing can be reported for a period, in words: it has not begun, or it is closed; undefined where it can. */
function periodProblem(context: Context, plan: Plan, period: Period): string | undefined {
  const { words } = context
  const closing = closingOf(plan, period.id)
  if (closing) return words.closing.stop.already(period.id, printDay(closing.data.on), safe(closing.data.by))
  return notBegun(context, period)
}

function notBegun({ words, today, asked }: Context, { id, from }: Period): string | undefined {
  const now: Day = asked.asOf !== undefined && asked.asOf > today ? asked.asOf : today
  return from > now ? words.stop.notBegun(id) : undefined
}

/** Stops with exit 2 where the period has not begun: what is told of it then is a slip of the key. */
export function refuseFuture(context: Context, period: Period): void {
  const wrong = notBegun(context, period)
  if (wrong !== undefined) throw stop(EXIT.usage, wrong)
}

/** Stops with exit 2, before anything is asked, where nothing can be reported for the period. */
export function refusePeriod(context: Context, plan: Plan, period: Period): void {
  const wrong = periodProblem(context, plan, period)
  if (wrong !== undefined) throw stop(EXIT.usage, wrong)
}
