import { describe, expect, test } from 'vitest'
import { found, tasks } from './plans.ts'

const TASKS = { 'tasks/1.yaml': tasks(...[...'abcdđ'].map((letter) => `{ id: "1.${letter}", text: Sửa mái }`)) }
const budget = (lines: readonly string[], rest = ''): Record<string, string> => ({
  ...TASKS,
  'budget.yaml': `schema: budget/1
sources: [{ id: ns-xa, name: Ngân sách xã }, { id: xhh, name: Xã hội hóa }]
lines:
${lines.map((line) => `  - { ${line} }\n`).join('')}${rest}
`,
})
const at = (...entries: [string, number, string?][]): string =>
  `[${entries.map(([day, value, doc]) => `{ at: ${day}, value: ${value}${doc ? `, document: ${doc}` : ''} }`).join(', ')}]`
const LINE = 'task: "1.a", source: ns-xa, year: 2026'

describe('tổng số nêu trong văn bản', () => {
  const given = `${LINE}, allocated: ${at(['2026-02-01', 200_000_000], ['2026-08-01', 300_000_000])}`
  const other = `task: "1.đ", source: xhh, year: 2026, allocated: ${at(['2026-03-01', 50_000_000])}`
  const total = (text: string) => `totals: [{ of: allocated, ${text} }]`

  test.each([
    ['value: 350000000', []],
    ['value: 350000001', ['budget/total budget.yaml totals.0.value']],
    ['year: 2026, value: 350000000', []],
    ['at: 2026-07-31, value: 250000000', []],
    ['at: 2026-07-31, value: 350000000', ['budget/total budget.yaml totals.0.value']],
    ['at: 2026-02-28, value: 200000000', ['budget/total-unknown budget.yaml totals.0.value']],
    ['source: ns-xa, at: 2026-02-28, value: 200000000', []],
    ['task: "1.a", value: 300000000', []],
    ['task: "1.dd", value: 50000000', []],
    ['year: 2025, value: 350000000', ['budget/total-unknown budget.yaml totals.0.value']],
    ['source: xhh, value: 1', ['budget/unit budget.yaml totals.0.value', 'budget/total budget.yaml totals.0.value']],
    ['source: la, value: 350000000', ['budget/source-unknown budget.yaml totals.0.source']],
    ['task: "9.z", value: 350000000', ['task/unknown budget.yaml totals.0.task']],
    ['at: 2027-01-01, value: 350000000', ['budget/future-date budget.yaml totals.0.at']],
  ])('%s', async (text, problems) => {
    expect(await found(budget([given, other], total(text)))).toEqual(problems)
  })

  test('số lớn vẫn cộng đúng đến từng đồng', async () => {
    const big = [`${LINE}, name: Đợt 1, planned: 900000000000001`, `${LINE}, name: Đợt 2, planned: 2000002`]
    expect(await found(budget(big, 'totals: [{ of: planned, value: 900000002000003 }]'))).toEqual([])
    expect(await found(budget(big, 'totals: [{ of: planned, value: 900000002000004 }]'))).toEqual([
      'budget/total budget.yaml totals.0.value',
    ])
  })

  test('tệp có dòng hỏng thì không trách tổng số', async () => {
    const broken = budget([given, 'source: ns-xa, year: hai nghìn'], total('value: 350000000'))
    expect(await found(broken)).toEqual(['schema/type budget.yaml lines.1.year'])
  })
})

