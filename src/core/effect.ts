import type { Day } from './day.ts'
import type { Period } from './period.ts'
import type { Light, RateName, State } from './progress.ts'
import type { Ratio } from './ratio.ts'
import type { Verdict } from './verdict.ts'

/** A rate before and after a change, as counted; null where there is none. */
export interface RateEffect {
  readonly name: RateName | 'reportsInTime'
  readonly before: Ratio | null
  readonly after: Ratio | null
}

/** How a task stands: its state and its light; null for a plan that has no such task. */
export interface Standing {
  readonly state: State
  readonly light: Light | null
}

/** How many tasks have each light; `none` for those without one. */
export type Lights = { readonly [L in Light | 'none']: number }

/** What a change does to the measured figures of a plan, on one date of facts. */
export interface Effect {
  /** Date of facts and period of the newer state; the older one's own where the two differ. */
  readonly asOf: Day
  readonly period: Period
  readonly before: { readonly asOf: Day; readonly period: Period }
  /** Every rate of the plan, changed or not. */
  readonly rates: readonly RateEffect[]
  /** The rates by weight; null where neither state has any. */
  readonly weighted: readonly RateEffect[] | null
  /** Groups and units of which a rate changed, with the rates that did; a unit of null: tasks without a lead. */
  readonly groups: readonly PartEffect<string>[]
  readonly units: readonly PartEffect<string | null>[]
  /** null while a file that tasks stand in could not be read on one side. */
  readonly lights: { readonly before: Lights; readonly after: Lights } | null
  /** Tasks whose state or light is another, in the order of the newer plan, with what is gone at the end, unless a file could not be read. */
  readonly tasks: readonly { readonly id: string; readonly before: Standing | null; readonly after: Standing | null }[]
  readonly indicators: readonly {
    readonly id: string
    readonly before: Verdict | null
    readonly after: Verdict | null
  }[]
  /** Indicators that have attained their step over all indicators. */
  readonly attained: { readonly before: Ratio | null; readonly after: Ratio | null }
}

export interface PartEffect<Id> {
  readonly id: Id
  readonly name: string
  readonly rates: readonly RateEffect[]
}
