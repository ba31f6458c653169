import type { Day } from '../core/day.ts'
import { type Origin, within } from '../core/origin.ts'
import { type Calendar, calendarEnd, periodOf } from '../core/period.ts'
import type { Indicator, IndicatorData } from '../core/plan.ts'

type Target = NonNullable<IndicatorData['targets']>[number]

/** A numeric target with a day it falls due on. */
export interface DatedTarget {
  readonly target: Target
  /** As the plan writes it: `2026-Q4`. */
  readonly by: string
  readonly due: Day
  readonly sense: 'up' | 'down'
  /** What must be reached at least: of a range its least where more is better, else its most. */
  readonly value: number
  /** The other end of a range; `value` again where there is none. */
  readonly utmost: number
  readonly origin: Origin
}

/** An indicator's dated numeric targets that ask for more or for less of something, in the order of their days. */
export function datedTargets({ data, origin }: Indicator, calendar: Calendar): DatedTarget[] {
  const found = (data.targets ?? []).flatMap((target, i): DatedTarget[] => {
    const by = target.by === undefined ? '' : String(target.by)
    const due = dueOf(by, calendar)
    const sense = senseOf(data, target)
    const ends = endsOf(target.value)
    if (due === undefined || sense === null || ends === null) return []
    const [value, utmost] = sense === 'up' ? ends : ([ends[1], ends[0]] as const)
    return [{ target, by, due, sense, value, utmost, origin: within(origin, 'targets', i, 'value') }]
  })
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** The last calendar day of what `by` names; a plan's own periods end where the plan says. */
const dueOf = (by: string, calendar: Calendar): Day | undefined =>
  (calendar.kind === 'own' ? periodOf(by, calendar)?.to : undefined) ?? calendarEnd(by)

/** Which way is better for one target; null where it must stay as it is, or where direction and comparison say different things. */
function senseOf({ direction }: IndicatorData, { op }: Target): 'up' | 'down' | null {
  const asked = op === undefined ? undefined : op.startsWith('>') ? 'up' : op.startsWith('<') ? 'down' : null
  if (asked === undefined) return direction === 'keep' ? null : (direction ?? 'up')
  if (asked === null) return direction === undefined || direction === 'keep' ? null : direction
  return direction === undefined || direction === asked ? asked : null
}

function endsOf(value: Target['value']): readonly [least: number, most: number] | null {
  if (typeof value === 'number') return [value, value]
  return Array.isArray(value) ? [Math.min(...value), Math.max(...value)] : null
}

/** True when `value` is worse than `than`, for that way of counting. */
export const isWorse = (sense: 'up' | 'down', value: number, than: number): boolean =>
  sense === 'up' ? value < than : value > than

/** True for figures that grow with the length of their span: a count of what happened, or a running total of the year. */
export const growsWithSpan = ({ data: { kind, of, since } }: Indicator): boolean =>
  of === undefined && (kind === 'in-period' || (kind === 'cumulative' && since !== 'plan'))

/** What part of its year a target's term names: '' for a whole year, `-Q1`, `-06-30`. */
export const partOfYear = (by: string): string => by.slice(4)
