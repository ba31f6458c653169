import { expect, test } from 'vitest'
import { readNarrative } from '../../src/load/narrative.ts'

const read = (body: string) => readNarrative(body, 10, 100)

test.each([
  ['# Công tác chỉ đạo, điều hành', 'direction'],
  ['## 1. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'direction'],
  ['### I. Tồn tại, hạn chế:', 'shortcomings'],
  ['# Những tồn tại và hạn chế', 'shortcomings'],
  ['# Nguyên nhân', 'causes'],
  ['# Nguyên nhân khách quan, chủ quan', 'causes'],
  ['# Phương hướng, nhiệm vụ kỳ tới', 'next'],
  ['# Phương hướng #', 'next'],
  ['#   d) Kiến nghị, đề xuất', 'proposals'],
  ['# Ki\u1ebfn ngh\u1ecb, \u0111\u1ec1 xu\u1ea5t', 'proposals'],
  ['# Đề xuất, kiến nghị', 'proposals'],
])('%s is %s', (heading, part) => {
  const passages = read(`${heading}\n\nMột.\nHai.\n`)
  expect(passages).toMatchObject([{ part, text: 'Một.\nHai.', line: 10 }])
  expect(passages[0]).not.toHaveProperty('unknown')
})

test('an unknown heading is known by its place; its words are kept', () => {
  expect(read('# Tồn tại, hạn chế\nA\n# Ghi chú\nB\n')).toEqual([
    { part: 'shortcomings', heading: 'Tồn tại, hạn chế', text: 'A', line: 10, start: 119 },
    { part: null, heading: 'Ghi chú', text: 'B', line: 12, start: 131, unknown: { start: 121, end: 130 } },
  ])
})

test('words before any heading are kept; no words, no passage', () => {
  expect(read('\nChào.\n\n# Nguyên nhân\n')).toEqual([
    { part: null, heading: '', text: 'Chào.', line: 10, start: 101 },
    { part: 'causes', heading: 'Nguyên nhân', text: '', line: 13, start: 122 },
  ])
  expect(read('\n\n')).toEqual([])
})

test('what looks like a heading inside a fence, or has no space, is none', () => {
  const body =
    '# Nguyên nhân\n```\n# Kiến nghị\n~~~\n```\n~~~~ x\n# Kiến nghị\n~~~\n# Kiến nghị\n~~~~\n#1 trong tỉnh\n    # mã\n'
  const passages = read(body)
  expect(passages.map(({ part }) => part)).toEqual(['causes'])
})

test.each([
  '#Tồn tại, hạn chế',
  '**Tồn tại, hạn chế**',
  '**III. Tồn tại, hạn chế:**',
  'III. TỒN TẠI, HẠN CHẾ',
  'Tồn tại, hạn chế:',
])('a heading that lost its sign: %s', (line) => {
  const [passage] = read(`# Phương hướng\nMột.\n\n${line}\n\nHai.\n`)
  expect(passage).toMatchObject({ part: 'next', unmarked: [{ span: { start: 121, end: 121 + line.length } }] })
  expect(passage?.text).toContain('Hai.')
})

test.each([
  'Nguyên nhân của việc chậm là thiếu vốn.',
  'Khách quan:',
  '- Tồn tại, hạn chế',
  'Phương hướng:',
  '```\nNguyên nhân\n```',
])('no heading, nor meant as one: %j', (line) =>
  expect(read(`# Phương hướng\n${line}\n`)[0]).not.toHaveProperty('unmarked'),
)
