import type { Amended } from './amendment.ts'
import type { Stated } from './change.ts'
import { bindDeadline } from './deadline.ts'
import type { Origin } from './origin.ts'
import type { Duty, GroupData, Indicator, Plan, Programme, Task, Unit } from './plan.ts'
import type { PlanFile } from './schema.gen.ts'
import { isFields } from './stated.ts'
import { byPrintedOrder } from './text.ts'

/** What a plan states of one entry, as its file has it (a task with its group); undefined where there is none. */
export function definitionOf(plan: Plan, what: Amended, id: string): Stated {
  if (what === 'plan') return id === plan.id ? ownOf(plan) : undefined
  const found = listOf(plan, what).find((entry) => entry.id === id)
  if (!found) return undefined
  const data = 'data' in found ? found.data : found
  return (what === 'task' ? { ...data, group: (found as Task).group } : data) as unknown as Stated
}

/** What plan.yaml states beside the groups, which are entries of their own. */
function ownOf({ data: { groups: _, ...own } }: Plan): Stated {
  return own as unknown as Stated
}

/** The ids of a plan's entries of one kind. */
export const idsOf = (plan: Plan, what: Amended): string[] =>
  what === 'plan' ? [plan.id] : listOf(plan, what).map(({ id }) => id)

/**
 * The plan with another statement of one entry; undefined takes the entry out. `origin` is where a new entry stands; one that is
 * there already keeps its own. The statement must be one the entry's schema allows.
 */
export function withDefinition(plan: Plan, what: Amended, id: string, data: Stated, origin: Origin): Plan {
  const made = isFields(data) ? { ...data, id } : undefined
  switch (what) {
    case 'plan':
      return id === plan.id && made ? withOwn(plan, made) : plan
    case 'task':
      return { ...plan, tasks: replaced(plan.tasks, id, made && taskOf(made, origin), printedOrder(plan)) }
    case 'duty':
      return { ...plan, duties: replaced(plan.duties, id, made && dutyOf(made, origin)) }
    case 'indicator':
      return { ...plan, indicators: replaced(plan.indicators, id, made && entryOf<Indicator>(made, origin)) }
    case 'programme':
      return { ...plan, programmes: replaced(plan.programmes, id, made && entryOf<Programme>(made, origin)) }
    case 'unit': {
      const units = replaced([...plan.units.values()], id, made && entryOf<Unit>(made, origin))
      return { ...plan, units: new Map(units.map((unit) => [unit.id, unit])) }
    }
    case 'group':
      return { ...plan, groups: replaced(plan.groups, id, made as GroupData | undefined) }
  }
}

type Made = { readonly [key: string]: Stated; readonly id: string }

/** The plan with other words of its own; a request's report is named by what it asks for. */
function withOwn(plan: Plan, made: Made): Plan {
  const data = { ...made, groups: plan.data.groups } as unknown as PlanFile
  const requested = (data.requests ?? []).map(({ id, topic, window }) => ({ id, name: topic, ...window }))
  return { ...plan, data, calendar: { ...plan.calendar, requested } }
}

type Listed = Exclude<Amended, 'plan'>

function listOf(plan: Plan, what: Listed): readonly (Task | Duty | Indicator | Unit | Programme | GroupData)[] {
  switch (what) {
    case 'task':
      return plan.tasks
    case 'duty':
      return plan.duties
    case 'indicator':
      return plan.indicators
    case 'unit':
      return [...plan.units.values()]
    case 'group':
      return plan.groups
    case 'programme':
      return plan.programmes
  }
}

function taskOf({ group, ...own }: Made, origin: Origin): Task {
  const data = own as unknown as Task['data']
  return { id: data.id, group: String(group ?? ''), data, deadline: bindDeadline(data.deadline), origin }
}

function dutyOf(own: Made, origin: Origin): Duty {
  const data = own as unknown as Duty['data']
  return { id: data.id, data, deadline: bindDeadline(data.deadline), origin }
}

const entryOf = <T>(data: Made, origin: Origin): T => ({ id: data.id, data, origin }) as T

/** A list with one entry replaced, put in its place or at the end, or taken out. */
function replaced<T extends { readonly id: string; readonly origin?: Origin }>(
  list: readonly T[],
  id: string,
  next: T | undefined,
  order?: (a: T, b: T) => number,
): T[] {
  const index = list.findIndex((entry) => entry.id === id)
  const before = list[index]
  if (!next) return list.filter((entry) => entry.id !== id)
  if (before) return list.map((entry) => (entry === before ? { ...next, ...ownPlace(before) } : entry))
  const after = order ? list.findIndex((entry) => order(entry, next) > 0) : -1
  return after < 0 ? [...list, next] : list.toSpliced(after, 0, next)
}

const ownPlace = ({ origin }: { readonly origin?: Origin }): { readonly origin?: Origin } => (origin ? { origin } : {})

/** Tasks as they are printed: group by group, by their letters. */
function printedOrder({ groups }: Plan): (a: Task, b: Task) => number {
  const place = (task: Task): number => {
    const index = groups.findIndex(({ id }) => id === task.group)
    return index < 0 ? groups.length : index
  }
  return (a, b) => place(a) - place(b) || byPrintedOrder(a.id, b.id)
}

/** Where an entry stands in the plan's files; undefined for one that is not there. */
export function originOf(plan: Plan, what: Amended, id: string): Origin | undefined {
  const file = `${plan.folder}/plan.yaml`
  if (what === 'plan') return { file, path: [] }
  if (what !== 'group')
    return (listOf(plan, what) as readonly { id: string; origin: Origin }[]).find((entry) => entry.id === id)?.origin
  const index = plan.groups.findIndex((group) => group.id === id)
  return index < 0 ? undefined : { file, path: ['groups', index] }
}
