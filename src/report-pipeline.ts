import type { UnitView } from './core/owed-work.ts'
import type { Progress } from './core/progress.ts'
import type { Reader } from './core/reader.ts'
import { splitFrontMatter } from './load/front-matter.ts'
import { parseYaml } from './load/yaml.ts'
import { cardsOf, completionTrend, dueOf, eveOf, movementsOf, reviewPlan, unitProgress } from './pipeline.ts'
import { FORMATS, type Format } from './render/formats.ts'
import type { Engines } from './render/index.ts'
import {
  cardTables,
  changesView,
  FIELD_WORDS,
  type Filled,
  fillTemplate,
  isList,
  lateItems,
  PAPERS,
  REPORT_KINDS,
  type ReportKind,
  type ReportOptions,
  type Shape,
  type TemplateFile,
  type TemplateProblem,
  type ToldChanges,
  unfilled,
  workbookView,
} from './report/index.ts'

// The second half of the contents page, apart from the first so that commands without a report do not load it.

export {
  cardTables,
  type Engines,
  FIELD_WORDS,
  FORMATS,
  type Format,
  isList,
  lateItems,
  PAPERS,
  REPORT_KINDS,
  type ReportKind,
  type ReportOptions,
  type Shape,
  type TemplateProblem,
  unfilled,
}

/** A report's view (plain JSON) and the template filled with it. */
export interface ReportOutcome {
  readonly view: { readonly blockers: readonly string[] }
  readonly filled: Filled
}

const RESTS = {
  review: ({ plan, asOf }: Progress) => reviewPlan(plan, asOf),
  due: dueOf,
  cards: cardsOf,
  eve: eveOf,
  own: (progress: Progress, { unit = '' }: ReportOptions) => unitProgress(progress, unit),
  trend: completionTrend,
} as const

/** Makes one report: view → template. A commune's own template beside `plans/` takes the place of the built-in one. */
export async function reportOf(
  reader: Reader,
  progress: Progress,
  kind: ReportKind,
  options: ReportOptions,
): Promise<ReportOutcome> {
  const rests = await Promise.all((kind.rests ?? []).map(async (name) => [name, await RESTS[name](progress, options)]))
  const view = kind.view({ progress, movements: movementsOf(progress), ...Object.fromEntries(rests), options })
  return { view, filled: await fillTemplate(kind.template, view, ownTemplate(reader, `${kind.name}.md`)) }
}

/** The sheet by which a change of one plan is submitted; `progress` is the newer state. `stem` names its files. */
export async function changesPaper(
  reader: Reader,
  progress: Progress,
  told: ToldChanges,
  options: ReportOptions,
): Promise<ReportOutcome & { readonly stem: string }> {
  const view = changesView(progress, told, options)
  const filled = await fillTemplate('changes.md', view, ownTemplate(reader, 'changes.md'))
  return { view, filled, stem: `PTr-thay-doi-${progress.plan.id}-${progress.asOf}` }
}

function ownTemplate(reader: Reader, name: string): TemplateFile | undefined {
  for (const file of [`templates/vi/${name}.hbs`, `templates/${name}.hbs`]) {
    const bytes = reader.exists(file) ? reader.read(file) : 'missing'
    if (typeof bytes !== 'string') return { file, text: new TextDecoder().decode(bytes).normalize('NFC') }
  }
  return undefined
}

/**
 * A filled template as the bytes of a file. Undefined where its front matter cannot be read, which only a commune's own template can
 * bring about. `asOf` is the day of the figures, the only date that goes into the file; an engine is asked only for what needs it.
 */
export async function fileOf(
  text: string,
  format: Format,
  asOf: string,
  engines: Engines,
): Promise<Uint8Array | undefined> {
  if (format === 'md') return new TextEncoder().encode(text)
  const split = splitFrontMatter('report.md', text)
  if ('code' in split) return undefined
  const { data } = await parseYaml('report.md', split.matter)
  if (typeof data !== 'object' || data === null) return undefined
  // Renderers and their libraries are a bundle of their own: nothing else waits for them.
  const { officialDocument, render } = await import('./render/index.ts')
  return render(officialDocument(data as Record<string, unknown>, split.body, asOf), format, engines)
}

/** The form of one unit for the period shown, as an .xlsx file; empty where the unit owes nothing. */
export async function formOf(view: UnitView): Promise<{ readonly bytes: Uint8Array; readonly isEmpty: boolean }> {
  const { formWorkbook } = await import('./sheet/index.ts')
  const form = workbookView(view)
  return { bytes: formWorkbook(form), isEmpty: form.rows.length === 0 }
}