describe('số lũy kế', () => {
  test.each([
    ['allocated', at(['2026-02-01', 2_000_000], ['2026-03-01', 2_000_000]), []],
    [
      'allocated',
      at(['2026-02-01', 3_000_000], ['2026-03-01', 2_000_000]),
      ['budget/allocated-fell allocated.1.value'],
    ],
    ['allocated', at(['2026-02-01', 3_000_000], ['2026-03-01', 2_000_000, '5/QĐ-UBND']), []],
    ['disbursed', at(['2026-02-01', 3_000_000], ['2026-03-01', 0]), ['budget/disbursed-fell disbursed.1.value']],
    ['disbursed', at(['2026-02-01', 2_000_000], ['2026-02-01', 3_000_000]), ['budget/order disbursed.1.at']],
    ['disbursed', at(['2026-03-01', 3_000_000], ['2026-02-01', 2_000_000]), ['budget/order disbursed.1.at']],
    ['disbursed', at(['2026-11-20', 2_000_000]), []],
    ['disbursed', at(['2026-11-21', 2_000_000]), ['budget/future-date disbursed.0.at']],
    ['disbursed', at(['2026-02-01', 0]), []],
    ['disbursed', at(['2026-02-01', 999_999]), ['budget/unit disbursed.0.value']],
    ['disbursed', at(['2026-02-01', 1_000_000]), []],
  ])('%s: %s', async (of, entries, problems) => {
    const expected = problems.map((text) => text.replace(' ', ' budget.yaml lines.0.'))
    expect(await found(budget([`${LINE}, ${of}: ${entries}`]))).toEqual(expected)
  })

  test.each([
    [at(['2026-02-01', 200_000_000]), at(['2026-03-01', 200_000_000]), []],
    [at(['2026-02-01', 200_000_000]), at(['2026-03-01', 200_000_001]), ['disbursed.0.value']],
    [at(['2026-02-01', 200_000_000]), at(['2026-01-15', 300_000_000]), ['allocated.0.value']],
    [
      at(['2026-05-01', 400_000_000], ['2026-06-01', 90_000_000, '5/QĐ']),
      at(['2026-05-05', 100_000_000]),
      ['allocated.1.value'],
    ],
    [
      at(['2026-02-01', 200_000_000]),
      at(['2026-03-01', 210_000_000], ['2026-04-01', 220_000_000]),
      ['disbursed.0.value'],
    ],
  ])('giao %s, giải ngân %s', async (given, spent, places) => {
    expect(await found(budget([`${LINE}, allocated: ${given}, disbursed: ${spent}`]))).toEqual(
      places.map((path) => `budget/over-allocated budget.yaml lines.0.${path}`),
    )
  })
})

describe('các dòng', () => {
  test('cùng nhiệm vụ, nguồn, năm và nội dung là trùng; khác một điều thì không', async () => {
    const lines = [
      LINE,
      `${LINE}, name: Mái`,
      `${LINE}, name: mái`,
      LINE.replace('2026', '2027'),
      LINE.replace('ns-xa', 'xhh'),
    ]
    expect(await found(budget(lines))).toEqual(['budget/two-lines budget.yaml lines.2'])
  })

  test('mã nhiệm vụ gõ kiểu khác vẫn là một nhiệm vụ', async () => {
    expect(await found(budget([LINE, LINE.replace('1.a', 'III.1.A')]))).toEqual([
      'budget/two-lines budget.yaml lines.1',
    ])
  })

  test('mã không có: nhiệm vụ, nguồn, withoutFunds', async () => {
    const lines = ['task: "1.z", source: ns-xa, year: 2026', 'task: "1.a", source: nsxa, year: 2026']
    expect(await found(budget(lines, 'withoutFunds: ["2.b"]'))).toEqual([
      'task/unknown budget.yaml lines.0.task',
      'task/unknown budget.yaml withoutFunds.0',
      'budget/source-unknown budget.yaml lines.1.source',
    ])
  })

  test('nội dung mật không được vào tệp kinh phí', async () => {
    expect(await found(budget([`${LINE}, name: Mua sắm TUYỆT MẬT`]))).toEqual([
      'text/classified budget.yaml lines.0.name',
    ])
  })

  test('số tiền là số nguyên không âm', async () => {
    const lines = ['-5', '1.5', '"300.000"', '1.000.000'].map(
      (value, i) => `${LINE}, name: Đợt ${i}, planned: ${value}`,
    )
    expect(await found(budget(lines))).toEqual([
      'schema/type budget.yaml lines.1.planned',
      'number/as-text budget.yaml lines.2.planned',
      'number/as-text budget.yaml lines.3.planned',
      'schema/range budget.yaml lines.0.planned',
    ])
  })
})
