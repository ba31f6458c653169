import { describe, expect, test } from 'vitest'
import type { TaskEntry } from '../../src/core/plan.ts'
import type { Movement } from '../../src/core/progress.ts'
import { planMovement } from '../../src/measure/index.ts'
import { type Pieces, plan, report, task } from '../support/plan-builder.ts'

const lead = 'van-phong'
const due = { due: '2025-12-31' }
const Q3 = { from: '2025-06-15', to: '2025-09-14' }
const Q4 = { from: '2025-09-15', to: '2025-12-14' }
const Q1 = { from: '2025-12-15', to: '2026-03-14' }
const LIFE = { from: null, to: '2026-03-14' }

function moved(pieces: Pieces, span: { from: string | null; to: string }): Movement {
  const whole = plan({ tasks: [task('1.a', { lead, deadline: due })], ...pieces })
  return planMovement(whole, whole.tasks, span)
}
const said = (period: string, date: string, entry: TaskEntry) => report(lead, period, date, { '1.a': entry })

/** The columns that are not 0. */
const columns = ({ from: _, to: __, ...counts }: Movement) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('what one task does in a period', () => {
  test('stays open', () => expect(columns(moved({}, Q3))).toEqual({ openAtStart: 1, openInTime: 1 }))
  test('falls overdue', () => expect(columns(moved({}, Q1))).toEqual({ openAtStart: 1, openOverdue: 1 }))
  test('is done in time', () => {
    const reports = [said('2025-Q4', '2025-12-01', { done: '2025-11-20' })]
    expect(columns(moved({ reports }, Q4))).toEqual({ openAtStart: 1, doneOnTime: 1 })
    expect(columns(moved({ reports }, Q1))).toEqual({})
  })
  test('is done late', () => {
    const reports = [said('2026-Q1', '2026-02-01', { done: '2026-01-20' })]
    expect(columns(moved({ reports }, Q1))).toEqual({ openAtStart: 1, doneLate: 1 })
  })
  test('is assigned in the period, and done in the same', () => {
    const tasks = [task('1.a', { lead, deadline: due, assigned: '2025-07-01' })]
    expect(columns(moved({ tasks }, Q3))).toEqual({ assigned: 1, openInTime: 1 })
    const reports = [said('2025-Q3', '2025-09-01', { done: '2025-08-20' })]
    expect(columns(moved({ tasks, reports }, Q3))).toEqual({ assigned: 1, doneOnTime: 1 })
  })
  test('is withdrawn', () => {
    const tasks = [task('1.a', { lead, deadline: due, cancelled: { on: '2025-10-10', reason: 'Trùng nhiệm vụ' } })]
    expect(columns(moved({ tasks }, Q4))).toEqual({ openAtStart: 1, withdrawn: 1 })
    expect(columns(moved({ tasks }, Q1))).toEqual({})
    expect(columns(moved({ tasks }, LIFE))).toEqual({ assigned: 1, withdrawn: 1 })
  })
  test('is opened again by its lead, or by the consolidating unit', () => {
    const done = said('2025-Q3', '2025-09-01', { done: '2025-08-20' })
    const back = said('2025-Q4', '2025-10-10', { done: false, reason: 'Chưa nghiệm thu' })
    expect(columns(moved({ reports: [done, back] }, Q4))).toEqual({ reopened: 1, openInTime: 1 })
    const consolidated = [{ period: '2025-Q4', date: '2025-12-10', returned: [{ task: '1.a', reason: 'Thiếu hồ sơ' }] }]
    expect(columns(moved({ reports: [done], consolidated }, Q4))).toEqual({ reopened: 1, openInTime: 1 })
  })
  test('done and opened again within one period it only stays open', () => {
    const reports = [
      said('2025-Q4', '2025-10-01', { done: '2025-09-20' }),
      said('2025-Q4', '2025-11-01', { done: false, reason: 'Chưa nghiệm thu' }),
    ]
    expect(columns(moved({ reports }, Q4))).toEqual({ openAtStart: 1, openInTime: 1 })
  })
  test('regular and not applicable work never enters', () => {
    const tasks = [
      task('1.a', { lead, deadline: { regular: true } }),
      task('1.b', { lead, scope: { kind: 'not-applicable', reason: 'Không có trên địa bàn' } }),
    ]
    expect(columns(moved({ tasks }, LIFE))).toEqual({})
  })
})

