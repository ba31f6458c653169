import type { AmendmentParams } from './codes-amendments.ts'
import type { FileParams, None, Unknown } from './codes-files.ts'
import type { IssuedParams } from './codes-issued.ts'
import type { SinceParams } from './codes-since.ts'
import type { Day } from './day.ts'
import type { AmountName } from './money.ts'

/** A gap: which entry lacks something. */
interface Gap {
  readonly id: string
}

/** Which way a target asks a figure to go. */
type Sense = 'up' | 'down'
/** Which total of a budget: what is added up, over which lines, as of which day. */
interface OfTotal {
  readonly of: AmountName
  readonly year?: number
  readonly source?: string
  readonly task?: string
  readonly at?: Day
}

/** Every code a check can report, with what its sentence needs. Codes are stable: scripts rely on them. */
export interface Params extends FileParams, IssuedParams, AmendmentParams, SinceParams {
  // Identity
  /** `file`: where the id was met first; `isOther`: that is another file. */
  'id/duplicate': { readonly id: string; readonly file: string; readonly what: What; readonly isOther?: true }
  'plan/folder': { readonly id: string; readonly folder: string }
  'plan/as-of': None
  'group/unknown': Unknown
  'unit/unknown': Unknown
  'task/unknown': Unknown
  'part/unknown': Unknown & { readonly task: string }
  'indicator/unknown': Unknown
  'document/unknown': Unknown
  'document/number': { readonly number: string }
  'document/twice': { readonly number: string; readonly first: Day }
  'period/unknown': Unknown
  'task/group': { readonly id: string; readonly group: string }
  'task/letter-order': { readonly letter: string; readonly expected: string }
  'unit/no-successor': { readonly id: string; readonly until: Day }
  'unit/many-successors': { readonly id: string; readonly successors: readonly string[] }
  'unit/not-in-force': { readonly id: string; readonly period: string }
  'unit/successor-circle': { readonly id: string }
  'unit/outside': { readonly id: string }
  // People, superior documents, the issuer
  'person/unknown': Unknown
  'person/dates': { readonly id: string; readonly from: Day; readonly until: Day }
  'person/two-heads': { readonly unit: string; readonly first: string; readonly second: string; readonly from?: Day }
  'person/ended': { readonly id: string; readonly task: string; readonly until: Day }
  'base/item-unknown': Unknown & { readonly document: string }
  'issuer/ended': { readonly until: Day }
  // Definitions
  'deadline/before-start': { readonly start: Day; readonly due: Day }
  'deadline/words-differ': { readonly text: string; readonly words: string; readonly stated: string }
  'deadline/not-understood': { readonly text: string }
  'dates/backwards': { readonly from: Day; readonly until: Day }
  'deadline/part-after-task': { readonly part: Day; readonly due: Day }
  'duty/unknown': Unknown
  'request/window': { readonly from: Day; readonly to: Day }
  'request/period': { readonly id: string }
  'request/due': { readonly due: Day; readonly from: Day }
  'holidays/run': { readonly on: Day; readonly until: Day; readonly days: number }
  'holidays/workday': { readonly on: Day }
  'weight/some': { readonly without: readonly string[] }
  'indicator/value-kind': { readonly kind: string }
  'indicator/limits': { readonly value: number; readonly min?: number; readonly max?: number }
  'indicator/out-of-rank': { readonly value: number; readonly outOf: number }
  'indicator/target-order': { readonly from: number; readonly to: number }
  'indicator/target-behind-baseline': { readonly value: number; readonly baseline: number; readonly sense: Sense }
  'indicator/steps-backwards': {
    readonly value: number
    readonly earlier: number
    readonly by: string
    readonly sense: Sense
  }
  'indicator/step-twice': { readonly by: string }
  /** `than`: the day of the break before, the end of the term, or the break's own day for its baseline. */
  'indicator/break': {
    readonly why: 'order' | 'twice' | 'after-term' | 'baseline'
    readonly on: Day
    readonly than: Day
  }
  'indicator/no-breakdown': { readonly indicator: string }
  'indicator/breakdown-unknown': Unknown & { readonly indicator: string }
  'indicator/breakdown-sum': { readonly field: 'n' | 'd' | 'value'; readonly whole: number; readonly parts: number }
  'indicator/cumulative-fell': {
    readonly indicator: string
    readonly value: number
    readonly earlier: number
    readonly day: Day
  }
  'indicator/denominator-changed': { readonly from: number; readonly to: number; readonly day: Day }
  'indicator/windows-overlap': {
    readonly period: string
    readonly value: number
    readonly parts: readonly string[]
    readonly sum: number
  }
  'indicator/old': {
    readonly indicator: string
    readonly day: Day
    readonly every: string
    readonly period: string
  }
  'indicator/fraction-of-count': { readonly value: number; readonly what: string }
  /** `of`: the keys stated, the key that stands alone, or the indicator taken from. */
  'formula/term':
    | { readonly why: 'nothing' | 'several' | 'per-unit' | 'no-number' | 'no-ratio'; readonly of: string }
    | { readonly why: 'alone'; readonly of: string; readonly with: string }
  'formula/circle': { readonly ids: readonly string[] }
  'formula/units': { readonly why: 'sum' | 'percent'; readonly unit: string; readonly other: string }
  'formula/reported': { readonly indicator: string }
  // Progress
  'progress/path': {
    readonly field: 'unit' | 'period'
    readonly value: string
    readonly path: string
    readonly of: 'progress' | 'assessments' | 'closed'
  }
  'progress/foreign-task': { readonly task: string; readonly unit: string; readonly lead: string }
  'progress/foreign-indicator': { readonly indicator: string; readonly unit: string; readonly lead: string }
  'progress/done-by-cooperating': { readonly task: string; readonly field: string; readonly lead: string }
  'progress/two-entries': { readonly id: string; readonly field: string; readonly file: string }
  'progress/no-evidence': { readonly task: string }
  'progress/full-without-day': { readonly task: string }
  'progress/future-date': { readonly date: Day; readonly today: Day }
  'progress/after-file-date': { readonly date: Day; readonly fileDate: Day }
  'progress/after-window': { readonly date: Day; readonly to: Day }
  'progress/percent-fell': { readonly task: string; readonly from: number; readonly to: number }
  'progress/taken-back': { readonly task: string }
  'progress/percent-with-parts': { readonly task: string }
  'progress/not-recurring': { readonly task: string }
  'progress/none-and-more': { readonly id: string }
  'progress/done-on-recurring': { readonly task: string }
  'progress/occurrence': { readonly id: string; readonly every: string; readonly nearest?: string }
  'progress/n-over-d': { readonly n: number; readonly d: number }
  'progress/ratio-parts': { readonly indicator: string }
  'progress/no-ratio': { readonly indicator: string }
  'correction/target': None
  'correction/no-figure': { readonly period: string; readonly field: string }
  'correction/value': {
    readonly value: string
    readonly field: string
    readonly expected: 'number' | 'percent' | 'date' | 'text'
  }
  'correction/from-differs': { readonly stated: string; readonly found: string }
  // Closed periods; `on` is the day of closing
  'closed/changed': { readonly period: string; readonly on: Day; readonly fields: readonly string[] }
  'closed/missing-file': { readonly period: string; readonly on: Day; readonly path: string }
  'closed/new-file': { readonly period: string; readonly on: Day }
  /** Figures measured again that are others than those closed; null: there is none. */
  'closed/totals': {
    readonly period: string
    readonly on: Day
    readonly differing: readonly {
      readonly name: string
      readonly closed: string | null
      readonly now: string | null
    }[]
  }
  // Programmes, criteria, assessments
  'programme/unknown': Unknown
  'programme/item-twice': { readonly id: string; readonly what: What }
  'programme/weights': { readonly programme: string; readonly without: readonly string[] }
  'criteria/unknown': Unknown
  'criteria/level-twice': { readonly criterion: string; readonly level: number }
  'criteria/levels-order': { readonly criterion: string; readonly level: number; readonly before: number }
  'criteria/grade-twice': { readonly from: number }
  'criteria/share-falls': { readonly criterion: string; readonly level: number }
  'criteria/weights': { readonly without: readonly string[] }
  'criterion/unknown': Unknown & { readonly set: string }
  'assessment/level': { readonly criterion: string; readonly level: number; readonly allowed: readonly number[] }
  'assessment/both': { readonly criterion: string }
  'assessment/neither': { readonly criterion: string }
  'assessment/no-evidence': { readonly criterion: string; readonly wanted: string }
  'assessment/before-window': { readonly date: Day; readonly from: Day }
  'assessment/after-window': { readonly date: Day; readonly to: Day }
  'assessment/two': { readonly file: string; readonly period: string }
  /** `sign`: the heading is known, only its sign is missing. */
  'narrative/heading': { readonly heading: string; readonly allowed: readonly string[]; readonly sign?: true }
  'evidence/missing': { readonly path: string }
  'evidence/outside': { readonly path: string }
  'evidence/link': { readonly link: string }
  // Budget; sums are digits, since they may exceed what a number holds
  'budget/source-unknown': Unknown
  'budget/total': OfTotal & { readonly stated: string; readonly sum: string; readonly difference: string }
  'budget/total-unknown': OfTotal & { readonly without: readonly string[] }
  'budget/two-lines': { readonly line: string }
  'budget/none-and-lines': { readonly task: string }
  'budget/over-allocated': { readonly disbursed: number; readonly allocated: number; readonly at: Day }
  'budget/allocated-fell': { readonly from: number; readonly to: number }
  'budget/disbursed-fell': { readonly from: number; readonly to: number }
  'budget/order': { readonly at: Day; readonly before: Day }
  'budget/future-date': { readonly date: Day; readonly today: Day }
  'budget/year': { readonly year: number; readonly from?: number; readonly until?: number }
  'budget/unit': { readonly value: number }
  // Content
  'text/classified': { readonly mark: string }
  'text/unfilled': None
  // Gaps: what the plan does not say
  'gap/plan-number': None
  'gap/plan-date': None
  'gap/plan-term': None
  'gap/plan-reporting': None
  'gap/holidays': None
  'gap/appendix': { readonly number: string }
  'gap/task-lead': Gap
  'gap/task-deadline': Gap
  'gap/task-product': Gap
  'gap/task-money': Gap
  'gap/money-task': { readonly source: string; readonly year: number }
  'gap/duty-cycle': Gap
  'gap/indicator-lead': Gap
  'gap/indicator-baseline': Gap
  'gap/indicator-target': Gap
  'gap/indicator-target-date': Gap
  'gap/indicator-task': Gap
  'gap/indicator-units': Gap
  'gap/programme-lead': Gap
  'gap/programme-head': Gap
  'gap/programme-tasks': Gap
  'gap/programme-indicators': Gap
  'gap/programme-criteria': Gap
}

export type What =
  | 'plan'
  | 'unit'
  | 'task'
  | 'duty'
  | 'indicator'
  | 'part'
  | 'detail'
  | 'document'
  | 'group'
  | 'programme'
  | 'criteria'
  | 'criterion'
  | 'source'
  | 'person'
  | 'item'
  | 'request'

export type Code = keyof Params
