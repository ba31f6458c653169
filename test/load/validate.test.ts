import { describe, expect, test } from 'vitest'
import { readDate, readNumber } from '../../src/load/suggest.ts'
import { loading, PLAN, REPORT, TASKS, taskIds } from './helpers.ts'

/** One more task under the two sound ones; its first line is line 8 of the file. */
const withTask = (lines: string): Record<string, string> => ({ 'tasks/1.yaml': `${TASKS}  - id: "1.c"\n${lines}` })

describe('a broken task is left out, its siblings stay, the file is unread', () => {
  test.each([
    ['    text: x\n    leed: van-phong\n', '10:5-9 schema/unknown-key', { id: 'leed', nearest: 'lead' }],
    ['    txet: x\n', '9:5-9 schema/unknown-key', { nearest: 'text' }],
    ['    lead: van-phong\n', '8:5-14 schema/missing-key', { key: 'text', about: 'Nội dung, nguyên văn.' }],
    ['    text: x\n    weight: 62,5\n', '10:13-17 number/as-text', { value: '62,5', suggestion: '62.5' }],
    ['    text: x\n    weight: 10%\n', '10:13-16 number/as-text', { suggestion: '10' }],
    ['    text: x\n    weight: nặng\n', '10:13-17 schema/type', { expected: ['number'], found: 'string' }],
    ['    text: x\n    weight: 0\n', '10:13-14 schema/range', { value: 0, above: 0 }],
    ['    text: x\n    weight: 0.12345678901234567\n', '10:13-32 number/digits', {}],
    [
      '    text: x\n    scope: { kind: not-applicable }\n',
      '10:12-36 schema/missing-key',
      { key: 'reason', about: 'Lý do; bắt buộc khi không áp dụng.' },
    ],
    [
      '    text: x\n    scope: { kind: jiont, reason: y }\n',
      '10:20-25 schema/enum',
      { value: 'jiont', nearest: 'joint' },
    ],
    [
      '    text: x\n    assigned: 10/6/2025\n',
      '10:15-24 schema/date',
      { value: '10/6/2025', suggestion: '2025-06-10' },
    ],
    ['    text: x\n    assigned: 2025-6-1\n', '10:15-23 schema/date', { suggestion: '2025-06-01' }],
    ['    text: x\n    assigned: 2026-02-30\n', '10:15-25 schema/date', { value: '2026-02-30' }],
    [
      '    text: x\n    assigned: 9999-12-31\n',
      '10:15-25 schema/date',
      { value: '9999-12-31', years: { from: 1945, to: 2100 } },
    ],
    ['    text: x\n    assigned: 0226-09-14\n', '10:15-25 schema/date', { years: { from: 1945, to: 2100 } }],
    ['    text: x\n    deadline: { every: quarter, days: 99999 }\n', '10:39-44 schema/range', { max: 366 }],
    ['    text: x\n    lead: văn phòng\n', '10:11-20 schema/pattern', { value: 'văn phòng' }],
    ['    text: ""\n', '9:11-13 schema/empty', {}],
    ['    text:\n', '9:5-9 schema/empty', {}],
    ['    text: x\n    parts: []\n', '10:12-14 schema/empty', {}],
    ['    text: x\n    deadline: {}\n', '10:15-17 schema/empty', {}],
    ['    text: x\n    deadline: text:Quý\n', '10:15-23 schema/type', { expected: ['object'], colonSpace: 'text' }],
    ['    text: x\n    deadline: { text:Quý }\n', '10:17-25 yaml/colon-space', { key: 'text' }],
    ['    text: x\n    text: y\n', '10:5-9 yaml/duplicate-key', { key: 'text' }],
    ['    text: x\n    __proto__: { lead: y }\n', '10:5-14 yaml/key', { key: '__proto__' }],
  ])('%j', async (lines, shown, params) => {
    const { plan, problems, shown: all } = await loading(withTask(lines))
    expect(all).toEqual([`tasks/1.yaml:${shown}`])
    expect(problems[0]?.params).toMatchObject(params)
    expect(problems[0]?.severity).toBe('error')
    expect(taskIds(plan)).toBe('1.a 1.b')
    expect(plan.unread).toEqual(['plans/x/tasks/1.yaml'])
  })

  test('the unknown key names what is allowed', async () => {
    const { problems } = await loading(withTask('    text: x\n    zzz: 1\n'))
    expect(problems[0]?.params).toMatchObject({ id: 'zzz', allowed: expect.arrayContaining(['lead', 'deadline']) })
    expect(problems[0]?.params).not.toHaveProperty('nearest')
  })
})

