import { describe, expect, test } from 'vitest'
import type { TaskData, TaskEntry } from '../../src/core/plan.ts'
import { type Pieces, report, task, taskAt } from '../support/plan-builder.ts'

const lead = 'van-phong'
type Parts = NonNullable<TaskData['parts']>
const plannedAt = (data: Partial<TaskData>, day: string, more: Pieces = {}) =>
  taskAt({ tasks: [task('1.a', { lead, ...data })], ...more }, day).planned
const fraction = (n: number, d: number) => ({ n: BigInt(n), d: BigInt(d) })

describe('planned progress is linear from the start to the due day', () => {
  const deadline = { start: '2025-05-01', due: '2025-05-31' }
  test.each([
    ['2025-04-20', 0],
    ['2025-05-01', 0],
    ['2025-05-13', 12],
    ['2025-05-31', 30],
    ['2025-08-01', 30],
  ])('on %s: %i of 30 days', (day, passed) => expect(plannedAt({ deadline }, day)).toEqual(fraction(passed, 30)))

  test('from the plan’s start where the task has none', () => {
    expect(plannedAt({ deadline: { due: '2025-05-15' } }, '2025-04-25')).toEqual(fraction(10, 30))
  })
  test('from the day assigned where that is later', () => {
    expect(plannedAt({ deadline: { due: '2025-05-15' }, assigned: '2025-05-05' }, '2025-05-10')).toEqual(
      fraction(5, 10),
    )
  })
  test('none without a start, a due day, or for recurring work', () => {
    expect(plannedAt({ deadline: { due: '2025-05-15' } }, '2025-05-01', { term: null })).toBeNull()
    expect(plannedAt({}, '2025-05-01')).toBeNull()
    expect(plannedAt({ deadline: { every: 'quarter' } }, '2025-05-01')).toBeNull()
  })
  test('a task of one day is planned whole on that day', () => {
    const oneDay = { start: '2025-05-15', due: '2025-05-15' }
    expect(plannedAt({ deadline: oneDay }, '2025-05-14')).toEqual(fraction(0, 1))
    expect(plannedAt({ deadline: oneDay }, '2025-05-15')).toEqual(fraction(1, 1))
  })
})

describe('or goes by parts, where each has a due day', () => {
  const parts: Parts = [
    { id: 'a', name: 'Chọn công cụ', due: '2025-06-30', weight: 1 },
    { id: 'b', name: 'Nhập dữ liệu', due: '2025-12-31', weight: 3 },
  ]
  const deadline = { due: '2025-12-31' }
  test.each([
    ['2025-06-29', 0, 1],
    ['2025-06-30', 1, 4],
    ['2025-12-31', 1, 1],
  ])('on %s: %i/%i', (day, n, d) => expect(plannedAt({ deadline, parts }, day)).toEqual(fraction(n, d)))

  test('a part without a due day: linear', () => {
    const undated: Parts = [
      { id: 'a', name: 'Chọn công cụ', due: '2025-06-30' },
      { id: 'b', name: 'Nhập dữ liệu' },
    ]
    expect(plannedAt({ deadline, parts: undated }, '2025-06-30')).toEqual(fraction(76, 260))
  })
})

describe('behind and lights', () => {
  const deadline = { start: '2025-05-01', due: '2025-08-09' } // 100 days
  const at = (said: TaskEntry, day: string, more: Pieces = {}) =>
    taskAt(
      {
        tasks: [task('1.a', { lead, deadline })],
        reports: [report(lead, '2025-Q2', '2025-05-02', { '1.a': said })],
        ...more,
      },
      day,
    )

  test('behind when more than the tolerance below: 10 points where the plan sets none', () => {
    expect(at({ percent: 40 }, '2025-06-20')).toMatchObject({ planned: fraction(50, 100), behind: false })
    expect(at({ percent: 39.9 }, '2025-06-20')).toMatchObject({ behind: true, light: 'yellow' })
  })
  test('by the tolerance the plan sets, 0 too', () => {
    expect(at({ percent: 35 }, '2025-06-20', { data: { tolerance: 20 } }).behind).toBe(false)
    expect(at({ percent: 49 }, '2025-06-20', { data: { tolerance: 0 } }).behind).toBe(true)
    expect(at({ percent: 50 }, '2025-06-20', { data: { tolerance: 0 } }).behind).toBe(false)
  })
  test('nothing reported is not behind: it is not known', () => {
    expect(at({ none: true }, '2025-06-20')).toMatchObject({ behind: false, light: 'green' })
  })
  test('done is never behind', () => expect(at({ done: '2025-05-02' }, '2025-06-20').behind).toBe(false))

  test('green in time, yellow when due soon or behind, red when overdue', () => {
    expect(at({ percent: 40 }, '2025-06-20').light).toBe('green')
    expect(at({ percent: 100 }, '2025-07-15').light).toBe('yellow')
    expect(at({ percent: 5 }, '2025-06-20').light).toBe('yellow')
    expect(at({ percent: 100 }, '2025-08-10').light).toBe('red')
    expect(at({ done: '2025-05-02' }, '2025-08-10').light).toBe('green')
  })
  test('none without a deadline or outside the rates', () => {
    expect(taskAt({ tasks: [task('1.a', { lead })] }, '2025-06-20').light).toBeNull()
    expect(taskAt({ tasks: [task('1.a', { deadline: { regular: true } })] }, '2025-06-20').light).toBeNull()
  })
})

describe('due soon', () => {
  const soonAt = (day: string, more: Pieces = {}, data: Partial<TaskData> = {}) =>
    taskAt({ tasks: [task('1.a', { lead, deadline: { due: '2025-12-31' }, ...data })], ...more }, day).dueSoon

  test('within 30 days where the plan sets none', () => {
    expect([soonAt('2025-11-30'), soonAt('2025-12-01'), soonAt('2025-12-31')]).toEqual([false, true, true])
  })
  test('within the days the plan sets', () => {
    const data = { dueSoon: 7 }
    expect([soonAt('2025-12-23', { data }), soonAt('2025-12-24', { data })]).toEqual([false, true])
    expect([soonAt('2025-12-30', { data: { dueSoon: 0 } }), soonAt('2025-12-31', { data: { dueSoon: 0 } })]).toEqual([
      false,
      true,
    ])
  })
  test('no longer once overdue, and not when done', () => {
    expect(soonAt('2026-01-01')).toBe(false)
    const reports = [report(lead, '2025-Q4', '2025-12-10', { '1.a': { done: '2025-12-01' } })]
    expect(soonAt('2025-12-20', { reports })).toBe(false)
  })
  test('the running occurrence of recurring work', () => {
    expect(soonAt('2025-06-10', {}, { deadline: { every: 'quarter' } })).toBe(true)
    expect(soonAt('2025-05-10', {}, { deadline: { every: 'quarter' } })).toBe(false)
  })
})
