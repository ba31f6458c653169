import type { IssuedFrom, IssuedSources } from './close/index.ts'
import type { EntryName } from './compare/entry-history.ts'
import type { AmendedChange, DraftItem } from './compare/index.ts'
import type { Change } from './core/change.ts'
import { addDays, type Day, earlier } from './core/day.ts'
import type { Diagnostic } from './core/diagnostic.ts'
import type { DueItem } from './core/due.ts'
import type { Located } from './core/located.ts'
import type { AllMovements, Movement, Movements, SpanName, TaskMove } from './core/movement.ts'
import type { Origin } from './core/origin.ts'
import type { Plan } from './core/plan.ts'
import type { Progress } from './core/progress.ts'
import { ratesKnown } from './core/rates.ts'
import type { Reader } from './core/reader.ts'
import type { Ranked, Scorecards } from './core/scorecard.ts'
import type { Review, TrendPoint } from './core/trend.ts'
import { loadPlan } from './load/load-plan.ts'
import { looseFiles, planFolders } from './load/workspace.ts'
import {
  type Asked,
  measure,
  momentOf,
  movement,
  planMovement,
  planMoves,
  reportingYear,
  type Summary,
  summarise,
} from './measure/index.ts'
import { ledgerOf } from './measure/ledger.ts'
import { planAt } from './measure/plan-at.ts'

// The contents page of the program: what happens to a plan, in order. Stages know nothing of each other; they meet only here.

export type { EntryName }
export { type DraftItem, type IssuedFrom, type IssuedSources, looseFiles, planFolders, type Summary }

/** A plan as read, and everything that is wrong with it. */
export interface Checked {
  readonly plan: Plan
  readonly problems: readonly Diagnostic[]
}

/** Reads a plan; problems are those of reading alone. */
export const readPlan = (reader: Reader, folder: string): Promise<Checked> => loadPlan(reader, folder)

/** Finds out what git knows of the commits that a plan's issued documents name. */
export type SourcesOf = (plan: Plan) => Promise<IssuedSources>

/**
 * Reads a plan and runs every rule over it. `today` is the real today, by which a date lies in the future. Without `sources` nothing is said
 * of the commits that issued documents name.
 */
export async function checkPlan(reader: Reader, folder: string, today: Day, sources?: SourcesOf): Promise<Checked> {
  const { plan, problems } = await loadPlan(reader, folder)
  const { check } = await import('./check/index.ts')
  const amendments = await amendmentProblems(plan, today)
  const records = [...(await closedProblems(plan)), ...(await issuedProblems(plan, today, sources))]
  return { plan, problems: [...problems, ...check(plan, today), ...amendments, ...records] }
}

async function amendmentProblems(plan: Plan, today: Day): Promise<Diagnostic[]> {
  if (plan.amendments.length === 0) return []
  const { checkAmendments } = await import('./check/amendments/index.ts')
  return checkAmendments(plan, today)
}

/** What is wrong with the records of issued documents; with `sources` also where their data have become others. */
async function issuedProblems(plan: Plan, today: Day, sources: SourcesOf | undefined): Promise<Diagnostic[]> {
  if (plan.issued.length === 0) return []
  const { checkIssued } = await import('./check/issued/index.ts')
  const found = checkIssued(plan, today)
  if (!sources || !plan.issued.some(({ data }) => data.commit !== undefined)) return found
  const { issuedFromOther } = await import('./close/index.ts')
  return [...found, ...issuedFromOther(plan, await sources(plan))]
}

/**
 * How the plan differs from what its closed periods say: first the files, as closed; only where all of them are as they were, the totals,
 * measured again.
 */
export async function closedProblems(plan: Plan): Promise<Diagnostic[]> {
  if (plan.closings.length === 0) return []
  const { changedFiles, changedTotals, figuresOf, frozenOf, planAsClosed } = await import('./close/index.ts')
  const frozen = frozenOf(plan)
  const files = frozen.flatMap((closing) => changedFiles(plan, closing))
  if (files.length > 0 || !ratesKnown(plan)) return files
  return frozen.flatMap((closing) => {
    const progress = measure(planAsClosed(plan, closing), { asOf: closing.data.asOf, period: closing.window })
    return changedTotals(closing, figuresOf(progress, movementsOf(progress).total.period))
  })
}

/** What differs between two states of a plan; without the older one everything is new. */
export async function changesOf(before: Plan, after: Plan): Promise<Change[]> {
  const { compare } = await import('./compare/index.ts')
  return compare(before, after)
}

/** What differs between two states of a plan in one task, duty or indicator. */
export async function entryDifferences(before: Plan, after: Plan, name: EntryName): Promise<Change[]> {
  const compared = await import('./compare/entry-history.ts')
  return compared.entryDifferences(before, after, name)
}

/** What an amendment would have to say of the definitions that differ between two states of a plan. */
export async function draftOf(
  before: Plan,
  after: Plan,
): Promise<{ items: readonly DraftItem[]; covered: readonly AmendedChange[] }> {
  const { draftItems } = await import('./compare/index.ts')
  return draftItems(before, after)
}

