import type { Diagnostic } from '../core/diagnostic.ts'
import { reportIssued } from '../core/issued.ts'
import type { Period } from '../core/period.ts'
import { beginningOf, type ClosedData, type Closing, type Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { nearest } from '../core/text.ts'
import { readPeriod } from '../core/typed-period.ts'
import { userName } from '../git/user.ts'
import { checkPlan, measurePlan } from '../pipeline.ts'
import type { Given } from './commands/index.ts'
import { type Context, onlyPlan } from './context.ts'
import { EXIT, stop } from './exit.ts'

/** The period that is closed or reopened, in the plan as it stands on the disk. */
export interface Target {
  readonly plan: Plan
  readonly progress: Progress
  readonly period: Period
  readonly problems: readonly Diagnostic[]
  /** The file of the closing, and its bytes as read; null where there is none yet. */
  readonly file: string
  readonly bytes: Uint8Array | null
  /** What was closed before; undefined where the period never was. */
  readonly closing: Closing | undefined
}

/** Reads and measures the one plan; stops where a file cannot be read, or its calendar has no such period. */
export async function closingTarget(context: Context, typed: string): Promise<Target> {
  const { reader, today, words, asked, at } = context
  if (at !== undefined || asked.asOf !== undefined || asked.period !== undefined)
    throw stop(EXIT.usage, words.closing.stop.options())
  const folder = onlyPlan(context)
  const { plan, problems } = await checkPlan(reader, folder, today)
  if (plan.unread.length > 0) throw stop(EXIT.errors, words.closing.stop.unread(plan.id, plan.unread))
  const progress = measurePlan(plan, { period: readPeriod(typed) }, today)
  if (!progress) throw stop(EXIT.usage, words.stop.unknownPeriod(typed, plan.id, nearest(typed, known(plan))))
  const { period } = progress
  if (period.to < (beginningOf(plan) ?? '')) throw stop(EXIT.usage, words.stop.beforePlan(period.id))
  const file = `${folder}/closed/${period.id}.yaml`
  const found = reader.read(file)
  const bytes = typeof found === 'string' ? null : found
  const closing = plan.closings.find((one) => one.period === period.id)
  return { plan, progress, period, problems, file, bytes, closing }
}

const known = ({ calendar, closings }: Plan): string[] => [
  ...calendar.own.map(({ id }) => id),
  ...closings.map(({ period }) => period),
]

/** Who acts: as told, else as git would sign a commit here; nobody is made up. */
export function actorOf({ root, words }: Context, { by }: Given['options']): string {
  const name = typeof by === 'string' ? by.trim().normalize('NFC') : userName(root)
  if (!name) throw stop(EXIT.usage, words.closing.stop.nobody())
  return name
}

/** The reason as told; undefined where none was, or only blanks. */
export function reasonOf({ reason }: Given['options']): string | undefined {
  const text = typeof reason === 'string' ? reason.trim().normalize('NFC') : ''
  return text === '' ? undefined : text
}

/** The paper recorded in issued/ as the period's report. */
export function recorded({ plan, period }: Target): ClosedData['issued'] {
  const one = reportIssued(plan, period.id)
  return one && { number: one.data.number, date: one.data.date }
}
