import type { IndicatorData } from '../../core/plan.ts'

/** A target that a plan states, with its comparison. */
export type KnownTarget = Required<Pick<NonNullable<IndicatorData['targets']>[number], 'op'>> &
  NonNullable<IndicatorData['targets']>[number]

/** What is wrong in one cell of an appendix; sentences are made of it elsewhere. */
export type AppendixProblem = { readonly cell: string } & (
  | { readonly code: 'unknown-unit'; readonly text: string; readonly near: string | null }
  | { readonly code: 'several-leads' | 'no-lead'; readonly text: string }
  | { readonly code: 'no-number' | 'no-group' | 'no-kind'; readonly text: string }
  | { readonly code: 'bad-number'; readonly text: string; readonly group: string }
  | { readonly code: 'twice'; readonly text: string; readonly other: string }
  | { readonly code: 'group-differs'; readonly id: string; readonly text: string; readonly known: string }
  | { readonly code: 'unknown-group'; readonly id: string }
  | { readonly code: 'cell-error'; readonly text: string }
  | { readonly code: 'formula-without-value' }
  | { readonly code: 'bad-target' | 'bad-kind' | 'bad-every'; readonly text: string }
  | { readonly code: 'mixed-targets' }
  | { readonly code: 'percent-of-number'; readonly text: string; readonly measure: string | null }
  | {
      readonly code: 'differs'
      readonly id: string
      readonly field: string
      readonly text: string
      readonly known: string
      readonly file: string
    }
  | {
      /** A target says something else than the one the plan has for that time, or the plan has none for it. */
      readonly code: 'target-differs'
      readonly id: string
      readonly by: string | null
      readonly text: string
      readonly known: KnownTarget | null
      readonly file: string
    }
)

/** What was passed over or kept as it stands, and is worth knowing. */
export type AppendixNote =
  | { readonly code: 'sheet' | 'column'; readonly text: string }
  | { readonly code: 'row' | 'vague' | 'words-not-read'; readonly cell: string; readonly text: string }
  | (Amending &
      (
        | {
            /** The document says what is in force and the file something else (`text`), or the other way round. */
            readonly code: 'held' | 'proposed'
            readonly field: string
            readonly text: string
          }
        | {
            readonly code: 'target-held' | 'target-proposed'
            readonly by: string | null
            readonly known: KnownTarget | null
          }
        /** The entry as a whole is only proposed, or is only to go. */
        | { readonly code: 'not-in-force' | 'to-go' }
      ))

/** Files and what is in force say different things of an entry, by an amendment that is not in force; null where no amendment says so. */
interface Amending {
  readonly cell: string
  readonly id: string
  readonly amendment: string | null
}
