import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan, Programme } from '../core/plan.ts'
import { canonicalId } from '../core/text.ts'
import type { Rule } from './context.ts'
import { near, sameAs } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** task/unknown, indicator/unknown, criteria/unknown: a programme names what the plan does not have. Duties are no tasks of a programme. */
export const programmeReferences: Rule = function* ({ plan, indicators }) {
  const tasks = new Set(plan.tasks.map((task) => task.id))
  const sets = new Set(plan.criteria.map((set) => set.id))
  for (const programme of plan.programmes) {
    if (wasRead(plan, 'tasks/')) yield* unknownTasks(programme, tasks)
    if (wasRead(plan, 'indicators/')) yield* unknownIndicators(programme, indicators)
    for (const [i, { set }] of (programme.data.criteria ?? []).entries())
      yield* unknownSet(plan, sets, set, within(programme.origin, 'criteria', i, 'set'))
  }
}

function* unknownTasks({ data, origin }: Programme, known: ReadonlySet<string>): Generator<Diagnostic> {
  const ordered = data.task === undefined ? [] : [{ id: data.task, place: within(origin, 'task') }]
  const own = (data.tasks ?? []).map(({ task }, i) => ({ id: task, place: within(origin, 'tasks', i, 'task') }))
  for (const { id, place } of [...ordered, ...own]) {
    const typed = canonicalId(id)
    const likely = known.has(typed) ? typed : sameAs(id, known)
    if (!known.has(id)) yield problem('task/unknown', 'error', place, unknown(id, likely))
  }
}

function* unknownIndicators({ data, origin }: Programme, known: ReadonlyMap<string, unknown>): Generator<Diagnostic> {
  for (const [i, { indicator: id }] of (data.indicators ?? []).entries())
    if (!known.has(id)) {
      const place = within(origin, 'indicators', i, 'indicator')
      yield problem('indicator/unknown', 'error', place, unknown(id, near(id, known.keys())))
    }
}

/** criteria/unknown at one mention of a set. */
export function* unknownSet(plan: Plan, known: ReadonlySet<string>, id: string, place: Origin): Generator<Diagnostic> {
  if (!known.has(id) && wasRead(plan, 'criteria/'))
    yield problem('criteria/unknown', 'error', place, unknown(id, near(id, known)))
}