/** Gives problems their lines and columns, sorted; reads only the files that have any. */
export async function locateProblems(problems: readonly Diagnostic[], reader: Reader): Promise<Located[]> {
  if (problems.length === 0) return []
  const { locate } = await import('./load/locate.ts')
  return locate(problems, reader)
}

/** Measures a plan as asked; undefined where the plan's calendar has no such period. */
export function measurePlan(plan: Plan, asked: Asked, today: Day): Progress | undefined {
  const moment = momentOf(plan, asked, today)
  return moment && measure(plan, moment)
}

/** The same for the tasks of the plan as a whole only: enough for a line of a table. */
export function summarisePlan(plan: Plan, asked: Asked, today: Day): Summary | undefined {
  const moment = momentOf(plan, asked, today)
  return moment && summarise(plan, moment)
}

/** The plan with the definitions in force on the day asked for; undefined where its calendar has no such period. */
export function planInForce(plan: Plan, asked: Asked, today: Day): Plan | undefined {
  const moment = momentOf(plan, asked, today)
  return moment && planAt(plan, moment.asOf)
}

/** The movement tables of a measured plan; they balance. */
export function movementsOf(progress: Progress): AllMovements {
  const { plan } = progress
  const spans = spansOf(progress)
  const { to } = spans.period
  const ledger = ledgerOf(planAt(plan, to))
  const of = (tasks: readonly { readonly id: string }[]): Movements => {
    const chosen = plan.tasks.filter((task) => tasks.some((t) => t.id === task.id))
    const span = (name: SpanName): Movement => planMovement(plan, chosen, spans[name])
    return { period: span('period'), year: span('year'), life: span('life') }
  }
  return {
    total: of(plan.tasks),
    groups: new Map(progress.groups.map((g) => [g.id, of(plan.tasks.filter((t) => t.group === g.id))])),
    units: new Map(progress.units.map((u) => [u.id, of(progress.tasks.filter((t) => t.holder === u.id))])),
    tasks: new Map(plan.tasks.map((task) => [task.id, movement(ledger, [task], spans.period)])),
  }
}

/** What each task did in the three spans of the movement tables: what their numbers are made of. */
export function movesOf(progress: Progress): Readonly<Record<SpanName, readonly TaskMove[]>> {
  const spans = spansOf(progress)
  const of = (name: SpanName): TaskMove[] => planMoves(progress.plan, spans[name])
  return { period: of('period'), year: of('year'), life: of('life') }
}

/** The period shown, the reporting year so far and the plan's life so far. */
function spansOf({ plan, period, asOf }: Progress): Readonly<Record<SpanName, { from: Day | null; to: Day }>> {
  const to = earlier(asOf, period.to)
  // Of a period that has not begun by D nothing has moved.
  const from = earlier(period.from, addDays(to, 1))
  const year = reportingYear(to, plan.calendar)
  return { period: { from, to }, year: { from: year.from, to }, life: { from: null, to } }
}

/** A plan over its reporting years from its beginning to D: what a review after three or five years rests on. */
export async function reviewPlan(plan: Plan, asOf: Day): Promise<Review> {
  const { reviewOf } = await import('./measure/review.ts')
  return reviewOf(plan, asOf)
}

/** What each unit still owes at the date of facts: everything late since the reporting year began, and what falls due that day. */
export async function dueOf(progress: Progress): Promise<DueItem[]> {
  const { dueItems } = await import('./measure/due.ts')
  return dueItems(progress, progress.asOf)
}

/** The plan as it stood on the eve of the period shown. */
export const eveOf = ({ plan, period }: Progress): Progress => measure(plan, { asOf: addDays(period.from, -1), period })

/** The same progress for what one unit answers for. */
export async function unitProgress(progress: Progress, unit: string): Promise<Progress> {
  const { ofUnit, restrict } = await import('./measure/restrict.ts')
  return restrict(progress, ofUnit(progress, unit, unit))
}

/** The cards of units, heads, persons and groups for the period shown, with the ranks of units where the plan rules them. */
export async function cardsOf(progress: Progress): Promise<{ cards: Scorecards; ranked: Ranked | null }> {
  const [{ scorecards }, { rankedUnits }] = await Promise.all([
    import('./measure/scorecard.ts'),
    import('./measure/rank.ts'),
  ])
  const cards = scorecards(progress)
  return { cards, ranked: rankedUnits(progress.plan, cards) }
}

/** The plan's completion rate as it stood at the end of each reporting period up to D. */
export async function completionTrend({ plan, asOf }: Progress): Promise<TrendPoint[]> {
  const { periodsSince, reportedEvery, taskRatePoints } = await import('./measure/trend.ts')
  const periods = periodsSince(plan, reportedEvery(plan), asOf)
  return taskRatePoints(plan, 'completionOfAssigned', periods, asOf)
}

/** The line (from 1) of each origin's value; each file is parsed once. */
export async function originLines(origins: readonly Origin[], reader: Reader): Promise<ReadonlyMap<Origin, number>> {
  const { linesOf } = await import('./load/locate.ts')
  return linesOf(origins, reader)
}
