import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../../src/core/plan.ts'
import { stepHistory } from '../../src/core/step-history.ts'
import { measurePlan, movementsOf } from '../../src/pipeline.ts'
import { amendedPlan, amendment, decision } from '../support/amended-plan.ts'

// From 1 April another unit leads 1.a, whose text grows; 1.c goes, 1.d comes; a target is lowered, and again in May; reports are due later from July.

const TASK = (text: string): string =>
  `{ group: "1", text: ${text}, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }`
const APRIL = amendment(
  '2026-03-20',
  [
    '{ task: "1.a", field: lead, from: a, to: b, state: approved }',
    '{ task: "1.a", field: text, from: Làm đường, to: Làm đường và cống, state: approved }',
    `{ task: "1.c", from: ${TASK('Làm kè')}, state: approved }`,
    `{ task: "1.d", to: ${TASK('Làm chợ')}, state: approved }`,
    '{ indicator: CT1, field: targets.2026.value, from: 80, to: 70, state: approved }',
  ],
  decision('2026-03-25', '2026-04-01'),
)
const MAY = amendment(
  '2026-05-02',
  ['{ indicator: CT1, field: targets.2026.value, from: 70, to: 60, state: approved }'],
  decision('2026-05-10'),
)
const DUE = (days: number): string => `[{ every: quarter, from: all, dueDays: ${days} }]`
const JULY = amendment(
  '2026-06-20',
  [`{ plan: p, field: reporting, from: ${DUE(5)}, to: ${DUE(20)}, state: approved }`],
  decision('2026-07-01'),
)
const FILES = {
  'plan.yaml': `schema: plan/1
id: p
title: Kế hoạch
issuer: { name: [UBND], code: UBND }
term: { from: 2026-01-01, until: 2030-12-31 }
groups: [{ id: "1", title: Nhóm một }]
reporting: ${DUE(20)}
`,
  'tasks/1.yaml': `schema: tasks/1
group: "1"
tasks:
  - { id: "1.a", text: Làm đường và cống, lead: b, weight: 2, deadline: { text: Quý IV/2026, due: 2026-12-31 } }
  - { id: "1.b", text: Làm cầu, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }
  - { id: "1.d", text: Làm chợ, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }
`,
  'indicators/1.yaml': `schema: indicators/1
indicators:
  - { id: CT1, name: Tỷ lệ, unit: "%", kind: point, direction: up, lead: a, targets: [{ by: "2026", value: 60 }] }
`,
  'progress/2026-Q1/a.md': `---
schema: progress/1
unit: a
period: 2026-Q1
date: 2026-03-14
tasks:
  "1.a": { percent: 20 }
  "1.b": { percent: 10 }
  "1.c": { percent: 30 }
indicators: { CT1: { value: 65 } }
---
`,
  ...APRIL,
  ...MAY,
  ...JULY,
}

let plan: Plan
beforeAll(async () => {
  const made = await amendedPlan(FILES)
  expect(made.problems.filter((line) => !/^(?:task\/letter-order|progress\/path)/.test(line))).toEqual([])
  plan = made.plan
})
const at = (asOf: string, period?: string) => {
  const progress = measurePlan(plan, { asOf, ...(period === undefined ? {} : { period }) }, '2026-11-20')
  if (!progress) throw new Error('no such period')
  return progress
}

describe('after a lead has changed', () => {
  it('the first quarter is owed by the unit that led then, the second by both', () => {
    const owed = at('2026-06-25').owed.map(({ unit, period, due, state }) => `${unit} ${period.id} ${due} ${state}`)
    expect(owed).toEqual([
      'a 2026-Q1 2026-03-19 inTime',
      'a 2026-Q2 2026-06-19 missing',
      'b 2026-Q2 2026-06-19 missing',
      // The third quarter ends under the rule of July.
      'a 2026-Q3 2026-10-04 notDue',
      'b 2026-Q3 2026-10-04 notDue',
    ])
  })

  it('a duty to report that was amended holds from its day: earlier reports keep their due days', () => {
    const due = at('2026-09-14').owed.map(({ unit, period, due: day }) => `${unit} ${period.id} ${day}`)
    expect(due).toEqual([
      'a 2026-Q1 2026-03-19',
      'a 2026-Q2 2026-06-19',
      'b 2026-Q2 2026-06-19',
      'a 2026-Q3 2026-10-04',
      'b 2026-Q3 2026-10-04',
    ])
  })

  it('each task answers to whoever leads it at D, and what the old lead reported stays', () => {
    const units = (day: string) => at(day).units.map(({ id, counts }) => [id, counts.total])
    expect(units('2026-03-31')).toEqual([['a', 3]])
    expect(units('2026-04-01')).toEqual([
      ['a', 3],
      ['b', 1],
    ])
    const road = at('2026-06-14').tasks.find(({ id }) => id === '1.a')
    expect([road?.holder, road?.percent]).toEqual(['b', { n: 1n, d: 5n }])
  })
})

describe('after tasks have come and gone', () => {
  const columns = [
    'openAtStart',
    'assigned',
    'withdrawn',
    'doneOnTime',
    'openInTime',
    'openOverdue',
    'openUndated',
  ] as const
  const movement = (day: string, period: string): number[] => {
    const { period: span } = movementsOf(at(day, period)).total
    return columns.map((column) => span[column])
  }

  it('the movement of the quarter shows one withdrawn and one assigned, and balances', () => {
    expect(movement('2026-03-14', '2026-Q1')).toEqual([0, 3, 0, 0, 3, 0, 0])
    expect(movement('2026-06-14', '2026-Q2')).toEqual([3, 1, 1, 0, 3, 0, 0])
    expect(movement('2026-09-14', '2026-Q3')).toEqual([3, 0, 0, 0, 3, 0, 0])
  })

  it('the one that went is told as cancelled with its document, and no longer counted', () => {
    const { tasks, total } = at('2026-06-14')
    const gone = tasks.find(({ id }) => id === '1.c')
    expect([gone?.state, gone?.task.data.cancelled]).toEqual([
      'cancelled',
      { on: '2026-04-01', reason: 'Mưa kéo dài', decision: '0325/KH-UBND' },
    ])
    expect(total.rates.completionOfAssigned).toEqual({ n: 0n, d: 3n })
  })
})

it('a target that was lowered twice is judged by the one of the day, and tells what it was first', () => {
  const verdicts = ['2026-03-31', '2026-04-30', '2026-05-10'].map((day) => {
    const status = at(day).indicators[0]
    return [status?.indicator.data.targets?.[0]?.value, status?.verdict]
  })
  expect(verdicts).toEqual([
    [80, 'noPace'],
    [70, 'noPace'],
    [60, 'achieved'],
  ])
  const { plan: now, indicators } = at('2026-06-14')
  const [target] = indicators[0]?.indicator.data.targets ?? []
  const history = indicators[0] && target && stepHistory(now, indicators[0].indicator, target, '2026-06-14')
  expect([history?.first.value, history?.times]).toEqual([80, 2])
})

it('a text that was amended is quoted as it was on the day', () => {
  const text = (day: string) => at(day).tasks.find(({ id }) => id === '1.a')?.task.data.text
  expect([text('2026-03-31'), text('2026-04-01')]).toEqual(['Làm đường', 'Làm đường và cống'])
})
