import type { Change, SaidIn } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'
import type { Reader } from '../../core/reader.ts'
import type { Commit } from '../../git/commit-log.ts'
import type { PlanHistory, Step, Version } from '../../git/plan-history.ts'
import { type EntryName, entryDifferences, readPlan } from '../../pipeline.ts'
import { type Approval, approvalOf } from './approval.ts'

/** What one commit changed in an entry by one report, or in its definition. */
export interface LogEntry {
  /** The day the facts are of; null for what the plan itself states. */
  readonly date: Day | null
  /** Which report says it; null for what the plan itself states. */
  readonly saidIn: SaidIn | null
  /** The day the report was signed. */
  readonly signed: Day | null
  readonly changes: readonly Change[]
  /** null for what no commit holds yet. */
  readonly commit: Commit | null
  /** What brought the commit to the main line, where that was another. */
  readonly brought: Commit | null
  /** True where the history was cut off here: what was before is not known, so nothing need have changed. */
  readonly isCut: boolean
  /** The amendment behind a changed definition. */
  readonly approval: Approval | null
  /** The plan after the change, for names. */
  readonly plan: Plan
}

const EMPTY: Reader = { list: () => [], read: () => 'missing', exists: () => false }

/** Every change of an entry, newest first; `today` is the plan as asked about, `head` what of it is committed, where it lies on the disk. */
export async function entriesOf(
  history: PlanHistory,
  today: Plan,
  name: EntryName,
  head: Reader | undefined,
): Promise<LogEntry[]> {
  const known = new Map<string, Plan>()
  const planIn = async ({ id, reader }: Version): Promise<Plan> => {
    const plan = known.get(id) ?? (await readPlan(reader, today.folder)).plan
    known.set(id, plan)
    return plan
  }
  const found: LogEntry[] = head ? await uncommitted(today, name, head) : []
  for (const step of history.steps) {
    const after = await planIn(step.after)
    const parents = step.before.length > 0 ? step.before : [{ id: '', reader: EMPTY }]
    const changes: Change[][] = []
    for (const version of parents) changes.push(await entryDifferences(await planIn(version), after, name))
    found.push(...grouped(after, name, ofAll(changes), step, history.isShallow))
  }
  // An amendment is decided after it was proposed: what is known of it today is what counts.
  return found.map((entry) => ({ ...entry, approval: approvalOf(today, entry.changes) }))
}

async function uncommitted(disk: Plan, name: EntryName, head: Reader): Promise<LogEntry[]> {
  const { plan } = await readPlan(head, disk.folder)
  return grouped(disk, name, await entryDifferences(plan, disk, name), undefined, false)
}

/** Changes against every parent: what a merge itself decided. */
const ofAll = ([first = [], ...others]: readonly Change[][]): Change[] =>
  first.filter((change) => others.every((list) => list.some((other) => keyOf(other) === keyOf(change))))

const keyOf = ({ field, saidIn, to }: Change): string => JSON.stringify([field, saidIn, to ?? null])

/** One entry for each report that speaks, the latest facts first, then what the plan states. */
function grouped(
  plan: Plan,
  name: EntryName,
  changes: readonly Change[],
  step: Step | undefined,
  isShallow: boolean,
): LogEntry[] {
  const sources = new Map(changes.map(({ saidIn }) => [JSON.stringify(saidIn), saidIn]))
  const commit = step?.commit ?? null
  return [...sources]
    .map(([key, saidIn]): LogEntry => {
      const own = changes.filter((change) => JSON.stringify(change.saidIn) === key)
      return {
        ...datesOf(plan, name, saidIn),
        saidIn,
        changes: own,
        commit,
        brought: step && step.brought.id !== step.commit.id ? step.brought : null,
        isCut: isShallow && commit?.parents.length === 0,
        approval: null,
        plan,
      }
    })
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))
}

function datesOf(plan: Plan, { what, id }: EntryName, saidIn: SaidIn | null): Pick<LogEntry, 'date' | 'signed'> {
  if (saidIn === null) return { date: null, signed: null }
  if (saidIn.unit === null) {
    const own = plan.consolidated.find(({ period }) => period === saidIn.period)
    return { date: own?.effective ?? null, signed: own?.date ?? null }
  }
  const report = plan.reports.find(({ unit, period }) => unit === saidIn.unit && period === saidIn.period)
  if (!report) return { date: null, signed: null }
  const at = what === 'indicator' && Object.hasOwn(report.indicators, id) ? report.indicators[id]?.at : undefined
  return { date: at ?? report.effective, signed: report.date }
}
