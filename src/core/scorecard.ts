import type { Day } from './day.ts'
import type { DueHistory } from './due-history.ts'
import type { Movement } from './movement.ts'
import type { Person } from './person.ts'
import type { Plan } from './plan.ts'
import type { IndicatorStatus, OwedReport, Progress, Tally, TaskStatus } from './progress.ts'
import type { Ratio } from './ratio.ts'

/** A task whose due day was moved. */
export interface Moved extends DueHistory {
  readonly id: string
}

/** A term of office; null: no first or no last day is known. */
export interface Term {
  readonly from: Day | null
  readonly until: Day | null
}

export type CardKind = 'plan' | 'unit' | 'head' | 'person' | 'group'

/** Money set aside and spent by a unit; no plan says so yet. */
export interface CardMoney {
  readonly disbursement: Ratio | null
}

/** What one unit, head, person or group answers for, with the same counts and rates as the plan's. */
export interface Card extends Tally {
  readonly kind: CardKind
  /** Id of the unit (of a head: the unit headed), person or group; null for the plan and for tasks without a lead. */
  readonly id: string | null
  readonly name: string
  /** The holder of a post, or the person in charge; null for a post without a named holder. */
  readonly person: Person | null
  readonly term: Term | null
  /** The tasks it answers for, which its counts and rates are made of. */
  readonly tasks: readonly TaskStatus[]
  /** The indicators it answers for; null where it answers for none by its kind or term. */
  readonly led: readonly IndicatorStatus[] | null
  /** Ids of the tasks whose movement is counted. */
  readonly moving: readonly string[]
  /** Tasks finished in time by the due day first set, over those due by it. */
  readonly onTimeByFirst: Ratio | null
  /** Tasks whose due day was moved. */
  readonly moved: readonly Moved[]
  /** Tasks that were overdue when the term began; in no count or rate of the card. */
  readonly inherited: readonly TaskStatus[]
  /** Reports that fell due from the period's first day to D; null where reports are nobody's: groups, persons. */
  readonly reports: readonly OwedReport[] | null
  readonly reportsInTime: Ratio | null
  /** Indicators led, at D; null for groups and persons. */
  readonly indicators: Progress['indicatorCounts'] | null
  /** Attained over those a figure was owed for: one without a figure is not attained. */
  readonly indicatorsAttained: Ratio | null
  readonly money: CardMoney | null
  /** What moved in the period; null where it has not begun, or lies outside the term. */
  readonly inPeriod: Movement | null
}

export interface Scorecards {
  readonly total: Card
  readonly units: readonly Card[]
  /** A card for each holder of a head's post, by their terms; for the post alone where the register names nobody. */
  readonly heads: readonly Card[]
  readonly persons: readonly Card[]
  readonly groups: readonly Card[]
}

export type Ranking = NonNullable<NonNullable<Plan['data']['scorecards']>['ranking']>
export type Weighed = keyof Ranking['weights']

/** Why a card is not ranked: the first of these that holds. */
export type NotRanked =
  | { readonly why: 'requested' }
  | { readonly why: 'coverage' }
  | { readonly why: 'rates'; readonly missing: readonly Weighed[] }

export interface Rank {
  /** Place from 1; equal scores share a place and the next one skips. null: not ranked. */
  readonly place: number | null
  /** Σ weight × rate / Σ weight, 0..1; null where not ranked. */
  readonly score: Ratio | null
  readonly not: NotRanked | null
}

export interface Ranked {
  readonly ranks: ReadonlyMap<Card, Rank>
  /** Rates with a weight that no card has, such as disbursement in a plan without money: left out for all. */
  readonly unused: readonly Weighed[]
}
