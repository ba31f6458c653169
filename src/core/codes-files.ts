import type { YEARS } from './day.ts'

// Codes of files as such: before anything is known of the plan in them.

export type None = Record<never, never>
/** An unknown name with the nearest known one. */
export interface Unknown {
  readonly id: string
  readonly nearest?: string
}
export interface FileParams {
  // Files
  'file/unreadable': None
  'file/outside': None
  'file/too-large': { readonly bytes?: number; readonly limit: number }
  'file/binary': None
  'file/encoding': None
  'file/bom': None
  'file/not-nfc': None
  'file/control-character': { readonly codePoint: string }
  'file/unexpected': { readonly expected: string; readonly isFolder?: true }
  'file/missing': { readonly name: string }
  'plan/none': None
  /** `forge`: which server's CODEOWNERS; the lines it lacks and those it has too many. */
  'plan/owners': { readonly forge: string; readonly missing: readonly string[]; readonly extra: readonly string[] }
  // YAML
  'yaml/tab': None
  'yaml/colon-space': { readonly key: string }
  'yaml/colon-in-value': None
  'yaml/after-quote': None
  'yaml/quote-open': None
  'yaml/indent': None
  'yaml/conflict': None
  'yaml/duplicate-key': { readonly key: string }
  'yaml/alias': None
  'yaml/tag': { readonly tag: string }
  'yaml/documents': None
  'yaml/too-deep': None
  'yaml/key': { readonly key: string }
  'yaml/empty': None
  'yaml/syntax': { readonly detail: string }
  'yaml/comment': { readonly words: string }
  /** `codePoint`: U+00A0; `looks`: what it passes for. */
  'yaml/lookalike': { readonly codePoint: string; readonly looks: 'blank' | 'nothing' | ':' | '-' | '"' }
  'front-matter/missing': None
  'front-matter/open': None
  'front-matter/twice': None
  'front-matter/language': { readonly language: string }
  // Schema
  'schema/version': { readonly value: string; readonly allowed: string }
  'schema/unknown-key': Unknown & { readonly allowed: readonly string[]; readonly comma?: boolean }
  'schema/missing-key': { readonly key: string; readonly about: string }
  /** `word`: the one word allowed beside the expected types; `nearest`: that word, when a slip of it was typed. */
  'schema/type': {
    readonly expected: readonly string[]
    readonly found: string
    /** The same words in the form that is expected. */
    readonly suggestion?: string
    readonly colonSpace?: string
    readonly word?: string
    readonly nearest?: string
  }
  'schema/enum': { readonly value: string; readonly allowed: readonly string[]; readonly nearest?: string }
  /** `years`: the day exists, but not in the years a plan can speak of; `isNoDay`: no calendar has it; `orTrue`: true would do. */
  'schema/date': {
    readonly value: string
    readonly suggestion?: string
    readonly years?: typeof YEARS
    readonly isNoDay?: true
    readonly orTrue?: true
  }
  /** `isUnit`: a unit is named here. */
  'schema/pattern': { readonly value: string; readonly isUnit?: true; readonly nearest?: string }
  'schema/range': { readonly value: number; readonly min?: number; readonly max?: number; readonly above?: number }
  /** A list or a set of entries with too few or too many in it. */
  'schema/count': { readonly found: number; readonly min?: number; readonly max?: number }
  'schema/empty': None
  'number/as-text': { readonly value: string; readonly suggestion?: string }
  'number/digits': None
  'number/looks-like-thousands': { readonly typed: string; readonly value: number }
}
