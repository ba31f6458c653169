import type { Origin } from '../core/origin.ts'
import type { Passage } from '../core/passage.ts'
import type { Period } from '../core/period.ts'
import type { Assessment, Consolidated, Plan, Report } from '../core/plan.ts'

/** A file of a period and what it states, as plain data: ids and periods in the plan's own form, the narrative as one text. */
export interface DeclaredFile {
  /** From the plan's folder. */
  readonly path: string
  readonly declared: Readonly<Record<string, unknown>>
  readonly origin: Origin
  /** The unit that reports; null for a file that is no unit's report. */
  readonly report: Report | null
  readonly narrative: readonly Passage[]
}

/** True for a file whose own window lies in the period. */
const isWithin = (period: Period, { window }: { readonly window: Period | null }): boolean =>
  window !== null && window.from >= period.from && window.to <= period.to

/** The files that state a period's figures: its reports, those of shorter periods in it, and assessments made by its last day; by path. */
export function filesOf(plan: Plan, period: Period): DeclaredFile[] {
  const start = plan.folder.length + 1
  const pathOf = ({ file }: Origin): string => file.slice(start)
  const reports = plan.reports
    .filter((report) => isWithin(period, report))
    .map((report) => ({ ...told(report), declared: reported(report), report }))
  const consolidated = plan.consolidated
    .filter((own) => isWithin(period, own))
    .map((own) => ({ ...told(own), declared: consolidatedData(own), report: null }))
  const assessments = plan.assessments
    .filter((assessment) => isWithin(period, assessment) && assessment.date <= period.to)
    .map((assessment) => ({ origin: assessment.origin, narrative: [], declared: assessed(assessment), report: null }))
  return [...reports, ...consolidated, ...assessments]
    .map((file) => ({ ...file, path: pathOf(file.origin) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const told = ({ origin, narrative }: Report | Consolidated) => ({ origin, narrative })

function reported({ unit, period, date, received, tasks, indicators, corrections, documents, narrative }: Report) {
  return { unit, period, date, received, tasks, indicators, ...lists({ corrections, documents }), ...words(narrative) }
}

function consolidatedData({ unit, period, date, returned, documents, narrative }: Consolidated) {
  return { ...(unit === null ? {} : { unit }), period, date, ...lists({ returned, documents }), ...words(narrative) }
}

const assessed = ({ data, set, period }: Assessment) => ({ ...data, set, period })

/** A list that is empty states nothing more than one that is absent. */
const lists = (all: Readonly<Record<string, readonly unknown[]>>): Record<string, readonly unknown[]> =>
  Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0))

/** The narrative as one text: headings, and lines without the blanks at their ends. */
function words(narrative: readonly Passage[]): { narrative?: string } {
  const text = narrative
    .map(({ heading, text }) => (heading === '' ? text : `# ${heading}\n\n${text}`))
    .join('\n\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? {} : { narrative: text }
}
