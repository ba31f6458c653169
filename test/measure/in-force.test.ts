import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/core/plan.ts'
import { figures, indicator, indicatorAt, type Pieces, report, task, taskAt } from '../support/plan-builder.ts'

const measuring = task('1.c', { lead: 'van-phong', with: ['vhxh'], deadline: { due: '2025-12-31' } })
const percentAt = (pieces: Pieces, day: string) => {
  const { percent } = taskAt(pieces, day)
  return percent && (Number(percent.n) * 100) / Number(percent.d)
}

describe('an entry takes effect on the earlier of its file’s date and its period’s end', () => {
  const signedLate = {
    tasks: [measuring],
    reports: [report('van-phong', '2025-Q3', '2025-09-20', { '1.c': { percent: 40 } })],
  }
  const signedEarly = {
    tasks: [measuring],
    reports: [report('van-phong', '2025-Q3', '2025-08-01', { '1.c': { percent: 40 } })],
  }

  test('signed after the period: from the period’s last day', () => {
    expect(percentAt(signedLate, '2025-09-13')).toBeNull()
    expect(percentAt(signedLate, '2025-09-14')).toBe(40)
  })

  test('signed within the period: from the day signed', () => {
    expect(percentAt(signedEarly, '2025-07-31')).toBeNull()
    expect(percentAt(signedEarly, '2025-08-01')).toBe(40)
  })
})

describe('fields are taken one by one', () => {
  const pieces = {
    tasks: [measuring],
    reports: [
      report('van-phong', '2025-Q2', '2025-06-10', { '1.c': { percent: 30, result: 'Đã chọn công cụ' } }),
      report('van-phong', '2025-Q3', '2025-09-10', { '1.c': { percent: 50, obstacle: 'Thiếu người nhập liệu' } }),
    ],
  }

  test('the latest entry that states a field gives it; what it leaves out carries over', () => {
    const { stated } = taskAt(pieces, '2025-09-14')
    expect(stated.percent).toMatchObject({ value: 50, period: '2025-Q3', effective: '2025-09-10' })
    expect(stated.result).toMatchObject({ value: 'Đã chọn công cụ', period: '2025-Q2' })
    expect(stated.obstacle).toMatchObject({ value: 'Thiếu người nhập liệu' })
  })

  test('where a value stands: its file and the keys down to it', () => {
    expect(taskAt(pieces, '2025-09-14').stated.percent?.origin).toEqual({
      file: 'plans/minh-hoa/progress/2025-Q3/van-phong.md',
      path: ['tasks', '1.c', 'percent'],
    })
  })

  test('`none: true` states nothing, but counts as having spoken', () => {
    const more = report('van-phong', '2025-Q4', '2025-12-10', { '1.c': { none: true } })
    const after = taskAt({ ...pieces, reports: [...pieces.reports, more] }, '2025-12-14')
    expect(after.stated.percent?.value).toBe(50)
    expect(after.inWindow).toBe(true)
    const only = taskAt({ tasks: [measuring], reports: [more] }, '2025-12-14')
    expect([only.spoken, only.percent, only.state]).toEqual([true, null, 'openInTime'])
  })

  test('on the same day the period that starts later wins', () => {
    const half = report('van-phong', '2025-H1', '2025-06-14', { '1.c': { percent: 35 } })
    const quarter = report('van-phong', '2025-Q2', '2025-06-14', { '1.c': { percent: 45 } })
    expect(percentAt({ tasks: [measuring], reports: [quarter, half] }, '2025-06-14')).toBe(45)
  })

  test('a lower percent reported later is the one in force', () => {
    const lower = report('van-phong', '2025-Q4', '2025-12-01', { '1.c': { percent: 20, reason: 'Đổi công cụ' } })
    expect(percentAt({ ...pieces, reports: [...pieces.reports, lower] }, '2025-12-14')).toBe(20)
  })
})

