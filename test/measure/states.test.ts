import { describe, expect, test } from 'vitest'
import { STATES } from '../../src/core/progress.ts'
import { duty, progressAt, report, task, taskAt } from '../support/plan-builder.ts'

const lead = 'van-phong'
const due = { due: '2025-12-31' }
const stateAt = (pieces: Parameters<typeof taskAt>[0], day: string) => taskAt(pieces, day).state

describe('in time or late', () => {
  const pieces = { tasks: [task('1.a', { lead, deadline: due })] }
  test('the due day itself is in time', () => expect(stateAt(pieces, '2025-12-31')).toBe('openInTime'))
  test('overdue means the due day lies before D', () => expect(stateAt(pieces, '2026-01-01')).toBe('openOverdue'))
  test('an unreported task past its day is overdue, and nobody has spoken of it', () => {
    expect(taskAt(pieces, '2026-01-01')).toMatchObject({ state: 'openOverdue', spoken: false, percent: null })
  })
  test('without a deadline it is undated', () => {
    expect(stateAt({ tasks: [task('1.a', { lead })] }, '2026-01-01')).toBe('openUndated')
  })
  test('words that name no day leave it undated', () => {
    const worded = task('1.a', { lead, deadline: { text: 'sau khi có hướng dẫn của tỉnh' } })
    expect(stateAt({ tasks: [worded] }, '2026-01-01')).toBe('openUndated')
  })
})

describe('outside every denominator', () => {
  const reports = [report(lead, '2025-Q4', '2025-12-10', { '1.a': { done: '2025-11-01', result: 'Đã tuyên truyền' } })]

  test('cancelled from its day on', () => {
    const cancelled = { on: '2026-01-10', reason: 'Tỉnh đã làm chung' }
    const pieces = { tasks: [task('1.a', { lead, deadline: due, cancelled })] }
    expect(stateAt(pieces, '2026-01-09')).toBe('openOverdue')
    expect(stateAt(pieces, '2026-01-10')).toBe('cancelled')
    expect(stateAt({ ...pieces, reports }, '2026-01-10')).toBe('cancelled')
  })

  test('not applicable, whatever is reported', () => {
    const scope = { kind: 'not-applicable' as const, reason: 'Xã không có khu công nghiệp' }
    expect(stateAt({ tasks: [task('1.a', { lead, deadline: due, scope })], reports }, '2026-02-01')).toBe(
      'notApplicable',
    )
  })

  test('work shared with others counts like any other', () => {
    const scope = { kind: 'joint' as const, reason: 'Làm cùng cấp tỉnh' }
    expect(stateAt({ tasks: [task('1.a', { lead, deadline: due, scope })] }, '2026-02-01')).toBe('openOverdue')
  })

  test('regular work is never late, with or without a result', () => {
    const regular = [task('1.a', { lead, deadline: { text: 'Thường xuyên', regular: true } })]
    expect(taskAt({ tasks: regular }, '2030-01-01')).toMatchObject({ state: 'regular', inWindow: false })
    const told = taskAt({ tasks: regular, reports }, '2025-12-14')
    expect([told.state, told.inWindow, told.stated.result?.value]).toEqual(['regular', true, 'Đã tuyên truyền'])
  })

  test('regular only after a day: dated until then', () => {
    const both = [task('1.a', { lead, deadline: { due: '2025-12-31', regular: true } })]
    expect(stateAt({ tasks: both }, '2025-12-31')).toBe('openInTime')
    expect(stateAt({ tasks: both, reports }, '2025-12-14')).toBe('doneOnTime')
  })
})

test('a task assigned later does not exist before that day', () => {
  const tasks = [task('1.a', { lead, deadline: due }), task('1.b', { lead, deadline: due, assigned: '2025-10-01' })]
  expect(progressAt({ tasks }, '2025-09-30').total.counts.total).toBe(1)
  expect(progressAt({ tasks }, '2025-10-01').total.counts.total).toBe(2)
  expect(progressAt({ tasks }, '2025-04-14').total.counts.total).toBe(0)
})

describe('the open ones', () => {
  const tasks = ['1.a', '1.b', '1.c', '1.d', '1.đ'].map((id) => task(id, { lead, with: ['vhxh'], deadline: due }))
  const reports = [
    report(lead, '2025-Q3', '2025-09-10', {
      '1.b': { percent: 0 },
      '1.c': { none: true },
      '1.d': { done: '2025-09-01' },
    }),
    report('vhxh', '2025-Q3', '2025-09-10', { '1.đ': { result: 'Đã góp ý' } }),
  ]
  const { total, tasks: statuses } = progressAt({ tasks, reports }, '2025-09-14')

  test('not reported: the lead never spoke, whatever others said', () => {
    expect(total.of.notReported).toBe(2)
    expect(statuses.filter((t) => !t.spoken).map((t) => t.id)).toEqual(['1.a', '1.đ'])
  })

  test('not started: the lead said 0 %', () => {
    expect(total.of.notStarted).toBe(1)
    expect(statuses.filter((t) => t.notStarted).map((t) => t.id)).toEqual(['1.b'])
  })
})

