import type { What } from '../core/codes.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Plan, Programme } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { isCounted } from './weight-some.ts'

/** programme/item-twice, programme/weights: something counted twice in one programme, or weights for some of its items only. */
export const programmeItems: Rule = function* ({ plan }) {
  for (const programme of plan.programmes) {
    const items = itemsOf(programme)
    const seen = new Set<string>()
    for (const { what, id, place } of items) {
      if (seen.has(`${what} ${id}`)) yield problem('programme/item-twice', 'error', place, { id, what })
      seen.add(`${what} ${id}`)
    }
    yield* weights(plan, programme, items)
  }
}

interface Item {
  readonly what: What
  readonly id: string
  readonly weight: number | undefined
  readonly place: Programme['origin']
}

/** All that a programme is measured by, in the order of its keys. */
function itemsOf({ data, origin }: Programme): Item[] {
  const item = (what: What, key: string, index: number, field: string, id: string, weight?: number): Item => ({
    what,
    id,
    weight,
    place: within(origin, key, index, field),
  })
  return [
    ...(data.tasks ?? []).map(({ task, weight }, i) => item('task', 'tasks', i, 'task', task, weight)),
    ...(data.indicators ?? []).map(({ indicator, weight }, i) =>
      item('indicator', 'indicators', i, 'indicator', indicator, weight),
    ),
    ...(data.criteria ?? []).map(({ set, weight }, i) => item('criteria', 'criteria', i, 'set', set, weight)),
  ]
}

/** Tasks outside the rates need no weight. */
function* weights(plan: Plan, { id, origin }: Programme, items: readonly Item[]): Generator<Diagnostic> {
  const outside = new Set(plan.tasks.filter((task) => !isCounted(task)).map((task) => task.id))
  const counted = items.filter((item) => item.what !== 'task' || !outside.has(item.id))
  const without = counted.filter((item) => item.weight === undefined).map((item) => item.id)
  if (without.length > 0 && without.length < counted.length)
    yield problem('programme/weights', 'warning', origin, { programme: id, without })
}
