import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { measurePlan, movementsOf, readPlan } from '../../src/pipeline.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { fillTemplate, quarterView } from '../../src/report/index.ts'
test.each(['minh-hoa', 'tinh-son-2025'])('try %s', async (id) => {
  const { plan, problems } = await readPlan(diskReader('.'), `plans/${id}`)
  console.log(problems.map((p) => p.code + ' ' + p.file), plan.unread)
  const progress = measurePlan(plan, { period: '2026-Q3' }, '2026-11-20')
  if (!progress) throw new Error('no')
  const view = quarterView({ progress, movements: movementsOf(progress) })
  const filled = await fillTemplate('quarter.md', view)
  if (!filled.ok) throw new Error(JSON.stringify(filled.problem))
  writeFileSync(`/tmp/${id}.md`, filled.text)
})
