import { describe, expect, test } from 'vitest'
import type { TaskData, TaskEntry } from '../../src/core/plan.ts'
import { type Returned, report, task, taskAt } from '../support/plan-builder.ts'

const DUE = { due: '2025-12-31' }
type Parts = NonNullable<TaskData['parts']>
const entry = (period: string, date: string, said: TaskEntry, unit = 'van-phong') =>
  report(unit, period, date, { '1.c': said })
const doneIn = (...reports: ReturnType<typeof entry>[]) => ({
  tasks: [task('1.c', { lead: 'van-phong', deadline: DUE })],
  reports,
})

describe('a task is done once the lead gives a day', () => {
  test('in time, on the due day too', () => {
    const status = taskAt(doneIn(entry('2025-Q4', '2025-12-31', { done: '2025-12-14' })), '2026-01-10')
    expect([status.state, status.doneDay, status.percent]).toEqual(['doneOnTime', '2025-12-14', { n: 1n, d: 1n }])
    const onTheDay = doneIn(entry('2026-Q1', '2026-01-05', { done: '2025-12-31' }))
    expect(taskAt(onTheDay, '2026-01-10').state).toBe('doneOnTime')
  })

  test('late, from the day after', () => {
    const late = doneIn(entry('2026-Q1', '2026-01-05', { done: '2026-01-01' }))
    expect(taskAt(late, '2026-01-10').state).toBe('doneLate')
  })

  test('a day after the period waits for that day', () => {
    const waiting = doneIn(entry('2025-Q3', '2025-09-20', { done: '2025-09-18', percent: 95 }))
    expect(taskAt(waiting, '2025-09-17')).toMatchObject({ state: 'openInTime', percent: { n: 19n, d: 20n } })
    expect(taskAt(waiting, '2025-09-18').state).toBe('doneOnTime')
  })

  test('`done: true` is done on an unknown day', () => {
    const status = taskAt(doneIn(entry('2025-Q3', '2025-09-10', { done: true })), '2025-09-14')
    expect([status.state, status.doneDay]).toEqual(['doneUndated', null])
  })

  test('a day without a deadline is undated, with its day', () => {
    const pieces = { tasks: [task('1.c')], reports: [entry('2025-Q3', '2025-09-10', { done: '2025-09-01' })] }
    expect(taskAt(pieces, '2025-09-14')).toMatchObject({ state: 'doneUndated', doneDay: '2025-09-01' })
  })

  test('100 % without a day stays open, not confirmed', () => {
    const status = taskAt(doneIn(entry('2025-Q3', '2025-09-10', { percent: 100 })), '2025-09-14')
    expect([status.state, status.unconfirmed, status.percent]).toEqual(['openInTime', true, { n: 1n, d: 1n }])
  })
})

describe('taking a completion back', () => {
  const first = entry('2025-Q3', '2025-09-10', { done: '2025-09-01' })
  const back = entry('2025-Q4', '2025-10-10', { done: false, percent: 80, reason: 'Chưa nghiệm thu' })

  test('open again from the day it is said', () => {
    const pieces = doneIn(first, back)
    expect(taskAt(pieces, '2025-10-09').state).toBe('doneOnTime')
    expect(taskAt(pieces, '2025-10-10')).toMatchObject({ state: 'openInTime', percent: { n: 4n, d: 5n } })
  })

  test('and done once more when a day is given again', () => {
    const again = entry('2026-Q1', '2026-01-20', { done: '2026-01-15' })
    expect(taskAt(doneIn(first, back, again), '2026-01-20').state).toBe('doneLate')
  })
})

describe('returned by the consolidating unit', () => {
  const claim = entry('2025-Q3', '2025-09-10', { done: '2025-09-01' })
  const returned = (period: string, date: string): Returned => ({
    period,
    date,
    returned: [{ task: '1.c', reason: 'Thiếu danh sách kèm theo' }],
  })

  test('open again, with the reason', () => {
    const pieces = { ...doneIn(claim), consolidated: [returned('2025-Q3', '2025-09-18')] }
    expect(taskAt(pieces, '2025-09-13').state).toBe('doneOnTime')
    const status = taskAt(pieces, '2025-09-14')
    expect([status.state, status.returned?.value]).toEqual(['openInTime', 'Thiếu danh sách kèm theo'])
  })

  test('a report as of the same day is returned too', () => {
    const sameDay = entry('2025-Q3', '2025-09-16', { done: '2025-09-01' })
    const pieces = { ...doneIn(sameDay), consolidated: [returned('2025-Q3', '2025-09-18')] }
    expect(taskAt(pieces, '2025-09-16').state).toBe('openInTime')
  })

  test('silence afterwards leaves it open; a newer report makes it done', () => {
    const silent = entry('2025-Q4', '2025-10-10', { none: true })
    const again = entry('2025-Q4', '2025-12-10', { done: '2025-11-20' })
    const pieces = { ...doneIn(claim, silent, again), consolidated: [returned('2025-Q3', '2025-09-18')] }
    expect(taskAt(pieces, '2025-10-10').state).toBe('openInTime')
    expect(taskAt(pieces, '2025-12-10')).toMatchObject({ state: 'doneOnTime', doneDay: '2025-11-20', returned: null })
  })

  test('a completion reported only after the return was not returned', () => {
    const later = entry('2025-Q4', '2025-12-10', { done: '2025-11-20' })
    const pieces = { ...doneIn(later), consolidated: [returned('2025-Q3', '2025-09-18')] }
    expect(taskAt(pieces, '2025-12-14').state).toBe('doneOnTime')
  })

  test('parts all reported done after the return make it done', () => {
    const parts: Parts = [
      { id: 'a', name: 'Quy chế' },
      { id: 'b', name: 'Danh sách kèm theo' },
    ]
    const pieces = {
      tasks: [task('1.c', { lead: 'van-phong', deadline: DUE, parts })],
      reports: [
        claim,
        entry('2025-Q4', '2025-12-10', { parts: { a: { done: '2025-09-01' }, b: { done: '2025-11-30' } } }),
      ],
      consolidated: [returned('2025-Q3', '2025-09-18')],
    }
    expect(taskAt(pieces, '2025-10-01').state).toBe('openInTime')
    expect(taskAt(pieces, '2025-12-14')).toMatchObject({ state: 'doneOnTime', doneDay: '2025-11-30' })
  })
})