describe('entries of a report', () => {
  const report = (lines: string) =>
    loading({ 'progress/2026-Q3/van-phong.md': REPORT.replace(/---\n$/, `${lines}---\n`) })

  test('a broken one is left out', async () => {
    const lines =
      'tasks:\n  "1.a": { percent: 120 }\n  "1.b": { percent: 20 }\nindicators:\n  A: { n: "5", d: 6 }\n  B: { n: 1, d: 2 }\n'
    const { plan, shown } = await report(lines)
    expect(shown).toEqual([
      'progress/2026-Q3/van-phong.md:7:21-24 schema/range',
      'progress/2026-Q3/van-phong.md:10:11-14 number/as-text',
    ])
    expect(plan.reports[0]?.tasks).toEqual({ '1.b': { percent: 20 } })
    expect(plan.reports[0]?.indicators).toEqual({ B: { n: 1, d: 2 } })
    expect(plan.unread).toEqual(['plans/x/progress/2026-Q3/van-phong.md'])
  })

  test('a broken correction is left out', async () => {
    const lines =
      'corrections:\n  - { period: 2026, field: n, from: 1, to: 2 }\n  - { period: 2026, indicator: A, field: n, from: 1, to: 2, reason: x }\n'
    const { plan, shown } = await report(lines)
    expect(shown).toEqual(['progress/2026-Q3/van-phong.md:7:5-47 schema/missing-key'])
    expect(plan.reports[0]?.corrections).toEqual([
      { period: '2026', indicator: 'A', field: 'n', from: 1, to: 2, reason: 'x' },
    ])
  })

  test('a broken head leaves nothing', async () => {
    const { plan, shown } = await loading({
      'progress/2026-Q3/van-phong.md': REPORT.replace('2026-09-10', '10/9/2026'),
    })
    expect(shown).toEqual(['progress/2026-Q3/van-phong.md:5:7-16 schema/date'])
    expect(plan.reports).toEqual([])
  })
})

describe('values that are one word or of one type, counts and whole numbers', () => {
  const withRequest = (from: string): Record<string, string> => ({
    'plan.yaml': `${PLAN}requests:\n  - id: DX\n    topic: x\n    window: { from: 2026-01-01, to: 2026-02-01 }\n    to: van-phong\n    from: ${from}\n`,
  })
  const withIndicator = (lines: string): Record<string, string> => ({
    'indicators/1.yaml': `schema: indicators/1\nindicators:\n  - id: A\n    name: x\n    kind: point\n${lines}`,
  })
  const withLine = (planned: string): Record<string, string> => ({
    'budget.yaml': `schema: budget/1\nsources: [{ id: xa, name: Xã, kind: commune }]\nlines:\n  - { source: xa, year: 2026, planned: ${planned} }\n`,
  })
  const withSubject = (subject: string): Record<string, string> => ({
    'assessments/2026-Q3/a.yaml': `schema: assessment/1\nset: s\nperiod: 2026-Q3\ndate: 2026-09-01\nsubject: ${subject}\nanswers: { a: { level: 1 } }\n`,
  })
  test.each([
    [withRequest('[]'), 'plan.yaml:11:11-13 schema/empty', {}],
    [withRequest('[5]'), 'plan.yaml:11:12-13 schema/type', { expected: ['string'], found: 'number' }],
    [withRequest('al'), 'plan.yaml:11:11-13 schema/type', { word: 'all', expected: ['array'], nearest: 'all' }],
    [withRequest('5'), 'plan.yaml:11:11-12 schema/type', { word: 'all', expected: ['array'], found: 'number' }],
    [withIndicator('    per: units\n'), 'indicators/1.yaml:6:10-15 schema/type', { word: 'unit', nearest: 'unit' }],
    [
      withIndicator('    per: [1]\n'),
      'indicators/1.yaml:6:10-13 schema/type',
      { expected: ['number'], found: 'array' },
    ],
    [withIndicator('    per: 0\n'), 'indicators/1.yaml:6:10-11 schema/range', { value: 0, above: 0 }],
    [
      withIndicator('    targets: [{ value: [1, 2, 3] }]\n'),
      'indicators/1.yaml:6:24-33 schema/count',
      { found: 3, max: 2 },
    ],
    [withIndicator('    targets: [{ value: [1] }]\n'), 'indicators/1.yaml:6:24-27 schema/count', { found: 1, min: 2 }],
    [withLine('-5'), 'budget.yaml:4:40-42 schema/range', { value: -5, min: 0 }],
    [withLine('0.5'), 'budget.yaml:4:40-43 schema/type', { expected: ['integer'], found: 'decimal' }],
    [
      withSubject('{ unit: van-phong, business: x }'),
      'assessments/2026-Q3/a.yaml:5:10-42 schema/count',
      { found: 2, max: 1 },
    ],
  ])('%j', async (files, shown, params) => {
    const { problems, shown: all } = await loading(files)
    expect(all).toEqual([shown])
    expect(problems[0]?.params).toMatchObject(params)
  })
})

