import { printDay } from '../core/day.ts'
import { printPercent } from '../core/number.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { type Ratio, roundHalfUp, toJson } from '../core/ratio.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'
import { unitName } from './status-lists.ts'

interface Item {
  readonly progress: Progress
  readonly task: TaskStatus
}

/** `plan list tasks`; `--unit` means the unit that answers for the task at the date of facts, or its lead as written. */
export async function listTasks(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { heads, counts } = context.words.list
  const all = plans.flatMap((progress) => progress.tasks.map((task) => ({ progress, task })))
  const items = all.filter((item) => passes(item, filters))
  return {
    columns: [
      { head: heads.id },
      { head: heads.name, flexible: true },
      { head: heads.lead, flexible: true },
      { head: heads.due, align: 'right' },
      { head: heads.percent, align: 'right' },
      { head: heads.state },
    ],
    rows: items.map((item) => ({ progress: item.progress, cells: row(context, item) })),
    count: counts.tasks(items.length, all.length),
    json: () => json(context, items),
  }
}

function passes({ task }: Item, { unit, group, state, dueBefore }: Filters): boolean {
  if (unit && !(unit.has(task.holder ?? '') || unit.has(task.task.data.lead ?? ''))) return false
  if (group !== undefined && task.task.group !== group) return false
  if (state !== undefined && task.state !== state) return false
  return dueBefore === undefined || (task.due !== null && task.due < dueBefore)
}

function row(context: Context, { progress, task }: Item): string[] {
  const { words } = context
  const { data } = task.task
  return [
    task.id,
    safe(data.name ?? data.text),
    task.holder === null ? words.none : safe(unitName(progress, task.holder)),
    task.due === null ? words.none : printDay(task.due),
    task.percent === null ? words.none : printPercent(task.percent),
    words.states[task.state],
  ]
}

/** A share as a percentage number, half up to two decimals. */
const percentNumber = (share: Ratio): number => Number(roundHalfUp({ n: share.n * 100n, d: share.d }, 2)) / 100

async function json(context: Context, items: readonly Item[]): Promise<object> {
  const lines = await originLines(
    items.map(({ task }) => task.task.origin),
    context.reader,
  )
  const tasks = items.map(({ progress, task }) => ({
    plan: progress.plan.id,
    illustrative: progress.plan.data.illustrative ?? false,
    asOf: progress.asOf,
    id: task.id,
    group: task.task.group,
    text: task.task.data.text,
    name: task.task.data.name ?? null,
    lead: task.task.data.lead ?? null,
    holder: task.holder,
    state: task.state,
    percent: task.percent && percentNumber(task.percent),
    share: toJson(task.percent),
    due: task.due,
    done: task.doneDay,
    reported: task.spoken,
    file: task.task.origin.file,
    line: lines.get(task.task.origin) ?? null,
  }))
  return { schema: 'task-list/1', tasks }
}
