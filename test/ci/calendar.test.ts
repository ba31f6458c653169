import { describe, expect, it } from 'vitest'
import { papersAfterCutOff, periodsToClose } from '../../src/ci/calendar.ts'
import { ND09, periodOf } from '../../src/core/period.ts'
import type { Closing, Plan } from '../../src/core/plan.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { readPlan } from '../../src/pipeline.ts'

// Which reports are drafted on a day, and which periods are closed.

async function planOf(rest: string, more: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const files = {
    'plans/a/plan.yaml': `schema: plan/1\nid: a\ntitle: A\nissuer: { name: [UBND] }\nterm: { from: 2025-04-15, until: 2030-12-31 }\n${rest}`,
    'plans/a/units.yaml': 'schema: units/1\nunits: [{ id: u, names: [{ name: U }] }]\n',
    ...more,
  }
  return (await readPlan(memoryReader(files), 'plans/a')).plan
}

const QUARTERS = 'calendar: nd09\nreporting: [{ every: quarter, from: all, to: u, dueDays: 5 }]\n'

describe('dự thảo sau ngày chốt số liệu', () => {
  const on = async (day: string, rest: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> =>
    papersAfterCutOff(await planOf(rest, more), day).map(({ kind, period }) => `${kind} ${period.id}`)

  it.each([
    ['2026-03-14', []],
    ['2026-03-15', ['quarter 2026-Q1']],
    ['2026-03-16', []],
    ['2026-06-15', ['quarter 2026-Q2', 'half 2026-H1']],
    ['2026-09-15', ['quarter 2026-Q3', 'nine-months 2026-9M']],
    ['2026-12-15', ['quarter 2026-Q4', 'year 2026']],
    // The plan begins on 15/4/2025.
    ['2025-03-15', []],
  ])('nd09, báo cáo quý, ngày %s: %j', async (day, papers) => expect(await on(day, QUARTERS)).toEqual(papers))

  it('theo lịch: ngày 1 tháng sau', async () => {
    const rest = QUARTERS.replace('nd09', 'calendar')
    expect(await on('2026-10-01', rest)).toEqual(['quarter 2026-Q3', 'nine-months 2026-9M'])
    expect(await on('2026-09-15', rest)).toEqual([])
  })
  it('nhiệm vụ báo cáo hằng năm: chỉ báo cáo năm', async () => {
    const duties = 'schema: duties/1\nduties: [{ id: V.1, text: Báo cáo., kind: report, cycles: [year] }]\n'
    const more = { 'plans/a/duties.yaml': duties }
    expect(await on('2026-12-15', 'calendar: nd09\n', more)).toEqual(['year 2026'])
    expect(await on('2026-06-15', 'calendar: nd09\n', more)).toEqual([])
  })
  it('đơn vị báo cáo 6 tháng một lần: cả 6 tháng cuối năm', async () => {
    const rest = 'calendar: nd09\nreporting: [{ every: half, from: all, to: u }]\n'
    expect(await on('2026-12-15', rest)).toEqual(['half 2026-H2'])
  })
  it('kỳ riêng của kế hoạch', async () => {
    const rest = 'calendar: own\nperiods: [{ id: dot-1, name: Đợt 1, from: 2026-01-01, to: 2026-03-20 }]\n'
    expect(await on('2026-03-21', rest)).toEqual(['quarter dot-1'])
    expect(await on('2026-03-20', rest)).toEqual([])
  })
})

describe('kỳ phải khóa', () => {
  const on = async (day: string, closed: readonly string[] = []): Promise<string[]> => {
    const plan = await planOf(QUARTERS)
    const closings = closed.map((period) => ({ period, window: periodOf(period, ND09) }) as Closing)
    return periodsToClose({ ...plan, closings }, day).map(({ id }) => id)
  }

  it('chưa khóa kỳ nào: chỉ kỳ vừa hết', async () => {
    expect(await on('2026-09-15')).toEqual(['2026-Q3'])
    expect(await on('2026-09-14')).toEqual(['2026-Q2'])
  })
  it('kế hoạch chưa bắt đầu: không kỳ nào', async () => expect(await on('2025-05-01')).toEqual([]))
  it('không có quy định báo cáo: không kỳ nào', async () =>
    expect(periodsToClose(await planOf('calendar: nd09\n'), '2026-09-15')).toEqual([]))
  it('từ kỳ khóa đầu tiên: mọi kỳ còn mở sau đó, cũ trước', async () => {
    expect(await on('2026-09-15', ['2025-Q4'])).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
    expect(await on('2026-09-15', ['2025-Q4', '2026-Q2'])).toEqual(['2026-Q1', '2026-Q3'])
    expect(await on('2026-09-15', ['2026-Q3'])).toEqual([])
  })
})
