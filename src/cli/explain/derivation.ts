import type { Origin } from '../../core/origin.ts'
import type { JsonRatio } from '../../core/ratio.ts'
import type { Calculation } from './calculation.ts'

/** One line of a file that a figure rests on. */
export interface Input {
  readonly label: string
  readonly value: string
  readonly origin: Origin
}

/** A named quantity of a formula with the entries it counts. */
export interface Term {
  readonly symbol: string
  readonly name: string
  readonly value: string
  readonly ids: readonly string[]
}

/** One of the figures that stand below a name such as `groups.1`. */
export interface Below {
  readonly id: string
  readonly name: string
  readonly result: string
  readonly exact: JsonRatio | null
}

/** How a figure came about: formula, terms, the computation step by step, the result as printed, and the lines it rests on. */
export interface Derivation {
  readonly title: string
  readonly formula?: string
  readonly terms: readonly Term[]
  readonly steps: readonly string[]
  readonly result: string
  /** The exact value behind a printed rate. */
  readonly exact?: JsonRatio | null
  readonly rounding?: string
  readonly inputs: readonly Input[]
  readonly others?: readonly string[]
  readonly calculation?: Calculation
  readonly below?: readonly Below[]
}
