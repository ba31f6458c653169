import fc from 'fast-check'
import { addDays, type Day } from '../../src/core/day.ts'
import { CALENDAR, type Every, ND09, periodsBetween } from '../../src/core/period.ts'
import type { Task, TaskData, TaskEntry } from '../../src/core/plan.ts'
import { type Pieces, type Reported, task, USUAL_UNITS } from './plan-builder.ts'

// Random plans that could be real: each task has one truth (when it was done), and reports tell it once it has happened.

const START: Day = '2025-04-15'
const END: Day = '2027-03-01'
const QUARTERS = periodsBetween('quarter', START, END, ND09)
const GROUP_IDS = ['1', '2', '3']

export const anyDay = fc.integer({ min: 0, max: 640 }).map((n) => addDays(START, n))
const dayOrUnknown = fc.oneof({ weight: 5, arbitrary: anyDay }, { weight: 1, arbitrary: fc.constant(true as const) })
const unitId = fc.constantFrom(...USUAL_UNITS.map((unit) => unit.id))
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

/** A task with what really happens to it. */
interface Truth {
  readonly task: Task
  readonly done: Day | true | undefined
  readonly parts: readonly Day[]
  /** Days from the end of each span until its occurrence was done; null: missed. */
  readonly lags: readonly (number | null)[]
}

