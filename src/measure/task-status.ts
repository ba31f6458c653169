import { addDays, type Day, daysBetween, earlier } from '../core/day.ts'
import type { Period } from '../core/period.ts'
import type { Plan, Task, TaskEntry } from '../core/plan.ts'
import type { Light, TaskStatus } from '../core/progress.ts'
import { dueSoonDays, isDone, isOpen, toleranceOf } from '../core/rates.ts'
import { compare, divide, fromDecimal, ONE, type Ratio, subtract, sum, ZERO } from '../core/ratio.ts'
import { holderAt } from '../core/unit.ts'
import { entriesOf, partsShare, reportsOnTask, shareOf, taskCompletion } from './completion.ts'
import { type Ledger, lastStated, type Pick as PickField, statedIn } from './ledger.ts'
import { assignedOn, type TaskWork, taskState } from './state.ts'
import { completeWeights } from './weighted-mean.ts'

/** Everything that is known of one task at D; `period` is the reporting period shown. */
export function taskStatus(ledger: Ledger, task: Task, day: Day, period: Period): TaskStatus {
  const work = taskState(ledger, task, day)
  const { completion } = work
  const holder = task.data.lead === undefined ? null : holderAt(ledger.plan, task.data.lead, day)
  const stated = statedFields(ledger, task, day)
  const percent = shareInForce(work, completion.parts, stated.percent?.value)
  const planned = plannedShare(ledger.plan, task, day)
  const open = isOpen(work.state)
  const behind = open && planned !== null && percent !== null && isBehind(ledger.plan, planned, percent)
  const dueSoon =
    work.state === 'openInTime' && work.due !== null && daysBetween(day, work.due) <= dueSoonDays(ledger.plan)
  return {
    id: work.id,
    state: work.state,
    doneDay: work.doneDay,
    due: work.due,
    occurrences: work.occurrences,
    missedBefore: work.missedBefore,
    task,
    holder: holder?.unit ?? null,
    orphan: holder?.orphan ?? false,
    percent,
    atLeast: completion.parts.some((part) => part.percent === null) && percent !== null && !isDone(work.state),
    parts: completion.parts,
    planned,
    light: light(work, dueSoon, behind),
    ...spokenOf(ledger, task, day, period),
    // Occurrences missed are no statement that the work was never begun.
    notStarted: open && work.occurrences === null && percent?.n === 0n,
    dueSoon,
    behind,
    unconfirmed: open && stated.percent?.value === 100 && completion.parts.length === 0 && work.occurrences === null,
    returned: completion.returned,
    supplementary: isSupplementary(ledger, work, task, day, period),
    stated: { ...stated, done: completion.stated },
  }
}

const isBehind = (plan: Plan, planned: Ratio, percent: Ratio): boolean =>
  compare(subtract(planned, percent), toleranceOf(plan)) > 0

function light(work: TaskWork, dueSoon: boolean, behind: boolean): Light | null {
  if (work.state === 'openOverdue') return 'red'
  if (dueSoon || behind) return 'yellow'
  return work.state === 'openInTime' || work.state === 'doneOnTime' || work.state === 'doneLate' ? 'green' : null
}

/** Done work is whole; else the parts' mean, the stated percent, or the occurrences done of those due this year. */
function shareInForce(work: TaskWork, parts: TaskStatus['parts'], percent: number | undefined): Ratio | null {
  if (isDone(work.state)) return ONE
  if (parts.length > 0) return partsShare(parts)
  if (percent !== undefined) return shareOf(percent)
  const due = (work.occurrences ?? []).filter((o) => o.state !== 'running')
  const told = due.filter((o) => o.done !== null || o.missed !== null)
  if (told.length === 0) return null
  return divide({ n: BigInt(due.filter((o) => o.done !== null).length), d: 1n }, { n: BigInt(due.length), d: 1n })
}

/** Linear from start to due, or the weight of the parts due by then; null without both ends, or for recurring work. */
function plannedShare(plan: Plan, task: Task, day: Day): Ratio | null {
  const deadline = task.deadline
  if (deadline?.every || !deadline?.due) return null
  const parts = task.data.parts ?? []
  if (parts.length > 0 && parts.every((part) => part.due !== undefined)) {
    const weights = completeWeights(parts.map((p) => (p.weight === undefined ? null : fromDecimal(p.weight))))
    return divide(sum(weights.filter((_, i) => (parts[i]?.due ?? '') <= day)), sum(weights))
  }
  const start = deadline.start ?? assignedOn(plan, task)
  if (start === null) return null
  const length = daysBetween(start, deadline.due)
  const passed = Math.min(Math.max(daysBetween(start, day), 0), length)
  return length <= 0 ? (day >= deadline.due ? ONE : ZERO) : { n: BigInt(passed), d: BigInt(length) }
}

function statedFields(ledger: Ledger, task: Task, day: Day): Omit<TaskStatus['stated'], 'done'> {
  const entries = entriesOf(ledger, task.id)
  const where = { kind: 'tasks', id: task.id, day } as const
  const field =
    <K extends 'percent' | 'result' | 'obstacle'>(key: K): PickField<TaskEntry, NonNullable<TaskEntry[K]>> =>
    (data) => {
      const value = data[key]
      return value === undefined ? undefined : { value: value as NonNullable<TaskEntry[K]>, path: [key] }
    }
  const own = reportsOnTask(ledger, task)
  const last = (key: 'result' | 'obstacle') =>
    lastStated(ledger, entries, where, own, field(key)) ?? lastStated(ledger, entries, where, () => true, field(key))
  return {
    percent: lastStated(ledger, entries, where, own, field('percent')),
    // A co-operating unit's words stand only where the lead has none.
    result: last('result'),
    obstacle: last('obstacle'),
    evidence: entries
      .filter(({ report }) => report.effective <= day)
      .flatMap(({ report, data }) =>
        (data.evidence ?? []).map((value, i) => statedIn(ledger, report, where, { value, path: ['evidence', i] })),
      ),
  }
}

type Spoken = Pick<TaskStatus, 'spoken' | 'inWindow' | 'spokenIn' | 'windowIn'>

function spokenOf(ledger: Ledger, task: Task, day: Day, period: Period): Spoken {
  const told = entriesOf(ledger, task.id).filter(({ report }) => report.effective <= day)
  const accepts = reportsOnTask(ledger, task)
  const spokenIn = told.findLast(({ report }) => accepts(report))?.report ?? null
  const within = (from: Day): boolean => from >= period.from && from <= period.to
  const windowIn = told.findLast(({ report }) => within(report.effective))?.report ?? null
  return { spoken: spokenIn !== null, inWindow: windowIn !== null, spokenIn, windowIn }
}

/** Done before the period, but told only in it (`báo cáo bổ sung`): not known as done on its eve, known at its end. */
function isSupplementary(ledger: Ledger, work: TaskWork, task: Task, day: Day, period: Period): boolean {
  if (work.doneDay === null || work.occurrences !== null || work.doneDay >= period.from) return false
  const doneOn = (on: Day): boolean => taskCompletion(ledger, task, on).done !== null
  return !doneOn(addDays(period.from, -1)) && doneOn(earlier(day, period.to))
}
