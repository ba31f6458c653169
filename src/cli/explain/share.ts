import { within } from '../../core/origin.ts'
import type { TaskStatus } from '../../core/progress.ts'
import { isDone } from '../../core/rates.ts'
import { toJson } from '../../core/ratio.ts'
import type { Calculation, Item, Operation } from './calculation.ts'
import { percentOrigin, stateOrigin, taskItem } from './items.ts'

const DONE_ONCE = ['doneOnTime', 'doneLate', 'doneUndated']

/** How a task's progress is computed: done is whole, else the mean of its parts, the percent stated, or the occurrences done of those due. */
export function shareCalculation(status: TaskStatus): Calculation | undefined {
  if (!status.percent) return undefined
  const result = toJson(status.percent)
  const made = (operation: Operation, items: readonly Item[]): Calculation => ({ operation, items, result })
  if (isDone(status.state)) return made({ op: 'stated' }, [taskItem(status, result, stateOrigin(status))])
  if (status.parts.length > 0)
    return made(
      { op: 'weightedMean' },
      status.parts.map((part) => partItem(status, part)),
    )
  if (status.stated.percent) return made({ op: 'stated' }, [taskItem(status, result, percentOrigin(status))])
  const due = (status.occurrences ?? []).filter((o) => o.state !== 'running')
  const items = due.map(({ period, state, done, missed }): Item => {
    const origin = (done ?? missed)?.origin ?? within(status.task.origin, 'deadline')
    return { id: period.id, kind: 'value', value: state, origin }
  })
  return made({ op: 'ratio', above: { value: DONE_ONCE }, below: {} }, items)
}

export function partItem(
  { task }: TaskStatus,
  { id, percent, weight, done, stated }: TaskStatus['parts'][number],
): Item {
  const told = done?.value ? done : stated
  const index = task.data.parts?.findIndex((part) => part.id === id) ?? 0
  const exact = toJson(weight)
  return {
    id,
    kind: 'part',
    value: toJson(percent),
    ...(exact ? { weight: exact } : {}),
    origin: told?.origin ?? within(task.origin, 'parts', index),
  }
}
