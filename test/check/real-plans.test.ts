import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { TODAY } from './cases.ts'

const reader = diskReader(fileURLToPath(new URL('../..', import.meta.url)))

/** How often each code occurs in a plan of the workspace. */
async function codes(folder: string): Promise<Record<string, number>> {
  const { plan, problems } = await loadPlan(reader, folder)
  const all = [...problems, ...check(plan, TODAY)]
  expect(all.filter(({ severity }) => severity === 'error')).toEqual([])
  const counts: Record<string, number> = {}
  for (const { code } of all) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

test('kế hoạch thật: không lỗi; những gì văn bản không nói đều được kể ra', async () => {
  expect(await codes('plans/tinh-son-2025')).toEqual({
    'task/letter-order': 1,
    'gap/plan-number': 1,
    'gap/plan-date': 1,
    'gap/plan-term': 1,
    'gap/plan-reporting': 1,
    'gap/appendix': 1,
    'gap/task-lead': 47,
    'gap/task-deadline': 47,
    'gap/task-product': 47,
    'gap/duty-cycle': 2,
    'gap/indicator-lead': 1,
    'gap/indicator-baseline': 1,
    'gap/indicator-target-date': 1,
    'gap/indicator-units': 1,
    'gap/programme-lead': 2,
    'gap/programme-head': 2,
    'gap/programme-tasks': 2,
    'gap/programme-indicators': 2,
    'gap/programme-criteria': 2,
  })
})

test('kế hoạch minh họa: không lỗi', async () => {
  await codes('plans/minh-hoa')
})
