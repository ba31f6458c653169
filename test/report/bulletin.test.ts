import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { completionTrend, measurePlan, movementsOf, readPlan } from '../../src/pipeline.ts'
import { bulletinView } from '../../src/report/bulletin.ts'
import { fillTemplate, quarterView } from '../../src/report/index.ts'
import { plan, ROOT } from '../support/cli.ts'

/** Stands in every text that a bulletin may not print. */
const SECRET = 'BÍ MẬT'

type Keys = Readonly<Record<string, unknown>>
const hide = <T extends object>(data: T, keys: readonly string[]): T => {
  const known = data as Keys
  const hidden = keys.filter((key) => known[key] !== undefined).map((key) => [key, `${SECRET} ${key}`])
  return { ...data, ...Object.fromEntries(hidden) }
}

/** The plan with secrets in its units' own words, in names of persons, in reasons and duties, and in all texts of what is kept back. */
function planted(whole: Plan, kept: ReadonlySet<string>): Plan {
  const tasks = whole.tasks.map((task) => {
    const { scope, cancelled, ...rest } = hide(task.data, ['person', 'note'])
    const data = {
      ...rest,
      publish: !kept.has(task.id),
      ...(scope ? { scope: hide(scope, ['reason']) } : {}),
      ...(cancelled ? { cancelled: hide(cancelled, ['reason', 'decision']) } : {}),
    }
    if (!kept.has(task.id)) return { ...task, data }
    const deadline = task.deadline && hide(task.deadline, ['text'])
    return { ...task, deadline, data: hide(data, ['name', 'text', 'product', 'head']) }
  })
  const indicators = whole.indicators.map((indicator) => {
    const data = { ...hide(indicator.data, ['note']), publish: !kept.has(indicator.id) }
    return { ...indicator, data: kept.has(indicator.id) ? hide(data, ['name', 'unit']) : data }
  })
  const words = [{ part: 'shortcomings' as const, heading: SECRET, text: SECRET, line: 1 }]
  const reports = whole.reports.map((report) => ({
    ...report,
    tasks: Object.fromEntries(
      Object.entries(report.tasks).map(([id, entry]) => [
        id,
        { ...hide(entry, ['result', 'obstacle', 'reason']), ...(entry.evidence ? { evidence: [SECRET] } : {}) },
      ]),
    ) as typeof report.tasks,
    indicators: Object.fromEntries(
      Object.entries(report.indicators).map(([id, entry]) => [id, hide(entry, ['source', 'note'])]),
    ) as typeof report.indicators,
    narrative: words,
  }))
  const units = [...whole.units].map(([id, unit]) => {
    const people = unit.data.people?.map((person) => hide(person, ['name']))
    return [id, { ...unit, data: { ...unit.data, ...(people ? { people } : {}) } as typeof unit.data }] as const
  })
  return {
    ...whole,
    data: { ...whole.data, ...(whole.data.signature ? { signature: hide(whole.data.signature, ['name']) } : {}) },
    tasks,
    indicators,
    reports,
    units: new Map(units),
    duties: whole.duties.map((duty) => ({ ...duty, data: hide(duty.data, ['text']) })),
    consolidated: whole.consolidated.map((own) => ({
      ...own,
      narrative: words,
      returned: own.returned.map((entry) => hide(entry, ['reason'])),
    })),
  }
}

async function bulletinOf(whole: Plan, period: string): Promise<{ json: string; text: string }> {
  const progress = measurePlan(whole, { period }, '2026-11-23')
  if (!progress) throw new Error(`no period ${period}`)
  const trend = await completionTrend(progress)
  const view = bulletinView({ progress, movements: movementsOf(progress), trend })
  const filled = await fillTemplate('bulletin.md', view)
  if (!filled.ok) throw new Error(filled.problem.name)
  return { json: JSON.stringify(view), text: filled.text }
}

describe.each(['minh-hoa', 'tinh-son-2025'])('the bulletin of %s', async (id) => {
  const { plan: whole } = await readPlan(diskReader(ROOT), `plans/${id}`)
  const entries = [...whole.tasks, ...whole.indicators].map((entry) => entry.id)

  test('prints nothing that is kept back, no name of a person and no word of a report, whatever is kept back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(entries),
        fc.constantFrom('2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-H1', '2026'),
        async (kept, period) => {
          const { json, text } = await bulletinOf(planted(whole, new Set(kept)), period)
          expect(json).not.toContain(SECRET)
          expect(text).not.toContain(SECRET)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('the secrets are where the other reports print them', async () => {
    const progress = measurePlan(planted(whole, new Set(entries)), { period: '2026-Q3' }, '2026-11-23')
    if (!progress) throw new Error('no third quarter')
    const view = quarterView({ progress, movements: movementsOf(progress) })
    const found = JSON.stringify(view).match(new RegExp(`${SECRET} \\w+`, 'g'))
    const expected = ['name', 'text', 'reason', 'result', 'obstacle'].map((key) => `${SECRET} ${key}`)
    expect([...new Set(found)]).toEqual(expect.arrayContaining(id === 'minh-hoa' ? expected : [`${SECRET} text`]))
  })

  test('its totals are those of the whole plan, and what it lists and keeps back make them up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(whole.tasks.map((task) => task.id)), async (kept) => {
        const { json, text } = await bulletinOf(planted(whole, new Set(kept)), '2026-Q3')
        const view = JSON.parse(json)
        const listed = view.list.groups.flatMap((group: { tasks: unknown[] }) => group.tasks)
        expect(listed).toHaveLength(whole.tasks.length - kept.length)
        expect(view.groups.sum.total).toBe(whole.tasks.length)
        if (kept.length > 0) expect(text).toContain(`${kept.length} nhiệm vụ không công khai nội dung`)
        else expect(text).not.toContain('không công khai')
      }),
      { numRuns: 15 },
    )
  })
})

test('a task that was finished in the period and is kept back is counted, and said to be', async () => {
  const { out } = await plan('report bulletin --period 2026-Q3 --plan minh-hoa')
  expect(out).toContain('Trong kỳ có thêm 1 nhiệm vụ hoàn thành, thuộc diện không công khai nội dung.')
  expect(out).not.toMatch(/5\.[lmno]\./)
})

test('needs neither number nor signer: it can be final as it is', async () => {
  const { code, out } = await plan('report bulletin --period 2026-Q3 --plan minh-hoa --final')
  expect(code).toBe(0)
  expect(out).toContain('\ndraft: false\n')
  expect(out).not.toMatch(/\[\.\.\.\]|^(number|date|signature):/m)
})

test('a quarter that still runs has no final bulletin', async () => {
  const { code, err } = await plan('report bulletin --period 2026-Q4 --plan minh-hoa --as-of 2026-11-01 --final')
  expect(code).toBe(1)
  expect(err).toContain('kỳ báo cáo kết thúc ngày 14/12/2026, số liệu mới tính đến ngày 01/11/2026')
})
