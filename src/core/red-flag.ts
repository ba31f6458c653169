import type { Change, Stated } from './change.ts'
import type { Day } from './day.ts'
import type { Origin } from './origin.ts'

/** A thing that a flag speaks of: what kind of entry, its id, and the part of it where it is a part. */
interface Of {
  readonly what: 'task' | 'duty' | 'indicator' | 'programme' | 'criteria'
  readonly id: string
  readonly part?: string
}

/** Changes that whoever decides must see first, worst first, each with what its sentence needs. Codes are stable: scripts rely on them. */
export interface FlagParams {
  'plan-removed': { readonly id: string; readonly tasks: number; readonly indicators: number }
  /** More entries taken out at once than `MASS_DELETION`. */
  'mass-deletion': { readonly entries: number }
  /** `unit` null: the consolidated part; `values`: how many differ; `on`: the day of closing. */
  'closed-changed': {
    readonly period: string
    readonly unit: string | null
    readonly on: Day
    readonly values: number
  }
  'closing-undone': { readonly period: string; readonly how: 'removed' | 'reopened' | 'edited' }
  /** `sense`: which way the target asks the figure to go; `keep` for a target that must be met exactly. */
  'target-lowered': {
    readonly indicator: string
    readonly by: string
    readonly from: Stated
    readonly to: Stated
    readonly unit: string
    readonly sense: 'up' | 'down' | 'keep'
  }
  'target-removed': {
    readonly indicator: string
    readonly by: string
    readonly from: Stated
    readonly unit: string
  }
  /** Fields of how an indicator is measured and judged. */
  'indicator-redefined': { readonly indicator: string; readonly fields: readonly string[] }
  /** Fields of plan.yaml by which all its work is judged and reported; of a number what it was and is, where one holds. */
  'plan-redefined': {
    readonly fields: readonly { readonly field: string; readonly from: number | null; readonly to: number | null }[]
  }
  'baseline-changed': { readonly indicator: string; readonly from: Stated; readonly to: Stated; readonly unit: string }
  /** The last day of the plan; `to` null: it has none any more. `times` as of a deadline. */
  'term-extended': { readonly from: Day; readonly to: Day | null; readonly times?: number }
  /** `times`: how often it has been moved, this change included; absent where that is not known. */
  'deadline-pushed': Of & { readonly from: Day; readonly to: Day; readonly times?: number }
  'deadline-removed': Of & { readonly from: Day }
  /** The words of the deadline, else its cycle (`quarter`). */
  'cycle-changed': Of & { readonly from: string; readonly to: string | null }
  'task-withdrawn': { readonly id: string; readonly as: 'cancelled' | 'notApplicable' | 'regular' }
  'weight-changed': Of & { readonly from: number; readonly to: number | null }
  /** Names of units on the newest day they have one. */
  'lead-changed': Of & { readonly from: string; readonly to: string | null }
  'entry-removed': { readonly what: Change['what']; readonly id: string; readonly name: string }
  'report-removed': { readonly unit: string | null; readonly period: string }
  'value-removed': {
    readonly what: 'task' | 'indicator'
    readonly id: string
    readonly field: string
    readonly unit: string
    readonly period: string
  }
  'evidence-removed': {
    readonly what: 'file' | 'task' | 'indicator' | 'duty'
    readonly id: string
    readonly count: number
  }
  /** `entry` null: taken from the plan's own list of bases. */
  /** Other bytes under the same name. */
  'evidence-replaced': { readonly path: string }
  'basis-removed': {
    readonly entry: { readonly what: 'task' | 'indicator' | 'duty'; readonly id: string } | null
    readonly document: string
  }
  /** `reason` as the newer report states it; null where it states none. */
  'percent-fallen': {
    readonly id: string
    readonly part?: string
    readonly from: number
    readonly to: number
    readonly reason: string | null
  }
  'done-taken-back': {
    readonly id: string
    readonly part?: string
    readonly from: Day | null
    readonly reason: string | null
  }
  'foreign-report': {
    readonly what: 'task' | 'indicator'
    readonly id: string
    readonly unit: string
    readonly lead: string
  }
}

export type FlagCode = keyof FlagParams

/** The order in which flags are shown, worst first. */
export const FLAG_ORDER = [
  'plan-removed',
  'mass-deletion',
  'closed-changed',
  'closing-undone',
  'target-lowered',
  'target-removed',
  'term-extended',
  'deadline-pushed',
  'deadline-removed',
  'cycle-changed',
  'task-withdrawn',
  'entry-removed',
  'report-removed',
  'value-removed',
  'done-taken-back',
  'percent-fallen',
  'evidence-removed',
  'evidence-replaced',
  'basis-removed',
  'foreign-report',
  'lead-changed',
  'weight-changed',
  'baseline-changed',
  'plan-redefined',
  'indicator-redefined',
] as const satisfies readonly FlagCode[]

/** A change that must not be overlooked, with its place in the older and in the newer state; null where it has none there. */
export type RedFlag<C extends FlagCode = FlagCode> = {
  [K in C]: {
    readonly code: K
    readonly params: FlagParams[K]
    readonly base: Origin | null
    readonly head: Origin | null
  }
}[C]

/** Both places of a flag. */
export type FlagPlaces = Pick<RedFlag, 'base' | 'head'>

export const flag = <C extends FlagCode>(code: C, params: FlagParams[C], { base, head }: FlagPlaces): RedFlag =>
  ({ code, params, base, head }) as RedFlag
