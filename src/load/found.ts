import type { Diagnostic } from '../core/diagnostic.ts'

/** What is gathered while one plan is loaded. */
export interface Found {
  readonly problems: Diagnostic[]
  /** Files that could not be read, or not wholly. */
  readonly unread: Set<string>
}
