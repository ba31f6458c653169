import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/core/plan.ts'
import { momentOf } from '../../src/measure/index.ts'
import { planAt } from '../../src/measure/plan-at.ts'
import { amendedPlan, amendment, decision } from '../support/amended-plan.ts'

// Files hold what was proposed; planAt gives what was in force.

const due = (plan: Plan, id: string): string | undefined => plan.tasks.find((task) => task.id === id)?.deadline?.due
const DEADLINE =
  'task: "1.a", field: deadline, from: { text: Quý I/2026, due: 2026-03-31 }, to: { text: Quý II/2026, due: 2026-06-30 }'

it('without amendments it is the plan itself', async () => {
  const { plan } = await amendedPlan({})
  expect(planAt(plan, '2020-01-01')).toBe(plan)
})

it('approved: the old deadline until the day of effect, the new one from that day', async () => {
  const { plan, problems } = await amendedPlan(
    amendment('2026-02-10', [`{ ${DEADLINE}, state: approved }`], decision('2026-02-20', '2026-03-01')),
  )
  expect(problems).toEqual([])
  expect(due(planAt(plan, '2026-02-28'), '1.a')).toBe('2026-03-31')
  expect(due(planAt(plan, '2026-03-01'), '1.a')).toBe('2026-06-30')
  expect(planAt(plan, '2026-03-01')).toBe(plan)
  expect(planAt(plan, '2026-02-28')).toBe(planAt(plan, '2026-01-01'))
})

it('from a plan made for one day, any other day can be asked for', async () => {
  const { plan } = await amendedPlan(
    amendment('2026-02-10', [`{ ${DEADLINE}, state: approved }`], decision('2026-02-20')),
  )
  const before = planAt(plan, '2026-01-01')
  expect(due(before, '1.a')).toBe('2026-03-31')
  expect(planAt(before, '2026-02-20')).toBe(plan)
  expect(planAt(before, '2026-01-15')).toBe(before)
})

describe('what is not approved moves nothing', () => {
  it.each(['proposed', 'submitted', 'refused', 'withdrawn'])('%s', async (state) => {
    const { plan } = await amendedPlan(amendment('2026-02-10', [`{ ${DEADLINE}, state: ${state} }`]))
    expect(due(planAt(plan, '2026-12-31'), '1.a')).toBe('2026-03-31')
  })

  it('approved without a document', async () => {
    const { plan, problems } = await amendedPlan(amendment('2026-02-10', [`{ ${DEADLINE}, state: approved }`]))
    expect(due(planAt(plan, '2026-12-31'), '1.a')).toBe('2026-03-31')
    expect(problems).toEqual(['amendment/no-approval amendments/2026-02-10-thu.md changes.0.state'])
  })
})

it('changes of one value are undone one after another', async () => {
  const step = (from: number, to: number, state: string): string =>
    `{ indicator: CT1, field: targets.2026.value, from: ${from}, to: ${to}, state: ${state} }`
  const { plan, problems } = await amendedPlan({
    ...amendment('2025-06-01', [step(75, 70, 'approved')], decision('2025-07-01')),
    ...amendment('2025-09-01', [step(70, 65, 'refused')], decision('2025-09-10')),
    ...amendment('2026-02-01', [step(70, 65, 'approved')], decision('2026-03-01')),
    ...amendment(
      '2026-05-01',
      [step(65, 60, 'submitted')],
      'submission: { type: TTr, number: 9/TTr-A, date: 2026-05-02 }',
    ),
  })
  expect(problems).toEqual([])
  const target = (day: string) => planAt(plan, day).indicators[0]?.data.targets
  const last = { by: '2030', value: 80 }
  expect(target('2025-06-30')).toEqual([{ by: '2026', value: 75 }, last])
  expect(target('2025-12-31')).toEqual([{ by: '2026', value: 70 }, last])
  expect(target('2026-12-31')).toEqual([{ by: '2026', value: 65 }, last])
  expect(plan.indicators[0]?.data.targets).toEqual([{ by: '2026', value: 60 }, last])
})