test('another kind or a later version is one problem', async () => {
  const { plan, shown, problems } = await loading({
    'units.yaml': 'schema: tasks/1\nfoo: 1\n',
    'tasks/1.yaml': TASKS.replace('/1', '/2'),
  })
  expect(shown).toEqual(['tasks/1.yaml:1:9-16 schema/version', 'units.yaml:1:9-16 schema/version'])
  expect(problems.map(({ params }) => params)).toContainEqual({ value: 'tasks/2', allowed: 'tasks/1' })
  expect(taskIds(plan)).toBe('')
})

test('a broken plan.yaml still gives a plan', async () => {
  const { plan, problems } = await loading({ 'plan.yaml': 'title: Kế hoạch: số 5\n' })
  expect(problems.map(({ code }) => code)).toEqual(['yaml/colon-in-value'])
  expect(plan).toMatchObject({ id: 'x', data: { title: 'x' }, groups: [], unread: ['plans/x/plan.yaml'] })
  expect(taskIds(plan)).toBe('1.a 1.b')
})

test('what is sound in a plan.yaml with a fault is kept', async () => {
  const { plan, shown } = await loading({
    'plan.yaml': `${PLAN}dueSoon: nhiều\n`.replace('{ id: "2", title: Thể chế }', '{ id: "2" }'),
  })
  expect(shown).toEqual(['plan.yaml:5:41-52 schema/missing-key', 'plan.yaml:6:10-15 schema/type'])
  expect(plan.data.title).toBe('Kế hoạch')
  expect(plan.data).not.toHaveProperty('dueSoon')
  expect(plan.groups).toEqual([{ id: '1', title: 'Nhận thức' }])
})

test.each(['- a\n', 'a:b\n', '5\n', '"x"\n'])('a file that is no table: %j', async (text) => {
  const { plan, problems } = await loading({ 'tasks/1.yaml': text })
  expect(problems).toMatchObject([{ code: 'schema/type', params: { expected: ['object'] } }])
  expect(plan.unread).toEqual(['plans/x/tasks/1.yaml'])
})

test('readNumber', () => {
  const words = ['62,5', '10%', '1.234.567', '1.234,5', '1,234,567', '1 234', '+5', '-3,25', '0,125', '62.5', ' 7 ']
  expect(words.map((word) => readNumber(word)?.suggestion)).toEqual([
    '62.5',
    '10',
    '1234567',
    '1234.5',
    '1234567',
    '1234',
    '5',
    '-3.25',
    '0.125',
    '62.5',
    '7',
  ])
  expect(['1,234', '1.234', '1e5', '.inf', '1.2.3'].map(readNumber)).toEqual([{}, {}, {}, {}, {}])
  expect(['khoảng 60', '', '5 thôn', 'IV'].map(readNumber)).toEqual([undefined, undefined, undefined, undefined])
})

test('readDate', () => {
  const words = ['10/6/2025', '1-12-2025', '01.02.2025', '2025/6/1', 'ngày 9 tháng 3 năm 2026', '2025-06-10T00:00:00Z']
  expect(words.map((word) => readDate(word).suggestion)).toEqual([
    '2025-06-10',
    '2025-12-01',
    '2025-02-01',
    '2025-06-01',
    '2026-03-09',
    '2025-06-10',
  ])
  expect(['6/2025', 'hôm qua', '1/1/25'].map(readDate)).toEqual([{}, {}, {}])
  expect(['31/2/2025', '12/31/2025'].map(readDate)).toEqual([{ isNoDay: true }, { isNoDay: true }])
  expect(['10–06–2025', 'ngày\u00a010/6/2025.', '１０/6/2025'].map((typed) => readDate(typed).suggestion)).toEqual([
    '2025-06-10',
    '2025-06-10',
    '2025-06-10',
  ])
})
