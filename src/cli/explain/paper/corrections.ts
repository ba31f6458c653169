import { type Origin, within } from '../../../core/origin.ts'
import type { Correction, Report } from '../../../core/plan.ts'
import { holderAt } from '../../../core/unit.ts'
import { stated } from '../figure.ts'
import { exactly } from '../indicator-parts.ts'
import type { Subject } from '../scope.ts'
import type { Make } from './entries.ts'

/** A correction by its place in the table. */
export const correctionCell: Make = ({ words, progress }, { value, rows }, _number, side) => {
  const at = rows['corrections.rows'] ?? -1
  const found = correctionsShown(progress)[at]
  if (!found) return undefined
  const told = side === 'from' ? found.correction.from : found.correction.to
  return stated({
    name: side === 'from' ? words.paths.correctedFrom : words.paths.correctedTo,
    label: found.correction.reason,
    value: typeof told === 'number' ? exactly(told) : told,
    text: String(value),
    origin: within(found.origin, side ?? 'from'),
  })
}

/** The corrections of the reports shown, in the order of the table: that of the register of units. */
function correctionsShown({
  plan,
  period,
  asOf,
  parts = [],
}: Subject['progress']): { correction: Correction; origin: Origin }[] {
  const order = [...plan.units.keys()]
  const rank = ({ unit }: Report): number => (order.indexOf(unit) + order.length + 1) % (order.length + 1)
  const isOwn = ({ unit }: Report): boolean =>
    parts.every(({ by, id }) => by !== 'unit' || holderAt(plan, unit, asOf).unit === id)
  return plan.reports
    .filter(
      ({ window, effective }) =>
        window !== null && window.from >= period.from && window.to <= period.to && effective <= asOf,
    )
    .filter(isOwn)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((report) =>
      report.corrections.map((correction, i) => ({ correction, origin: within(report.origin, 'corrections', i) })),
    )
}