it('a step that was added, a lead that was set', async () => {
  const { plan, problems } = await amendedPlan(
    amendment(
      '2026-02-01',
      [
        '{ indicator: CT1, field: targets.2030, to: { by: 2030, value: 80 }, state: approved }',
        '{ task: "1.b", field: lead, to: a, state: approved }',
      ],
      decision('2026-03-01'),
    ),
  )
  expect(problems).toEqual([])
  const before = planAt(plan, '2026-02-28')
  expect(before.indicators[0]?.data.targets).toEqual([{ by: '2026', value: 60 }])
  expect(before.tasks[1]?.data).toEqual({ id: '1.b', text: 'Làm cầu', weight: 1, deadline: { text: 'Quý IV/2026' } })
})

it('a task that came is assigned the day it took effect; one that went stays as cancelled', async () => {
  const { plan, problems } = await amendedPlan({
    'tasks/1.yaml': `schema: tasks/1
group: "1"
tasks:
  - { id: "1.a", text: Làm đường, lead: a, weight: 2, deadline: { text: Quý II/2026, due: 2026-06-30 } }
  - { id: "1.c", text: Làm cầu, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }
`,
    ...amendment(
      '2026-02-01',
      [
        '{ task: "1.c", to: { group: "1", text: Làm cầu, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }, state: approved }',
        '{ task: "1.b", from: { group: "1", text: Làm kè, lead: b }, state: approved }',
      ],
      decision('2026-03-01'),
    ),
  })
  expect(problems).toEqual([])
  const before = planAt(plan, '2026-02-28')
  expect(before.tasks.map(({ id }) => id)).toEqual(['1.a', '1.b'])
  expect(before.tasks[1]).toMatchObject({ group: '1', data: { text: 'Làm kè', lead: 'b' } })
  const after = planAt(plan, '2026-03-01')
  expect(after.tasks.map(({ id }) => id)).toEqual(['1.a', '1.b', '1.c'])
  expect(after.tasks[1]?.data.cancelled).toEqual({ on: '2026-03-01', reason: 'Mưa kéo dài', decision: '0301/KH-UBND' })
  expect(after.tasks[2]?.data.assigned).toBe('2026-03-01')
})

it('a task that came, went and came again is assigned the day it came last', async () => {
  const task = '{ group: "1", text: Làm kè, lead: a, weight: 1 }'
  const { plan, problems } = await amendedPlan({
    'tasks/1.yaml': `schema: tasks/1
group: "1"
tasks:
  - { id: "1.a", text: Làm kè, lead: a, weight: 1 }
`,
    ...amendment('2025-06-01', [`{ task: "1.a", to: ${task}, state: approved }`], decision('2025-07-01')),
    ...amendment('2025-09-01', [`{ task: "1.a", from: ${task}, state: approved }`], decision('2025-10-01')),
    ...amendment('2026-02-01', [`{ task: "1.a", to: ${task}, state: approved }`], decision('2026-03-01')),
  })
  expect(problems).toEqual([])
  const stated = (day: string) => planAt(plan, day).tasks.map(({ data }) => data)
  const cancelled = { on: '2025-10-01', reason: 'Mưa kéo dài', decision: '1001/KH-UBND' }
  const own = { id: '1.a', text: 'Làm kè', lead: 'a', weight: 1 }
  expect(stated('2025-06-30')).toEqual([])
  expect(stated('2025-07-01')).toEqual([{ ...own, assigned: '2025-07-01' }])
  expect(stated('2025-10-01')).toEqual([{ ...own, cancelled }])
  expect(stated('2026-03-01')).toEqual([{ ...own, assigned: '2026-03-01' }])
})

