import { peopleOfUnit } from '../core/person.ts'
import type { Unit } from '../core/plan.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { fold } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'

/** Whose head answers for what: posts by their folded title, and the unit whose head answers for a task. */
export interface Heads {
  /** Posts by their folded title; titles that several units share are left out. */
  readonly posts: ReadonlyMap<string, Post>
  /** The unit whose head answers for a task at D; null where no lead is set and no known post is named. */
  readonly unitOf: (task: TaskStatus) => string | null
}

/** The post of a unit's head, as it is written. */
export interface Post {
  readonly title: string
  readonly unit: string
}

/**
 * The head named in the task answers where that post is known to be one unit's; else the head of the unit that holds the task.
 * A post that stands only in tasks is the post of the unit that holds them all.
 */
export function headsOf({ plan, tasks, asOf }: Progress): Heads {
  const posts = new Map<string, Post | null>()
  const add = (title: string, unit: string): void => {
    const key = fold(title)
    const known = posts.get(key)
    posts.set(key, known === undefined || known?.unit === unit ? { title, unit } : null)
  }
  for (const unit of plan.units.values()) for (const title of titlesOf(unit)) add(title, unit.id)
  const registered = new Set(posts.keys())
  for (const { task, holder } of tasks)
    if (task.data.head !== undefined && holder !== null && !registered.has(fold(task.data.head)))
      add(task.data.head, holder)
  const known = new Map([...posts].filter((post): post is [string, Post] => post[1] !== null))
  const unitOf = ({ task, holder }: TaskStatus): string | null => {
    const named = task.data.head === undefined ? undefined : known.get(fold(task.data.head))
    return named === undefined ? holder : holderAt(plan, named.unit, asOf).unit
  }
  return { posts: known, unitOf }
}

/** The titles of a unit's head: as the register names the post, and as its holders bear it. */
export const titlesOf = (unit: Unit): string[] => [
  ...(unit.data.head === undefined ? [] : [unit.data.head]),
  ...peopleOfUnit(unit).flatMap(({ data }) => (data.head ? [data.title] : [])),
]
