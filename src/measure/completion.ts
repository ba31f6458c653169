import type { Day } from '../core/day.ts'
import type { Duty, Report, Task, TaskEntry } from '../core/plan.ts'
import type { DutyStatus, PartStatus, Stated } from '../core/progress.ts'
import { fromDecimal, multiply, ONE, type Ratio } from '../core/ratio.ts'
import { taskWhen } from '../core/task-leads.ts'
import { speaksFor } from '../core/unit.ts'
import { type Entry, issuedFor, type Ledger, lastStated } from './ledger.ts'
import { completeWeights, weightedMean } from './weighted-mean.ts'

/** Whether and when work was done, as stated by D. */
export interface Completion {
  /** Day of completion; true: done on an unknown day; null: not done. */
  readonly done: Day | true | null
  readonly stated: Stated<Day | boolean> | null
  readonly parts: readonly PartStatus[]
  readonly returned: Stated<string> | null
}

const HUNDREDTH: Ratio = { n: 1n, d: 100n }
export const shareOf = (percent: number): Ratio => multiply(fromDecimal(percent), HUNDREDTH)

/** Accepts the reports of a unit's line of succession; every report where no unit is set. */
export const reportsOf =
  (ledger: Ledger, unit: string | undefined) =>
  (report: Report): boolean =>
    unit === undefined || speaksFor(ledger.plan, report.unit, unit, report.date)

/** Accepts the reports of whoever led a task on the day each took effect. */
export const reportsOnTask =
  (ledger: Ledger, task: Task) =>
  (report: Report): boolean =>
    reportsOf(ledger, taskWhen(ledger.plan, task, report.effective).data.lead)(report)

/** The same for one part of it, which may have a unit of its own. */
const reportsOnPart =
  (ledger: Ledger, task: Task, part: string) =>
  (report: Report): boolean => {
    const { data } = taskWhen(ledger.plan, task, report.effective)
    return reportsOf(ledger, data.parts?.find(({ id }) => id === part)?.lead ?? data.lead)(report)
  }

export const entriesOf = (ledger: Ledger, id: string): readonly Entry<TaskEntry>[] => ledger.tasks.get(id) ?? []

/**
 * What the reports say by `day` about whether a task is done: it is done itself or all its parts are, and the consolidating unit
 * has not returned it since.
 */
export function taskCompletion(ledger: Ledger, task: Task, day: Day): Completion {
  const accepts = reportsOnTask(ledger, task)
  const where = { kind: 'tasks', id: task.id, day } as const
  const stated = lastStated(ledger, entriesOf(ledger, task.id), where, accepts, (data) =>
    data.done === undefined ? undefined : { value: data.done, path: ['done'] },
  )
  const parts = partsOf(ledger, task, day)
  return { ...accepted(ledger, task.id, [ownClaim(stated, day), partsClaim(parts, stated, day)], day), stated, parts }
}

/** The units that each have a duty; undefined alone, for any unit, where none is named. */
export const unitsOf = (duty: Duty): readonly (string | undefined)[] =>
  duty.data.by?.length ? duty.data.by : [undefined]

/** The same for a duty: done when every unit that has the duty has stated so; any unit where none is named. A document issued for it speaks for all. */
export function dutyCompletion(ledger: Ledger, duty: Duty, day: Day): Completion & Pick<DutyStatus, 'told'> {
  const where = { kind: 'tasks', id: duty.id, day } as const
  const issued = issuedFor(ledger, duty.id, null, day)
  const all = unitsOf(duty).map(
    (unit) =>
      lastStated(ledger, entriesOf(ledger, duty.id), where, reportsOf(ledger, unit), (data) =>
        data.done === undefined ? undefined : { value: data.done, path: ['done'] },
      ) ?? issued,
  )
  const claim = claimOf(all, day)
  return {
    ...accepted(ledger, duty.id, [claim], day),
    stated: all[0] ?? null,
    parts: [],
    told: all.flatMap((s) => s ?? []),
  }
}

/** A completion as reported, with the day its last report took effect. */
interface Claim {
  readonly done: Day | true
  readonly effective: Day
}

/** All of it done: the latest of the days; null where something is not. */
function claimOf(all: readonly (Stated<Day | boolean> | null)[], day: Day): Claim | null {
  const done = latest(all.map((stated) => doneOn(stated, day)))
  return done === null ? null : { done, effective: all.map((stated) => stated?.effective ?? '').reduce(later, '') }
}

const ownClaim = (stated: Stated<Day | boolean> | null, day: Day): Claim | null => claimOf([stated], day)

/** A completion taken back stays so until a part is reported done after it. */
function partsClaim(parts: readonly PartStatus[], own: Stated<Day | boolean> | null, day: Day): Claim | null {
  const claim = claimOf(
    parts.map((part) => part.done),
    day,
  )
  return claim && own?.value === false && own.effective >= claim.effective ? null : claim
}

/** The first claim that was not returned after it was made; else why the last return was. */
function accepted(
  ledger: Ledger,
  id: string,
  claims: readonly (Claim | null)[],
  day: Day,
): Pick<Completion, 'done' | 'returned'> {
  const made = claims.filter((claim) => claim !== null)
  const standing = made.find(({ effective }) => returnedAfter(ledger, id, effective, day) === null)
  if (standing) return { done: standing.done, returned: null }
  return { done: null, returned: made[0] ? returnedAfter(ledger, id, made[0].effective, day) : null }
}

const later = (a: string, b: string): string => (a > b ? a : b)

function doneOn(stated: Stated<Day | boolean> | null, day: Day): Day | true | null {
  if (stated === null || stated.value === false) return null
  return stated.value === true || stated.value <= day ? stated.value : null
}

/** The latest of several days; true where all are done and one day is unknown; null where one is not done. */
function latest(days: readonly (Day | true | null)[]): Day | true | null {
  if (days.length === 0 || days.includes(null)) return null
  if (days.includes(true)) return true
  return (days as readonly Day[]).reduce(later, '')
}

function returnedAfter(ledger: Ledger, id: string, effective: Day, day: Day): Stated<string> | null {
  const all = ledger.returned.get(id) ?? []
  return all.findLast(({ reason }) => reason.effective <= day && reason.effective >= effective)?.reason ?? null
}

function partsOf(ledger: Ledger, task: Task, day: Day): PartStatus[] {
  const parts = task.data.parts ?? []
  const weights = completeWeights(parts.map((part) => (part.weight === undefined ? null : fromDecimal(part.weight))))
  return parts.map((part, index) => {
    const accepts = reportsOnPart(ledger, task, part.id)
    const field = <V extends Day | boolean | number>(key: 'done' | 'percent') =>
      lastStated<TaskEntry, V>(
        ledger,
        entriesOf(ledger, task.id),
        { kind: 'tasks', id: task.id, day },
        accepts,
        (data) => {
          const value = data.parts?.[part.id]?.[key] as V | undefined
          return value === undefined ? undefined : { value, path: ['parts', part.id, key] }
        },
      )
    const done = field<Day | boolean>('done')
    const stated = field<number>('percent')
    const percent = doneOn(done, day) !== null ? ONE : stated ? shareOf(stated.value) : null
    return { id: part.id, name: part.name, weight: weights[index] ?? ONE, percent, done, stated }
  })
}

/** The exact weighted mean of the parts; a part never reported adds nothing. Null where no part was reported. */
export function partsShare(parts: readonly PartStatus[]): Ratio | null {
  if (parts.every((part) => part.percent === null)) return null
  return weightedMean(parts.map(({ weight, percent }) => ({ weight, share: percent ?? { n: 0n, d: 1n } })))
}