describe('a task with parts', () => {
  const parts: Parts = [
    { id: 'a', name: 'Chọn công cụ', weight: 1 },
    { id: 'b', name: 'Nhập dữ liệu năm 2025', weight: 3 },
  ]
  const at = (said: TaskEntry, day = '2025-09-14', of: Parts = parts) =>
    taskAt(
      {
        tasks: [task('1.c', { lead: 'van-phong', deadline: DUE, parts: of })],
        reports: [entry('2025-Q3', '2025-09-10', said)],
      },
      day,
    )

  test('progress is the exact weighted mean', () => {
    const status = at({ parts: { a: { done: '2025-06-10' }, b: { percent: 60 } } })
    expect([status.percent, status.atLeast]).toEqual([{ n: 7n, d: 10n }, false])
  })

  test('a weight missing or 0 is the mean of its siblings’', () => {
    const of: Parts = [...parts, { id: 'c', name: 'Công khai', weight: 0 }, { id: 'd', name: 'Tập huấn' }]
    const status = at(
      { parts: { a: { percent: 0 }, b: { percent: 0 }, c: { percent: 100 }, d: { percent: 50 } } },
      undefined,
      of,
    )
    expect(status.parts.map((p) => p.weight)).toEqual([1n, 3n, 2n, 2n].map((n) => ({ n, d: 1n })))
    expect(status.percent).toEqual({ n: 3n, d: 8n })
  })

  test('a part never reported adds nothing, and the mean is a least one', () => {
    expect(at({ parts: { b: { percent: 60 } } })).toMatchObject({ percent: { n: 9n, d: 20n }, atLeast: true })
  })

  test('no part reported: nothing is known', () => {
    expect(at({ result: 'Đang khảo sát' })).toMatchObject({ percent: null, atLeast: false })
  })

  test('done when all parts are, on the day of the latest', () => {
    const said = { parts: { a: { done: '2025-06-10' }, b: { done: '2025-09-05' } } }
    expect(at(said)).toMatchObject({ state: 'doneOnTime', doneDay: '2025-09-05', percent: { n: 1n, d: 1n } })
  })

  test('with one part done on an unknown day the whole is done on an unknown day', () => {
    expect(at({ parts: { a: { done: true }, b: { done: '2025-09-05' } } }).state).toBe('doneUndated')
  })

  test('all parts at 100 % are not all done', () => {
    const status = at({ parts: { a: { percent: 100 }, b: { percent: 100 } } })
    expect([status.state, status.percent]).toEqual(['openInTime', { n: 1n, d: 1n }])
  })

  test('taken back as a whole, it is open until a part is reported done again', () => {
    const all = { parts: { a: { done: '2025-06-10' }, b: { done: '2025-09-05' } } }
    const tasks = [task('1.c', { lead: 'van-phong', deadline: DUE, parts })]
    const reports = [
      entry('2025-Q3', '2025-09-10', all),
      entry('2025-Q4', '2025-10-10', { done: false, reason: 'Dữ liệu tháng 8 sai' }),
      entry('2025-Q4', '2025-12-10', { parts: { b: { done: '2025-12-01' } } }),
    ]
    expect(taskAt({ tasks, reports }, '2025-10-10').state).toBe('openInTime')
    expect(taskAt({ tasks, reports }, '2025-12-14')).toMatchObject({ state: 'doneOnTime', doneDay: '2025-12-01' })
  })

  test('taken back in the file that reports its parts done, it is open', () => {
    const said = {
      done: false,
      reason: 'Chờ nghiệm thu',
      parts: { a: { done: '2025-06-10' }, b: { done: '2025-09-05' } },
    }
    expect(at(said).state).toBe('openInTime')
  })

  test('a part with a lead of its own is that unit’s to report', () => {
    const of: Parts = [
      { id: 'a', name: 'Chọn công cụ' },
      { id: 'b', name: 'Bảo đảm an toàn', lead: 'cong-an' },
    ]
    const tasks = [task('1.c', { lead: 'van-phong', deadline: DUE, parts: of })]
    const said = { parts: { a: { done: '2025-06-10' }, b: { done: '2025-06-12' } } }
    const byLead = taskAt({ tasks, reports: [entry('2025-Q3', '2025-09-10', said)] }, '2025-09-14')
    expect([byLead.state, byLead.percent]).toEqual(['openInTime', { n: 1n, d: 2n }])
    const both = [entry('2025-Q3', '2025-09-10', said), entry('2025-Q3', '2025-09-10', said, 'cong-an')]
    expect(taskAt({ tasks, reports: both }, '2025-09-14').state).toBe('doneOnTime')
  })
})
