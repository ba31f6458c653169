import { addDays } from './day.ts'
import type { Figure, IndicatorStatus } from './indicator-status.ts'
import { type Every, type Period, periodHolding, periodsBetween } from './period.ts'
import { beginningOf } from './plan.ts'
import type { PartStatus, Progress, TaskStatus, WorkStatus } from './progress.ts'
import { isDone, isOpen } from './rates.ts'
import { holderAt } from './unit.ts'

// What a unit has to report on for a period: the paper form, the workbook and the questions of `plan update` ask for the same.

/** Where a plan stands in the period, and stood on its eve, seen by one unit. */
export interface UnitView {
  readonly progress: Progress
  /** The plan on the eve of the period. */
  readonly eve: Progress
  readonly unit: string
}

export const onEve = (eve: Progress, id: string): TaskStatus | undefined => eve.tasks.find((task) => task.id === id)

/** Done before the period and not recurring. */
export const isOver = (earlier: WorkStatus | undefined, now: WorkStatus): boolean =>
  earlier !== undefined && isDone(earlier.state) && now.occurrences === null && isDone(now.state)

/** True for a task that is neither dropped nor done before the period. */
export const isOwedTask = ({ eve }: UnitView, task: TaskStatus): boolean =>
  task.state !== 'cancelled' && task.state !== 'notApplicable' && !isOver(onEve(eve, task.id), task)

/** The tasks the unit leads and has to report on, in the plan's order. */
export const owedTasks = (view: UnitView): TaskStatus[] =>
  view.progress.tasks.filter((task) => task.holder === view.unit && isOwedTask(view, task))

/** Tasks of others going on in which the unit takes part: it may say what it did. */
export const sharedTasks = (view: UnitView): TaskStatus[] =>
  view.progress.tasks
    .filter(takesPart(view.progress, view.unit))
    .filter((task) => isOwedTask(view, task) && isGoingOn(onEve(view.eve, task.id) ?? task))

const isGoingOn = ({ state }: TaskStatus): boolean => isOpen(state) || state === 'regular'

/** True for a task that others answer for and the unit takes part in, by its text or by a part of its own. */
export const takesPart =
  ({ plan, asOf }: Progress, unit: string) =>
  ({ holder, task: { data } }: TaskStatus): boolean =>
    holder !== unit &&
    [...(data.with ?? []), ...(data.parts ?? []).flatMap(({ lead }) => lead ?? [])].some(
      (id) => holderAt(plan, id, asOf).unit === unit,
    )

/** Parts of a task that the unit itself answers for: its own task's without another lead, another's with the unit as lead. */
export function ownParts({ plan, asOf }: Progress, unit: string, { parts, task, holder }: TaskStatus): PartStatus[] {
  return parts.filter(({ id }) => {
    const lead = task.data.parts?.find((part) => part.id === id)?.lead
    return lead === undefined ? holder === unit : holderAt(plan, lead, asOf).unit === unit
  })
}

/** Parts of a task that the unit answers for and that were not done on the eve of the period. */
export function owedParts({ progress, eve, unit }: UnitView, task: TaskStatus): PartStatus[] {
  const earlier = onEve(eve, task.id)?.parts ?? []
  const isPartDone = (part: PartStatus | undefined): boolean =>
    part !== undefined && part.done !== null && part.done.value !== false
  return ownParts(progress, unit, task).filter((part) => !isPartDone(earlier.find(({ id }) => id === part.id)))
}

/** The indicators whose figures the unit owes for the period. */
export const owedIndicators = (view: UnitView): IndicatorStatus[] =>
  ownIndicators(view).filter((status) => isOwedIndicator(view, status))

/** The indicators whose figures the unit brings, now or later; one computed from others is filled in by nobody. */
export function ownIndicators({ progress, unit }: UnitView): IndicatorStatus[] {
  return progress.indicators.filter((status) => {
    const { formula, per, lead } = status.indicator.data
    if (formula) return false
    if (per === 'unit') return isOwnToReach(progress, unit)(status)
    return lead !== undefined && holderAt(progress.plan, lead, progress.asOf).unit === unit
  })
}

/** True for an indicator that the unit must reach by itself. */
export const isOwnToReach =
  ({ plan, asOf }: Progress, unit: string) =>
  ({ indicator: { data } }: IndicatorStatus): boolean =>
    data.per === 'unit' && (data.units ?? []).some((id) => holderAt(plan, id, asOf).unit === unit)

/** Owed when a span of its own length ends within the period, when the last one before has no figure, and where no length is set. */
function isOwedIndicator(view: UnitView, status: IndicatorStatus): boolean {
  const { plan, period } = view.progress
  const { every, from = beginningOf(plan) ?? '' } = status.indicator.data
  if (every === undefined) return true
  const spans = periodsBetween(every, period.from, period.to, plan.calendar, beginningOf(plan))
  if (spans.some(({ to }) => to >= period.from && to <= period.to)) return true
  const last = spanBefore(view.progress, every)
  return last !== undefined && last.to >= from && (figureBefore(view, status)?.at ?? '') < last.from
}

/** The last span of a length that ended before the period shown. */
function spanBefore({ plan, period }: Progress, every: Every): Period | undefined {
  const holding = periodHolding(addDays(period.from, -1), every, plan.calendar, beginningOf(plan))
  if (holding === undefined || holding.to < period.from) return holding
  return periodHolding(addDays(holding.from, -1), every, plan.calendar, beginningOf(plan))
}

/** The figure in force on the eve of the period; the unit's own where each unit has one. */
export function figureBefore({ eve, progress, unit }: UnitView, { indicator }: IndicatorStatus): Figure | undefined {
  const status = eve.indicators.find((own) => own.indicator.id === indicator.id)
  if (indicator.data.per !== 'unit') return status?.figure ?? undefined
  return status?.figures.findLast((own) => holderAt(progress.plan, own.unit, progress.asOf).unit === unit)
}

/**
 * The running total that the period's own figure is added to: counted on without a break from the period just before, in one reporting year
 * where it counts by years. Undefined where the two need not add up.
 */
export function totalBefore(view: UnitView, status: IndicatorStatus): number | undefined {
  const { kind, since, breaks = [] } = status.indicator.data
  const { period } = view.progress
  const figure = figureBefore(view, status)
  if (kind !== 'cumulative' || typeof figure?.stated !== 'number' || figure.period?.to !== addDays(period.from, -1))
    return undefined
  if (breaks.some(({ on }) => on > figure.at && on <= period.to)) return undefined
  return since === 'plan' || isSameYear(figure.period.id, period.id) ? figure.stated : undefined
}

/** Both periods are of one reporting year, as their ids begin with it. */
const isSameYear = (a: string, b: string): boolean => /^\d{4}/.test(a) && a.slice(0, 4) === b.slice(0, 4)