describe('a completion is recognised in the first period that reports it', () => {
  const reports = [said('2025-Q4', '2025-12-10', { done: '2025-07-20' })]
  test('not in the earlier period it was done in', () => {
    expect(columns(moved({ reports }, Q3))).toEqual({ openAtStart: 1, openInTime: 1 })
  })
  test('but in the one that says so, and only there', () => {
    expect(columns(moved({ reports }, Q4))).toEqual({ openAtStart: 1, doneOnTime: 1 })
    const again = [...reports, said('2026-Q1', '2026-03-10', { done: '2025-07-20' })]
    expect(columns(moved({ reports: again }, Q1))).toEqual({})
  })
})

describe('a plan of several tasks', () => {
  const tasks = [
    task('1.a', { lead, deadline: due }),
    task('1.b', { lead, deadline: due }),
    task('2.a', { lead: 'vhxh', deadline: { due: '2025-08-31' } }),
    task('2.b', { lead: 'vhxh' }),
    task('2.c', { deadline: due, assigned: '2025-10-01' }),
    task('3.a', { lead: 'vhxh', deadline: { every: 'quarter' } }),
  ]
  const reports = [
    said('2025-Q3', '2025-09-10', { done: '2025-08-20' }),
    report('vhxh', '2025-Q4', '2025-12-10', { '2.a': { done: '2025-10-05' }, '2.b': { done: true } }),
  ]
  const whole = plan({ tasks, reports })
  const of = (chosen: typeof tasks, span: { from: string | null; to: string }) => planMovement(whole, chosen, span)
  const end = (m: Movement) => m.openInTime + m.openOverdue + m.openUndated
  const balance = (m: Movement) =>
    m.openAtStart + m.assigned + m.reopened - m.withdrawn - m.doneOnTime - m.doneLate - m.doneUndated

  test.each([
    ['quarter III', Q3, { openAtStart: 5, doneOnTime: 1, openInTime: 1, openOverdue: 2, openUndated: 1 }],
    ['quarter IV', Q4, { openAtStart: 4, assigned: 1, doneLate: 1, doneUndated: 1, openInTime: 2, openOverdue: 1 }],
    [
      'its life',
      { from: null, to: Q4.to },
      { assigned: 6, doneOnTime: 1, doneLate: 1, doneUndated: 1, openInTime: 2, openOverdue: 1 },
    ],
  ])('%s balances', (_, span, expected) => {
    const movement = of(tasks, span)
    expect(columns(movement)).toEqual(expected)
    expect(balance(movement)).toBe(end(movement))
  })

  test('what is open at a period’s end is open at the start of the next', () => {
    expect(of(tasks, Q4).openAtStart).toBe(end(of(tasks, Q3)))
    expect(of(tasks, Q1).openAtStart).toBe(end(of(tasks, Q4)))
  })

  test('groups and units add up to the plan', () => {
    for (const key of [(t: (typeof tasks)[number]) => t.group, (t: (typeof tasks)[number]) => t.data.lead ?? null]) {
      const rows = [...new Set(tasks.map(key))].map((value) =>
        of(
          tasks.filter((t) => key(t) === value),
          Q4,
        ),
      )
      const { from, to, ...total } = of(tasks, Q4)
      for (const [column, count] of Object.entries(total))
        expect(rows.reduce((sum, row) => sum + row[column as keyof typeof total], 0)).toBe(count)
    }
  })
})
