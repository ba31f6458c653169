import type { Span } from './diagnostic.ts'

/** Headings of a narrative that the reports know. */
export type NarrativePart = 'direction' | 'shortcomings' | 'causes' | 'next' | 'proposals'

/** One headed passage of a report's body, Markdown text without its heading. */
export interface Passage {
  readonly part: NarrativePart | null
  readonly heading: string
  readonly text: string
  /** Line of the heading in the file, from 1. */
  readonly line: number
  /** Where `text` starts in the file, in UTF-16 units; absent where it is not known. */
  readonly start?: number
  /** Where a heading stands that the reports do not know. */
  readonly unknown?: Span
  /** Lines in it that read like a heading of another part but are not marked as one: the words after them stand in the wrong part. */
  readonly unmarked?: readonly { readonly heading: string; readonly span: Span }[]
}
