import type { Change } from '../../core/change.ts'
import type { Plan, Report, Task } from '../../core/plan.ts'
import { flag } from '../../core/red-flag.ts'
import { speaksFor } from '../../core/unit.ts'
import { type FlagRule, placesOf, unitName } from './input.ts'

const reportOf = (plan: Plan, { saidIn }: Change): Report | undefined =>
  plan.reports.find(({ unit, period }) => unit === saidIn?.unit && period === saidIn.period)

/** The reason a report gives for a task; null where it gives none. */
const reasonOf = (plan: Plan, change: Change): string | null => reportOf(plan, change)?.tasks[change.id]?.reason ?? null

const partOf = (field: string): { part?: string } => {
  const [, part] = /^parts\.([^.]+)\./.exec(field) ?? []
  return part === undefined ? {} : { part }
}

/** percent-fallen: less is said to be done than was said before. */
export const fallenPercents: FlagRule = ({ after, changes }) =>
  changes.flatMap((change) => {
    const { what, id, field, from, to } = change
    if (what !== 'task' || field === null || !/^(?:parts\.[^.]+\.)?percent$/.test(field)) return []
    if (typeof from !== 'number' || typeof to !== 'number' || to >= from) return []
    return [
      flag('percent-fallen', { id, ...partOf(field), from, to, reason: reasonOf(after, change) }, placesOf(change)),
    ]
  })

/** done-taken-back: work that was reported done is not any more. */
export const takenBack: FlagRule = ({ after, changes }) =>
  changes.flatMap((change) => {
    const { what, id, field, from, to, saidIn } = change
    if (what !== 'task' || saidIn === null || !/(?:^|\.)done$/.test(field ?? '')) return []
    const isBack = from !== undefined && from !== false && (to === undefined || to === false)
    if (!isBack) return []
    const day = typeof from === 'string' ? from : null
    const params = { id, ...partOf(field ?? ''), from: day, reason: reasonOf(after, change) }
    return [flag('done-taken-back', params, placesOf(change))]
  })

/** Fields that decide a state; co-operating units give the others. */
const DECIDES = /^(?:percent|done|parts\..+|occurrences\..+)$/

/** foreign-report: a unit states how far another unit's work has come, or an indicator's figure. Once an entry and unit. */
export const foreignReports: FlagRule = ({ after, changes }) => {
  const told = new Set<string>()
  return changes.flatMap((change) => {
    const { what, id, saidIn, to } = change
    if ((what !== 'task' && what !== 'indicator') || !saidIn?.unit || to === undefined) return []
    const { unit } = saidIn
    const key = `${what} ${id} ${unit}`
    const lead = what === 'task' ? foreignTask(after, change, unit) : foreignIndicator(after, change, unit)
    if (lead === undefined || told.has(key)) return []
    told.add(key)
    const params = { what, id, unit: unitName(after, unit), lead: unitName(after, lead) }
    return [flag('foreign-report', params, placesOf(change))]
  })
}

/** The unit whose work it is, where the reporting unit may not say this of it: a co-operating unit may not decide its state, a stranger say nothing. */
function foreignTask(plan: Plan, change: Change, unit: string): string | undefined {
  const task = plan.tasks.find(({ id }) => id === change.id)
  if (!task) return undefined
  const leads = leadsOf(task, change.field ?? '')
  const others = DECIDES.test(change.field ?? '') ? [] : [...partLeads(task), ...(task.data.with ?? [])]
  const day = reportOf(plan, change)?.date
  const mayTell = leads.length === 0 || [...leads, ...others].some((other) => speaksFor(plan, unit, other, day))
  return mayTell ? undefined : leads[0]
}

const partLeads = ({ data }: Task): string[] => (data.parts ?? []).flatMap(({ lead }) => lead ?? [])

/** The unit that answers for a task; a part with a lead of its own is that unit's. */
function leadsOf({ data }: Task, field: string): string[] {
  const part = data.parts?.find(({ id }) => id === partOf(field).part)
  return [part?.lead ?? data.lead].filter((lead) => lead !== undefined)
}

function foreignIndicator(plan: Plan, change: Change, unit: string): string | undefined {
  const data = plan.indicators.find(({ id }) => id === change.id)?.data
  if (!data?.lead || change.field !== 'figure' || (data.per === 'unit' && !data.units)) return undefined
  const day = reportOf(plan, change)?.date
  const allowed = [data.lead, ...(data.with ?? []), ...(data.units ?? [])]
  return allowed.some((other) => speaksFor(plan, unit, other, day)) ? undefined : data.lead
}
