import { printFraction, printPercent } from '../core/number.ts'
import type { Origin } from '../core/origin.ts'
import type { Progress, RateName } from '../core/progress.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'

/** One group, or a figure's set: its counts, rates and tasks. */
export function groupFields(
  { words }: Context,
  progress: Progress,
  id: string,
): { title: string; fields: Field[]; origin: Origin } {
  const { plan } = progress
  const index = plan.groups.findIndex((g) => g.id === id)
  const group = progress.groups[index]
  const rates = Object.entries(group?.rates ?? progress.total.rates).map(([name, ratio]): Field => {
    return [words.rates[name as RateName], ratio ? `${printFraction(ratio)}  ${printPercent(ratio)}` : words.none]
  })
  const tasks = progress.tasks.filter((t) => group === undefined || t.task.group === id)
  return {
    title: group?.title ?? plan.data.title,
    fields: [
      ...rates,
      [
        words.show.tasks,
        tasks.map((t) => `${t.id} ${safe(t.task.data.name ?? t.task.data.text)}: ${words.states[t.state]}`),
      ],
    ],
    origin: { file: `${plan.folder}/plan.yaml`, path: index < 0 ? [] : ['groups', index] },
  }
}
