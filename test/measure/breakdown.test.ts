import { expect, test } from 'vitest'
import { figures, indicator, indicatorAt } from '../support/plan-builder.ts'

const lead = 'vhxh'
const hamlets = indicator('CT09', {
  lead,
  unit: '%',
  of: { n: 'hộ có cáp quang', d: 'tổng số hộ' },
  breakdown: {
    of: 'thôn',
    items: [
      { id: 't1', name: 'Thôn 1' },
      { id: 't2', name: 'Thôn 2' },
      { id: 't3', name: 'Thôn 3' },
    ],
  },
})
const reports = [
  figures(lead, '2026-Q2', '2026-06-10', {
    CT09: { n: 30, d: 50, by: { t1: { n: 10, d: 20 }, t2: { value: 66.5 }, t9: { n: 1, d: 1 } } },
  }),
  {
    ...figures(lead, '2026-Q3', '2026-09-10', { CT09: { n: 33, d: 50 } }),
    corrections: [{ period: '2026-Q2', indicator: 'CT09', field: 'by.t1.n', from: 10, to: 9, reason: 'Đếm trùng' }],
  },
]
const on = (day: string) => indicatorAt({ indicators: [hamlets], reports }, day)

test('the details of the last report that gives any, an item for each part the plan names, what was not told as missing', () => {
  const { breakdown, figure } = on('2026-06-30')
  expect(figure?.value).toEqual({ n: 60n, d: 1n })
  expect(breakdown).toMatchObject({ of: 'thôn', at: '2026-06-10' })
  expect(breakdown?.items.map(({ id, value, n, d }) => [id, value, n, d])).toEqual([
    ['t1', { n: 50n, d: 1n }, 10, 20],
    ['t2', { n: 665n, d: 10n }, null, null],
    ['t3', null, null, null],
  ])
})
test('later figures without details leave them as they were, corrected where a correction is in force', () => {
  const { breakdown, figure } = on('2026-09-14')
  expect(figure?.value).toEqual({ n: 66n, d: 1n })
  expect(breakdown?.at).toBe('2026-06-10')
  expect(breakdown?.items[0]).toMatchObject({ n: 9, value: { n: 45n, d: 1n } })
})
test('none before there is a report', () => expect(on('2026-06-09').breakdown).toBeNull())
