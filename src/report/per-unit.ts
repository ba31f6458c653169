import { isOwnToReach } from '../core/owed-work.ts'
import type { Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { figureText, stepTime, stepValue } from './indicator-words.ts'
import { NO_REPORT, withoutEnd } from './words.ts'

/** The unit's own figure of each indicator that every unit must reach, in words. */
export function perUnitFigures(progress: Progress, unit: string): string[] {
  const { plan, asOf } = progress
  return progress.indicators.filter(isOwnToReach(progress, unit)).map((status) => {
    const { name, unit: measure } = status.indicator.data
    const figure = status.figures.findLast((own) => holderAt(plan, own.unit, asOf).unit === unit)
    const step = status.step ?? status.next
    const target = step ? `, mức giao ${stepTime(step.label)}: ${stepValue(step, measure)}` : ''
    return `${withoutEnd(name)}${measure ? ` (${measure})` : ''}: ${figure ? figureText(status, figure) : NO_REPORT}${target}`
  })
}
