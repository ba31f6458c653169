import { changesShape } from './changes-paper.ts'
import { REPORT_KINDS, type ReportKind } from './kinds.ts'

/** A paper with a template of its own. `title`: the command that fills it, as the published schema of its view says. */
export interface Paper extends Pick<ReportKind, 'name' | 'template' | 'shape'> {
  readonly title: string
}

/** The kinds of `plan report`, and the sheet for the decider, which `plan diff` makes. */
export const PAPERS: readonly Paper[] = [
  ...REPORT_KINDS.map((kind) => ({ ...kind, title: `plan report ${kind.name} --json` })),
  { name: 'changes', template: 'changes.md', shape: changesShape, title: 'plan diff --format html|docx|pdf' },
]
