import type { Day } from './day.ts'
import { printDecimal } from './number.ts'
import { type Origin, within } from './origin.ts'
import type { BudgetLine, Placed } from './plan.ts'
import type { Ratio } from './ratio.ts'

/** The three figures a line of a budget may state. */
export const AMOUNTS = ['planned', 'allocated', 'disbursed'] as const
export type AmountName = (typeof AMOUNTS)[number]

/** An amount in đồng as stated: where it stands, and the day up to which it counts (null for a planned amount). */
export interface StatedAmount {
  readonly value: bigint
  readonly at: Day | null
  readonly document: string | null
  readonly origin: Origin
}

/** A line of the budget at D: what is in force of each figure; null where nothing is stated. */
export interface LineStatus extends Readonly<Record<AmountName, StatedAmount | null>> {
  readonly line: Placed<BudgetLine>
  /** Its budget year has begun by D, or money has been given for it early: allocation and disbursement are owed. */
  readonly begun: boolean
  /** The task (or duty) paid for; null: general costs. */
  readonly task: string | null
  /** Group of the task, and the unit that answers for it at D; null where there is none. */
  readonly group: string | null
  readonly unit: string | null
}

/**
 * Stated amounts added up, in đồng; null where no line states any. Lines that owe a figure and state none are counted, never taken for 0:
 * allocation and disbursement are owed once the line's budget year has begun.
 */
export interface Amount {
  readonly sum: bigint | null
  readonly missing: number
}

/** A set of lines added up. */
export interface MoneySum extends Readonly<Record<AmountName, Amount>> {
  readonly lines: number
  /** Lines whose budget year has begun. */
  readonly begun: number
  /** Σ disbursed / Σ allocated in đồng over the lines that state both; null when nothing was allocated on them. */
  readonly disbursement: Ratio | null
  /** How many lines state both. */
  readonly paired: number
}

/** The lines of one task, group or unit, over all years and in the budget year of D. */
export interface MoneyRow {
  /** null: lines of tasks without a group or without a unit that answers. */
  readonly id: string | null
  readonly total: MoneySum
  readonly thisYear: MoneySum
}

/** Sources down, years across; a cell is null where the budget has no line. Columns and rows add up to the foot and the last column. */
export interface MoneyTable {
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly source: string
    readonly name: string
    readonly cells: readonly (MoneySum | null)[]
    readonly total: MoneySum
  }[]
  readonly foot: { readonly cells: readonly MoneySum[]; readonly total: MoneySum }
}

/** The funding of a plan at D. */
export interface MoneyStatus {
  /** The budget year that holds D: the calendar year. */
  readonly year: number
  /** False when the budget, or the tasks and units it is grouped by, could not be read whole: then there is no rate. */
  readonly complete: boolean
  readonly lines: readonly LineStatus[]
  /** All years together. */
  readonly total: MoneySum
  readonly thisYear: MoneySum
  readonly table: MoneyTable
  /** Tasks that have lines, in the plan's order. Rows of each list and `general` add up to `total`. */
  readonly tasks: readonly MoneyRow[]
  readonly groups: readonly MoneyRow[]
  readonly units: readonly MoneyRow[]
  /** Lines without a task. */
  readonly general: MoneySum
  /** Tasks in force at D: with lines, said to need no funds, and those of which the budget says nothing. */
  readonly withLines: readonly string[]
  readonly withoutFunds: readonly string[]
  readonly silent: readonly string[]
}

/**
 * What a line states of one figure as of a day: the planned amount, or the running total with the latest day not after it.
 * Without a day, the latest of all. Null where nothing is stated by then.
 */
export function amountAt({ data, origin }: Placed<BudgetLine>, of: AmountName, day?: Day): StatedAmount | null {
  if (of === 'planned') {
    if (data.planned === undefined) return null
    return { value: BigInt(data.planned), at: null, document: null, origin: within(origin, of) }
  }
  let found: StatedAmount | null = null
  for (const [i, { at, value, document }] of (data[of] ?? []).entries()) {
    if ((day !== undefined && at > day) || (found?.at && at < found.at)) continue
    found = { value: BigInt(value), at, document: document ?? null, origin: within(origin, of, i, 'value') }
  }
  return found
}

/** Adds stated amounts up and counts those that are missing. */
export function addUp(amounts: readonly (StatedAmount | null)[]): Amount {
  let sum: bigint | null = null
  let missing = 0
  for (const amount of amounts) {
    if (amount) sum = (sum ?? 0n) + amount.value
    else missing++
  }
  return { sum, missing }
}

const MILLION = 1_000_000n

/** An amount in đồng printed in millions, exactly: 30000000000 → `30.000`, 30250500000 → `30.250,5`. */
export function printMillions(dong: bigint): string {
  const digits = [0, 1, 2, 3, 4, 5, 6].find((k) => (dong * 10n ** BigInt(k)) % MILLION === 0n) ?? 6
  return printDecimal({ n: dong, d: MILLION }, digits)
}

/** An amount in đồng with thousands dots: `30.000.000`. */
export const printDong = (dong: bigint): string => printDecimal({ n: dong, d: 1n }, 0)
