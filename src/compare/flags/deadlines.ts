import { type Origin, within } from '../../core/origin.ts'
import type { Duty, Task } from '../../core/plan.ts'
import { type FlagParams, flag, type RedFlag } from '../../core/red-flag.ts'
import { type FlagInput, type FlagRule, pairs } from './input.ts'

/** deadline-pushed, deadline-removed, cycle-changed: more time than before, for a task, its parts, or a duty. */
export const pushedDeadlines: FlagRule = (input) => {
  const { before, after } = input
  return [
    ...pairs(before.tasks, after.tasks).flatMap(([old, now]) => [
      ...ofWork(input, 'task', old, now),
      ...ofParts(input, old, now),
    ]),
    ...pairs(before.duties, after.duties).flatMap(([old, now]) => ofWork(input, 'duty', old, now)),
  ]
}

function ofWork(input: FlagInput, what: 'task' | 'duty', old: Task | Duty, now: Task | Duty): RedFlag[] {
  const [was, is] = [old.deadline, now.deadline]
  const of = { what, id: old.id }
  const [base, head] = [old, now].map(({ origin, data }) => (data.deadline ? within(origin, 'deadline') : origin))
  const places = { base: base ?? null, head: head ?? null }
  if (was?.every !== undefined) return is && isSameCycle(was, is) ? [] : [cycleChanged(of, was, is, places)]
  // What becomes regular work has its own flag; with a due day it counts by that.
  if ((is?.regular && is.due === undefined) || is?.every !== undefined) return []
  return moved(input, of, { from: was?.due, to: is?.due }, places)
}

type Deadline = NonNullable<Task['deadline']>
type Of = Pick<FlagParams['deadline-removed'], 'what' | 'id' | 'part'>
type Places = { readonly base: Origin | null; readonly head: Origin | null }

const isSameCycle = (a: Deadline, b: Deadline): boolean =>
  a.every === b.every && a.days === b.days && (a.dayKind ?? 'calendar') === (b.dayKind ?? 'calendar')

function cycleChanged(of: Of, was: Deadline, is: Deadline | null, places: Places): RedFlag {
  const worded = was.text !== undefined && is?.text !== undefined && was.text !== is.text
  const from = worded ? (was.text ?? '') : cycleOf(was)
  const to = is === null ? null : worded ? (is.text ?? '') : cycleOf(is)
  return flag('cycle-changed', { ...of, from, to }, places)
}

/** `quarter`, `quarter + 5`; a day where the work no longer recurs. */
const cycleOf = ({ every, days, due, text }: Deadline): string =>
  every === undefined
    ? (due ?? text ?? '')
    : `${every}${days === 0 ? '' : ` ${days > 0 ? '+' : '-'} ${Math.abs(days)}`}`

function moved(
  { moves }: FlagInput,
  of: Of,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  places: Places,
): RedFlag[] {
  if (from === undefined || (to !== undefined && to <= from)) return []
  if (to === undefined) return [flag('deadline-removed', { ...of, from }, places)]
  const times = moves?.get(of.part === undefined ? of.id : `${of.id}.${of.part}`)
  return [flag('deadline-pushed', { ...of, from, to, ...(times === undefined ? {} : { times }) }, places)]
}

function ofParts(input: FlagInput, old: Task, now: Task): RedFlag[] {
  const parts = now.data.parts ?? []
  return (old.data.parts ?? []).flatMap((part, i) => {
    const at = parts.findIndex(({ id }) => id === part.id)
    const to = parts[at]
    if (!to) return []
    const places = { base: within(old.origin, 'parts', i), head: within(now.origin, 'parts', at) }
    return moved(input, { what: 'task', id: old.id, part: part.id }, { from: part.due, to: to.due }, places)
  })
}

/** task-withdrawn: a task that was counted and is no more, and so lifts the rates. */
export const withdrawnTasks: FlagRule = ({ before, after }) =>
  pairs(before.tasks, after.tasks).flatMap(([old, now]) => {
    const as = standingOf(now)
    if (as === null || standingOf(old) !== null) return []
    return [flag('task-withdrawn', { id: old.id, as }, { base: old.origin, head: now.origin })]
  })

/** Why a task stands outside every denominator; null where it is counted. */
function standingOf({ data, deadline }: Task): FlagParams['task-withdrawn']['as'] | null {
  if (data.cancelled) return 'cancelled'
  if (data.scope?.kind === 'not-applicable') return 'notApplicable'
  return deadline?.regular && deadline.due === undefined ? 'regular' : null
}
