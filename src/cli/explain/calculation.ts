import type { Origin } from '../../core/origin.ts'
import type { JsonRatio } from '../../core/ratio.ts'

export type Value = JsonRatio | number | string | boolean | null

/** One thing a figure is made of, with the line its value comes from. */
export interface Item {
  readonly id: string
  readonly kind: 'task' | 'part' | 'duty' | 'indicator' | 'report' | 'unit' | 'value'
  readonly value: Value
  /** In a movement: the state on the eve of the window. */
  readonly before?: string
  /** What it counts for; absent: 1. */
  readonly weight?: JsonRatio
  readonly origin: Origin
}

/** Which inputs are meant: those whose value (and state before) is among these, or whose number compares so. A missing value never does. */
export interface Where {
  readonly value?: readonly string[] | { readonly is: '=' | '<=' | '>'; readonly than: JsonRatio }
  readonly before?: readonly string[]
}

/** How the inputs give the result; the meaning of each is written in schemas/explain.v1.schema.json. */
export type Operation =
  | { readonly op: 'count'; readonly where: Where }
  | { readonly op: 'ratio'; readonly above: Where; readonly below: Where; readonly factor?: JsonRatio }
  | { readonly op: 'linear'; readonly limits?: Limits; readonly decimals?: number }
  | { readonly op: 'weightedMean' }
  | { readonly op: 'quotient'; readonly factor: JsonRatio }
  | { readonly op: 'sum' }
  | { readonly op: 'stated' }
  | { readonly op: 'plusDays' }
  | { readonly op: 'daysBetween' }
  | { readonly op: 'inTime' }
  | { readonly op: 'numerator' }
  | { readonly op: 'denominator' }
  | { readonly op: 'growthProgress' }
  | { readonly op: 'growthScore' }
  | { readonly op: 'compoundGrowth'; readonly limits?: Limits }

/** Least and greatest value a result can have; beyond them the limit stands instead. */
export interface Limits {
  readonly min?: JsonRatio
  readonly max?: JsonRatio
}

/** Why a figure is left out although its inputs would give one: silence and damage never look like a figure. */
export type Withheld = 'noReport' | 'unread' | 'noWeights' | 'noScore' | 'notAdded' | 'lowCoverage'

/** A figure as data: what it is made of, how, and what comes out; a machine can work it out again. */
export interface Calculation {
  readonly operation: Operation
  readonly items: readonly Item[]
  readonly result: Value
  readonly withheld?: Withheld | undefined
}
