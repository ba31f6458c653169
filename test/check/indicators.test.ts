import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { found, report, tasks } from './plans.ts'

// Rules over indicators and their figures; what each says is in fixtures/err, here is when it speaks and when it is silent.

const indicators = (...entries: string[]): Record<string, string> => ({
  'indicators/chi-tieu.yaml': `schema: indicators/1\nindicators:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
  'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái, lead: vhxh, indicators: [CT01] }'),
})
const one = (rest: string): Record<string, string> => indicators(`{ id: CT01, name: Số nhà, lead: vhxh, ${rest} }`)

/** One report of vhxh: period, date, what it says of CT01, and corrections. */
function figure(period: string, date: string, entry: string, corrections = ''): Record<string, string> {
  const more = corrections === '' ? '' : `\ncorrections: [${corrections}]`
  return { [`progress/${period}/vhxh.md`]: report('vhxh', period, date, `indicators: { CT01: ${entry} }${more}`) }
}
const Q1 = ['2026-Q1', '2026-03-10'] as const
const Q2 = ['2026-Q2', '2026-06-10'] as const
const Q3 = ['2026-Q3', '2026-09-10'] as const
/** The problems of one code, by their places. */
async function places(code: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const all = await found(files)
  return all.filter((line) => line.startsWith(`${code} `)).map((line) => line.slice(code.length + 1))
}

describe('mức phải đạt', () => {
  const behind = (rest: string) => places('indicator/target-behind-baseline', one(`kind: point, ${rest}`))
  test.each([
    ['baseline: { value: 46 }, targets: [{ by: 2026, value: 40 }]', 1],
    ['baseline: { value: 46 }, targets: [{ by: 2026, value: 46 }]', 0],
    ['baseline: { value: 46 }, targets: [{ value: 40 }]', 0],
    ['direction: down, baseline: { value: 61 }, targets: [{ by: 2026, value: 50 }]', 0],
    ['direction: down, baseline: { value: 61 }, targets: [{ by: 2026, value: 70 }]', 1],
    ['direction: keep, baseline: { value: 61 }, targets: [{ by: 2026, value: 50 }]', 0],
    ['baseline: { value: 61 }, targets: [{ by: 2026, value: 50, op: "<=" }]', 0],
    ['direction: up, baseline: { value: 61 }, targets: [{ by: 2026, value: 50, op: "<=" }]', 0],
    ['baseline: { value: 17 }, targets: [{ by: 2026, value: [16, 18] }]', 0],
    ['baseline: { value: 19 }, targets: [{ by: 2026, value: [16, 18] }]', 1],
    ['direction: down, baseline: { value: 17 }, targets: [{ by: 2026, value: [18, 20] }]', 1],
    ['baseline: { value: 90 }, breaks: [{ on: 2025-07-01, reason: r }], targets: [{ by: 2026, value: 50 }]', 0],
    [
      'baseline: { value: 10 }, breaks: [{ on: 2025-07-01, reason: r, baseline: { value: 60 } }], targets: [{ by: 2026, value: 50 }]',
      1,
    ],
  ])('kém giá trị gốc: %s', async (rest, count) => {
    expect(await behind(rest)).toHaveLength(count)
  })

  test('số của một quý không so với giá trị gốc của cả năm', async () => {
    const flow = (by: string) =>
      places(
        'indicator/target-behind-baseline',
        one(`kind: in-period, baseline: { value: 40 }, targets: [{ by: ${by}, value: 12 }]`),
      )
    expect(await flow('2026-Q1')).toEqual([])
    expect(await flow('2026')).toEqual(['chi-tieu.yaml indicators.0.targets.0.value'])
  })

  test.each([
    ['kind: point', '{ by: 2026, value: 75 }, { by: 2030, value: 70 }', ['1']],
    ['kind: point', '{ by: 2030, value: 70 }, { by: 2026, value: 75 }', ['0']],
    ['kind: point', '{ by: 2026, value: 75 }, { by: 2030, value: 75 }', []],
    ['kind: point', '{ value: 90 }, { by: 2030, value: 70 }', []],
    ['kind: point, direction: down', '{ by: 2026, value: 5 }, { by: 2030, value: 8 }', ['1']],
    ['kind: point', '{ by: 2026, value: [60, 70] }, { by: 2030, value: [50, 80] }', ['1']],
    ['kind: in-period', '{ by: 2026, value: 40 }, { by: 2027-Q1, value: 12 }', []],
    ['kind: in-period', '{ by: 2026-Q1, value: 14 }, { by: 2026, value: 60 }, { by: 2027-Q1, value: 12 }', ['2']],
    ['kind: cumulative, since: plan', '{ by: 2026, value: 40 }, { by: 2027-Q1, value: 12 }', ['1']],
    ['kind: point, breaks: [{ on: 2027-07-01, reason: r }]', '{ by: 2026, value: 75 }, { by: 2030, value: 70 }', []],
  ])('bậc sau dễ hơn bậc trước: %s, %s', async (rest, targets, at) => {
    expect(await places('indicator/steps-backwards', one(`${rest}, targets: [${targets}]`))).toEqual(
      at.map((i) => `chi-tieu.yaml indicators.0.targets.${i}.value`),
    )
  })

  test('khoảng ghi ngược; khoảng cho chỉ tiêu không phải là số là sai loại', async () => {
    expect(await found(one('kind: point, targets: [{ by: 2026, value: [18, 16] }]'))).toEqual([
      'indicator/target-order chi-tieu.yaml indicators.0.targets.0.value',
    ])
    expect(await found(one('kind: point, targets: [{ by: 2026, value: [16, 16] }]'))).toEqual([])
    expect(new Set(await found(one('kind: yes-no, targets: [{ by: 2026, value: [16, 18] }]')))).toEqual(
      new Set(['indicator/value-kind chi-tieu.yaml indicators.0.targets.0.value']),
    )
  })
})

describe('xếp hạng', () => {
  test.each([
    ['baseline: { value: 25 }', ['baseline.value']],
    ['baseline: { value: 0 }', ['baseline.value']],
    ['baseline: { value: 1 }, targets: [{ by: 2026, value: 24 }]', []],
    ['targets: [{ by: 2026, value: 2.5 }]', ['targets.0.value']],
    ['targets: [{ by: 2026, value: [20, 25] }]', ['targets.0.value']],
    ['breaks: [{ on: 2026-07-01, reason: r, baseline: { value: 30 } }]', ['breaks.0.baseline.value']],
  ])('%s', async (rest, at) => {
    const files = one(`kind: point, direction: keep, outOf: 24, ${rest}`)
    expect(await places('indicator/out-of-rank', files)).toEqual(at.map((p) => `chi-tieu.yaml indicators.0.${p}`))
  })

  test('ngoài cả limits thì chỉ nói một lần', async () => {
    const files = one('kind: point, direction: down, outOf: 24, limits: { min: 1, max: 24 }, baseline: { value: 25 }')
    expect(await found(files)).toEqual(['indicator/limits chi-tieu.yaml indicators.0.baseline.value'])
  })
})

describe('đứt chuỗi', () => {
  test.each([
    ['{ on: 2026-03-01, reason: a }, { on: 2026-07-01, reason: b }', []],
    ['{ on: 2026-07-01, reason: a }, { on: 2026-03-01, reason: b }', ['1.on']],
    ['{ on: 2026-07-01, reason: a }, { on: 2026-07-01, reason: b }', ['1.on']],
    ['{ on: 2026-07-01, reason: a, baseline: { at: 2026-06-30, value: 5 } }', ['0.baseline.at']],
    ['{ on: 2026-07-01, reason: a, baseline: { at: 2026-07-01, value: 5 } }', []],
    ['{ on: 2026-07-01, reason: a, baseline: { value: 5 } }', []],
    ['{ on: 2027-01-01, reason: a }', ['0.on']],
  ])('%s', async (breaks, at) => {
    const plan = `schema: plan/1
id: nha-van-hoa
title: Sửa nhà
issuer: { name: [UBND XÃ HÒA BÌNH] }
term: { from: 2026-01-01, until: 2026-12-31 }
groups: [{ id: "1", title: Nhà văn hóa }]
`
    expect(await found({ ...one(`kind: point, breaks: [${breaks}]`), 'plan.yaml': plan })).toEqual(
      at.map((path) => `indicator/break chi-tieu.yaml indicators.0.breaks.${path}`),
    )
  })
})

describe('số liệu chi tiết', () => {
  const items = 'items: [{ id: dong, name: Đông }, { id: doai, name: Đoài }]'
  const summed = (kind: string, entry: string, corrections = '') =>
    found({ ...one(`${kind}, breakdown: { of: thôn, sum: true, ${items} }`), ...figure(...Q3, entry, corrections) })
  const wrong = ['indicator/breakdown-sum vhxh.md indicators.CT01.by']

  test('cộng đúng tuyệt đối, thiếu một phần thì không nói gì', async () => {
    expect(await summed('kind: point', '{ value: 0.3, by: { dong: { value: 0.1 }, doai: { value: 0.2 } } }')).toEqual(
      [],
    )
    expect(await summed('kind: point', '{ value: 5, by: { dong: { value: 1 }, doai: { value: 3 } } }')).toEqual(wrong)
    expect(await summed('kind: point', '{ value: 5, by: { dong: { value: 1 } } }')).toEqual([])
    expect(await summed('kind: point', '{ none: true, by: { dong: { value: 1 }, doai: { value: 3 } } }')).toEqual([])
  })

  test('tỷ số: cộng tử số và mẫu số, không cộng tỷ lệ', async () => {
    const ratio = 'kind: point, unit: "%", of: { n: nhà đạt, d: số nhà }'
    const parts = (n: number, d: number) => `{ n: 3, d: 9, by: { dong: { n: 1, d: 4 }, doai: { n: ${n}, d: ${d} } } }`
    expect(await summed(ratio, parts(2, 5))).toEqual([])
    expect(await summed(ratio, parts(1, 5))).toEqual(wrong)
    expect(await summed(ratio, parts(2, 4))).toEqual(wrong)
  })

  test('số của một phần đã đính chính là số đang có hiệu lực', async () => {
    const before = figure(...Q2, '{ value: 5, by: { dong: { value: 1 }, doai: { value: 3 } } }')
    const correct = (from: number) =>
      found({
        ...one(`kind: point, breakdown: { of: thôn, sum: true, ${items} }`),
        ...before,
        ...figure(
          ...Q3,
          '{ value: 5 }',
          `{ period: 2026-Q2, indicator: CT01, field: by.doai.value, from: ${from}, to: 4, reason: r }`,
        ),
      })
    expect(await correct(3)).toEqual([])
    expect(await correct(2)).toEqual(['correction/from-differs vhxh.md corrections.0.from'])
  })

  test('không có sum: true thì các phần có thể trùng nhau', async () => {
    const files = one(`kind: point, breakdown: { of: thôn, ${items} }`)
    const entry = '{ value: 5, by: { dong: { value: 4 }, doai: { value: 4 } } }'
    expect(await found({ ...files, ...figure(...Q3, entry) })).toEqual([])
  })

  test('phần lạ, hai phần cùng mã, không khai các phần', async () => {
    const entry = '{ value: 5, by: { dong: { value: 4 }, đoài: { value: 1 } } }'
    const known = one(`kind: point, breakdown: { of: thôn, ${items} }`)
    expect(await found({ ...known, ...figure(...Q3, entry) })).toEqual([
      'indicator/breakdown-unknown vhxh.md indicators.CT01.by.đoài',
    ])
    expect(await found({ ...one('kind: point'), ...figure(...Q3, entry) })).toEqual([
      'indicator/no-breakdown vhxh.md indicators.CT01.by',
    ])
    const twice = 'items: [{ id: dong, name: Đông }, { id: dong, name: Đoài }]'
    expect(await found(one(`kind: point, breakdown: { of: thôn, ${twice} }`))).toEqual([
      'id/duplicate chi-tieu.yaml indicators.0.breakdown.items.1.id',
    ])
  })

  test('một phần cũng theo quy tắc của tỷ số và của loại giá trị', async () => {
    const ratio = one(`kind: point, of: { n: nhà đạt, d: số nhà }, breakdown: { of: thôn, ${items} }`)
    const entry = (dong: string) => found({ ...ratio, ...figure(...Q3, `{ n: 3, d: 9, by: { dong: ${dong} } }`) })
    expect(await entry('{ n: 4, d: 3 }')).toEqual(['progress/n-over-d vhxh.md indicators.CT01.by.dong.n'])
    expect(await entry('{ n: 4 }')).toEqual(['progress/ratio-parts vhxh.md indicators.CT01.by.dong.n'])
    expect(await entry('{ value: 4 }')).toEqual(['progress/ratio-parts vhxh.md indicators.CT01.by.dong.value'])
    const asked = one(`kind: yes-no, breakdown: { of: thôn, ${items} }`)
    expect(await found({ ...asked, ...figure(...Q3, '{ value: true, by: { dong: { value: 1 } } }') })).toEqual([
      'indicator/value-kind vhxh.md indicators.CT01.by.dong.value',
    ])
  })
})

describe('số lũy kế giảm', () => {
  const fell = (rest: string, ...reports: Record<string, string>[]) =>
    places('indicator/cumulative-fell', Object.assign({}, one(`kind: cumulative, ${rest}`), ...reports))
  const place = ['vhxh.md indicators.CT01.value']

  test('từ đầu kế hoạch: năm nào cũng vậy; từ đầu năm: chỉ trong một năm', async () => {
    const [old, next] = [figure('2025-Q4', '2025-12-10', '{ value: 30 }'), figure(...Q1, '{ value: 8 }')]
    expect(await fell('since: plan', old, next)).toEqual(place)
    expect(await fell('since: year', old, next)).toEqual([])
    expect(await fell('since: year', figure(...Q1, '{ value: 8 }'), figure(...Q2, '{ value: 7 }'))).toEqual(place)
    expect(await fell('since: year', figure(...Q1, '{ value: 8 }'), figure(...Q2, '{ value: 8 }'))).toEqual([])
  })

  test('số cuối năm nộp trong quý I năm sau thuộc năm cũ', async () => {
    const late = figure('2026-Q1', '2026-01-10', '{ value: 30, at: 2025-12-31 }')
    expect(await fell('since: year', late, figure(...Q2, '{ value: 8 }'))).toEqual([])
  })

  test('có lý do, có đứt chuỗi, sau số ước thì không nói gì', async () => {
    const q1 = figure(...Q1, '{ value: 8 }')
    expect(await fell('since: plan', q1, figure(...Q2, '{ value: 5, reset: Kiểm kê lại }'))).toEqual([])
    const breaks = 'since: plan, breaks: [{ on: 2026-04-01, reason: r }]'
    expect(await fell(breaks, q1, figure(...Q2, '{ value: 5 }'))).toEqual([])
    const estimate = figure(...Q1, '{ value: 8, status: estimate }')
    expect(await fell('since: plan', estimate, figure(...Q2, '{ value: 5 }'))).toEqual([])
    expect(
      await fell('since: plan', q1, figure(...Q2, '{ value: 9, status: estimate }'), figure(...Q3, '{ value: 7 }')),
    ).toEqual(place)
  })

  test('số cũ đã đính chính thì so với số mới', async () => {
    const correction = '{ period: 2026-Q1, indicator: CT01, field: value, from: 8, to: 4, reason: r }'
    expect(await fell('since: plan', figure(...Q1, '{ value: 8 }'), figure(...Q2, '{ value: 5 }', correction))).toEqual(
      [],
    )
  })

  test('thứ tự theo ngày của số, không theo ngày nộp', async () => {
    const late = figure(...Q2, '{ value: 3, at: 2026-01-05 }')
    expect(await fell('since: plan', figure(...Q1, '{ value: 8 }'), late)).toEqual([])
  })

  test('lũy kế nào không giảm thì không bao giờ bị nhắc', async () => {
    const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(steps, async ([a = 0, b = 0, c = 0]) => {
        const all = [figure(...Q1, `{ value: ${a} }`), figure(...Q2, `{ value: ${a + b} }`)]
        expect(await fell('since: plan', ...all, figure(...Q3, `{ value: ${a + b + c} }`))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('mẫu số đổi', () => {
  const changed = (rest: string, d: number, more = '') =>
    places('indicator/denominator-changed', {
      ...one(`kind: point, of: { n: nhà đạt, d: số nhà }${rest}`),
      ...figure(...Q1, '{ n: 2, d: 10 }'),
      ...figure(...Q2, `{ n: 2, d: ${d}${more} }`),
    })
  test.each([
    [15, '', '', 0],
    [15.1, '', '', 1],
    [5, '', '', 0],
    [4.9, '', '', 1],
    [30, '', ', note: Nhập hai thôn', 0],
    [30, ', breaks: [{ on: 2026-05-01, reason: r }]', '', 0],
  ])('10 → %s %s %s', async (d, rest, more, count) => {
    expect(await changed(rest, d, more)).toHaveLength(count)
  })
})

describe('các kỳ chồng nhau', () => {
  const flow = 'kind: in-period'
  const overlap = (rest: string, ...reports: Record<string, string>[]) =>
    places('indicator/windows-overlap', Object.assign({}, one(rest), ...reports))
  const value = (period: string, date: string, n: number | string) => figure(period, date, `{ value: ${n} }`)
  const [q1, q2] = [value(...Q1, 11), value(...Q2, 17)]

  test('6 tháng và hai quý', async () => {
    expect(await overlap(flow, q1, q2, value('2026-H1', '2026-06-13', 28))).toEqual([])
    expect(await overlap(flow, q1, q2, value('2026-H1', '2026-06-13', 30))).toEqual(['vhxh.md indicators.CT01.value'])
    expect(await overlap(flow, q1, value('2026-H1', '2026-06-13', 30))).toEqual([])
  })

  test('9 tháng là 6 tháng và quý III', async () => {
    const rest = [value('2026-H1', '2026-06-13', 28), value(...Q3, 5)]
    expect(await overlap(flow, ...rest, value('2026-9M', '2026-09-13', 33))).toEqual([])
    expect(await overlap(flow, ...rest, value('2026-9M', '2026-09-13', 32))).toHaveLength(1)
  })

  test('tỷ số: chỉ đối chiếu tử số; phần trăm, xếp hạng, bình quân thì không', async () => {
    const ratio = (n: number) => [
      figure(...Q1, '{ n: 1, d: 500 }'),
      figure(...Q2, '{ n: 2, d: 500 }'),
      figure('2026-H1', '2026-06-13', `{ n: ${n}, d: 500 }`),
    ]
    const per = 'kind: in-period, unit: vụ/1.000 dân, per: 1000, of: { n: vụ, d: dân số }'
    expect(await overlap(per, ...ratio(3))).toEqual([])
    expect(await overlap(per, ...ratio(4))).toEqual(['vhxh.md indicators.CT01.n'])
    const h1 = value('2026-H1', '2026-06-13', 14)
    for (const rest of ['unit: "%"', 'outOf: 24', 'unit: vụ/1.000 dân'])
      expect(await overlap(`kind: in-period, ${rest}`, q1, q2, h1)).toEqual([])
  })

  test('số ước và số có chú thích thì thôi', async () => {
    const h1 = (more: string) => figure('2026-H1', '2026-06-13', `{ value: 30, ${more} }`)
    expect(await overlap(flow, q1, q2, h1('status: estimate'))).toEqual([])
    expect(await overlap(flow, q1, q2, h1('note: Đếm người một lần'))).toEqual([])
  })
})

describe('số đã cũ', () => {
  const quarterly = one('kind: point, every: quarter')
  const old = (...reports: Record<string, string>[]) =>
    places('indicator/old', Object.assign({}, quarterly, ...reports))
  const silent = (period: string, date: string) => ({
    [`progress/${period}/vhxh.md`]: report('vhxh', period, date, 'tasks: { "1.a": { percent: 50 } }'),
  })

  test('đơn vị đã báo cáo kỳ sau mà không nhắc đến', async () => {
    expect(await old(figure(...Q1, '{ value: 5 }'), silent(...Q2))).toEqual(['vhxh.md period'])
    expect(await old(figure(...Q1, '{ value: 5 }'))).toEqual([])
    expect(await old(figure(...Q1, '{ value: 5 }'), figure(...Q2, '{ none: true }'))).toEqual([])
    expect(await old(figure(...Q1, '{ value: 5 }'), silent(...Q2), figure(...Q3, '{ value: 6 }'))).toEqual([])
    expect(await old(silent(...Q2))).toEqual([])
  })

  test('chưa hết kỳ của chỉ tiêu thì chưa cũ', async () => {
    const yearly = one('kind: point, every: year')
    const files = { ...yearly, ...figure('2025-Q4', '2025-12-10', '{ value: 5 }'), ...silent(...Q3) }
    expect(await found(files)).toEqual([])
    const half = one('kind: point, every: half')
    expect(await found({ ...half, ...figure(...Q2, '{ value: 5 }'), ...silent(...Q3) })).toEqual([])
    expect(await found({ ...half, ...figure('2025-Q4', '2025-12-10', '{ value: 5 }'), ...silent(...Q3) })).toEqual([
      'indicator/old vhxh.md period',
    ])
  })

  test('kỳ chưa hết thì báo cáo còn có thể ghi thêm', async () => {
    expect(await old(figure(...Q2, '{ value: 5 }'), silent('2026-Q4', '2026-11-15'))).toEqual([])
  })

  test('báo cáo của đơn vị khác không nói thay đơn vị phụ trách', async () => {
    const other = { 'progress/2026-Q3/kinh-te.md': report('kinh-te', '2026-Q3', '2026-09-10', 'tasks: {}') }
    expect(await old(figure(...Q1, '{ value: 5 }'), other)).toEqual([])
  })
})

describe('công thức', () => {
  const derived = (formula: string, more = '') =>
    indicators(
      `{ id: CT01, name: Tính ra, kind: point, ${more} formula: ${formula} }`,
      '{ id: CT02, name: Số nhà, kind: point, unit: nhà }',
      '{ id: CT03, name: Tỷ lệ, kind: point, unit: "%", of: { n: nhà, d: nhà } }',
      '{ id: CT04, name: Có quy ước, kind: yes-no }',
      '{ id: CT05, name: Số hộ, kind: point, unit: hộ }',
      '{ id: CT06, name: Của từng đơn vị, kind: point, per: unit }',
    )
  const at = 'chi-tieu.yaml indicators.0.formula'
  test.each([
    ['{ n: [{ indicator: CT02 }] }', []],
    ['{ n: [{}] }', [`formula/term ${at}.n.0`]],
    ['{ n: [{ times: 2 }] }', [`formula/term ${at}.n.0`]],
    ['{ n: [{ indicator: CT02, constant: 1 }] }', [`formula/term ${at}.n.0`]],
    ['{ n: [{ indicator: CT02, take: n }] }', [`formula/term ${at}.n.0.take`]],
    ['{ n: [{ indicator: CT03, take: n }], d: [{ indicator: CT03, take: d }] }', []],
    ['{ n: [{ indicator: CT04 }] }', [`formula/term ${at}.n.0.indicator`]],
    ['{ n: [{ indicator: CT06 }] }', [`formula/term ${at}.n.0.indicator`]],
    ['{ n: [{ constant: 5, take: n }] }', [`formula/term ${at}.n.0.take`]],
    ['{ n: [{ indicator: CT02, group: "1" }] }', [`formula/term ${at}.n.0.group`]],
    ['{ n: [{ tasks: done, group: "1", unit: vhxh }] }', []],
    ['{ n: [{ tasks: done, group: "7" }] }', [`group/unknown ${at}.n.0.group`]],
    ['{ n: [{ tasks: done }], d: [{ tasks: total, unit: vhx }] }', [`unit/unknown ${at}.d.0.unit`]],
    ['{ n: [{ indicator: CT20 }] }', [`indicator/unknown ${at}.n.0.indicator`]],
    ['{ n: [{ indicator: CT01 }] }', [`formula/circle ${at}`]],
    ['{ n: [{ indicator: CT02 }, { indicator: CT05 }] }', [`formula/units ${at}.n.1`]],
    ['{ n: [{ indicator: CT02 }, { indicator: CT05, times: 4 }] }', []],
    ['{ n: [{ indicator: CT02 }, { constant: 1 }] }', []],
  ])('%s', async (formula, problems) => {
    expect(await found(derived(formula))).toEqual(problems)
  })

  test('tử số, mẫu số khác đơn vị tính: chỉ sai khi ra phần trăm', async () => {
    const formula = '{ n: [{ indicator: CT02 }], d: [{ indicator: CT05 }] }'
    expect(await found(derived(formula, 'unit: "%",'))).toEqual([`formula/units ${at}.d.0`])
    expect(await found(derived(formula, 'unit: nhà/1.000 hộ, per: 1000,'))).toEqual([])
  })

  test('đã tính ra thì không báo số', async () => {
    const files = derived('{ n: [{ indicator: CT02 }] }')
    expect(await found({ ...files, ...figure(...Q3, '{ value: 5 }') })).toEqual([
      'formula/reported vhxh.md indicators.CT01.value',
    ])
    expect(await found({ ...files, ...figure(...Q3, '{ none: true }') })).toEqual([])
  })

  test('vòng tròn báo một lần, cả trong chuỗi dài', async () => {
    const count = 3000
    const chain = Array.from(
      { length: count },
      (_, i) => `{ id: A${i}, name: Số, kind: point, formula: { n: [{ indicator: A${(i + 1) % count} }] } }`,
    )
    expect(await places('formula/circle', indicators(...chain))).toEqual(['chi-tieu.yaml indicators.0.formula'])
    expect(await places('formula/circle', indicators(...chain.slice(0, -1)))).toEqual([])
  })

  test('hai vòng tròn rời nhau là hai lỗi', async () => {
    const pair = (a: string, b: string) => [
      `{ id: ${a}, name: Số, kind: point, formula: { n: [{ indicator: ${b} }] } }`,
      `{ id: ${b}, name: Số, kind: point, formula: { n: [{ indicator: ${a} }] } }`,
    ]
    expect(await places('formula/circle', indicators(...pair('A', 'B'), ...pair('C', 'D')))).toHaveLength(2)
  })
})

describe('số đếm và dấu chấm hàng nghìn', () => {
  const ratio = (n: string, d: string, more = '') => one(`kind: point, unit: "%", of: { n: ${n}, d: ${d} }${more}`)

  test.each([
    ['số hộ tham gia', 'tổng số hộ', 1],
    ['số km đã cứng hóa', 'tổng số km', 0],
    ['diện tích được tưới', 'tổng diện tích', 0],
    ['đã giải ngân', 'kế hoạch vốn', 0],
    ['người được khám', 'tổng số người', 1],
  ])('%s / %s', async (n, d, count) => {
    const files = { ...ratio(n, d), ...figure(...Q3, '{ n: 61.5, d: 1180 }') }
    expect(await places('indicator/fraction-of-count', files)).toHaveLength(count)
  })

  const dotted = (entry: string, rest = 'kind: point, limits: { min: 0, max: 100000 }') =>
    places('number/looks-like-thousands', { ...one(rest), ...figure(...Q3, entry) })
  test.each([
    ['{ value: 1.250 }', ['value']],
    ['{ value: 1.000 }', ['value']],
    ['{ value: 12.375 }', ['value']],
    ['{ value: 1.25 }', []],
    ['{ value: 1.2500 }', []],
    ['{ value: 0.125 }', []],
    ['{ value: 1234.125 }', []],
    ['{ value: 1250, note: gồm 1.250 nhà }', []],
    ['{ value: 1250 } # trước là 1.250', []],
    ['{ "value": 1.250 }', ['value']],
  ])('%s', async (entry, fields) => {
    const file = {
      'progress/2026-Q3/vhxh.md': report('vhxh', '2026-Q3', '2026-09-10', `indicators:\n  CT01: ${entry}`),
    }
    const rest = one('kind: point, limits: { min: 0, max: 100000 }')
    expect(await places('number/looks-like-thousands', { ...rest, ...file })).toEqual(
      fields.map((field) => `vhxh.md indicators.CT01.${field}`),
    )
  })

  test('không thể tới hàng nghìn thì là số thập phân', async () => {
    expect(await dotted('{ value: 98.625 }', 'kind: point, unit: "%"')).toEqual([])
  })

  test('tử số, mẫu số, các phần và đính chính cũng được xem', async () => {
    const parts = 'breakdown: { of: thôn, items: [{ id: dong, name: Đông }] }'
    const files = {
      ...ratio('số hộ', 'tổng số hộ', `, ${parts}`),
      ...figure(...Q2, '{ n: 1, d: 2 }'),
      ...figure(
        ...Q3,
        '{ n: 1.050, d: 2.400, by: { dong: { n: 1.000, d: 2 } } }',
        '{ period: 2026-Q2, indicator: CT01, field: d, from: 2, to: 2.000, reason: r }',
      ),
    }
    expect(await places('number/looks-like-thousands', files)).toEqual(
      ['indicators.CT01.n', 'indicators.CT01.d', 'indicators.CT01.by.dong.n', 'corrections.0.to'].map(
        (path) => `vhxh.md ${path}`,
      ),
    )
  })
})
