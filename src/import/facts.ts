import type { Day } from '../core/day.ts'
import type { IndicatorData } from '../core/plan.ts'

/** What the plan knows of a task or duty and a form must fit. */
export interface TaskFacts {
  /** What may be said of it beside words: a share or a day, a day alone, its times, or nothing. */
  readonly takes: 'share' | 'day' | 'times' | 'words'
  readonly parts: ReadonlySet<string>
  /** Periods of its times; null for work that does not recur. */
  readonly times: ReadonlySet<string>
  /** Percent done before the period; null where it is not known. */
  readonly before: number | null
}

/** What the plan knows of an indicator and a form must fit. */
export interface IndicatorFacts {
  readonly kind: IndicatorData['kind']
  readonly measure: string | null
  readonly isRatio: boolean
  /** The running total before the period, that this period's is added to; null where it is not known or begins anew. */
  readonly before: number | null
}

/** The plan, and what lies beside the form, as far as reading the form needs it. */
export interface FormFacts {
  readonly tasks: ReadonlyMap<string, TaskFacts>
  readonly indicators: ReadonlyMap<string, IndicatorFacts>
  /** The period: days beyond it may be a day and month changed about. */
  readonly from: Day
  readonly to: Day
  /** Why a file that is named as evidence cannot be taken; undefined where it can. */
  readonly whyNot: (named: string) => 'no-file' | 'big-file' | undefined
}
