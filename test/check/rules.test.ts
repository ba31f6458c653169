import { describe, expect, test } from 'vitest'
import { found, report, tasks } from './plans.ts'

const lettered = (letters: string): string =>
  tasks(...[...letters].map((letter) => `{ id: "1.${letter}", text: Sửa mái }`))
const EVIDENCE = 'evidence: ["https://hoabinh.example.vn/bien-ban"]'

describe('thứ tự chữ cái báo một lần ở chỗ bị ngắt', () => {
  test.each([
    ['abcdđeghiklmnopqrstuvxy', []],
    ['abcdđefhik', ['6']],
    ['abd', ['2']],
    ['abdđe', ['2']],
    ['acbd', ['1']],
    ['bacd', ['0']],
    ['adbcđ', ['1']],
    ['abcđde', ['3']],
    ['abceh', ['3', '4']],
  ])('%s', async (letters, places) => {
    expect(await found({ 'tasks/1.yaml': lettered(letters) })).toEqual(
      places.map((place) => `task/letter-order 1.yaml tasks.${place}.id`),
    )
  })
})

describe('thời hạn: lời văn và ngày ghi kèm', () => {
  test.each([
    ['{ text: Quý IV/2026, due: 2026-12-31 }', []],
    ['{ text: Quý IV/2026, due: 2026-12-14 }', ['deadline/words-differ 1.yaml tasks.0.deadline.due']],
    ['{ text: trước ngày 15/12/2026, due: 2026-12-14 }', []],
    ['{ text: Hằng quý, every: quarter }', []],
    ['{ text: Hằng quý, every: year }', ['deadline/words-differ 1.yaml tasks.0.deadline.every']],
    ['{ text: Thường xuyên, due: 2026-12-31 }', ['deadline/words-differ 1.yaml tasks.0.deadline.due']],
    ['{ text: 2026 và những năm tiếp theo, due: 2026-12-31, regular: true }', []],
    ['{ text: khi có kinh phí, due: 2026-12-31 }', []],
    ['{ text: khi có kinh phí }', ['deadline/not-understood 1.yaml tasks.0.deadline.text']],
    ['{ text: Quý I/2026, start: 2026-05-01 }', ['deadline/before-start 1.yaml tasks.0.deadline.text']],
  ])('%s', async (deadline, problems) => {
    expect(await found({ 'tasks/1.yaml': tasks(`{ id: "1.a", text: Sửa mái, deadline: ${deadline} }`) })).toEqual(
      problems,
    )
  })
})

describe('ai được nói về nhiệm vụ nào', () => {
  const led = { 'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái, lead: dia-chinh, with: [vhxh] }') }
  const by = (unit: string, entry: string) => ({
    [`progress/2026-Q3/${unit}.md`]: report(unit, '2026-Q3', '2026-09-14', `tasks: { "1.a": ${entry} }`),
  })

  test('đơn vị kế thừa được báo hoàn thành', async () => {
    expect(await found({ ...led, ...by('kinh-te', `{ done: 2026-09-01, ${EVIDENCE} }`) })).toEqual([])
  })

  test('đơn vị phối hợp chỉ được ghi kết quả', async () => {
    expect(await found({ ...led, ...by('vhxh', '{ result: Đã họp }') })).toEqual([])
    expect(await found({ ...led, ...by('vhxh', '{ percent: 50 }') })).toEqual([
      'progress/done-by-cooperating vhxh.md tasks.1.a.percent',
    ])
  })

  test('chưa có chủ trì thì đơn vị nào cũng báo được, nhưng hai đơn vị không cùng ghi một số', async () => {
    const free = { 'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái }') }
    expect(await found({ ...free, ...by('vhxh', '{ percent: 50 }') })).toEqual([])
    expect(await found({ ...free, ...by('kinh-te', '{ percent: 40 }'), ...by('vhxh', '{ percent: 50 }') })).toEqual([
      'progress/two-entries vhxh.md tasks.1.a.percent',
    ])
    expect(
      await found({ ...free, ...by('kinh-te', '{ result: Đã họp }'), ...by('vhxh', '{ result: Đã đo }') }),
    ).toEqual([])
  })

  test('phần việc có đơn vị riêng thì đơn vị đó báo', async () => {
    const parts = {
      'tasks/1.yaml': tasks(
        '{ id: "1.a", text: Sửa mái, lead: kinh-te, parts: [{ id: a, name: Đo, lead: vhxh }, { id: b, name: Lợp }] }',
      ),
    }
    expect(await found({ ...parts, ...by('vhxh', '{ parts: { a: { percent: 50 } } }') })).toEqual([])
    expect(await found({ ...parts, ...by('vhxh', '{ parts: { b: { percent: 50 } } }') })).toEqual([
      'progress/done-by-cooperating vhxh.md tasks.1.a.parts.b',
    ])
    expect(await found({ ...parts, ...by('kinh-te', '{ parts: { a: { percent: 50 } } }') })).toEqual([
      'progress/done-by-cooperating kinh-te.md tasks.1.a.parts.a',
    ])
  })
})

