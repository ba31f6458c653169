import { expect, it } from 'vitest'
import { amendedness } from '../../src/compare/index.ts'
import type { Change } from '../../src/core/change.ts'
import { amendedPlan, amendment, decision } from '../support/amended-plan.ts'

// Which changed definitions an amendment accounts for.

const TASKS = (due: string, weight: number): Record<string, string> => ({
  'tasks/1.yaml': `schema: tasks/1
group: "1"
tasks:
  - { id: "1.a", name: Đường, text: Làm đường, lead: a, weight: ${weight}, deadline: { text: Quý II/2026, due: ${due} } }
  - { id: "1.c", text: Làm cầu, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }
`,
})
const MOVED = (from: string, to: string, state: string): string =>
  `{ task: "1.a", field: deadline.due, from: ${from}, to: ${to}, state: ${state} }`

const said = ({ id, field, from, to }: Change): string => `${id} ${field}: ${from} → ${to}`

async function between(before: Record<string, string>, after: Record<string, string>) {
  const [{ plan: old }, { plan }] = [await amendedPlan(before), await amendedPlan(after)]
  const { covered, uncovered } = amendedness(old, plan)
  return {
    covered: covered.map(({ change, items }) => [said(change), items.map(({ amendment: { id } }) => id)]),
    uncovered: uncovered.map(said),
  }
}

it('a change with its amendment is covered, one without is not', async () => {
  const after = {
    ...TASKS('2026-06-30', 3),
    ...amendment('2026-02-01', [MOVED('2026-03-31', '2026-06-30', 'proposed')]),
  }
  expect(await between(TASKS('2026-03-31', 2), after)).toEqual({
    covered: [['1.a deadline.due: 2026-03-31 → 2026-06-30', ['2026-02-01-thu']]],
    uncovered: ['1.a weight: 2 → 3'],
  })
})

it('an amendment from another value, or to another, covers nothing', async () => {
  const wrongFrom = amendment('2026-02-01', [MOVED('2026-04-30', '2026-06-30', 'proposed')])
  const { uncovered } = await between(TASKS('2026-03-31', 2), { ...TASKS('2026-06-30', 2), ...wrongFrom })
  expect(uncovered).toEqual(['1.a deadline.due: 2026-03-31 → 2026-06-30'])
})

it('two amendments of one field cover the change between their ends', async () => {
  const after = {
    ...TASKS('2026-09-30', 2),
    ...amendment('2026-02-01', [MOVED('2026-03-31', '2026-06-30', 'approved')], decision('2026-02-10')),
    ...amendment('2026-05-01', [MOVED('2026-06-30', '2026-09-30', 'approved')], decision('2026-05-10')),
  }
  expect(await between(TASKS('2026-03-31', 2), after)).toEqual({
    covered: [['1.a deadline.due: 2026-03-31 → 2026-09-30', ['2026-02-01-thu', '2026-05-01-thu']]],
    uncovered: [],
  })
})

it('putting back what was refused is covered by the refusal', async () => {
  const before = {
    ...TASKS('2026-06-30', 2),
    ...amendment('2026-02-01', [MOVED('2026-03-31', '2026-06-30', 'proposed')]),
  }
  const after = {
    ...TASKS('2026-03-31', 2),
    ...amendment('2026-02-01', [MOVED('2026-03-31', '2026-06-30', 'refused')], decision('2026-02-10')),
  }
  expect((await between(before, after)).uncovered).toEqual([])
})

it('taking the amendment away again leaves its change uncovered', async () => {
  const before = {
    ...TASKS('2026-06-30', 2),
    ...amendment('2026-02-01', [MOVED('2026-03-31', '2026-06-30', 'approved')], decision('2026-02-10')),
  }
  expect((await between(before, TASKS('2026-06-30', 2))).uncovered).toEqual([
    '1.a deadline.due: 2026-03-31 → 2026-06-30',
  ])
})

it('a name for tables, links and persons need no amendment', async () => {
  const before = TASKS('2026-06-30', 2)
  const after = {
    'tasks/1.yaml': (before['tasks/1.yaml'] ?? '').replace('name: Đường', 'name: Đường xã, publish: false'),
  }
  expect(await between(before, after)).toEqual({ covered: [], uncovered: [] })
})
