import type { Day } from '../core/day.ts'
import { type IndicatorState, type Progress, STATES, type State } from '../core/progress.ts'
import { canonicalId, nearest } from '../core/text.ts'
import { readDay } from '../core/typed-day.ts'
import { unitsNamed } from '../core/unit.ts'
import { VERDICTS, type Verdict } from '../core/verdict.ts'
import type { Given } from './commands/index.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'

/** Filters of a list; each absent one lets everything pass. */
export interface Filters {
  /** Ids of the units meant: an id, a name or an alias may stand for several plans' units. */
  readonly unit?: ReadonlySet<string>
  readonly group?: string
  readonly state?: State | IndicatorState | Verdict
  readonly dueBefore?: Day
  /** A budget year. */
  readonly year?: number
}

/** States of an indicator and its verdicts; two names are both: a verdict `notDue` is one of the states `notDue`. */
const INDICATOR_STATES: readonly (IndicatorState | Verdict)[] = [
  ...new Set<IndicatorState | Verdict>(['attained', 'notAttained', 'noData', 'notDue', ...VERDICTS]),
]

/** Reads the filters; stops with exit 2 for one that does not fit the list, or a value nobody knows. */
export function filtersOf(
  context: Context,
  options: Given['options'],
  plans: readonly Progress[],
  { what, allowed }: { readonly what: string; readonly allowed: readonly (keyof Filters)[] },
): Filters {
  for (const name of ['unit', 'group', 'state', 'dueBefore', 'year'] as const) {
    if (options[name] === undefined || allowed.includes(name)) continue
    throw stop(EXIT.usage, context.words.list.filterNotHere(name === 'dueBefore' ? '--due-before' : `--${name}`, what))
  }
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined)
  const [unit, group, state, due, year] = (['unit', 'group', 'state', 'dueBefore', 'year'] as const).map(text)
  return {
    ...(unit === undefined ? {} : { unit: unitIds(context, plans, unit) }),
    ...(group === undefined ? {} : { group: groupId(context, plans, group) }),
    ...(state === undefined
      ? {}
      : { state: known(context, '--state', state, what === 'indicators' ? INDICATOR_STATES : STATES) }),
    ...(due === undefined ? {} : { dueBefore: dayOf(context, due) }),
    ...(year === undefined ? {} : { year: budgetYear(context, plans, year) }),
  }
}

function dayOf(context: Context, typed: string): Day {
  const day = readDay(typed)
  if (day === undefined) throw stop(EXIT.usage, context.words.stop.badDay(typed))
  return day
}

function budgetYear(context: Context, plans: readonly Progress[], typed: string): number {
  const years = [...new Set(plans.flatMap(({ money }) => money?.table.years ?? []))].sort()
  return Number(known(context, '--year', typed.trim(), years.map(String)))
}

function known<T extends string>(context: Context, option: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value.toLowerCase() === typed.toLowerCase())
  if (found === undefined)
    throw stop(EXIT.usage, context.words.stop.badValue(option, typed, allowed, nearest(typed, allowed)))
  return found
}

function groupId(context: Context, plans: readonly Progress[], typed: string): string {
  return known(context, '--group', canonicalId(typed), [...new Set(plans.flatMap((p) => p.groups.map((g) => g.id)))])
}

/** Ids of the units that an id, a name or an alias may stand for; stops with exit 2 where nobody is called so. */
export function unitIds(context: Context, plans: readonly Progress[], typed: string): ReadonlySet<string> {
  const found = plans.flatMap(({ plan }) => unitsNamed(plan, typed))
  const ids = [...new Set(plans.flatMap(({ plan }) => [...plan.units.keys()]))]
  if (found.length === 0) throw stop(EXIT.usage, context.words.stop.badValue('--unit', typed, ids, nearest(typed, ids)))
  return new Set(found.map((unit) => unit.id))
}
