import type { Changed, Stated } from './change.ts'
import type { Day } from './day.ts'

// Codes of what differs between two states of a plan: the rules over time.

/** Something the plan states, or a report says of it. */
interface Subject {
  readonly what: Changed
  readonly id: string
}
/** A value that a report states. */
interface Reported {
  /** null for the consolidating unit's own words. */
  readonly unit: string | null
  readonly period: string
}
/** The commit that did something; `id` null: not committed yet. */
interface By {
  readonly commit: string | null
  readonly author: string
  readonly email: string
}

export interface SinceParams {
  'since/not-amended': Subject & { readonly field: string | null; readonly from: Stated; readonly to: Stated }
  /** What an issued plan never changes, amended or not. */
  'since/fixed': {
    readonly id: string
    readonly field: string | null
    readonly from: Stated
    readonly to: Stated
  }
  'since/id-reused': Subject & { readonly before: string; readonly now: string; readonly commit?: string }
  'since/removed': { readonly what: Changed | 'amendment'; readonly id: string } & Partial<Reported>
  'since/value-removed': Subject & Partial<Reported> & { readonly fields: readonly string[]; readonly from: Stated }
  'since/evidence-removed': { readonly paths: readonly string[]; readonly task?: string; readonly period?: string }
  'since/mass-deletion': {
    readonly count: number
    readonly entries: number
    readonly files: number
    readonly values: number
    readonly evidence: number
  }
  'since/plan-removed': { readonly plan: string }
  'since/decision-changed': {
    readonly amendment: string
    readonly number: string
    readonly how: 'gone' | 'document' | 'item'
  }
  'since/closing-changed': { readonly period: string; readonly on: Day; readonly how: 'gone' | 'edited' | 'reopened' }
  'since/percent-fell': { readonly task: string; readonly from: number; readonly to: number }
  'since/old-evidence': { readonly task: string }
  'since/unsaid': { readonly unit: string; readonly period: string; readonly tasks: readonly string[] }
  'since/future-date': { readonly date: Day; readonly today: Day }
  'since/late': { readonly date: Day; readonly merged: Day; readonly days: number }
  /** `of`: the units the author may speak for; none where nobody knows the address. */
  'since/foreign-author': By & { readonly unit: string | null; readonly of: readonly string[] }
}