describe('percent, parts and completion come from the lead alone', () => {
  test('a co-operating unit gives results, obstacles and evidence, and neither percent nor completion', () => {
    const entry = { percent: 90, done: '2025-08-01', result: 'Đã góp ý', evidence: ['evidence/2025/gop-y.md'] }
    const status = taskAt(
      { tasks: [measuring], reports: [report('vhxh', '2025-Q3', '2025-09-10', { '1.c': entry })] },
      '2025-09-14',
    )
    expect([status.state, status.percent, status.spoken]).toEqual(['openInTime', null, false])
    expect(status.stated.result).toMatchObject({ value: 'Đã góp ý', unit: 'vhxh' })
    expect(status.stated.evidence.map((e) => e.value)).toEqual(['evidence/2025/gop-y.md'])
  })

  const budget = task('3.a', { lead: 'tai-chinh', deadline: { due: '2025-12-31' } })
  const reported = (unit: string, period: string, date: string) => ({
    tasks: [budget],
    reports: [report(unit, period, date, { '3.a': { percent: 60 } })],
  })

  test('its successor speaks once the lead has ended', () => {
    expect(percentAt(reported('kinh-te', '2025-Q3', '2025-09-10'), '2025-09-14')).toBe(60)
  })

  test('also for a period the lead did not live to report', () => {
    expect(percentAt(reported('kinh-te', '2025-Q2', '2025-07-02'), '2025-07-05')).toBe(60)
  })

  test('but not before the lead has ended', () => {
    expect(percentAt(reported('kinh-te', '2025-Q2', '2025-06-10'), '2025-06-14')).toBeNull()
  })

  test('what the lead itself reported stands after its end', () => {
    expect(percentAt(reported('tai-chinh', '2025-Q2', '2025-06-10'), '2025-12-01')).toBe(60)
  })

  test('where the plan names the successor as lead, its predecessor’s reports still count', () => {
    const renamed = task('3.a', { lead: 'kinh-te', deadline: { due: '2025-12-31' } })
    const { reports } = reported('tai-chinh', '2025-Q2', '2025-06-10')
    expect(percentAt({ tasks: [renamed], reports }, '2025-12-01')).toBe(60)
  })

  test('with no lead set any unit speaks', () => {
    const nobodys = task('3.a', { deadline: { due: '2025-12-31' } })
    const { reports } = reported('cong-an', '2025-Q2', '2025-06-10')
    const status = taskAt({ tasks: [nobodys], reports }, '2025-12-01')
    expect([status.percent, status.holder, status.spoken]).toEqual([{ n: 3n, d: 5n }, null, true])
  })
})

describe('a correction is in force from the day of the file that holds it', () => {
  const corrected = (correction: Partial<Correction>, unit = 'van-phong') => ({
    tasks: [measuring],
    reports: [
      report('van-phong', '2025-Q2', '2025-06-10', { '1.c': { percent: 60 } }),
      report(
        unit,
        '2025-Q3',
        '2025-09-10',
        {},
        {
          corrections: [
            { period: '2025-Q2', task: '1.c', field: 'percent', from: 60, to: 50, reason: 'Đếm trùng', ...correction },
          ],
        },
      ),
    ],
  })

  test('before that the old value stands', () => {
    expect(percentAt(corrected({}), '2025-09-09')).toBe(60)
    expect(percentAt(corrected({}), '2025-09-10')).toBe(50)
  })

  test('the value keeps its own day and says what it was', () => {
    const { percent } = taskAt(corrected({}), '2025-09-14').stated
    expect(percent).toMatchObject({ value: 50, effective: '2025-06-10', corrected: { from: 60, reason: 'Đếm trùng' } })
  })

  test('of another unit, period, field or kind of figure it changes nothing', () => {
    expect(percentAt(corrected({}, 'vhxh'), '2025-09-14')).toBe(60)
    expect(percentAt(corrected({ period: '2025-Q1' }), '2025-09-14')).toBe(60)
    expect(percentAt(corrected({ field: 'done' }), '2025-09-14')).toBe(60)
    expect(percentAt(corrected({ to: 'năm mươi' }), '2025-09-14')).toBe(60)
  })

  test('an indicator of the same name as a task is not corrected with it', () => {
    const pieces = {
      indicators: [indicator('1.c', { lead: 'van-phong' })],
      reports: [
        figures('van-phong', '2025-Q2', '2025-06-10', { '1.c': { value: 60 } }),
        { ...corrected({ field: 'value' }).reports[1], unit: 'van-phong', period: '2025-Q3', date: '2025-09-10' },
      ],
    }
    expect(indicatorAt(pieces, '2025-09-14').figure?.stated).toBe(60)
  })
})
