import type { Day } from './day.ts'
import type { IndicatorEntry, TaskEntry } from './plan.ts'

/** What a unit says in a report, by task and indicator; a field that is not there is not touched. */
export interface Said {
  /** The day the report is signed. */
  readonly date?: Day
  readonly tasks: Readonly<Record<string, TaskEntry>>
  readonly indicators: Readonly<Record<string, IndicatorEntry>>
}
