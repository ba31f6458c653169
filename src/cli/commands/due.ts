import { addDays, type Day } from '../../core/day.ts'
import type { DueItem } from '../../core/due.ts'
import type { Progress } from '../../core/progress.ts'
import { holderAt } from '../../core/unit.ts'
import { dueItems } from '../../measure/due.ts'
import type { Context } from '../context.ts'
import { dueJson } from '../due-json.ts'
import { dueScreen } from '../due-text.ts'
import { EXIT, stop } from '../exit.ts'
import { filtersOf } from '../filters.ts'
import type { Given } from './index.ts'
import { measured } from './status.ts'

/** What one plan's units owe: late, or due by `until`; without an end where all was asked for. */
export interface DuePlan {
  readonly progress: Progress
  readonly within: number | null
  readonly until: Day | null
  readonly items: readonly DueItem[]
}

/** `plan due`: who owes what by when, overdue first. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const asked = daysOf(context, options.within)
  const plans: Progress[] = []
  for await (const progress of measured(context)) plans.push(progress)
  const { unit } = filtersOf(context, { unit: options.unit }, plans, { what: 'due', allowed: ['unit'] })
  const due = plans.map((progress): DuePlan => {
    const within = options.all === true ? null : (asked ?? progress.plan.data.dueSoon ?? 30)
    const until = within === null ? null : addDays(progress.asOf, within)
    return { progress, within, until, items: ofUnits(progress, dueItems(progress, until), unit) }
  })
  if (context.json) context.out(`${JSON.stringify(await dueJson(context, due), null, 2)}\n`)
  else context.out(`${due.map((plan) => dueScreen(context, plan).join('\n')).join('\n\n')}\n`)
  return EXIT.ok
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
