import type { Code, Params } from './codes.ts'
import type { Origin, Path } from './origin.ts'

export type Severity = 'error' | 'warning'

/** Characters of a file's text, start inclusive, end exclusive, in UTF-16 units from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A user's mistake, as a value. It names a place either by the path of a value in a file's data (`path`; `at: 'key'` means the key
 * and not its value) or by characters (`span`); with neither it concerns the whole file. Positions are worked out when it is shown.
 */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C
  readonly severity: Severity
  readonly file: string
  readonly path?: Path
  readonly at?: 'key' | 'value'
  readonly span?: Span
  /** Where an older state that this one is held against says otherwise. */
  readonly before?: Origin
  readonly params: Params[C]
}

/** A diagnostic at a value of a file's data. */
export function problem<C extends Code>(
  code: C,
  severity: Severity,
  origin: Origin,
  params: Params[C],
  at: 'key' | 'value' = 'value',
): Diagnostic {
  return { code, severity, file: origin.file, path: origin.path, at, params } as Diagnostic
}

/** A diagnostic at characters of a file, or at the file as a whole. */
export function fileProblem<C extends Code>(
  code: C,
  severity: Severity,
  file: string,
  params: Params[C],
  span?: Span,
): Diagnostic {
  return { code, severity, file, params, ...(span ? { span } : {}) } as Diagnostic
}
