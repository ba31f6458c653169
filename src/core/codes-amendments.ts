import type { Day } from './day.ts'

/** A field of an entry that an amendment changes; null: the entry as a whole. */
interface AmendedField {
  readonly id: string
  readonly field: string | null
}

/** Codes of amendments: a plan's changes, with what was decided about them. */
export interface AmendmentParams {
  'amendment/path': { readonly date: Day; readonly name: string }
  'amendment/subject': { readonly keys: readonly string[]; readonly allowed: readonly string[] }
  /** What is said to have stood before cannot stand there. */
  'amendment/value': AmendedField
  'amendment/no-approval': AmendedField
  'amendment/no-submission': AmendedField
  'amendment/undecided': AmendedField & { readonly number: string }
  'amendment/nothing': AmendedField
  /** What no amendment changes. */
  'amendment/fixed': AmendedField
  /** Values in words; null: nothing is stated. */
  'amendment/to-differs': AmendedField & { readonly stated: string | null; readonly found: string | null }
  'amendment/from-differs': AmendedField & { readonly stated: string | null; readonly found: string | null }
  'amendment/not-put-back': AmendedField & { readonly state: 'refused' | 'withdrawn'; readonly from: string | null }
  /** `before`: the day that must come first, of the proposal or of the submission. */
  'amendment/dates': { readonly date: Day; readonly before: Day; readonly of: 'proposal' | 'submission' }
  'amendment/retroactive': { readonly effective: Day; readonly date: Day }
  /** `file`: the name of the other amendment. */
  'amendment/document': { readonly number: string; readonly file: string }
}
