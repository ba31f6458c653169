import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import type { DueItem } from '../../src/core/due.ts'
import type { UnitData } from '../../src/core/plan.ts'
import { dueItems } from '../../src/measure/due.ts'
import { duty, figures, indicator, type Pieces, plan, progressAt, report, task } from '../support/plan-builder.ts'

/** kind, id (with its part), unit, due day and days left of what is owed. */
const brief = ({ kind, id, part, unit, due, days, period }: DueItem) =>
  [kind, part === null ? id : `${id}/${part}`, unit, due, days, ...(period ? [period.id] : [])] as unknown[]
const due = (pieces: Pieces, day: string, within: number | null = 30) =>
  dueItems(progressAt(pieces, day), within === null ? null : addDays(day, within)).map(brief)

describe('tasks', () => {
  const tasks = [
    task('1.a', { lead: 'vhxh', deadline: { due: '2026-10-14' } }),
    task('1.b', { lead: 'tai-chinh', deadline: { due: '2026-06-30' } }),
    task('1.c', { deadline: { due: '2026-09-14' } }),
    task('1.d', { lead: 'vhxh', deadline: { due: '2026-10-15' } }),
    task('1.đ', { lead: 'vhxh', deadline: { regular: true } }),
    task('1.e', { lead: 'vhxh', deadline: { due: '2026-09-20' }, cancelled: { on: '2026-01-01', reason: 'Trùng' } }),
    task('1.g', { lead: 'vhxh', deadline: { due: '2026-09-20' } }),
  ]
  const reports = [report('vhxh', '2026-Q3', '2026-09-14', { '1.g': { done: '2026-09-10' } })]

  test('overdue first, then by due day; the unit that answers today; the last day of the span is in it', () =>
    expect(due({ tasks, reports }, '2026-09-14')).toEqual([
      ['task', '1.b', 'kinh-te', '2026-06-30', -76],
      ['task', '1.c', null, '2026-09-14', 0],
      ['task', '1.a', 'vhxh', '2026-10-14', 30],
    ]))

  test('further ahead, and without an end', () => {
    expect(due({ tasks, reports }, '2026-09-14', 0).map(([, id]) => id)).toEqual(['1.b', '1.c'])
    expect(due({ tasks, reports }, '2026-09-14', null).map(([, id]) => id)).toEqual(['1.b', '1.c', '1.a', '1.d'])
  })

  test('the head is the task’s, else the unit’s', () => {
    const units: UnitData[] = [{ id: 'vhxh', names: [{ name: 'Phòng Văn hóa - Xã hội' }], head: 'Trưởng phòng' }]
    const both = [
      task('1.a', { lead: 'vhxh', head: 'Phó Chủ tịch UBND xã', deadline: { due: '2026-09-20' } }),
      task('1.b', { lead: 'vhxh', deadline: { due: '2026-09-20' } }),
    ]
    const items = dueItems(progressAt({ units, tasks: both }, '2026-09-14'), '2026-09-30')
    expect(items.map(({ head, name }) => [head, name])).toEqual([
      ['Phó Chủ tịch UBND xã', 'Phòng Văn hóa - Xã hội'],
      ['Trưởng phòng', 'Phòng Văn hóa - Xã hội'],
    ])
  })

  test('parts with a day or a unit of their own, until they are done', () => {
    const parts = [
      { id: 'a', name: 'Chọn công cụ', due: '2026-06-30' },
      { id: 'b', name: 'Nhập dữ liệu', due: '2026-09-20' },
      { id: 'c', name: 'An toàn', due: '2026-09-30', lead: 'cong-an' },
      { id: 'd', name: 'Bàn giao', due: '2026-09-30' },
    ]
    const own = task('1.a', { lead: 'vhxh', parts: parts as never, deadline: { due: '2026-09-30' } })
    const done = report('vhxh', '2026-Q3', '2026-09-14', { '1.a': { parts: { a: { done: '2026-08-01' } } } })
    expect(due({ tasks: [own], reports: [done] }, '2026-09-14')).toEqual([
      ['part', '1.a/b', 'vhxh', '2026-09-20', 6],
      ['task', '1.a', 'vhxh', '2026-09-30', 16],
      ['part', '1.a/c', 'cong-an', '2026-09-30', 16],
    ])
  })
})

