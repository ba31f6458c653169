import { addDays, type Day } from '../core/day.ts'
import { decidedAt } from '../core/decided.ts'
import {
  COLUMNS,
  type Column,
  MOVES,
  type Movement,
  movesInto,
  type Standing,
  type TaskMove,
} from '../core/movement.ts'
import type { Plan, Task } from '../core/plan.ts'
import type { State } from '../core/progress.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { planAt } from './plan-at.ts'
import { exists, taskState } from './state.ts'

/** A span of days; `from` null means since the beginning. */
export interface Span {
  readonly from: Day | null
  readonly to: Day
}

/**
 * How open tasks moved between two days: each task's state on the eve of `from` against its state on `to`.
 * openAtStart + assigned + reopened − withdrawn − done = openInTime + openOverdue + openUndated, for any set of tasks;
 * a completion counts in the first window that reports it.
 */
export function movement(ledger: Ledger, tasks: readonly Task[], { from, to }: Span): Movement {
  const counts = { ...NOTHING }
  for (const task of tasks) {
    const before = from === null ? null : stateOn(ledger, task, addDays(from, -1))
    const after = stateOn(ledger, task, to)
    for (const column of columnsOf(before, after)) counts[column]++
  }
  return { from, to, ...counts }
}

/** The movement of a plan's tasks, definitions as of `to`. */
export const planMovement = (plan: Plan, tasks: readonly Task[], span: Span): Movement =>
  movement(ledgerOf(planAt(plan, span.to)), tasks, span)

const NOTHING = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<Column, number>

/** The states told so far, by day and task: the tables of a report count the same tasks on the same days. */
const told = new WeakMap<Ledger, Map<string, State | null>>()

/** null before the task was assigned. */
function stateOn(ledger: Ledger, task: Task, day: Day): State | null {
  const states = told.get(ledger) ?? new Map<string, State | null>()
  told.set(ledger, states)
  const key = `${day} ${task.id}`
  const before = states.get(key)
  if (before !== undefined) return before
  const state = exists(ledger.plan, task, day) ? taskState(ledger, task, day).state : null
  states.set(key, state)
  return state
}

/** The columns one task enters: how it came in, and where it went. */
const columnsOf = (before: State | null, after: State | null): Column[] =>
  COLUMNS.filter((column) => movesInto(MOVES[column], before, after))

/** What each of a plan's tasks did in a span, definitions as of its last day: the states that `planMovement` counts, with what decides them. */
export function planMoves(plan: Plan, { from, to }: Span): TaskMove[] {
  const ledger = ledgerOf(planAt(plan, to))
  return ledger.plan.tasks.map((task) => ({
    id: task.id,
    before: from === null ? null : standing(ledger, task, addDays(from, -1)),
    after: standing(ledger, task, to),
  }))
}

function standing(ledger: Ledger, task: Task, day: Day): Standing | null {
  if (!exists(ledger.plan, task, day)) return null
  const { state, occurrences, completion } = taskState(ledger, task, day)
  const { stated: done, parts, returned } = completion
  return { state, by: decidedAt({ task, state, occurrences, done, parts, returned }) }
}
