import { type Day, printDay } from '../core/day.ts'
import type { Consolidated, NarrativePart, Passage, Plan, Report } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { fold } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { uncapital, withoutEnd } from './words.ts'

/** A passage in its author's own Markdown; `label` names the unit or a heading of its own that stands above it. */
const passageShape = { label: 'text?', prose: 'text' } as const
type PassageView = Of<typeof passageShape>

/** One part of the narrative: the consolidating unit's words first, then the units' in the register's order. */
export const partShape = {
  passages: [passageShape],
  /** True where the consolidating unit has not written the part: only a person can. */
  blank: 'flag',
  none: 'flag',
} as const
export type PartView = Of<typeof partShape>

/** Reports of the period shown that had taken effect by D, in the register's order of units. */
export function reportsShown({ plan, period, asOf }: Progress): Report[] {
  const within = plan.reports.filter(
    ({ window, effective }) =>
      window !== null && window.from >= period.from && window.to <= period.to && effective <= asOf,
  )
  const order = [...plan.units.keys()]
  const rank = (report: Report): number => (order.indexOf(report.unit) + order.length + 1) % (order.length + 1)
  return within.toSorted((a, b) => rank(a) - rank(b))
}

/** Words of an ad hoc report answer its request; its figures and corrections stand with the others. */
function periodicShown(progress: Progress): Report[] {
  const adHoc = new Set(progress.plan.data.requests?.map(({ id }) => id))
  return reportsShown(progress).filter(({ period }) => !adHoc.has(period))
}

/** True for a report of the unit, or of one whose work it took over. */
export const isBy =
  ({ plan, asOf }: Progress, unit: string) =>
  (report: Pick<Report, 'unit'>): boolean =>
    holderAt(plan, report.unit, asOf).unit === unit

/** The periodic reports of one unit in the period shown. */
export const reportsOf = (progress: Progress, unit: string): Report[] =>
  periodicShown(progress).filter(isBy(progress, unit))

const consolidatedShown = ({ plan, period, asOf }: Progress): Consolidated[] =>
  plan.consolidated.filter((own) => own.period === period.id && own.effective <= asOf)

const STANDARD: Readonly<Record<NarrativePart, RegExp>> = {
  direction: /^(cong tac )?(chi dao|dieu hanh)/,
  shortcomings: /^(nhung )?(ton tai|han che|kho khan)/,
  causes: /^nguyen nhan$/,
  next: /^phuong huong/,
  proposals: /^(kien nghi|de xuat)/,
}

/** A passage's heading where it says more than the report's own. */
function headingOf({ part, heading }: Passage): string | null {
  const standard = part !== null && STANDARD[part].test(fold(heading))
  return standard || heading === '' ? null : withoutEnd(heading)
}

const said = (passages: readonly Passage[], part: NarrativePart | null): readonly Passage[] =>
  passages.filter((p) => p.part === part && p.text.trim() !== '')

/** One part of the narrative of the period shown; null gathers the passages under headings no report knows. */
export function narrative(progress: Progress, part: NarrativePart | null): PartView {
  const own = consolidatedShown(progress)
    .flatMap((file) => said(file.narrative, part))
    .map((passage) => ({ label: headingOf(passage), prose: passage.text }))
  const units = byUnit(progress.plan, periodicShown(progress), part, progress.asOf)
  return { passages: [...own, ...units], blank: own.length === 0, none: own.length === 0 && units.length === 0 }
}

/** A unit's name stands once, above the first of its passages. */
function byUnit(plan: Plan, reports: readonly Report[], part: NarrativePart | null, day: Day): PassageView[] {
  return [...new Set(reports.map((report) => report.unit))].flatMap((unit) => {
    const passages = reports.filter((r) => r.unit === unit).flatMap((r) => said(r.narrative, part))
    return passages.map((passage, i) => {
      const heading = headingOf(passage)
      if (i > 0) return { label: heading, prose: passage.text }
      const name = unitName(plan, unit, day)
      return { label: heading === null ? name : `${name}, ${uncapital(heading)}`, prose: passage.text }
    })
  })
}

/** One part of a single unit's own narrative in the period shown; its name need not be said. */
export const unitNarrative = (progress: Progress, unit: string, part: NarrativePart | null): PartView =>
  partOf(
    reportsOf(progress, unit)
      .flatMap((report) => said(report.narrative, part))
      .map((passage) => ({ label: headingOf(passage), prose: passage.text })),
  )

/** One part of the consolidating unit's own words on the period shown; units' words on its years are in the years' reports. */
export const consolidatedPart = (progress: Progress, part: NarrativePart): PartView =>
  partOf(
    consolidatedShown(progress)
      .flatMap((file) => said(file.narrative, part))
      .map((passage) => ({ label: headingOf(passage), prose: passage.text })),
  )

/** One part of what the units answered to an ad hoc request. */
export function requestPart({ plan, asOf }: Progress, request: string, part: NarrativePart): PartView {
  const answers = plan.reports.filter(({ period, effective }) => period === request && effective <= asOf)
  return partOf(byUnit(plan, answers, part, asOf))
}

const partOf = (passages: readonly PassageView[]): PartView => ({
  passages,
  blank: passages.length === 0,
  none: passages.length === 0,
})

/** Documents issued in the period shown, by day: `Kế hoạch số 38/KH-UBND ngày 04/9/2026 về …`; a unit's own with its name. */
export function documentsIssued(progress: Progress): string[] {
  const { plan, asOf } = progress
  const own = consolidatedShown(progress).flatMap(({ documents }) =>
    documents.map((document) => ({ document, by: '' })),
  )
  const units = reportsShown(progress).flatMap(({ documents, unit }) =>
    documents.map((document) => ({ document, by: ` (${unitName(plan, unit, asOf)})` })),
  )
  return [...own, ...units]
    .toSorted((a, b) => (a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0))
    .map(({ document: { kind, number, date, title }, by }) => {
      const about = uncapital(withoutEnd(title))
      return `${kind} số ${number} ngày ${printDay(date)} ${/^(?:về|v\/v)\s/iu.test(about) ? about : `về ${about}`}${by}`
    })
}