describe('recurring tasks and duties: each occurrence by itself', () => {
  const monthly = task('1.a', { lead: 'vhxh', assigned: '2026-07-01', deadline: { every: 'month', days: 5 } })
  const done = report('vhxh', '2026-Q3', '2026-09-14', {
    '1.a': { occurrences: { '2026-07': { done: '2026-08-02' } } },
  })

  test('overdue, running, and those that begin later and fall due in time', () =>
    expect(due({ tasks: [monthly], reports: [done] }, '2026-09-14', 60)).toEqual([
      ['occurrence', '1.a', 'vhxh', '2026-09-05', -9, '2026-08'],
      ['occurrence', '1.a', 'vhxh', '2026-10-05', 21, '2026-09'],
      ['occurrence', '1.a', 'vhxh', '2026-11-05', 52, '2026-10'],
    ]))

  test('what earlier years left undone only where everything is asked for', () => {
    const yearly = { tasks: [task('1.a', { lead: 'vhxh', deadline: { every: 'year' } })] }
    expect(due(yearly, '2027-06-01')).toEqual([['occurrence', '1.a', 'vhxh', '2026-12-31', -152, '2026']])
    expect(due(yearly, '2027-06-01', null).map((item) => item[5])).toEqual(['2025', '2026', '2027'])
    const [first] = dueItems(progressAt(yearly, '2027-06-01'), null)
    expect(first?.earlier).toBe(true)
  })

  test('a duty is owed by each unit that has not done it', () => {
    const duties = [
      duty('V.1', { by: ['van-phong', 'vhxh', 'tai-chinh', 'kinh-te'], deadline: { due: '2026-09-30' } }),
      duty('V.2', { by: ['van-phong', 'vhxh'], deadline: { every: 'quarter', start: '2026-04-01' } }),
      duty('V.3', { by: ['vhxh'], cycles: ['regular'] }),
    ]
    const reports = [
      report('vhxh', '2026-Q3', '2026-09-14', {
        'V.1': { done: '2026-09-01' },
        'V.2': { occurrences: { '2026-Q2': { done: '2026-06-30' } } },
      }),
    ]
    expect(due({ duties, reports }, '2026-09-14')).toEqual([
      ['duty', 'V.2', 'van-phong', '2026-06-30', -76, '2026-Q2'],
      ['duty', 'V.1', 'van-phong', '2026-09-30', 16],
      ['duty', 'V.2', 'van-phong', '2026-09-30', 16, '2026-Q3'],
      ['duty', 'V.2', 'vhxh', '2026-09-30', 16, '2026-Q3'],
      ['duty', 'V.1', 'kinh-te', '2026-09-30', 16],
    ])
  })
})

describe('reports', () => {
  const reporting = [{ every: 'quarter' as const, from: ['vhxh'] as [string], dueDays: 5 }]
  const request = {
    id: '2026-DX-01',
    topic: 'Kỹ năng số',
    on: '2026-08-03',
    window: { from: '2026-01-01', to: '2026-07-31' },
    due: '2026-08-10',
    from: ['vhxh', 'cong-an'] as [string, ...string[]],
  }
  const calendar = {
    kind: 'nd09',
    own: [],
    requested: [{ id: request.id, name: request.topic, ...request.window }],
  } as const
  const sent = ['2025-Q4', '2026-Q1', '2026-Q2'].map((period, i) =>
    report('vhxh', period, ['2025-12-16', '2026-03-16', '2026-06-16'][i] ?? '', {}),
  )
  const pieces = {
    data: { reporting, requests: [request] },
    calendar,
    reports: [...sent, report('vhxh', '2026-DX-01', '2026-08-07', {})],
  }

  test('periodic and ad hoc ones that have not come; coming ones within the span', () => {
    expect(due(pieces, '2026-09-14', 100)).toEqual([
      ['request', '2026-DX-01', 'cong-an', '2026-08-10', -35, '2026-DX-01'],
      ['report', '2026-Q3', 'vhxh', '2026-09-19', 5, '2026-Q3'],
      ['report', '2026-Q4', 'vhxh', '2026-12-19', 96, '2026-Q4'],
    ])
  })

  test('a duty measured by reports is owed as those reports', () => {
    const duties = [duty('V.1', { kind: 'report', by: ['vhxh'], deadline: { every: 'quarter' } })]
    const linked = { ...pieces, data: { reporting: [{ ...reporting[0], duty: 'V.1' } as never] }, duties }
    expect(due(linked, '2026-09-14')).toEqual([['report', '2026-Q3', 'vhxh', '2026-09-19', 5, '2026-Q3']])
  })
})

