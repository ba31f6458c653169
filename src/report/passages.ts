import { type Day, printDay } from '../core/day.ts'
import type { Consolidated, NarrativePart, Passage, Plan, Report } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { fold } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { spanName, uncapital, withoutEnd } from './words.ts'

/** A passage in its author's own Markdown; `label` names the unit or a heading of its own that stands above it. */
export const passageShape = { label: 'text?', prose: 'text' } as const
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

/**
 * One part of the narrative of several years: the consolidating unit's own words on them; where it has not written them, what it wrote on
 * each period within, `last` only the latest, as material for the person who must. Units' words are in the reports of those periods.
 */
export function reviewPart(progress: Progress, part: NarrativePart, last = false): PartView {
  const own = ownWords(consolidatedShown(progress), part)
  if (own.length > 0) return partOf(own)
  const { plan, period, asOf } = progress
  const within = plan.consolidated.filter(
    ({ window, effective, narrative }) =>
      window !== null &&
      window.from >= period.from &&
      window.to <= period.to &&
      effective <= asOf &&
      said(narrative, part).length > 0,
  )
  const passages = (last ? within.slice(-1) : within).flatMap((file) =>
    ownWords([file], part).map(({ label, prose }, i) => ({
      label:
        i > 0
          ? label
          : `Theo báo cáo ${file.window?.name ?? spanName(file.period)}${label ? `, ${uncapital(label)}` : ''}`,
      prose,
    })),
  )
  return { passages, blank: true, none: passages.length === 0 }
}

const ownWords = (files: readonly Consolidated[], part: NarrativePart): PassageView[] =>
  files
    .flatMap((file) => said(file.narrative, part))
    .map((passage) => ({ label: headingOf(passage), prose: passage.text }))

/** One part of the answer to an ad hoc request: the consolidating unit's words, which only a person can write, then those of the units. */
export function requestPart({ plan, asOf }: Progress, request: string, part: NarrativePart): PartView {
  const own = ownWords(
    plan.consolidated.filter(({ period, effective }) => period === request && effective <= asOf),
    part,
  )
  const units = byUnit(plan, answersTo({ plan, asOf }, request), part, asOf)
  return { passages: [...own, ...units], blank: own.length === 0, none: own.length + units.length === 0 }
}

/** The reports that answer a request by D, in the register's order of units. */
export function answersTo({ plan, asOf }: Pick<Progress, 'plan' | 'asOf'>, request: string): Report[] {
  const order = [...plan.units.keys()]
  return plan.reports
    .filter(({ period, effective }) => period === request && effective <= asOf)
    .toSorted((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit))
}

/** What one report says under headings that stand in no later part of the paper; a heading of its own is kept. */
export const saidFirst = ({ narrative }: Report): readonly PassageView[] =>
  [...said(narrative, 'direction'), ...said(narrative, null)].map((passage) => ({
    label: headingOf(passage),
    prose: passage.text,
  }))

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
    .map(({ document, by }) => documentText(document) + by)
}

/** Documents that one unit says were issued in the period shown. */
export const documentsOf = (progress: Progress, unit: string): string[] =>
  reportsShown(progress)
    .filter(isBy(progress, unit))
    .flatMap(({ documents }) => documents)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(documentText)

function documentText({ kind, number, date, title }: Report['documents'][number]): string {
  const about = uncapital(withoutEnd(title))
  return `${kind} số ${number} ngày ${printDay(date)} ${/^(?:về|v\/v)\s/iu.test(about) ? about : `về ${about}`}`
}