describe('phần trăm giảm', () => {
  const led = { 'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái, lead: vhxh }') }
  const q = (period: string, date: string, rest: string) => ({
    [`progress/${period}/vhxh.md`]: report('vhxh', period, date, rest),
  })
  const before = q('2026-Q2', '2026-06-10', 'tasks: { "1.a": { percent: 60 } }')

  test('không nêu lý do là lỗi, có lý do thì không', async () => {
    const fell = (entry: string) =>
      found({ ...led, ...before, ...q('2026-Q3', '2026-09-10', `tasks: { "1.a": ${entry} }`) })
    expect(await fell('{ percent: 50 }')).toEqual(['progress/percent-fell vhxh.md tasks.1.a.percent'])
    expect(await fell('{ percent: 50, reason: Phải tháo lại mái }')).toEqual([])
    expect(await fell('{ percent: 60 }')).toEqual([])
  })

  test('số đã đính chính là số đang có hiệu lực', async () => {
    const rest = `tasks: { "1.a": { percent: 50 } }
corrections: [{ period: 2026-Q2, task: "1.a", field: percent, from: 60, to: 40, reason: Tính nhầm }]`
    expect(await found({ ...led, ...before, ...q('2026-Q3', '2026-09-10', rest) })).toEqual([])
  })
})

describe('đính chính', () => {
  const led = { 'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái, lead: vhxh }') }
  const before = {
    'progress/2026-Q1/vhxh.md': report('vhxh', '2026-Q1', '2026-03-10', 'tasks: { "1.a": { percent: 20 } }'),
  }
  const correct = (period: string, date: string, list: string) => ({
    [`progress/${period}/vhxh.md`]: report('vhxh', period, date, `corrections: [${list}]`),
  })

  test('đính chính lần hai nói về số đã đính chính lần một', async () => {
    const first = correct(
      '2026-Q2',
      '2026-06-10',
      '{ period: 2026-Q1, task: "1.a", field: percent, from: 20, to: 25, reason: r }',
    )
    const second = (from: number) =>
      correct(
        '2026-Q3',
        '2026-09-10',
        `{ period: 2026-Q1, task: "1.a", field: percent, from: ${from}, to: 30, reason: r }`,
      )
    expect(await found({ ...led, ...before, ...first, ...second(25) })).toEqual([])
    expect(await found({ ...led, ...before, ...first, ...second(20) })).toEqual([
      'correction/from-differs vhxh.md corrections.0.from',
    ])
  })

  test('tên mục lạ không với tới đồ của chương trình', async () => {
    const list = '{ period: 2026-Q1, task: "1.a", field: toString, from: 20, to: 25, reason: r }'
    expect(await found({ ...led, ...before, ...correct('2026-Q2', '2026-06-10', list) })).toEqual([
      'correction/no-figure vhxh.md corrections.0.field',
    ])
  })
})

