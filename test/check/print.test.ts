import { describe, expect, test } from 'vitest'
import { type Diagnostic, problem } from '../../src/core/diagnostic.ts'
import type { Located } from '../../src/core/located.ts'
import { STATES } from '../../src/core/progress.ts'
import { printGithub } from '../../src/messages/github.ts'
import { printGitlab } from '../../src/messages/gitlab.ts'
import { compressIds } from '../../src/messages/ids.ts'
import { printProblems } from '../../src/messages/index.ts'
import { printJson } from '../../src/messages/json.ts'
import { periodName } from '../../src/messages/period-name.ts'
import { STATE } from '../../src/messages/words.ts'

const plain = (text: string): string => text
const PAINT = { error: plain, warning: plain, bold: plain, dim: plain }
const FILE = 'plans/hoa-binh/tasks/1.yaml'
const text = (all: readonly Located[], width = 80): string =>
  printProblems(all, { lang: 'vi', paint: PAINT, width, plans: 1 })

const at = (diagnostic: Diagnostic, line: number, column: number, length: number, excerpt: string): Located => ({
  diagnostic,
  line,
  column,
  endLine: line,
  endColumn: column + length,
  excerpt,
})
const unit = (id: string): Diagnostic => problem('unit/unknown', 'error', { file: FILE, path: [] }, { id })
const gap = (id: string): Diagnostic => problem('gap/task-lead', 'warning', { file: FILE, path: [] }, { id })

describe('khung in một lỗi', () => {
  test('đúng mẫu', () => {
    const nearest = problem('unit/unknown', 'error', { file: FILE, path: [] }, { id: 'vhx', nearest: 'vhxh' })
    expect(text([at(nearest, 12, 11, 3, '    lead: vhx')])).toBe(`\
${FILE}:12:11: lỗi: đơn vị "vhx" không có trong units.yaml [unit/unknown]
   |
12 |     lead: vhx
   |           ^^^
   = có phải "vhxh"?
1 lỗi, 0 cảnh báo trong 1 tệp; đã kiểm tra 1 kế hoạch
`)
  })

  test.each([
    ['chữ có dấu rời là một ô', `${'ế'.normalize('NFD')}: vhx`, 4, '   ^^^'],
    ['chữ rộng là hai ô', '漢: vhx', 4, '    ^^^'],
    ['phím Tab thành mũi tên hai ô', '\tab: vhx', 6, '      ^^^'],
  ])('%s', (_, line, column, carets) => {
    expect(text([at(unit('vhx'), 7, column, 3, line)]).split('\n')[3]).toBe(`  | ${carets}`)
  })

  test('dòng dài bị cắt hai đầu quanh chỗ đánh dấu', () => {
    const long = `${'a'.repeat(200)} vhx ${'b'.repeat(200)}`
    const [, , line = '', carets = ''] = text([at(unit('vhx'), 7, 202, 3, long)], 60).split('\n')
    expect(line.length).toBe(60)
    expect(line).toMatch(/^7 \| …a+ vhx b+…$/)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('vhx')
  })

  test('ký tự điều khiển không ra màn hình', () => {
    const evil = unit('\u001b[31mvhx\u202e')
    const printed = text([at(evil, 7, 1, 3, '\u001b[2Jab\u202ec')])
    expect(printed).not.toMatch(/[\u001b\u202e]/)
    expect(printed).toContain('"␛[31mvhx�"')
  })

  test('nhiều dòng thì đánh dấu đến hết dòng đầu', () => {
    const located = { ...at(unit('x'), 7, 3, 0, 'a: b c'), endLine: 9, endColumn: 1 }
    expect(text([located]).split('\n')[3]).toBe('  |   ^^^^')
  })
})

