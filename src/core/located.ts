import type { Diagnostic } from './diagnostic.ts'

/**
 * A diagnostic with its place in the file as a person sees it. Lines and columns count from 1, columns in letters as seen
 * (graphemes); the end is exclusive. A problem of the file as a whole stands at 1:1 and has no excerpt.
 */
export interface Located {
  readonly diagnostic: Diagnostic
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The user's own first line of the place, control characters shown as `�`; null where there is none to show. */
  readonly excerpt: string | null
  /** Line of the older state, where the problem names one. */
  readonly before?: Before
  /** What brings back what the older state had. */
  readonly recovery?: Recovery
}

/** What git is asked for: files as they were (`checkout`), what differs in them (`diff`), their old text (`show`), or which differ (`summary`). */
export interface Recovery {
  readonly how: 'checkout' | 'diff' | 'show' | 'summary'
  readonly revision: string
  /** From the top of the repository. */
  readonly paths: readonly string[]
}

/** A line of an older state: the revision it was read from (as short as git names it), the file there and the line. */
export interface Before {
  readonly revision: string
  readonly file: string
  readonly line: number
}
