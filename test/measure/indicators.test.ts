import { describe, expect, test } from 'vitest'
import type { IndicatorData, IndicatorEntry } from '../../src/core/plan.ts'
import { figures, indicator, indicatorAt, progressAt } from '../support/plan-builder.ts'

const lead = 'vhxh'
type Data = Partial<IndicatorData>
const online: Data = {
  lead,
  unit: '%',
  kind: 'in-period',
  of: { n: 'hồ sơ nộp trực tuyến', d: 'tổng số hồ sơ' },
  targets: [
    { by: '2025', value: 60 },
    { by: '2030', value: 80 },
  ],
}
const at = (data: Data, said: IndicatorEntry | null, day = '2026-09-14') =>
  indicatorAt(
    {
      indicators: [indicator('CT02', data)],
      reports: said ? [figures(lead, '2026-Q3', '2026-09-15', { CT02: said })] : [],
    },
    day,
  )
const target = (value: number | boolean | string, more: Data = {}): Data => ({
  lead,
  targets: [{ by: '2025', value }],
  ...more,
})

describe('the state against the last step due by D', () => {
  test('meets it: attained; misses it: not attained', () => {
    expect(at(online, { n: 1250, d: 2000 }).state).toBe('attained')
    expect(at(online, { n: 1199, d: 2000 }).state).toBe('notAttained')
  })
  test('exactly at it: attained', () => expect(at(online, { n: 1200, d: 2000 }).state).toBe('attained'))
  test('no figure, one owed: no data', () => expect(at(online, null).state).toBe('noData'))
  test('nothing stated but `none: true`: no data', () => expect(at(online, { none: true }).state).toBe('noData'))
  test('before the first step: attained where the next is met already, else not due', () => {
    const later: Data = { ...online, targets: [{ by: '2030', value: 80 }] }
    expect(at(later, { n: 1700, d: 2000 }).state).toBe('attained')
    expect(at(later, { n: 1250, d: 2000 }).state).toBe('notDue')
  })
  test('no target at all: not due', () => expect(at({ lead }, { value: 12 }).state).toBe('notDue'))
})

describe('steps', () => {
  const stepsOn = (data: Data, day: string) => {
    const { step, next } = at(data, null, day)
    return [step?.label ?? null, step?.by ?? null, next?.by ?? null]
  }
  test('named by a period they fall due on its calendar end, whatever the cut-off', () => {
    expect(stepsOn(online, '2025-12-30')).toEqual([null, null, '2025-12-31'])
    expect(stepsOn(online, '2025-12-31')).toEqual(['2025', '2025-12-31', '2030-12-31'])
    expect(stepsOn(online, '2031-01-01')).toEqual(['2030', '2030-12-31', null])
  })
  test('named by a quarter, or by a day', () => {
    expect(stepsOn({ targets: [{ by: '2026-Q2', value: 1 }] }, '2026-07-01')).toEqual(['2026-Q2', '2026-06-30', null])
    expect(stepsOn({ targets: [{ by: '2026-05-19', value: 1 }] }, '2026-05-18')).toEqual([null, null, '2026-05-19'])
  })
  test('an undated one counts as due, until a dated one is', () => {
    const data: Data = { targets: [{ by: '2026', value: 90 }, { value: 70 }] }
    expect(at(data, { value: 75 }, '2026-09-14')).toMatchObject({ state: 'attained', step: { by: null, value: 70 } })
    expect(at(data, { value: 75 }, '2026-12-31')).toMatchObject({ state: 'notAttained', step: { value: 90 } })
  })
})