const deadline: fc.Arbitrary<TaskData['deadline']> = fc.oneof(
  { weight: 6, arbitrary: anyDay.map((due) => ({ due })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant({ regular: true }) },
  {
    weight: 3,
    arbitrary: fc.record({
      every: fc.constantFrom<Every>('month', 'quarter', 'half', 'year'),
      days: fc.nat(20),
    }),
  },
)

const truth = (index: number, weighed: boolean): fc.Arbitrary<Truth> =>
  fc
    .record({
      group: fc.constantFrom(...GROUP_IDS),
      lead: maybe(unitId),
      with: fc.uniqueArray(unitId, { maxLength: 2 }),
      deadline,
      assigned: maybe(anyDay),
      weight: weighed ? fc.constantFrom(0.5, 1, 2.25, 10) : maybe(fc.constantFrom(1, 3)),
      partWeights: fc.oneof(
        fc.constant([]),
        fc.array(fc.constantFrom(0, 1, 2.5, undefined), { minLength: 1, maxLength: 3 }),
      ),
      fate: fc.constantFrom('own', 'own', 'own', 'own', 'not-applicable', 'cancelled'),
      on: anyDay,
      done: maybe(dayOrUnknown),
      parts: fc.array(anyDay, { minLength: 3, maxLength: 3 }),
      lags: fc.array(fc.option(fc.integer({ min: -20, max: 40 })), { minLength: 24, maxLength: 24 }),
    })
    .map(({ group, fate, on, partWeights, done, parts, lags, ...data }) => {
      const isParted = partWeights.length > 0 && data.deadline?.every === undefined
      const known = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
      const made = task(`${group}.${index}`, {
        ...known,
        ...(isParted ? { parts: partsOf(partWeights) } : {}),
        ...(fate === 'cancelled' ? { cancelled: { on, reason: 'Trùng nhiệm vụ' } } : {}),
        ...(fate === 'not-applicable' ? { scope: { kind: fate, reason: 'Không có trên địa bàn' } } : {}),
      })
      return { task: made, done: isParted ? undefined : done, parts, lags }
    })

function partsOf(weights: readonly (number | undefined)[]): NonNullable<TaskData['parts']> {
  const parts = weights.map((weight, i) => ({
    id: `p${i}`,
    name: `Phần ${i}`,
    ...(weight === undefined ? {} : { weight }),
  }))
  return parts as unknown as NonNullable<TaskData['parts']>
}

/** What a unit chooses to say of a task. */
interface Choice {
  readonly percent: number
  readonly tells: 'percent' | 'done' | 'none' | 'back'
  readonly parts: readonly boolean[]
}
const choice: fc.Arbitrary<Choice> = fc.record({
  percent: fc.integer({ min: 0, max: 200 }).map((n) => n / 2),
  tells: fc.constantFrom('percent', 'done', 'done', 'none', 'back'),
  parts: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
})

function entryOf(
  { task: { data }, done, parts, lags }: Truth,
  { percent, tells, parts: told }: Choice,
  date: Day,
  back: boolean,
): TaskEntry {
  if (tells === 'none') return { none: true }
  if (tells === 'back') return back ? { done: false, percent, reason: 'Chưa nghiệm thu' } : { none: true }
  if (data.deadline?.every) return { occurrences: occurrencesTold(data.deadline.every, lags, date) }
  if (data.parts) {
    const said = data.parts.map(({ id }, i) => {
      const day = parts[i] ?? END
      return [id, told[i] && day <= date ? { done: day } : { percent }] as const
    })
    return { parts: Object.fromEntries(said.filter((_, i) => told[i])) }
  }
  const isDone = tells === 'done' && done !== undefined && (done === true || done <= date)
  return isDone ? { done } : { percent }
}

function occurrencesTold(every: Every, lags: Truth['lags'], date: Day): NonNullable<TaskEntry['occurrences']> {
  const told: NonNullable<TaskEntry['occurrences']> = {}
  for (const [i, span] of periodsBetween(every, START, date, CALENDAR).entries()) {
    const lag = lags[i] ?? null
    const done = addDays(span.to, lag ?? 0)
    if (lag !== null && done <= date) told[span.id] = { done }
    if (lag === null && span.to < date) told[span.id] = { missed: 'Bão lũ' }
  }
  return told
}

interface Heard {
  readonly unit: string
  readonly quarter: number
  readonly lag: number
  readonly choices: readonly (Choice | undefined)[]
  readonly correction: number | undefined
}
const heard = (count: number): fc.Arbitrary<Heard> =>
  fc.record({
    unit: unitId,
    quarter: fc.nat(QUARTERS.length - 1),
    lag: fc.integer({ min: -40, max: 20 }),
    choices: fc.array(maybe(choice), { minLength: count, maxLength: count }),
    correction: maybe(fc.nat(100)),
  })

function reported(
  truths: readonly Truth[],
  { unit, quarter, lag, choices, correction }: Heard,
  back: boolean,
): Reported {
  const period = QUARTERS[quarter] ?? QUARTERS[0]
  const date = addDays(period?.to ?? END, lag)
  const entries = truths.flatMap((t, i) => {
    const chosen = choices[i]
    return chosen ? [[t.task.id, entryOf(t, chosen, date, back)] as const] : []
  })
  const before = QUARTERS[quarter - 1]
  const first = truths[0]?.task.id ?? ''
  const corrected = {
    period: before?.id ?? '',
    task: first,
    field: 'percent',
    from: 0,
    to: correction ?? 0,
    reason: 'Đếm trùng',
  }
  const corrections = before && correction !== undefined ? [corrected] : []
  return { unit, period: period?.id ?? '', date, tasks: Object.fromEntries(entries), corrections }
}

/** A plan; with `takingBack` its units also take completions back. */
export const anyPlan = ({
  takingBack,
}: {
  readonly takingBack: boolean
}): fc.Arbitrary<Pieces & Required<Pick<Pieces, 'tasks' | 'reports'>>> =>
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.boolean())
    .chain(([count, weighed]) =>
      fc.record({
        truths: fc.tuple(...Array.from({ length: count }, (_, i) => truth(i, weighed))),
        heard: fc.uniqueArray(heard(count), { maxLength: 12, selector: ({ unit, quarter }) => `${unit} ${quarter}` }),
        returned: fc.array(fc.tuple(fc.nat(QUARTERS.length - 1), fc.nat(count - 1)), { maxLength: 2 }),
      }),
    )
    .map(({ truths, heard: all, returned }) => ({
      groups: GROUP_IDS.map((id) => ({ id, title: `Nhóm ${id}` })),
      tasks: truths.map((t) => t.task),
      reports: all.map((h) => reported(truths, h, takingBack)),
      consolidated: returned.map(([quarter, index]) => ({
        period: QUARTERS[quarter]?.id ?? '',
        date: addDays(QUARTERS[quarter]?.to ?? END, 3),
        returned: [{ task: truths[index]?.task.id ?? '', reason: 'Thiếu hồ sơ' }],
      })),
      data: { reporting: [{ every: 'quarter', from: 'all', dueDays: 5 }] },
    }))
