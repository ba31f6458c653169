import { fileProblem } from '../core/diagnostic.ts'
import type { Task } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { isActive } from './gap-task.ts'

/** weight/some: some counted tasks have a weight and some have none, so no weighted rate can be worked out. */
export const weightSome: Rule = function* ({ plan }) {
  const counted = plan.tasks.filter(isCounted)
  const without = counted.filter((task) => task.data.weight === undefined).map((task) => task.id)
  if (without.length > 0 && without.length < counted.length)
    yield fileProblem('weight/some', 'warning', `${plan.folder}/plan.yaml`, { without })
}

/** Cancelled, not applicable and regular tasks stand outside every rate. */
export const isCounted = (task: Task): boolean =>
  isActive(task) && !(task.deadline?.regular && task.deadline.due === undefined)
