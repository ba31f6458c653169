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
)

/** What was passed over or kept as it stands, and is worth knowing. */
export type AppendixNote =
  | { readonly code: 'sheet' | 'column'; readonly text: string }
  | { readonly code: 'row' | 'vague' | 'words-not-read'; readonly cell: string; readonly text: string }