describe('comparing with a step', () => {
  test('down: at most the target', () => {
    expect(at(target(5, { direction: 'down' }), { value: 5 }).state).toBe('attained')
    expect(at(target(5, { direction: 'down' }), { value: 5.1 }).state).toBe('notAttained')
  })
  test('target 0, downwards', () => {
    expect(at(target(0, { direction: 'down' }), { value: 0 }).state).toBe('attained')
    expect(at(target(0, { direction: 'down' }), { value: 1 }).state).toBe('notAttained')
  })
  test('keep: exactly', () => {
    expect(at(target(12, { direction: 'keep' }), { value: 12 }).state).toBe('attained')
    expect(at(target(12, { direction: 'keep' }), { value: 13 }).state).toBe('notAttained')
  })
  test('as the plan says: more than', () => {
    const more: Data = { lead, targets: [{ by: '2025', value: 12, op: '>' }] }
    expect(at(more, { value: 12 }).state).toBe('notAttained')
  })
  test('yes or no, and words', () => {
    expect(at(target(true, { kind: 'yes-no' }), { value: true }).state).toBe('attained')
    expect(at(target(true, { kind: 'yes-no' }), { value: false }).state).toBe('notAttained')
    expect(at(target('Mức độ 2', { kind: 'text' }), { value: 'mức độ 2' }).state).toBe('attained')
  })
  test('decimals exactly: 62,4999 misses 62,5', () =>
    expect(at(target(62.5), { value: 62.4999 }).state).toBe('notAttained'))
})

describe('the figure', () => {
  test('a ratio is n / d × 100 for %, both kept', () => {
    expect(at(online, { n: 1250, d: 2000 }).figure).toMatchObject({
      value: { n: 125n, d: 2n },
      n: { value: 1250 },
      d: { value: 2000 },
    })
  })
  test('or × the factor the plan gives', () => {
    const beds: Data = { lead, unit: 'giường/10.000 dân', of: { n: 'giường', d: 'dân' }, per: 10_000 }
    expect(at(beds, { n: 12, d: 8000 }).figure?.value).toEqual({ n: 15n, d: 1n })
  })
  test('over nothing it is no figure', () => {
    expect(at(online, { n: 0, d: 0 })).toMatchObject({ state: 'noData', figure: { value: null, stated: null } })
  })
  test('an estimate is shown as one', () => {
    expect(at(online, { n: 1250, d: 2000, status: 'estimate' }).figure?.status).toBe('estimate')
    expect(at(online, { n: 1250, d: 2000 }).figure?.status).toBe('final')
  })
  test('its own day replaces the report’s: hidden before it, in force from it', () => {
    const said = { value: 70, at: '2026-08-31' }
    expect(at(target(60), said, '2026-08-30').figure).toBeNull()
    expect(at(target(60), said, '2026-08-31').figure).toMatchObject({ at: '2026-08-31', stated: 70 })
  })
  test('the latest day wins, not the latest report', () => {
    const reports = [
      figures(lead, '2026-Q2', '2026-06-10', { CT02: { value: 65 } }),
      figures(lead, '2026-Q3', '2026-09-10', { CT02: { value: 40, at: '2026-03-31' } }),
    ]
    expect(indicatorAt({ indicators: [indicator('CT02', target(60))], reports }, '2026-09-14').figure?.stated).toBe(65)
  })
  test('from the lead or a unit that supplies data, and nobody else', () => {
    const of = (data: Data) =>
      indicatorAt(
        {
          indicators: [indicator('CT02', data)],
          reports: [figures('cong-an', '2026-Q3', '2026-09-10', { CT02: { value: 9 } })],
        },
        '2026-09-14',
      ).figure
    expect(of({ lead })).toBeNull()
    expect(of({ lead, with: ['cong-an'] })?.stated).toBe(9)
    expect(of({})?.stated).toBe(9)
  })
  test('a correction is in force from its own file, the old figure before', () => {
    const correction = {
      period: '2026-Q2',
      indicator: 'CT02',
      field: 'n',
      from: 1130,
      to: 1120,
      reason: 'Đếm trùng 10 hồ sơ',
    }
    const reports = [
      figures(lead, '2026-Q2', '2026-06-10', { CT02: { n: 1130, d: 2000 } }),
      { unit: lead, period: '2026-Q3', date: '2026-09-10', corrections: [correction] },
    ]
    const on = (day: string) => indicatorAt({ indicators: [indicator('CT02', online)], reports }, day).figure
    expect(on('2026-09-09')).toMatchObject({ value: { n: 113n, d: 2n }, corrected: false })
    expect(on('2026-09-10')).toMatchObject({
      value: { n: 56n, d: 1n },
      corrected: true,
      n: { corrected: { from: 1130 } },
    })
  })
})

