import type { Origin } from './origin.ts'
import type { Assessment, CriteriaSet, Criterion, Programme } from './plan.ts'
import type { Ratio } from './ratio.ts'

/** One criterion in one assessment. */
export interface CriterionScore {
  readonly criterion: Criterion
  readonly state: 'answered' | 'notApplicable' | 'unanswered'
  readonly level: number | null
  /** Share of the most points that the level earns, in per cent (0..100). */
  readonly share: Ratio | null
  /** null where only some criteria of the set have a weight. */
  readonly weight: Ratio | null
  /** weight × share. */
  readonly product: Ratio | null
  /** The answer; the criterion where there is none. */
  readonly origin: Origin
  readonly definition: Origin
}

/** Why an assessment has no score: the set is not known, some criteria lack a weight or an answer, none applies, files could not be read. */
export type NoScore = 'set' | 'weights' | 'unanswered' | 'notApplicable' | 'unread'

export interface AssessmentStatus {
  /** `2026-H1/htx-rau`: period and file name. */
  readonly id: string
  readonly assessment: Assessment
  readonly set: CriteriaSet | null
  readonly criteria: readonly CriterionScore[]
  /** Points, 0..100; null while a criterion that applies has no answer. */
  readonly score: Ratio | null
  /** Points that are certain whatever the missing answers will be; null where nothing was answered. */
  readonly atLeast: Ratio | null
  /** Criteria answered over criteria that apply; null where none applies. */
  readonly coverage: Ratio | null
  /** Only for a whole score. */
  readonly grade: string | null
  /** No later assessment of the same subject against the same set by D. */
  readonly latest: boolean
  readonly why: NoScore | null
}

/** Why an item of a programme stands outside its completion. */
export type ItemOut = 'regular' | 'notApplicable' | 'cancelled' | 'notDue' | 'notAssigned'

/** One thing a programme is measured by. */
export interface ProgrammeItem {
  readonly kind: 'task' | 'indicator' | 'criteria'
  readonly id: string
  readonly out: ItemOut | null
  readonly weight: Ratio | null
  /** 1 done or achieved, 0 not; for a criteria set score / 100. null: the set has no whole score, or the item is not known. */
  readonly share: Ratio | null
  /** Something was reported of it by D. */
  readonly told: boolean
  /** Where the programme names it. */
  readonly origin: Origin
  /** The latest assessment against the set. */
  readonly assessment: AssessmentStatus | null
}

/** Why a programme has no completion rate. */
export type NoCompletion = 'items' | 'weights' | 'notReported' | 'score' | 'unread'

export interface ProgrammeStatus {
  readonly programme: Programme
  /** The unit that answers at D; null where no lead is set. */
  readonly holder: string | null
  readonly items: readonly ProgrammeItem[]
  /** Σ weight × share / Σ weight over the items that count. */
  readonly completion: Ratio | null
  readonly why: NoCompletion | null
  readonly tasks: { readonly done: number; readonly counted: number }
  readonly indicators: { readonly achieved: number; readonly counted: number; readonly noData: number }
  /** Weighted mean of the scores of its criteria sets, 0..100; null while one of them has none. */
  readonly score: Ratio | null
  /** Items of which something is known over items that count; null where none counts. */
  readonly coverage: Ratio | null
}
