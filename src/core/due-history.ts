import { type AmendedItem, heldFrom, itemsInForce } from './amendment.ts'
import { addDays, type Day } from './day.ts'
import { definitionsAt } from './definitions-at.ts'
import type { Plan, Task } from './plan.ts'

/** One time a task's due day was set anew by amendment. */
export interface DueMove {
  /** The day it took effect. */
  readonly on: Day
  readonly from: Day
  /** null: no due day since. */
  readonly to: Day | null
  readonly item: AmendedItem
}

/** How a task's due day came to be what it is at D. */
export interface DueHistory {
  /** The due day as first set, where it was moved since. */
  readonly first: Day
  readonly due: Day | null
  readonly moves: readonly DueMove[]
  /** How often it was moved; null where the plan states the first day and not each move. */
  readonly times: number | null
}

/**
 * The moves of a task's due day in force by D, oldest first; null for one never moved. The day first set is what `deadline.first`
 * states, else the one before the first amendment.
 */
export function dueHistory(plan: Plan, task: Task, day: Day): DueHistory | null {
  const moves = plan.amendments.length === 0 ? [] : movesOf(plan, task.id, day)
  const stated = task.data.deadline?.first
  const due = task.deadline?.due ?? null
  const first = stated ?? moves[0]?.from
  if (first === undefined || (moves.length === 0 && first === due)) return null
  const known = moves.length > 0 && moves[0]?.from === first
  return { first, due, moves, times: known ? moves.length : null }
}

function movesOf(plan: Plan, id: string, day: Day): DueMove[] {
  const last = new Map<Day, AmendedItem>()
  for (const item of itemsInForce(plan.amendments, day)) {
    const on = heldFrom(item)
    if (on !== null && item.what === 'task' && item.id === id && /^deadline(?:\.|$)/.test(item.field ?? ''))
      last.set(on, item)
  }
  return [...last].flatMap(([on, item]) => {
    const [from, to] = [dueOn(plan, id, addDays(on, -1)), dueOn(plan, id, on)]
    return from === null || from === to ? [] : [{ on, from, to, item }]
  })
}

const dueOn = (plan: Plan, id: string, day: Day): Day | null =>
  definitionsAt(plan, day).tasks.find((task) => task.id === id)?.deadline?.due ?? null
