import type { Progress } from './core/progress.ts'
import type { Reader } from './core/reader.ts'
import { movementsOf } from './pipeline.ts'
import {
  type Filled,
  fillTemplate,
  REPORT_KINDS,
  type ReportKind,
  type TemplateFile,
  unfilled,
} from './report/index.ts'

// The second half of the contents page, apart from the first so that commands without a report do not load it.

export { REPORT_KINDS, type ReportKind, unfilled }

/** A report's view (plain JSON) and the template filled with it. */
export interface ReportOutcome {
  readonly view: object
  readonly filled: Filled
}

/** Makes one report: view → template. A commune's own template beside `plans/` takes the place of the built-in one. */
export async function reportOf(reader: Reader, progress: Progress, kind: ReportKind): Promise<ReportOutcome> {
  const view = kind.view({ progress, movements: movementsOf(progress) })
  return { view, filled: await fillTemplate(kind.template, view, ownTemplate(reader, kind.template)) }
}

function ownTemplate(reader: Reader, name: string): TemplateFile | undefined {
  for (const file of [`templates/vi/${name}.hbs`, `templates/${name}.hbs`]) {
    const bytes = reader.exists(file) ? reader.read(file) : 'missing'
    if (typeof bytes !== 'string') return { file, text: new TextDecoder().decode(bytes).normalize('NFC') }
  }
  return undefined
}