it('a unit, a duty, a group and a programme are undone too', async () => {
  const { plan, problems } = await amendedPlan({
    'duties.yaml': 'schema: duties/1\nduties: [{ id: V.1, by: [b], text: Báo cáo, kind: report, cycles: [quarter] }]\n',
    'programmes.yaml': 'schema: programmes/1\nprogrammes: [{ id: ct, name: Chương trình, lead: b }]\n',
    ...amendment(
      '2026-02-01',
      [
        '{ unit: b, to: { names: [{ name: Đơn vị B }] }, state: approved }',
        '{ unit: a, field: names, from: [{ name: Đơn vị cũ }], to: [{ name: Đơn vị A }], state: approved }',
        '{ duty: V.1, field: by, from: [a], to: [b], state: approved }',
        '{ group: "2", field: title, from: Nhóm cũ, to: Nhóm hai, state: approved }',
        '{ programme: ct, field: lead, from: a, to: b, state: approved }',
      ],
      decision('2026-03-01'),
    ),
  })
  expect(problems).toEqual([])
  const before = planAt(plan, '2026-02-28')
  expect([...before.units.values()].map(({ id, data }) => [id, data.names[0]?.name])).toEqual([['a', 'Đơn vị cũ']])
  expect(before.duties[0]?.data.by).toEqual(['a'])
  expect(before.groups[1]?.title).toBe('Nhóm cũ')
  expect(before.programmes[0]?.data.lead).toBe('a')
  expect(before.duties[0]?.origin).toEqual(plan.duties[0]?.origin)
})

it('the term, the title and the duties to report of the plan itself', async () => {
  const item = (field: string, from: string, to: string): string =>
    `{ plan: p, field: ${field}, from: ${from}, to: ${to}, state: approved }`
  const { plan, problems } = await amendedPlan({
    'plan.yaml': `schema: plan/1
id: p
title: Kế hoạch mới
issuer: { name: [UBND], code: UBND }
term: { from: 2025-01-01, until: 2032-12-31 }
groups: [{ id: "1", title: Nhóm một }, { id: "2", title: Nhóm hai }]
reporting: [{ every: month, from: all }]
`,
    ...amendment(
      '2026-02-01',
      [
        item('term.until', '2030-12-31', '2032-12-31'),
        item('title', 'Kế hoạch', 'Kế hoạch mới'),
        item('reporting', '[{ every: quarter, from: all }]', '[{ every: month, from: all }]'),
      ],
      decision('2026-03-01'),
    ),
  })
  expect(problems).toEqual([])
  const { data, groups, calendar } = planAt(plan, '2026-02-28')
  expect(data).toMatchObject({
    id: 'p',
    title: 'Kế hoạch',
    term: { from: '2025-01-01', until: '2030-12-31' },
    reporting: [{ every: 'quarter', from: 'all' }],
  })
  expect(groups).toEqual(plan.groups)
  expect(calendar).toEqual(plan.calendar)
  expect(planAt(plan, '2026-03-01')).toBe(plan)
  // Which period is shown goes by the duty to report that held then.
  expect(momentOf(plan, { asOf: '2026-02-28' }, '2026-11-20')?.period.id).toBe('2026-Q1')
  expect(momentOf(plan, { asOf: '2026-03-01' }, '2026-11-20')?.period.id).toBe('2026-03')
})

it('an old value that cannot have been is reported, and its amendment left out as a whole', async () => {
  const { plan, problems } = await amendedPlan(
    amendment(
      '2026-02-01',
      [
        '{ task: "1.a", field: weight, from: 1, to: 2, state: approved }',
        '{ task: "1.b", field: deadline.due, from: hôm nay, state: approved }',
      ],
      decision('2026-03-01'),
    ),
  )
  expect(problems).toEqual(['amendment/value amendments/2026-02-01-thu.md changes.1.from'])
  expect(plan.amendments).toEqual([])
  expect(plan.unread).toEqual(['plans/p/amendments/2026-02-01-thu.md'])
})
