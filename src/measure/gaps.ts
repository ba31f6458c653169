import type { Progress } from '../core/progress.ts'
import { isCounted } from '../core/rates.ts'

/** What a plan does not say, and tasks nobody has spoken of: counts for the status screen. */
export interface Gaps {
  readonly fields: readonly ('number' | 'date' | 'term' | 'reporting')[]
  readonly appendices: readonly string[]
  readonly lead: number
  readonly deadline: number
  readonly product: number
  readonly notReported: number
}

/** Counts over tasks inside the rates; a regular task needs no deadline. A part of a plan does not lack what the whole plan should say. */
export function gapsOf({ plan: { data }, tasks, total, parts }: Progress): Gaps {
  const counted = tasks.filter((t) => isCounted(t.state) || t.state === 'regular').map((t) => t.task)
  return {
    fields: parts
      ? []
      : (['number', 'date', 'term', 'reporting'] as const).filter((field) => data[field] === undefined),
    appendices: parts ? [] : (data.appendices ?? []).filter((a) => a.missing).map((a) => a.number),
    lead: counted.filter((task) => task.data.lead === undefined).length,
    deadline: counted.filter((task) => task.deadline === null).length,
    product: counted.filter((task) => task.data.product === undefined).length,
    notReported: total.of.notReported,
  }
}
