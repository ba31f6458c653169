import { amendedness } from './compare/index.ts'
import type { Change } from './core/change.ts'
import type { Day } from './core/day.ts'
import { type Diagnostic, fileProblem } from './core/diagnostic.ts'
import type { History, OwedTasks } from './core/history.ts'
import type { Located } from './core/located.ts'
import { owedTasks } from './core/owed-work.ts'
import type { Plan, Report } from './core/plan.ts'
import type { Reader } from './core/reader.ts'
import { changesOf, checkPlan, eveOf, locateProblems, measurePlan, originLines, readPlan } from './pipeline.ts'
import { isNewEntry, since, textOf } from './since/index.ts'
import { recoveryOf } from './since/recovery.ts'

// The part of the contents page that holds two states of a plan against each other; loaded only when that is asked for.

/** A plan whose files differ between two states; null where a state has no such plan. */
export interface TwoStates {
  readonly folder: string
  readonly before: Plan | null
  readonly after: Plan | null
  readonly changes: readonly Change[]
  /** What `plan check` finds in the newer state alone. */
  readonly own: readonly Diagnostic[]
}

/** Reads a plan twice and compares; `today` is the day by which dates lie in the future. */
export async function readTwice(older: Reader, newer: Reader, folder: string, today: Day): Promise<TwoStates> {
  const has = (reader: Reader): boolean => reader.list(folder).length > 0
  const before = has(older) ? (await readPlan(older, folder)).plan : null
  const checked = has(newer) ? await checkPlan(newer, folder, today) : null
  const after = checked?.plan ?? null
  const changes = before && after ? (await changesOf(before, after)).filter(isReadable(before, after)) : []
  return { folder, before, after, changes, own: checked?.problems ?? [] }
}

/** What a file says that cannot be read is not gone and not new. */
const isReadable =
  (before: Plan, after: Plan) =>
  ({ place }: Change): boolean =>
    !after.unread.includes(place.file) && !before.unread.includes(place.file)

/** What the rules over time find in a plan that has two states; a plan that is new has only its own problems. */
export function problemsSince({ folder, before, after, changes }: TwoStates, history: History): Diagnostic[] {
  if (!before) return []
  if (!after) {
    const removed = fileProblem('since/plan-removed', 'error', `${folder}/plan.yaml`, { plan: before.id })
    return [{ ...removed, before: { file: `${folder}/plan.yaml`, path: [] } }]
  }
  const unamended = amendedness(before, after).uncovered.filter(isReadable(before, after))
  return since({ before, after, changes, unamended, history, owed: owedIn(before, after, history.today) })
}

/** The tasks that each report new in this change has to speak of; an answer to a request answers that alone. */
function owedIn(before: Plan, after: Plan, today: Day): OwedTasks[] {
  const keyOf = ({ unit, period }: Report): string => `${period}/${unit}`
  const known = new Set(before.reports.map(keyOf))
  const asked = new Set(after.data.requests?.map(({ id }) => id))
  const fresh = after.reports.filter((report) => !known.has(keyOf(report)) && !asked.has(report.period))
  return [...new Set(fresh.map(({ period }) => period))].flatMap((period) => {
    const progress = measurePlan(after, { period }, today)
    if (!progress) return []
    const eve = eveOf(progress)
    return fresh
      .filter((report) => report.period === period)
      .map(({ unit }) => ({ unit, period, tasks: owedTasks({ progress, eve, unit }).map(({ task }) => task.id) }))
  })
}

/** What the older state is called, and where the workspace lies in its repository: `` or `so/ke-hoach/`. */
export interface Older {
  readonly reader: Reader
  readonly revision: string
  readonly prefix: string
}

/** Problems with their lines in the newer state and, where they name one, in the older; and what git brings back of it. */
export async function locateSince(
  problems: readonly Diagnostic[],
  two: TwoStates,
  newer: Reader,
  { reader: older, revision, prefix }: Older,
): Promise<Located[]> {
  const states = { ...two, isThere: (path: string) => newer.exists(path) }
  const located = await locateProblems(problems, newer)
  const places = located.flatMap(({ diagnostic: { before } }) => before ?? [])
  const lines = places.length === 0 ? new Map() : await originLines(places, older)
  return located.map((one) => {
    const { before } = one.diagnostic
    const found = recoveryOf(one.diagnostic, states)
    const recovery = found && { ...found, revision, paths: found.paths.map((path) => prefix + path) }
    return {
      ...one,
      ...(before ? { before: { revision, file: before.file, line: lines.get(before) ?? 1 } } : {}),
      ...(recovery ? { recovery } : {}),
    }
  })
}

/** The entries that the newer state has under ids the older does not have. */
export const newEntries = ({ changes }: TwoStates): Pick<Change, 'what' | 'id'>[] =>
  changes.filter(isNewEntry).map(({ what, id }) => ({ what, id }))

/** What a plan says under some of its ids. */
export const textsIn = (plan: Plan, wanted: readonly Pick<Change, 'what' | 'id'>[]) =>
  wanted.flatMap(({ what, id }) => {
    const text = textOf(plan, { what, id })
    return text === undefined ? [] : [{ what, id, text }]
  })