describe('gộp', () => {
  test('hơn ba lỗi cùng mã in một lần', () => {
    const all = [1, 2, 3, 4, 5].map((line) => at(unit('vhx'), line, 1, 3, 'vhx'))
    const lines = text(all).split('\n')
    expect(lines.filter((line) => line.includes('[unit/unknown]'))).toHaveLength(1)
    expect(lines).toContain('  = và 4 chỗ khác cùng loại: 1.yaml:2, 1.yaml:3, 1.yaml:4, 1.yaml:5')
    expect(lines.at(-2)).toBe('5 lỗi, 0 cảnh báo trong 1 tệp; đã kiểm tra 1 kế hoạch')
    expect(text(all.slice(0, 3)).match(/\[unit\/unknown\]/g)).toHaveLength(3)
  })

  test('chỗ thiếu in một dòng mỗi mã, sau các lỗi của kế hoạch', () => {
    const all = [at(gap('1.a'), 1, 1, 1, 'x'), at(gap('1.b'), 2, 1, 1, 'x'), at(unit('vhx'), 9, 1, 3, 'vhx')]
    const lines = text([...all, at(gap('1.c'), 3, 1, 1, 'x')]).split('\n')
    expect(lines[0]).toContain('[unit/unknown]')
    expect(lines.at(-3)).toBe('plans/hoa-binh: cảnh báo: 3 nhiệm vụ chưa có đơn vị chủ trì (1.a–1.c) [gap/task-lead]')
  })

  test.each([
    ['1.a 1.b 1.c 1.d 1.đ 1.e 1.g', '1.a–1.g'],
    ['5.đ 5.e 5.f 5.h 5.i', '5.đ–5.i'],
    ['1.a 1.b 2.a', '1.a, 1.b, 2.a'],
    ['CT01 CT02 CT03 CT05', 'CT01–CT03, CT05'],
    ['I.2.1 I.2.2 I.2.3', 'I.2.1–I.2.3'],
  ])('%s → %s', (ids, shown) => {
    expect(compressIds(ids.split(' '))).toBe(shown)
  })
})

describe('cho máy đọc', () => {
  const tricky = at(unit('a,b:c\n%d'), 2, 3, 4, '  a,b')

  test('json không gộp, đủ khóa', () => {
    const report = JSON.parse(
      printJson(
        [1, 2, 3, 4, 5].map((n) => at(gap(`1.${n}`), n, 1, 1, 'x')),
        'en',
      ),
    )
    expect([report.schema, report.errors, report.warnings, report.problems.length]).toEqual(['check/1', 0, 5, 5])
    expect(Object.keys(report.problems[0])).toEqual([
      'code',
      'severity',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'hint',
    ])
  })

  test('github', () => {
    expect(printGithub([tricky], 'en')).toBe(
      '::error file=plans/hoa-binh/tasks/1.yaml,line=2,endLine=2,col=3,endColumn=7,title=unit/unknown::unit "a,b:c %25d" is not in units.yaml%0Acorrect the id, or declare the unit in units.yaml\n',
    )
  })

  test('gitlab: dấu vân tay không theo dòng và không trùng', () => {
    const prints = (lines: number[]): string[] =>
      JSON.parse(
        printGitlab(
          lines.map((n) => at(unit('vhx'), n, 1, 3, 'vhx')),
          'vi',
        ),
      ).map((one: { fingerprint: string }) => one.fingerprint)
    expect(prints([1, 5])).toEqual(prints([2, 9]))
    expect(new Set(prints([1, 5])).size).toBe(2)
  })

  test('lệnh rỗng vẫn đúng dạng', () => {
    expect(JSON.parse(printProblems([], { format: 'gitlab', lang: 'vi', paint: PAINT, width: 80, plans: 1 }))).toEqual(
      [],
    )
    expect(text([])).toBe('0 lỗi, 0 cảnh báo; đã kiểm tra 1 kế hoạch\n')
  })
})

describe('tên gọi', () => {
  test.each([
    ['2026-Q3', 'Quý III/2026', 'Q3 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', 'second half of 2026'],
    ['2026-9M', '9 tháng năm 2026', 'first nine months of 2026'],
    ['2026', 'năm 2026', '2026'],
    ['2026-03', 'tháng 3/2026', 'March 2026'],
    ['2026-02', 'tháng 02/2026', 'February 2026'],
    ['2025..2027', 'giai đoạn 2025 - 2027', '2025–2027'],
  ])('%s', (id, vi, en) => {
    expect([periodName({ id }, 'vi'), periodName({ id }, 'en')]).toEqual([vi, en])
  })

  test('kỳ riêng dùng tên của kế hoạch, trạng thái nào cũng có tên', () => {
    expect(periodName({ id: 'dot-1', name: 'Đợt 1' }, 'en')).toBe('Đợt 1')
    for (const lang of ['vi', 'en'] as const) expect(new Set(STATES.map((state) => STATE[lang][state])).size).toBe(9)
  })
})
