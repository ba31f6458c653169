import type { Unit } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { holderAt, inForce, nameAt, unitsNamed } from '../../core/unit.ts'
import { ofUnit } from '../../measure/restrict.ts'
import type { PartOption } from './index.ts'

/** `--unit`: a unit by id, name or alias; for one that has ended, the unit that took over its work. */
export const unitPart: PartOption = {
  option: 'unit',
  find: (progress, typed) => {
    const unit = unitMeant(progress, typed)
    return unit && ofUnit(progress, unit.id, nameAt(unit, progress.asOf))
  },
  known: ({ plan }) => [...plan.units.keys()],
}

/** The unit meant at D; of several with one alias the one that exists then. */
export function unitMeant({ plan, asOf }: Progress, typed: string): Unit | undefined {
  const named = unitsNamed(plan, typed)
  const unit = named.find((one) => inForce(one, asOf)) ?? named[0]
  return unit && plan.units.get(holderAt(plan, unit.id, asOf).unit)
}
