import type { Day } from '../core/day.ts'
import type { NarrativePart, Passage } from '../core/passage.ts'
import type { Consolidated, Plan, Report } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { fold } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import { withOwnNotes } from './footnotes.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { spanName, uncapital, withoutEnd } from './words.ts'

/** A passage in its author's own Markdown; `label` names the unit or a heading of its own that stands above it. */
export const passageShape = { label: 'text?', prose: 'text' } as const
export type PassageView = Of<typeof passageShape>

/** One part of the narrative: the consolidating unit's words first, then the units' in the register's order. */
export const partShape = {
  passages: [passageShape],
  /** True where the consolidating unit has not written the part: only a person can. */
  blank: 'flag',
  none: 'flag',
} as const
export type PartView = Of<typeof partShape>

/** What somebody wrote under one heading: who (null for the paper's own author), and the heading where it says more than the paper's. */
export interface Said {
  readonly speaker: string | null
  readonly heading: string | null
  readonly prose: string
}

/** What was written for one part of a paper, speaker by speaker; `blank` where the paper's own author still has to. */
export interface Told {
  readonly said: readonly Said[]
  readonly blank: boolean
}

export const partView = ({ said, blank }: Told): PartView => ({
  passages: labelled(said),
  blank,
  none: said.length === 0,
})

/** A speaker's name stands once, above the first of their passages. */
export const labelled = (said: readonly Said[]): PassageView[] =>
  said.map(({ speaker, heading, prose }, i) => {
    const isFirst = speaker !== null && said[i - 1]?.speaker !== speaker
    return { label: isFirst ? [speaker, ...(heading ? [uncapital(heading)] : [])].join(', ') : heading, prose }
  })

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
  causes: /^nguyen nhan(?: \(.*\)| cua .*)?$/,
  next: /^phuong huong/,
  proposals: /^(kien nghi|de xuat)/,
}

/** A passage's heading where it says more than the report's own. */
function headingOf({ part, heading }: Passage): string | null {
  const standard = part !== null && STANDARD[part].test(fold(heading))
  return standard || heading === '' ? null : withoutEnd(heading)
}

/** The mark that ends a paper is this paper's own: a passage that brings one along ends with a full stop. */
const withoutMark = (text: string): string => text.replace(/[ \t]*\.\/\.[ \t]*$/gm, '.')

type File = Pick<Report | Consolidated, 'narrative' | 'origin'>

/** What one file says under the headings of a part. */
const spoken = ({ narrative, origin }: File, part: NarrativePart | null, speaker: string | null = null): Said[] =>
  withOwnNotes(narrative, origin.file)
    .filter((passage) => passage.part === part && passage.text.trim() !== '')
    .map((passage) => ({ speaker, heading: headingOf(passage), prose: withoutMark(passage.text) }))

/** One part of the narrative of the period shown; null gathers the passages under headings no report knows. */
export function toldInPeriod(progress: Progress, part: NarrativePart | null): Told {
  const own = ownWords(consolidatedShown(progress), part)
  return {
    said: [...own, ...byUnit(progress.plan, periodicShown(progress), part, progress.asOf)],
    blank: own.length === 0,
  }
}

function byUnit(plan: Plan, reports: readonly Report[], part: NarrativePart | null, day: Day): Said[] {
  return [...new Set(reports.map((report) => report.unit))].flatMap((unit) =>
    reports.filter((r) => r.unit === unit).flatMap((r) => spoken(r, part, unitName(plan, unit, day))),
  )
}

/** One part of a single unit's own narrative in the period shown; its name need not be said. */
export function toldByUnit(progress: Progress, unit: string, part: NarrativePart | null): Told {
  const said = reportsOf(progress, unit).flatMap((report) => spoken(report, part))
  return { said, blank: said.length === 0 }
}

/**
 * One part of the narrative of several years: the consolidating unit's own words on them; where it has not written them, what it wrote on
 * each period within, `last` only the latest, as material for the person who must. Units' words are in the reports of those periods.
 */
export function toldOfYears(progress: Progress, part: NarrativePart, last = false): Told {
  const own = ownWords(consolidatedShown(progress), part)
  if (own.length > 0) return { said: own, blank: false }
  const { plan, period, asOf } = progress
  const within = plan.consolidated.filter(
    (file) =>
      file.window !== null &&
      file.window.from >= period.from &&
      file.window.to <= period.to &&
      file.effective <= asOf &&
      spoken(file, part).length > 0,
  )
  const said = (last ? within.slice(-1) : within).flatMap((file) =>
    spoken(file, part, `Theo báo cáo ${file.window?.name ?? spanName(file.period)}`),
  )
  return { said, blank: true }
}

const ownWords = (files: readonly Consolidated[], part: NarrativePart | null): Said[] =>
  files.flatMap((file) => spoken(file, part))

/** One part of the answer to an ad hoc request: the consolidating unit's words, which only a person can write, then those of the units. */
export function toldOnRequest({ plan, asOf }: Progress, request: string, part: NarrativePart): Told {
  const own = ownWords(
    plan.consolidated.filter(({ period, effective }) => period === request && effective <= asOf),
    part,
  )
  return { said: [...own, ...byUnit(plan, answersTo({ plan, asOf }, request), part, asOf)], blank: own.length === 0 }
}

/** The reports that answer a request by D, in the register's order of units. */
export function answersTo({ plan, asOf }: Pick<Progress, 'plan' | 'asOf'>, request: string): Report[] {
  const order = [...plan.units.keys()]
  return plan.reports
    .filter(({ period, effective }) => period === request && effective <= asOf)
    .toSorted((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit))
}

/** What one report says under headings that stand in no later part of the paper; a heading of its own is kept. */
export const saidFirst = (report: Report): readonly PassageView[] =>
  labelled([...spoken(report, 'direction'), ...spoken(report, null)])
