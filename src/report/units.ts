import type { Day } from '../core/day.ts'
import type { Plan } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import { holderAt, nameAt } from '../core/unit.ts'
import { withoutEnd } from './words.ts'

export const NO_LEAD = 'chưa phân công'

/** A unit's name on a day; an id the register does not know stays as it is. */
export function unitName(plan: Plan, id: string, day: Day): string {
  const unit = plan.units.get(id)
  return unit ? nameAt(unit, day) : id
}

/** The unit that answers, by name; says so where it has ended without a successor or where none is set. */
export function leadName(plan: Plan, work: { readonly holder: string | null; readonly orphan: boolean }, day: Day) {
  if (work.holder === null) return NO_LEAD
  const name = unitName(plan, work.holder, day)
  return work.orphan && plan.units.has(work.holder) ? `${name} (đã kết thúc hoạt động, chưa có đơn vị kế thừa)` : name
}

/** Names of several units as they stand on a day, each once, without `except`; bodies that are asked, not ordered, are marked so. */
export function cooperating(plan: Plan, ids: readonly string[], day: Day, except: string | null): string {
  const holders = [...new Set(ids.map((id) => holderAt(plan, id, day).unit))].filter((id) => id !== except)
  const asked = holders.filter((id) => plan.units.get(id)?.data.relation === 'requested')
  const assigned = holders.filter((id) => !asked.includes(id)).map((id) => unitName(plan, id, day))
  const requested = asked.map((id) => unitName(plan, id, day))
  return [
    ...(assigned.length > 0 ? [assigned.join(', ')] : []),
    ...(requested.length > 0 ? [`đề nghị phối hợp: ${requested.join(', ')}`] : []),
  ].join('; ')
}

/** The unit a printed name stands for (`UBND huyện (báo cáo)`), by any of its names. */
export function unitNamed(plan: Plan, printed: string): string | undefined {
  const wanted = fold(withoutEnd(printed).replace(/\s*\([^)]*\)$/, ''))
  const units = [...plan.units.values()]
  return units.find(({ data }) =>
    [...data.names.map(({ name }) => name), ...(data.aliases ?? [])].some((name) => fold(name) === wanted),
  )?.id
}
