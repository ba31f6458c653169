import type { Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import type { Of } from './shape.ts'
import { deadlineText, resultText, stateText } from './task-words.ts'
import { cooperating, leadName } from './units.ts'
import { NONE, roman, withoutEnd } from './words.ts'

/** Appendix I: every task under its group, numbered through. */
export const taskListShape = [
  {
    number: 'text',
    title: 'text',
    tasks: [
      {
        number: 'text',
        id: 'text',
        text: 'text',
        lead: 'text',
        cooperating: 'text',
        product: 'text',
        deadline: 'text',
        result: 'text',
        state: 'text',
      },
    ],
  },
] as const
export type TaskList = Of<typeof taskListShape>

/** All tasks by group, in the plan's order. */
export function taskList(progress: Progress): TaskList {
  let number = 0
  return progress.groups.map(({ id, title }, i) => ({
    number: roman(i + 1),
    title: withoutEnd(title),
    tasks: progress.tasks.filter((t) => t.task.group === id).map((task) => row(progress, task, ++number)),
  }))
}

function row({ plan, asOf }: Progress, status: TaskStatus, number: number): TaskList[number]['tasks'][number] {
  const { data } = status.task
  return {
    number: String(number),
    id: status.id,
    text: `${status.id}. ${withoutEnd(data.name ?? data.text)}${data.scope?.kind === 'joint' ? ' (xã phối hợp thực hiện)' : ''}`,
    lead: capital(leadName(plan, status, asOf)),
    cooperating: cooperating(plan, data.with ?? [], asOf, status.holder) || NONE,
    product: data.product ? withoutEnd(data.product) : 'chưa có',
    deadline: deadlineText(status),
    result: resultText(status),
    state: stateText(status, asOf),
  }
}
