import type { Day } from './day.ts'

// Codes of issued documents: what a record in issued/ says, held against the plan, and against git.

export interface IssuedParams {
  /** `first`: the day of the document that has the number already, `file` where that is recorded. */
  'issued/twice': { readonly number: string; readonly first: Day; readonly file: string }
  /** `expected`: what numbers of this kind look like. */
  'issued/code': { readonly number: string; readonly kind: string; readonly expected: string }
  'issued/period': { readonly kind: string; readonly period: string | null }
  'issued/before-end': { readonly date: Day; readonly to: Day }
  'issued/future-date': { readonly date: Day; readonly today: Day }
  'issued/sent': { readonly date: Day; readonly sent: Day }
  'issued/signer': { readonly signer: string }
  /** A unit told that it did a duty on another day than the document's. */
  'issued/duty': {
    readonly duty: string
    readonly period: string
    readonly told: Day
    readonly date: Day
    readonly file: string
  }
  'issued/duty-kind': { readonly duty: string }
  'issued/commit-unknown': { readonly commit: string }
  /** `closed`: the day the period was closed; null where it is open, and the data are compared with today's. */
  'issued/other-data': {
    readonly period: string
    readonly commit: string
    readonly closed: Day | null
    readonly files: readonly string[]
  }
}
