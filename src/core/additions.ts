import type { Origin } from './origin.ts'
import type { GroupData, IndicatorData, TaskData } from './plan.ts'

/** Fields that an entry is to have, and does not have yet. */
export interface Filled {
  /** The entry itself: a file and the path of the entry in it. */
  readonly origin: Origin
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a plan is to have beside what it has; nothing in it takes the place of what a file says. */
export interface Additions {
  readonly groups: readonly GroupData[]
  readonly tasks: readonly { readonly group: string; readonly data: TaskData }[]
  readonly indicators: readonly IndicatorData[]
  readonly filled: readonly Filled[]
}
