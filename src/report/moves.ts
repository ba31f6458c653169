import { type Day, printDay } from '../core/day.ts'
import { type DueHistory, dueHistory } from '../core/due-history.ts'
import type { Indicator } from '../core/plan.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { stepHistory } from '../core/step-history.ts'
import { type TargetData, targetValue } from './targets.ts'

/** A number as official papers write it in words: `02`, `12`. */
const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** How often a deadline was moved: `02 lần`; what the plan does not say is not counted. */
export const timesText = ({ times }: DueHistory): string =>
  times === null ? 'không ghi số lần' : `${twoDigits(times)} lần`

/** The due day, with the day first set where it was moved: `30/9/2026 (giao lần đầu 30/6/2026, đã lùi 02 lần)`. */
export function dueText({ plan, asOf }: Pick<Progress, 'plan' | 'asOf'>, { due, task }: TaskStatus): string {
  if (due === null) return ''
  const history = task.deadline?.every ? null : dueHistory(plan, task, asOf)
  return printDay(due) + (history ? ` (${firstText(history, due)})` : '')
}

function firstText(history: DueHistory, due: Day): string {
  const { first, times } = history
  const set = `giao lần đầu ${printDay(first)}`
  return times === null ? set : `${set}, đã ${due > first ? 'lùi' : 'điều chỉnh'} ${timesText(history)}`
}

/** Each move of a due day with the document that made it: `đến 30/9/2026 (45/KH-UBND)`. */
export const movesText = ({ moves }: DueHistory): string =>
  moves
    .map(({ to, item }) => {
      const number = item.amendment.approval?.number
      return `${to === null ? 'bỏ hạn' : `đến ${printDay(to)}`}${number === undefined ? '' : ` (${number})`}`
    })
    .join('; ')

/** A target's value, with the one first set where an amendment in force changed it: `≥ 70% (giao ban đầu ≥ 75%)`. */
export function targetText(
  { plan, asOf }: Pick<Progress, 'plan' | 'asOf'>,
  indicator: Indicator,
  target: TargetData,
): string {
  const history = stepHistory(plan, indicator, target, asOf)
  const now = targetValue(indicator, target)
  return history ? `${now} (giao ban đầu ${targetValue(indicator, history.first)})` : now
}
