import type { Day } from '../core/day.ts'
import type { Growth, GrowthGap, GrowthLabel, IndicatorGrowth } from '../core/growth.ts'
import { isRange } from '../core/indicator.ts'
import type { Indicator, Plan } from '../core/plan.ts'
import type { Figure, Step } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Dated } from '../core/trend.ts'
import { type GrowthInput, growthOf, type YearValue } from './growth.ts'
import { limitsOf } from './segment.ts'
import { meets } from './steps.ts'

/** What a growth label means among the verdicts on an indicator. */
export const GROWTH_VERDICT = {
  target_achieved: 'achieved',
  substantial: 'onTrack',
  moderate: 'behind',
  limited: 'behind',
  deterioration: 'worsening',
  not_available: 'noPace',
} as const satisfies Record<GrowthLabel, string>

/** How the pace of an indicator is judged: as it says itself, else as the plan says, else linear. */
export const methodOf = (plan: Pick<Plan, 'data'>, { data }: Indicator): 'linear' | 'growth' =>
  data.method ?? plan.data.method ?? 'linear'

/** What of an indicator the growth-rate method needs. */
export interface GrowthOf {
  readonly indicator: Indicator
  /** The baseline of the series the figure belongs to. */
  readonly baseline: Dated | null
  readonly figure: Pick<Figure, 'value' | 'stated' | 'at'> | null
  /** The next dated step of the targets, else the last; null: judged by growth alone. */
  readonly step: Step | null
}

/** The growth-rate method on an indicator of a plan; where it cannot say it says why. */
export function growthOfIndicator(of: GrowthOf): IndicatorGrowth {
  const input = inputOf(of)
  const growth: Growth =
    typeof input === 'string'
      ? { inexact: true, progress: null, score: null, label: 'not_available', reason: input }
      : growthOf(input)
  return { ...growth, verdict: GROWTH_VERDICT[growth.label] }
}

function inputOf({ indicator, baseline, figure, step }: GrowthOf): GrowthInput | GrowthGap {
  const { direction = 'up', kind, since } = indicator.data
  if (!figure || (figure.value === null && figure.stated === null)) return 'noFigure'
  if (kind === 'cumulative' && since === 'year') return 'restarts'
  if (step && isRange(step.value)) return 'range'
  if (figure.value === null || (step && typeof step.value !== 'number')) return 'notNumber'
  if (direction === 'keep') return 'noDirection'
  if (!baseline) return 'noBaseline'
  const limits = limitsOf(indicator.data)
  const target = step?.by && typeof step.value === 'number' ? { year: yearOf(step.by), value: step.value } : null
  return {
    base: inYear(baseline.at, baseline.value),
    current: inYear(figure.at, figure.value),
    target,
    direction,
    limit: (direction === 'up' ? limits.max : limits.min) ?? null,
    ...(target && step ? { achieved: meets({ value: figure.value, stated: figure.stated }, step) === true } : {}),
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const inYear = (day: Day, value: Ratio): YearValue => ({ year: yearOf(day), value: toNumber(value) })
const toNumber = ({ n, d }: Ratio): number => Number(n) / Number(d)