describe('kỳ của nhiệm vụ lặp lại', () => {
  test.each([
    ['quarter', '2026-Q2', true],
    ['quarter', '2026-06', false],
    ['month', '2026-06', true],
    ['half', '2026-H1', true],
    ['year', '2026', true],
    ['year', '2026-Q1', false],
    ['3-years', '2024..2026', true],
    ['3-years', '2024..2027', false],
    ['quarter', '2026-Q5', false],
  ])('%s %s', async (every, id, fits) => {
    const files = {
      'tasks/1.yaml': tasks(`{ id: "1.a", text: Nạo vét, lead: vhxh, deadline: { every: ${every} } }`),
      'progress/2026-Q3/vhxh.md': report(
        'vhxh',
        '2026-Q3',
        '2026-09-10',
        `tasks: { "1.a": { occurrences: { "${id}": { missed: Chưa có kinh phí } } } }`,
      ),
    }
    expect(await found(files)).toEqual(fits ? [] : [`progress/occurrence vhxh.md tasks.1.a.occurrences.${id}`])
  })
})

describe('dấu chỉ độ mật', () => {
  test.each([
    ['Độ mật: MẬT', true],
    ['(MẬT)', true],
    ['TUYỆT MẬT', true],
    ['Văn bản đóng dấu TỐI MẬT ngày 5/6', true],
    ['Văn bản MẬT số 12', true],
    ['MẬT'.normalize('NFD'), true],
    ['bảo vệ bí mật nhà nước', false],
    ['BẢO MẬT THÔNG TIN', false],
    ['BÍ MẬT', false],
    ['MẬT ĐỘ DÂN CƯ', false],
    ['Mật ong', false],
  ])('%s', async (text, marked) => {
    const files = { 'tasks/1.yaml': tasks(`{ id: "1.a", text: "${text}" }`) }
    const problems = (await found(files)).filter((problem) => problem.startsWith('text/'))
    expect(problems).toEqual(marked ? ['text/classified 1.yaml tasks.0.text'] : [])
  })

  test('cả trong phần lời văn của báo cáo', async () => {
    const body = '# Tồn tại, hạn chế\n\nXem công văn (TỐI MẬT), còn [...] triệu đồng.\n'
    const files = { 'progress/2026-Q3/vhxh.md': report('vhxh', '2026-Q3', '2026-09-10', 'tasks: {}', body) }
    expect(await found(files)).toEqual(['text/classified vhxh.md', 'text/unfilled vhxh.md'])
  })
})

describe('gợi ý', () => {
  test('tệp đơn vị không đọc được thì không báo từng đơn vị', async () => {
    const files = {
      'units.yaml': 'schema: units/1\nunits: [',
      'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái, lead: vhxh }'),
    }
    expect(await found(files)).toEqual(['yaml/syntax units.yaml'])
  })

  test('việc tổ chức thực hiện cũng được báo cáo như nhiệm vụ', async () => {
    const files = {
      'duties.yaml': 'schema: duties/1\nduties: [{ id: V.1, by: [vhxh, kinh-te], text: Kiểm tra, kind: inspection }]\n',
      'progress/2026-Q3/vhxh.md': report(
        'vhxh',
        '2026-Q3',
        '2026-09-10',
        `tasks: { V.1: { done: 2026-09-01, ${EVIDENCE} } }`,
      ),
      'progress/2026-Q3/kinh-te.md': report(
        'kinh-te',
        '2026-Q3',
        '2026-09-10',
        `tasks: { V.1: { done: 2026-09-02, ${EVIDENCE} } }`,
      ),
      'progress/2026-Q3/dia-chinh.md': report(
        'dia-chinh',
        '2026-Q1',
        '2026-02-10',
        'tasks: { V.1: { result: Đã đo } }',
      ),
    }
    expect(await found(files)).toEqual(['progress/path dia-chinh.md period'])
  })
})