describe('when a figure is owed', () => {
  const yearly: Data = { lead, every: 'year', from: '2025-04-15', targets: [{ by: '2030', value: 80 }] }
  test('once the first span of its frequency has ended', () => {
    expect(at(yearly, null, '2025-12-13').state).toBe('notDue')
    expect(at(yearly, null, '2025-12-14').state).toBe('noData')
  })
  test('or the day of a target has come', () => {
    const early: Data = { ...yearly, targets: [{ by: '2025-Q2', value: 80 }] }
    expect(at(early, null, '2025-06-29').state).toBe('notDue')
    expect(at(early, null, '2025-06-30').state).toBe('noData')
  })
  test('not before it is measured at all', () => {
    expect(at({ ...yearly, every: 'quarter', from: '2026-10-01' }, null).state).toBe('notDue')
  })
})

describe('a figure for each unit', () => {
  const all = ['van-phong', 'vhxh', 'kinh-te']
  const leaders = (more: Data = {}): Data => ({
    per: 'unit',
    units: ['van-phong', 'vhxh'],
    targets: [{ by: '2025', value: 100 }],
    ...more,
  })
  const of = (data: Data, said: Record<string, number>, day = '2026-09-14') => {
    const reports = Object.entries(said).map(([unit, value]) =>
      figures(unit, '2026-Q3', '2026-09-10', { CT02: { value } }),
    )
    const { state, reaching } = indicatorAt({ indicators: [indicator('CT02', data)], reports }, day)
    return [state, reaching && `${reaching.n}/${reaching.d}`]
  }
  test('units reaching it over units that must', () => {
    expect(of(leaders(), { 'van-phong': 100, vhxh: 90 })).toEqual(['notAttained', '1/2'])
    expect(of(leaders(), { 'van-phong': 100, vhxh: 100 })).toEqual(['attained', '2/2'])
    expect(of(leaders(), { 'van-phong': 100 })).toEqual(['notAttained', '1/2'])
    expect(of(leaders(), {})).toEqual(['noData', '0/2'])
  })
  test('a unit that need not does no harm', () => {
    expect(of(leaders(), { 'van-phong': 100, vhxh: 100, 'kinh-te': 40 })).toEqual(['attained', '2/2'])
  })
  test('before the day of the step nothing is missed', () => {
    expect(of(leaders({ targets: [{ by: '2030', value: 100 }] }), { 'van-phong': 100, vhxh: 90 })).toEqual([
      'notDue',
      '1/2',
    ])
  })
  test('where the plan names no units it cannot be attained', () => {
    const { units: _, ...open } = leaders()
    expect(of(open, Object.fromEntries(all.map((u) => [u, 100])))).toEqual(['noData', null])
    expect(of(open, { vhxh: 90 })).toEqual(['notAttained', null])
  })
})

test('states are counted', () => {
  const indicators = [
    indicator('CT01', target(1)),
    indicator('CT02', target(50)),
    indicator('CT03', target(90)),
    indicator('CT04', { lead }),
  ]
  const reports = [
    figures(lead, '2026-Q3', '2026-09-10', { CT02: { value: 60 }, CT03: { value: 60 }, CT04: { value: 1 } }),
  ]
  expect(progressAt({ indicators, reports }, '2026-09-14').indicatorCounts).toEqual({
    total: 4,
    attained: 1,
    notAttained: 1,
    noData: 1,
    notDue: 1,
  })
})
