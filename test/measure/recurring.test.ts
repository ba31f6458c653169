import { describe, expect, test } from 'vitest'
import { CALENDAR } from '../../src/core/period.ts'
import type { TaskData, TaskEntry } from '../../src/core/plan.ts'
import { report, task, taskAt } from '../support/plan-builder.ts'

const lead = 'van-phong'
type Occurrences = NonNullable<TaskEntry['occurrences']>

/** A task of every quarter from 15/4/2025, and what its lead said of the quarters. */
function quarterly(said: Occurrences, deadline: TaskData['deadline'] = { every: 'quarter' }) {
  const period = '2026-Q4'
  return {
    tasks: [task('5.a', { lead, deadline })],
    reports: Object.keys(said).length > 0 ? [report(lead, period, '2025-06-01', { '5.a': { occurrences: said } })] : [],
  }
}
const at = (said: Occurrences, day: string, deadline?: TaskData['deadline']) => {
  const status = taskAt(quarterly(said, deadline), day)
  return { state: status.state, kinds: status.occurrences?.map((o) => `${o.period.id} ${o.state}`), status }
}

const ALL_2025: Occurrences = {
  '2025-Q2': { done: '2025-06-28' },
  '2025-Q3': { done: '2025-09-30' },
  '2025-Q4': { done: '2025-12-20' },
}

describe('an occurrence falls due on its span’s last calendar day, plus the days the plan gives', () => {
  test('running until that day, overdue from the next', () => {
    expect(at({}, '2025-06-30').kinds).toEqual(['2025-Q2 running'])
    expect(at({}, '2025-07-01').kinds).toEqual(['2025-Q2 overdue', '2025-Q3 running'])
  })

  test('five days later with `days: 5`', () => {
    const deadline = { every: 'quarter' as const, days: 5 }
    expect(at({}, '2025-07-05', deadline).kinds).toEqual(['2025-Q2 running', '2025-Q3 running'])
    expect(at({}, '2025-07-06', deadline).kinds).toEqual(['2025-Q2 overdue', '2025-Q3 running'])
    expect(at({ '2025-Q2': { done: '2025-07-05' } }, '2025-07-06', deadline).kinds?.[0]).toBe('2025-Q2 doneOnTime')
  })

  test('done on time, done late, done on an unknown day, missed', () => {
    const said = {
      '2025-Q2': { done: '2025-06-30' },
      '2025-Q3': { done: '2025-10-01' },
      '2025-Q4': { done: true },
      '2026-Q1': { missed: 'Hệ thống nâng cấp' },
    }
    expect(at(said, '2026-04-01').kinds).toEqual(['2025-Q4 doneUndated', '2026-Q1 missed', '2026-Q2 running'])
    expect(at(said, '2025-12-01').kinds).toEqual(['2025-Q2 doneOnTime', '2025-Q3 doneLate', '2025-Q4 doneUndated'])
  })

  test('a day after D is not done yet', () => {
    expect(at({ '2025-Q2': { done: '2025-06-28' } }, '2025-06-27').kinds).toEqual(['2025-Q2 running'])
  })
})

describe('the state comes from those due between the start of the reporting year and D', () => {
  test('none due yet: open, in time', () => expect(at({}, '2025-06-30').state).toBe('openInTime'))
  test('none due yet, though done early: still open', () => {
    expect(at({ '2025-Q2': { done: '2025-06-01' } }, '2025-06-29').state).toBe('openInTime')
  })
  test('done, and due on D itself: done', () => {
    expect(at({ '2025-Q2': { done: '2025-06-28' } }, '2025-06-30').state).toBe('doneOnTime')
  })
  test('any overdue: overdue', () => {
    expect(at({ '2025-Q3': { done: '2025-09-20' } }, '2025-10-01').state).toBe('openOverdue')
  })
  test('all done on time: done on time', () => expect(at(ALL_2025, '2025-12-10').state).toBe('doneOnTime'))
  test('one late: done late', () => {
    expect(at({ ...ALL_2025, '2025-Q3': { done: '2025-10-05' } }, '2025-12-10').state).toBe('doneLate')
  })
  test('one missed: done late, and no longer overdue', () => {
    expect(at({ ...ALL_2025, '2025-Q3': { missed: 'Bão lũ' } }, '2025-12-10').state).toBe('doneLate')
  })
  test('one on an unknown day: undated', () => {
    expect(at({ ...ALL_2025, '2025-Q3': { done: true } }, '2025-12-10').state).toBe('doneUndated')
  })
  test('one done after it was missed: done late', () => {
    const said = { ...ALL_2025, '2025-Q2': { missed: 'Bão lũ', done: '2025-07-20' } }
    expect(at(said, '2025-12-10').kinds?.[0]).toBe('2025-Q2 doneLate')
  })
  test('taken back: overdue again', () => {
    expect(at({ ...ALL_2025, '2025-Q3': { done: false } }, '2025-12-10').state).toBe('openOverdue')
  })
})

