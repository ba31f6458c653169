import type { AssessmentStatus, ItemOut, NoCompletion, ProgrammeItem, ProgrammeStatus } from '../core/assessed.ts'
import { weightsOf } from '../core/criteria.ts'
import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import type { Plan, Programme } from '../core/plan.ts'
import type { IndicatorStatus, TaskStatus } from '../core/progress.ts'
import { isCounted, isDone, ratesKnown, wereRead } from '../core/rates.ts'
import { divide, fromDecimal, ONE, type Ratio, ratioOf, sum, ZERO } from '../core/ratio.ts'
import { holderAt } from '../core/unit.ts'
import { fraction } from './tally.ts'
import { weightedMean } from './weighted-mean.ts'

/** What the plan's parts have come to by D; programmes are measured by them. */
export interface Measured {
  readonly tasks: readonly TaskStatus[]
  readonly indicators: readonly IndicatorStatus[]
  readonly assessments: readonly AssessmentStatus[]
}

/** Where every programme of a plan stands at D. */
export const programmesAt = (plan: Plan, measured: Measured, day: Day): ProgrammeStatus[] =>
  plan.programmes.map((programme) => programmeStatus(plan, programme, measured, day))

/**
 * A programme's own completion: Σ weight × x / Σ weight over its tasks (done 1, else 0), its indicators (achieved 1, else 0) and its
 * criteria sets (score of the latest assessment / 100). Work outside the plan's rates and indicators not due yet stand outside.
 */
function programmeStatus(plan: Plan, programme: Programme, measured: Measured, day: Day): ProgrammeStatus {
  const all = [
    ...taskItems(plan, programme, measured),
    ...indicatorItems(programme, measured),
    ...criteriaItems(programme, measured),
  ]
  const counted = all.filter((item) => item.out === null)
  const weights = weightsOf(counted.map((item) => item.stated))
  const items = all.map(({ stated: _, ...item }) => ({ ...item, weight: weightOf(item, counted, weights) }))
  const inside = items.filter((item) => item.out === null)
  const of = (kind: ProgrammeItem['kind']): ProgrammeItem[] => inside.filter((item) => item.kind === kind)
  const why = reasonOf(plan, inside, weights !== null)
  const { lead } = programme.data
  const isReached = (item: ProgrammeItem): boolean => item.share?.n === 1n
  return {
    programme,
    holder: lead === undefined ? null : holderAt(plan, lead, day).unit,
    items,
    completion: why === null ? completionOf(inside) : null,
    why,
    tasks: { done: of('task').filter(isReached).length, counted: of('task').length },
    indicators: {
      achieved: of('indicator').filter(isReached).length,
      counted: of('indicator').length,
      noData: of('indicator').filter((item) => !item.told).length,
    },
    score: scoreOf(of('criteria')),
    coverage: ratioOf(inside.filter((item) => item.told).length, inside.length),
  }
}

/** An item before its weight is known; `stated` is the weight the programme states. */
type Unweighed = Omit<ProgrammeItem, 'weight'> & { readonly stated: number | undefined }

const weightOf = (
  item: { readonly origin: ProgrammeItem['origin'] },
  counted: readonly Unweighed[],
  weights: readonly Ratio[] | null,
): Ratio | null => weights?.[counted.findIndex((other) => other.origin === item.origin)] ?? null

/** Each once: a second mention of one id would count it twice. */
function once<T>(entries: readonly T[] | undefined, idOf: (entry: T) => string): [number, T][] {
  const all = [...(entries ?? []).entries()]
  return all.filter(([i, entry]) => all.findIndex(([, other]) => idOf(other) === idOf(entry)) === i)
}

function taskItems(plan: Plan, { data, origin }: Programme, { tasks }: Measured): Unweighed[] {
  return once(data.tasks, (entry) => entry.task).map(([i, { task: id, weight }]) => {
    const status = tasks.find((t) => t.id === id)
    const common = { kind: 'task', id, stated: weight, origin: within(origin, 'tasks', i), assessment: null } as const
    // A task of the plan that is not measured has not been assigned yet.
    const notYet = plan.tasks.some((task) => task.id === id) ? 'notAssigned' : null
    if (!status) return { ...common, out: notYet, share: null, told: false }
    const { state } = status
    const out = isCounted(state) ? null : (state as ItemOut)
    return {
      ...common,
      out,
      share: isDone(state) ? ONE : ZERO,
      told: isDone(state) || status.spoken || status.percent !== null,
    }
  })
}

function indicatorItems({ data, origin }: Programme, { indicators }: Measured): Unweighed[] {
  return once(data.indicators, (entry) => entry.indicator).map(([i, { indicator: id, weight }]) => {
    const state = indicators.find(({ indicator }) => indicator.id === id)?.state
    return {
      kind: 'indicator',
      id,
      stated: weight,
      origin: within(origin, 'indicators', i),
      assessment: null,
      out: state === 'notDue' ? 'notDue' : null,
      share: state === undefined ? null : state === 'attained' ? ONE : ZERO,
      told: state === 'attained' || state === 'notAttained',
    }
  })
}

function criteriaItems({ id, data, origin }: Programme, { assessments }: Measured): Unweighed[] {
  return once(data.criteria, (entry) => entry.set).map(([i, { set, weight }]) => {
    const assessment =
      assessments.find(
        (status) => status.latest && status.assessment.set === set && status.assessment.subject.programme === id,
      ) ?? null
    const score = assessment?.score ?? null
    return {
      kind: 'criteria',
      id: set,
      stated: weight,
      origin: within(origin, 'criteria', i),
      assessment,
      out: null,
      share: score && divide(score, fromDecimal(100)),
      told: score !== null,
    }
  })
}

/** Why no completion can be told; null where it can. */
function reasonOf(plan: Plan, inside: readonly ProgrammeItem[], weighed: boolean): NoCompletion | null {
  const has = (kind: ProgrammeItem['kind']): boolean => inside.some((item) => item.kind === kind)
  const isRead =
    (!has('task') || ratesKnown(plan)) &&
    (!has('indicator') || (ratesKnown(plan) && wereRead(plan, 'indicators/'))) &&
    (!has('criteria') || wereRead(plan, 'criteria/', 'assessments/'))
  if (!isRead) return 'unread'
  if (inside.length === 0) return 'items'
  if (!weighed) return 'weights'
  if (!inside.some((item) => item.told)) return 'notReported'
  return inside.some((item) => item.share === null) ? 'score' : null
}

/** Not reduced where shares are whole: 7 of 12 stays 7/12. */
function completionOf(inside: readonly ProgrammeItem[]): Ratio | null {
  const parts = inside.map(({ weight, share }) => ({
    n: (weight ?? ONE).n * (share ?? ZERO).n,
    d: (weight ?? ONE).d * (share ?? ZERO).d,
  }))
  return fraction(sum(parts), sum(inside.map((item) => item.weight ?? ONE)))
}

/** The weighted mean of the sets' scores, 0..100; null while one has none, or where only some have a weight. */
function scoreOf(sets: readonly ProgrammeItem[]): Ratio | null {
  const known = sets.flatMap(({ weight, assessment }) =>
    weight && assessment?.score ? [{ weight, share: assessment.score }] : [],
  )
  return known.length < sets.length ? null : weightedMean(known)
}
