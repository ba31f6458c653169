import type { Every } from '../core/period.ts'
import type { Shape } from './shape.ts'
import { quarterShape, quarterView, type ReportInput } from './view.ts'

/** A kind of report: its name on the command line, how often it is made, its template and the view that fills it. */
export interface ReportKind {
  readonly name: string
  /** Abbreviation of the document's type (Decree 30/2020), with which its file's name begins. */
  readonly code: string
  readonly every: Every
  /** Name of the template; a commune's own has the same name with `.hbs`. */
  readonly template: string
  /** The form of the view, against which templates are checked. */
  readonly shape: Shape
  readonly view: (input: ReportInput) => object
}

/** All kinds. A new kind is a view, a template and one more entry. */
export const REPORT_KINDS: readonly ReportKind[] = [
  { name: 'quarter', code: 'BC', every: 'quarter', template: 'quarter.md', shape: quarterShape, view: quarterView },
]