describe('who answers', () => {
  const tasks = [
    task('3.a', { lead: 'tai-chinh', with: ['vhxh', 'cong-an'], deadline: due }),
    task('3.b', { lead: 'vhxh', with: ['cong-an'], deadline: due }),
    task('3.c', { deadline: due }),
    task('3.d', { lead: 'tram-y-te', deadline: due }),
  ]
  const rows = (day: string) =>
    progressAt({ tasks }, day).units.map((u) => [u.id, u.counts.total, u.cooperating, u.orphan])

  test('the lead, and its successor once it has ended; no lead is a row of its own', () => {
    expect(rows('2025-06-30')).toEqual([
      ['vhxh', 1, 1, false],
      ['tai-chinh', 1, 0, false],
      ['cong-an', 0, 2, false],
      ['tram-y-te', 1, 0, true],
      [null, 1, 0, false],
    ])
    expect(rows('2025-07-01').map((row) => row[0])).toEqual(['vhxh', 'kinh-te', 'cong-an', 'tram-y-te', null])
  })

  test('units carry the name of the day', () => {
    const nameOn = (day: string) => progressAt({ tasks }, day).units.find((u) => u.id === 'vhxh')?.name
    expect([nameOn('2025-06-30'), nameOn('2025-07-01')]).toEqual(['Văn hóa – Xã hội', 'Phòng Văn hóa - Xã hội'])
  })

  test('rows of groups and of units add up to the plan', () => {
    const { units, groups, total } = progressAt({ tasks }, '2026-02-01')
    for (const rows of [units, groups])
      for (const key of [...STATES, 'total'] as const)
        expect(rows.reduce((sum, row) => sum + row.counts[key], 0)).toBe(total.counts[key])
  })
})

describe('a completion first told in a later period is marked', () => {
  const tasks = [task('1.a', { lead, deadline: due })]
  const said = (period: string, date: string) => report(lead, period, date, { '1.a': { done: '2025-06-10' } })
  const marked = (reports: ReturnType<typeof said>[], day: string) => taskAt({ tasks, reports }, day).supplementary

  test('done before the period, told in it', () => {
    expect(marked([said('2025-Q3', '2025-09-10')], '2025-09-14')).toBe(true)
    expect(marked([said('2025-Q2', '2025-06-12')], '2025-06-14')).toBe(false)
  })

  test('told on the first day of the period', () => {
    const { supplementary, inWindow } = taskAt({ tasks, reports: [said('2025-Q3', '2025-06-15')] }, '2025-06-15')
    expect([supplementary, inWindow]).toEqual([true, true])
  })

  test('told again, it was told before', () => {
    expect(marked([said('2025-Q2', '2025-06-12'), said('2025-Q3', '2025-09-10')], '2025-09-14')).toBe(false)
  })

  test('completed by its parts', () => {
    const parts: [{ id: string; name: string }] = [{ id: 'a', name: 'Quy chế' }]
    const reports = [report(lead, '2025-Q3', '2025-09-10', { '1.a': { parts: { a: { done: '2025-06-10' } } } })]
    expect(taskAt({ tasks: [task('1.a', { lead, deadline: due, parts })], reports }, '2025-09-14').supplementary).toBe(
      true,
    )
  })

  test('a period shown after D has passed it looks back at its own end', () => {
    const progress = progressAt({ tasks, reports: [said('2025-Q4', '2025-10-10')] }, '2025-12-14', {
      id: '2025-Q3',
      from: '2025-06-15',
      to: '2025-09-14',
    })
    expect(progress.tasks[0]?.supplementary).toBe(false)
  })
})

test('the nine counts of tasks and of duties add up to the total', () => {
  const tasks = [
    task('1.a', { deadline: due }),
    task('1.b', { deadline: { every: 'quarter' } }),
    task('1.c', { deadline: { regular: true } }),
    task('1.d', { cancelled: { on: '2025-05-01', reason: 'Trùng nhiệm vụ' } }),
    task('1.đ'),
  ]
  const { total, dutyCounts } = progressAt({ tasks, duties: [duty('V.1.1', { deadline: due })] }, '2026-02-01')
  expect(total.counts).toEqual({
    total: 5,
    doneOnTime: 0,
    doneLate: 0,
    doneUndated: 0,
    openInTime: 0,
    openOverdue: 2,
    openUndated: 1,
    regular: 1,
    notApplicable: 0,
    cancelled: 1,
  })
  expect(dutyCounts).toMatchObject({ total: 1, openOverdue: 1 })
})