describe('figures of indicators', () => {
  const reporting = [{ every: 'quarter' as const, from: [] as never, dueDays: 5 }]
  const quarterly = indicator('CT01', { lead: 'vhxh', with: ['cong-an'], every: 'quarter' })
  const at = (reports: Pieces['reports'] = [], day = '2026-09-14', own = quarterly) =>
    due({ data: { reporting }, indicators: [own], reports }, day, 120)
  const value = (unit: string, date: string, day: string) =>
    figures(unit, '2026-Q3', date, { CT01: { value: 4, at: day } })

  test('for the period that holds D and the one before it, due with the report', () =>
    expect(at()).toEqual([
      ['indicator', 'CT01', 'vhxh', '2026-06-19', -87, '2026-Q2'],
      ['indicator', 'CT01', 'vhxh', '2026-09-19', 5, '2026-Q3'],
    ]))

  test('given by the unit or by one that supplies it; a later figure stands for the one before', () => {
    expect(at([value('vhxh', '2026-09-14', '2026-09-10')])).toEqual([])
    expect(at([value('cong-an', '2026-09-14', '2026-09-10')])).toEqual([])
    expect(at([value('van-phong', '2026-09-14', '2026-09-10')])).toHaveLength(2)
    expect(at([value('vhxh', '2026-09-14', '2026-06-10')]).map((item) => item[5])).toEqual(['2026-Q3'])
  })

  test('said aloud that there is none: nothing is owed', () =>
    expect(at([figures('vhxh', '2026-Q3', '2026-09-14', { CT01: { none: true } })])).toEqual([]))

  test('a yearly one falls due with the report after the year', () =>
    expect(at([], '2026-09-14', indicator('CT01', { lead: 'vhxh', every: 'year' })).at(-1)).toEqual([
      ...['indicator', 'CT01', 'vhxh', '2026-12-19', 96, '2026'],
    ]))

  test('one for each unit; none before it is measured; none without a unit, without a length or for a formula', () => {
    const own = { every: 'quarter', from: '2026-07-01' } as const
    expect(at([], '2026-09-14', indicator('CT01', { ...own, per: 'unit', units: ['vhxh', 'kinh-te'] }))).toEqual([
      ['indicator', 'CT01', 'vhxh', '2026-09-19', 5, '2026-Q3'],
      ['indicator', 'CT01', 'kinh-te', '2026-09-19', 5, '2026-Q3'],
    ])
    expect(at([], '2026-09-14', indicator('CT01', own))).toEqual([])
    expect(at([], '2026-09-14', indicator('CT01', { lead: 'vhxh' }))).toEqual([])
    expect(
      at([], '2026-09-14', indicator('CT01', { ...own, lead: 'vhxh', formula: { n: [{ indicator: 'CT02' }] } })),
    ).toEqual([])
  })
})

test('a plan that sets no due day owes nothing', () =>
  expect(dueItems(progressAt(plan({ tasks: [task('1.a')], duties: [duty('V.1')] }), '2026-09-14'), null)).toEqual([]))
