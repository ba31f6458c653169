import { basename, dirname, join } from 'node:path'
import { addDays, type Day } from '../../core/day.ts'
import type { DueItem } from '../../core/due.ts'
import type { Progress } from '../../core/progress.ts'
import { holderAt } from '../../core/unit.ts'
import { dueItems } from '../../measure/due.ts'
import { type Context, onlyPlan } from '../context.ts'
import { calendarFile } from '../due-calendar.ts'
import { dueJson } from '../due-json.ts'
import { dueScreen, lettersScreen } from '../due-text.ts'
import { EXIT, stop } from '../exit.ts'
import { filtersOf } from '../filters.ts'
import type { Letter } from '../letters/make.ts'
import { writeOutput } from '../write-output.ts'
import type { Given } from './index.ts'
import { measured } from './status.ts'

/** What one plan's units owe: late, or due by `until`; without an end where all was asked for. */
export interface DuePlan {
  readonly progress: Progress
  readonly within: number | null
  readonly until: Day | null
  readonly items: readonly DueItem[]
  /** Reminders written; absent where none were asked for. */
  readonly letters?: readonly Letter[]
}

/** `plan due`: who owes what by when, overdue first; as a calendar and as reminders too. Exit 1 for what `--fail-on` names. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const asked = daysOf(context, options.within)
  const folder = typeof options.letters === 'string' ? options.letters : undefined
  if (folder !== undefined) onlyPlan(context)
  const plans: Progress[] = []
  for await (const progress of measured(context)) plans.push(progress)
  const { unit } = filtersOf(context, { unit: options.unit }, plans, { what: 'due', allowed: ['unit'] })
  const due: DuePlan[] = []
  for (const progress of plans) {
    const within = options.all === true ? null : (asked ?? progress.plan.data.dueSoon ?? 30)
    const until = within === null ? null : addDays(progress.asOf, within)
    const items = ofUnits(progress, dueItems(progress, until), unit)
    due.push({ progress, within, until, items, ...(await lettersFor(context, progress, items, folder, options)) })
  }
  if (typeof options.ics === 'string') writeCalendar(context, due, options.ics)
  if (context.json) context.out(`${JSON.stringify(await dueJson(context, due), null, 2)}\n`)
  else context.out(`${due.map((plan) => screenOf(context, plan).join('\n')).join('\n\n')}\n`)
  return failing(context, due, options.failOn) ? EXIT.errors : EXIT.ok
}

const screenOf = (context: Context, plan: DuePlan): string[] =>
  plan.letters ? lettersScreen(context, plan, plan.letters) : dueScreen(context, plan)

async function lettersFor(
  context: Context,
  progress: Progress,
  items: readonly DueItem[],
  folder: string | undefined,
  options: Given['options'],
): Promise<Pick<DuePlan, 'letters'>> {
  if (folder === undefined) return {}
  const { writeLetters } = await import('../letters/make.ts')
  const { REGISTER } = await import('../letters/register.ts')
  const letters = await writeLetters(context, progress, items, folder, options)
  const files = letters.length > 0 ? [...letters.flatMap(({ files }) => files), REGISTER] : []
  for (const file of files) context.note(`${context.words.report.written(join(folder, file))}\n`)
  return { letters }
}

function writeCalendar(context: Context, due: readonly DuePlan[], file: string): void {
  const { words, lang } = context
  const path = writeOutput(context, dirname(file), basename(file), calendarFile(words, lang, due))
  context.note(`${words.report.written(path)}\n`)
}

/** Kinds of which nothing was heard: a report, an answer, a figure. */
const HEARD: ReadonlySet<DueItem['kind']> = new Set(['report', 'request', 'indicator'])

/** True where what `--fail-on` names is there; a plan that could not be read whole is never said to be in order. */
function failing({ words, note }: Context, due: readonly DuePlan[], what: Given['options'][string]): boolean {
  if (typeof what !== 'string') return false
  const late = due.flatMap(({ items }) => items.filter(({ days }) => days < 0))
  const found = what === 'missing' ? late.filter(({ kind }) => HEARD.has(kind)) : late
  if (found.length > 0) note(`${words.due.failing(what, found.length)}\n`)
  return found.length > 0 || due.some(({ progress }) => !progress.complete)
}

/** `30`, `30d`; stops with exit 2 for anything else. */
function daysOf(context: Context, typed: Given['options'][string]): number | undefined {
  if (typeof typed !== 'string') return undefined
  const match = /^(\d{1,4}) ?d?$/.exec(typed.trim())
  if (!match) throw stop(EXIT.usage, context.words.due.badWithin(typed))
  return Number(match[1])
}

/** An ended unit stands for the one that answers in its place. */
function ofUnits(
  { plan, asOf }: Progress,
  items: readonly DueItem[],
  unit: ReadonlySet<string> | undefined,
): readonly DueItem[] {
  if (!unit) return items
  const holders = new Set([...unit].map((id) => holderAt(plan, id, asOf).unit))
  return items.filter((item) => item.unit !== null && holders.has(item.unit))
}
