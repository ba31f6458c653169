import type { AllMovements, Counts, GroupProgress, Movement, Progress, State } from '../core/progress.ts'
import { ratioOf } from '../core/ratio.ts'

/** A measured plan with its movements. */
export interface Measured {
  readonly progress: Progress
  readonly movements: AllMovements
}

const TITLE = 'Nhiệm vụ thuộc nhóm không có trong Kế hoạch'
const ID = '?'

/**
 * Tasks of a group that the plan does not list are a mistake that `plan check` reports; until it is mended they stand in a group of
 * their own, so that the rows of a report add up to the plan and no task is lost.
 */
export function withStrays({ progress, movements }: Measured): Measured {
  const known = new Set(progress.groups.map(({ id }) => id))
  const strays = progress.tasks.filter((t) => !known.has(t.task.group))
  if (strays.length === 0) return { progress, movements }
  const tasks = progress.tasks.map((t) => (known.has(t.task.group) ? t : { ...t, task: { ...t.task, group: ID } }))
  const groups = [...progress.groups, strayGroup(progress)]
  return {
    progress: { ...progress, tasks, groups },
    movements: { ...movements, groups: new Map([...movements.groups, [ID, strayMovements(movements)]]) },
  }
}

/** What the totals count beyond the listed groups. */
function strayGroup({ groups, total }: Progress): GroupProgress {
  const names = Object.keys(total.counts) as (State | 'total')[]
  const rest = (name: State | 'total'): number => groups.reduce((left, g) => left - g.counts[name], total.counts[name])
  const counts = Object.fromEntries(names.map((name) => [name, rest(name)])) as Counts
  const done = counts.doneOnTime + counts.doneLate
  const due = done + counts.openOverdue
  const all = done + counts.doneUndated + counts.openInTime + counts.openOverdue + counts.openUndated
  const told = total.rates.completionOfAssigned !== null
  return {
    ...{ id: ID, title: TITLE, short: TITLE, counts, coverage: null, weighted: null },
    of: { notReported: 0, notStarted: 0, dueSoon: 0, behind: 0 },
    rates: {
      completionOfAssigned: told ? ratioOf(done + counts.doneUndated, all) : null,
      completionOfDue: told ? ratioOf(done, due) : null,
      onTimeOfDue: told ? ratioOf(counts.doneOnTime, due) : null,
      overdueOfDue: told ? ratioOf(counts.openOverdue, due) : null,
      averageProgress: null,
    },
  }
}

function strayMovements({ total, groups }: AllMovements): AllMovements['total'] {
  const all = [...groups.values()]
  return {
    period: minus(
      total.period,
      all.map((m) => m.period),
    ),
    year: minus(
      total.year,
      all.map((m) => m.year),
    ),
    life: minus(
      total.life,
      all.map((m) => m.life),
    ),
  }
}

function minus({ from, to, ...whole }: Movement, parts: readonly Movement[]): Movement {
  const columns = Object.keys(whole) as (keyof typeof whole)[]
  const rest = columns.map((column) => [column, parts.reduce((left, part) => left - part[column], whole[column])])
  return { from, to, ...(Object.fromEntries(rest) as typeof whole) }
}