test('the running one never turns done back, not on its due day either', () => {
  const { state, status, kinds } = at({ '2025-Q2': { done: '2025-06-28' } }, '2025-09-30')
  expect([state, status.due, kinds]).toEqual(['doneOnTime', '2025-06-30', ['2025-Q2 doneOnTime', '2025-Q3 running']])
})

describe('the reporting year of Decree 09/2019 begins on 15/12', () => {
  test('the fourth quarter of 2025 falls due in the reporting year 2026', () => {
    expect(at(ALL_2025, '2025-12-14').kinds).toEqual(['2025-Q2 doneOnTime', '2025-Q3 doneOnTime', '2025-Q4 running'])
    expect(at(ALL_2025, '2025-12-15').kinds).toEqual(['2025-Q4 running'])
  })

  test('what falls due on its first day belongs to it', () => {
    const { kinds } = at({}, '2025-12-15', { every: 'month', days: 15, start: '2025-10-01' })
    expect(kinds).toEqual(['2025-11 running', '2025-12 running'])
  })

  test('a new year starts open, in time', () => expect(at(ALL_2025, '2025-12-15').state).toBe('openInTime'))

  test('misses of earlier years are listed and count no more', () => {
    const said = { '2025-Q2': { missed: 'Chưa có hệ thống' }, '2025-Q4': { done: '2025-12-20' } }
    const { state, status } = at(said, '2026-01-10')
    expect(state).toBe('doneOnTime')
    expect(status.missedBefore.map((o) => `${o.period.id} ${o.state}`)).toEqual(['2025-Q2 missed', '2025-Q3 overdue'])
  })

  test('a calendar year where the plan counts by the calendar', () => {
    const pieces = { ...quarterly({}), calendar: CALENDAR }
    expect(taskAt(pieces, '2026-01-01').occurrences?.map((o) => o.period.id)).toEqual(['2026-Q1'])
    expect(taskAt(pieces, '2026-01-01').missedBefore).toHaveLength(3)
  })
})

describe('where it begins and ends', () => {
  test('with the span that holds its start', () => {
    const deadline = { every: 'month' as const, start: '2025-10-20' }
    expect(at({}, '2025-12-01', deadline).kinds).toEqual(['2025-10 overdue', '2025-11 overdue', '2025-12 running'])
  })

  test('with the plan’s term at the latest', () => {
    const pieces = { ...quarterly({}), term: { from: '2025-04-15', until: '2025-09-30' } }
    expect(taskAt(pieces, '2025-12-01').occurrences?.map((o) => o.period.id)).toEqual(['2025-Q2', '2025-Q3'])
  })

  test('nowhere, and then nothing can be overdue, where no start is known', () => {
    const pieces = { ...quarterly({}, { every: 'year', days: 20 }), term: null, calendar: CALENDAR }
    const task = taskAt(pieces, '2026-03-01')
    expect([task.state, task.occurrences]).toEqual(['openUndated', []])
  })

  test('every three years: spans from the year it began', () => {
    const { kinds, state } = at({}, '2026-06-01', { every: '3-years' })
    expect([kinds, state]).toEqual([['2025..2027 running'], 'openInTime'])
  })
})

describe('progress of recurring work', () => {
  test('those done over those that have fallen due, once any was told', () => {
    const { status } = at({ '2025-Q2': { done: '2025-06-28' } }, '2025-10-01')
    expect([status.state, status.percent]).toEqual(['openOverdue', { n: 1n, d: 2n }])
  })

  test('unknown while none was told', () => expect(at({}, '2025-10-01').status.percent).toBeNull())
})

describe('returned by the consolidating unit', () => {
  const pieces = {
    tasks: [task('5.a', { lead, deadline: { every: 'quarter' } })],
    reports: [
      report(lead, '2025-Q3', '2025-07-05', { '5.a': { occurrences: { '2025-Q2': { done: '2025-06-28' } } } }),
      report(lead, '2025-Q4', '2025-10-05', { '5.a': { occurrences: { '2025-Q3': { done: '2025-09-28' } } } }),
    ],
    consolidated: [
      { period: '2025-Q4', date: '2025-10-20', returned: [{ task: '5.a', reason: 'Thiếu số liệu thôn' }] },
    ],
  }

  test('what was reported in that period is open again, what earlier periods accepted stays', () => {
    expect(taskAt(pieces, '2025-10-19').state).toBe('doneOnTime')
    const { state, occurrences, returned } = taskAt(pieces, '2025-10-20')
    expect([state, returned?.value]).toEqual(['openOverdue', 'Thiếu số liệu thôn'])
    expect(occurrences?.map((o) => o.state)).toEqual(['doneOnTime', 'overdue', 'running'])
  })
})
