import type { Indicator } from '../core/plan.ts'
import type { Figure, IndicatorState, IndicatorStatus, Step } from '../core/progress.ts'
import { type Ratio, ratioOf } from '../core/ratio.ts'
import { meets } from './steps.ts'

type Status = Pick<IndicatorStatus, 'state' | 'verdict' | 'flags' | 'figure' | 'figures' | 'reaching'>

/** One figure for each unit, in the order the plan names the units. Units that must reach the target but are not named cannot be counted as reaching it. */
export function perUnit(
  { data: { units: must } }: Indicator,
  all: readonly Figure[],
  step: Step | null,
  next: Step | null,
  silent: 'noData' | 'notDue',
): Status {
  const latest = new Map(all.map((figure) => [figure.unit, figure]))
  const figures = [...new Set([...(must ?? []).flatMap((unit) => latest.get(unit) ?? []), ...latest.values()])]
  const reaches = (figure: Figure | undefined, wanted: Step | null): boolean =>
    figure !== undefined && wanted !== null && meets(figure, wanted) === true
  const count = (wanted: Step | null): number => must?.filter((unit) => reaches(latest.get(unit), wanted)).length ?? 0
  const reaching: Ratio | null = must ? ratioOf(count(step ?? next), must.length) : null
  const flags = figures.some(({ status }) => status === 'estimate') ? (['provisional'] as const) : []
  return { state: stateOfUnits(), verdict: verdictOfUnits(), flags, figure: null, figures, reaching }

  function stateOfUnits(): IndicatorState {
    if (figures.length === 0) return silent
    if (must && count(step ?? next) === must.length) return 'attained'
    if (step === null) return 'notDue'
    return must || !figures.every((figure) => reaches(figure, step)) ? 'notAttained' : 'noData'
  }

  /** Units have one judgement together and no line: until the day of a step they are not on or behind one. */
  function verdictOfUnits(): Status['verdict'] {
    if (figures.length === 0) return silent
    if (must && count(next ?? step) === must.length) return 'achieved'
    if (step === null) return 'noPace'
    if (must) return count(step) === must.length ? 'noPace' : 'notAchieved'
    return figures.every((figure) => reaches(figure, step)) ? 'noData' : 'notAchieved'
  }
}
