import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ran, ROOT, plan as runPlan, workspace } from '../support/cli.ts'

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = workspace())
})
afterEach(() => done())

const plan = (line: string | readonly string[], stdin?: string): Promise<Ran> =>
  runPlan(line, { cwd: root, ...(stdin === undefined ? {} : { stdin: () => stdin }) })
const update = (...args: readonly string[]): Promise<Ran> => plan(['update', '--plan', 'minh-hoa', ...args])
const path = (unit: string, period = '2026-Q3'): string => join(root, 'plans/minh-hoa/progress', period, `${unit}.md`)
const text = (unit: string, period?: string): string => readFileSync(path(unit, period), 'utf8')
/** Lines that were taken away and lines that came. */
function changes(before: string, after: string): string[] {
  const [old, now] = [before, after].map((whole) => whole.split('\n'))
  const gone = old?.filter((line) => !now?.includes(line)).map((line) => `-${line}`) ?? []
  return [...gone, ...(now?.filter((line) => !old?.includes(line)).map((line) => `+${line}`) ?? [])]
}

describe('plan update by options', () => {
  it('changes the lines it must and says what that does to the rates', async () => {
    const before = text('van-phong')
    const ran = await update('1.c', '--unit', 'van-phong', '--part', 'b=62,5', '--result', 'Đã nhập 33/47')
    expect(ran).toEqual({
      code: 0,
      out: 'đã ghi plans/minh-hoa/progress/2026-Q3/van-phong.md\n',
      err: expect.stringMatching(
        /^.* · .*\n {2}Nhiệm vụ 1\.c: .*60% → 62,5%.*\nKế hoạch: mức độ hoàn thành bình quân: [\d,]+% \(.*\) → [\d,]+% \(.*\)\nĐơn vị: /,
      ),
    })
    expect(changes(before, text('van-phong'))).toEqual([
      '-    parts: { b: { percent: 60 } }',
      '-    result: Đã nhập đủ minh chứng của 31/47 nhiệm vụ',
      '+    parts: { b: { percent: 62.5 } }',
      '+    result: Đã nhập 33/47',
    ])
  })

  it('says the same twice without touching the file', async () => {
    const args = ['CT06', '--unit', 'van-phong', '--n', '2.150', '--d', '2.730', '--on', '14/9/2026'] as const
    await update(...args)
    const before = text('van-phong')
    expect(await update(...args)).toMatchObject({ code: 0, out: 'Không có gì mới, tệp giữ nguyên.\n' })
    expect(text('van-phong')).toBe(before)
    expect(before).toContain('    n: 2150\n    d: 2730\n')
  })

  it('begins the report of a unit that has none yet', async () => {
    const ran = await update('5.l', '--unit', 'cong-an', '--period', '2026-Q3', '--none', '--date', '15/9/2026')
    expect(ran).toMatchObject({ code: 0, out: 'đã ghi plans/minh-hoa/progress/2026-Q3/cong-an.md\n' })
    expect(text('cong-an')).toBe(
      '---\nschema: progress/1\nunit: cong-an\nperiod: 2026-Q3\ndate: 2026-09-15\ntasks:\n  "5.l": { none: true }\n---\n',
    )
  })

  it('finds the open period: the last one that has ended and is still owed', async () => {
    const ran = await update('5.l', '--unit', 'cong-an', '--none')
    expect(ran.out).toBe('đã ghi plans/minh-hoa/progress/2026-Q3/cong-an.md\n')
  })

  it('copies evidence into the plan under a plain name, once, and keeps links', async () => {
    writeFileSync(join(root, 'Biên bản số 5.PDF'), 'scan')
    const args = [
      '1.h',
      '--unit',
      'van-phong',
      '--evidence',
      'Biên bản số 5.PDF; https://minhhoa.example/tin/5',
    ] as const
    expect((await update(...args)).out).toBe(
      'đã ghi plans/minh-hoa/evidence/2026/bien-ban-so-5.pdf\nđã ghi plans/minh-hoa/progress/2026-Q3/van-phong.md\n',
    )
    expect(text('van-phong')).toContain(
      '    evidence:\n      - evidence/2026/bien-ban-so-5.pdf\n      - https://minhhoa.example/tin/5\n',
    )
    expect((await update(...args)).out).toBe('Không có gì mới, tệp giữ nguyên.\n')
    writeFileSync(join(root, 'Biên bản số 5.PDF'), 'another scan')
    expect((await update(...args)).out).toContain('bien-ban-so-5-2.pdf')
  })

  it('tells of all evidence that cannot be kept at once, and writes nothing', async () => {
    writeFileSync(join(root, 'phim.zip'), '')
    truncateSync(join(root, 'phim.zip'), 20 * 1024 * 1024 + 1)
    const before = text('van-phong')
    const said = {
      tasks: {
        '1.h': { evidence: ['phim.zip', 'https://minhhoa.example/tin/5'] },
        '1.l': { evidence: ['khong-co.pdf'] },
      },
    }
    const ran = await plan(
      ['update', '--plan', 'minh-hoa', '--unit', 'van-phong', '--input', '-'],
      JSON.stringify(said),
    )
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: `lỗi: tệp phim.zip lớn quá 20 MB
  = giảm dung lượng (quét lại độ phân giải thấp hơn, nén ảnh), hoặc ghi đường liên kết
không có tệp khong-co.pdf
  = sửa tên hoặc đường dẫn, tính từ thư mục đang đứng
`,
    })
    expect(text('van-phong')).toBe(before)
  })

  it('keeps Windows line ends and the byte-order mark', async () => {
    writeFileSync(path('van-phong'), `\ufeff${text('van-phong').replaceAll('\n', '\r\n')}`)
    await update('1.l', '--unit', 'van-phong', '--percent', '57')
    const after = text('van-phong')
    expect(after.startsWith('\ufeff---\r\n')).toBe(true)
    expect(after).toContain('    percent: 57\r\n')
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('writes nothing that would break the plan, and shows why at the line it would stand in', async () => {
    const before = text('vhxh')
    const ran = await update('1.c', '--unit', 'vhxh', '--percent', '60')
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('[progress/done-by-cooperating]\n')
    expect(ran.err).toMatch(/\| {3}"1\.c": \{ percent: 60 \}\n/)
    expect(ran.err.trimEnd().split('\n').at(-1)).toBe('lỗi: không ghi gì, vì như vậy kế hoạch sẽ có lỗi nêu trên')
    expect(text('vhxh')).toBe(before)
  })

  it('says how the same is mended on the command line', async () => {
    const { code, err } = await update('5.a', '--unit', 'van-phong', '--percent', '90')
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n').slice(-2)).toEqual([
      '  = trên dòng lệnh: thay --percent bằng --part "a=60; b=100"',
      'lỗi: không ghi gì, vì như vậy kế hoạch sẽ có lỗi nêu trên',
    ])
  })

  it('takes a report from a script', async () => {
    const said = { date: '2026-09-16', tasks: { '5.l': { none: true } }, indicators: {} }
    const ran = await plan(
      ['update', '--plan', 'minh-hoa', '--unit', 'cong-an', '--input', '-', '--json'],
      `\ufeff${JSON.stringify(said)}`,
    )
    const written = ['plans/minh-hoa/progress/2026-Q3/cong-an.md']
    expect(JSON.parse(ran.out)).toEqual({ schema: 'update/1', written })
    expect(text('cong-an')).toContain('date: 2026-09-16\n')
  })

  it.each([
    [['1.c', '--unit', 'van-phong', '--percent', '160'], '--percent: "160" không phải tỷ lệ từ 0 đến 100'],
    [['1.c', '--unit', 'van-phong', '--part', 'b'], '--part: không hiểu "'],
    [['1.c', '--unit', 'van-phong', '--done', '31/2/2026'], '--done: "31/2/2026" không phải ngày'],
    [['CT06', '--unit', 'van-phong', '--percent', '5'], '--percent không dùng được cho "CT06"'],
    [['1.c', '--unit', 'van-phong', '--value', '5'], '--value không dùng được cho "1.c"'],
    [['1.zz', '--unit', 'van-phong', '--percent', '5'], 'không có "1.zz"'],
    [['1.c', '--unit', 'van-phong', '--evidence', 'khong-co.pdf'], 'không có tệp khong-co.pdf'],
    [['1.c', '--percent', '5'], 'cần --unit'],
    [['--unit', 'van-phong', '--percent', '5'], 'cần mã nhiệm vụ hoặc chỉ tiêu'],
    [['1.c', '--unit', 'van-phong', '--percent', '5', '--at', 'HEAD'], '--at'],
    [['--unit', 'van-phong'], 'plan update 1.c --unit vhxh'],
    [['--unit', 'van-phong', '--input', 'khong-co.json'], 'không có tệp khong-co.json'],
  ])('%j is told what is wrong', async (args, message) => {
    const before = readdirSync(join(root, 'plans'), { recursive: true })
    const ran = await update(...args)
    expect({ code: ran.code, out: ran.out }).toEqual({ code: ran.code === 3 ? 3 : 2, out: '' })
    expect(ran.err).toContain(message)
    expect(readdirSync(join(root, 'plans'), { recursive: true })).toEqual(before)
  })

  it('of two processes at once both are heard', async () => {
    const child = (task: string, percent: string): Promise<number | null> =>
      new Promise((end) => {
        const args = ['update', task, '--plan', 'minh-hoa', '--unit', 'van-phong', '--percent', percent]
        spawn(process.execPath, [join(ROOT, 'bin/plan.js'), ...args], { cwd: root }).on('exit', end)
      })
    expect(await Promise.all([child('1.đ', '66'), child('1.l', '77')])).toEqual([0, 0])
    expect(text('van-phong')).toContain('percent: 66')
    expect(text('van-phong')).toContain('percent: 77')
  })
})

describe('plan update by questions', () => {
  /** A talk on a terminal without cursor movement; what is typed lies ready. */
  async function talk(args: readonly string[], typed: readonly string[]): Promise<Ran & { screen: string }> {
    const [input, output] = [new PassThrough(), new PassThrough()]
    input.end(typed.map((line) => `${line}\n`).join(''))
    const ran = await runPlan(['update', '--plan', 'minh-hoa', ...args], {
      cwd: root,
      env: { TERM: 'dumb' },
      terminal: { input, output },
    })
    return { ...ran, screen: String(output.read() ?? '') }
  }

  it('goes through what the unit owes, shows the effect, and writes after a yes', async () => {
    const before = text('quan-su')
    const { code, screen, out, err } = await talk(
      ['--unit', 'quan-su', '--as-of', '2026-09-14'],
      ['62,5', 'Đã xong đợt một', '', '', '.', 'c'],
    )
    expect({ code, out }).toEqual({ code: 0, out: 'đã ghi plans/minh-hoa/progress/2026-Q3/quan-su.md\n' })
    // What is typed ahead is shown again, what comes later is not: both happen here.
    await expect(screen.replace(/^>.*\n+/gm, '>\n')).toMatchFileSnapshot('golden/update.vi.txt')
    expect(err).toContain('mức độ hoàn thành bình quân')
    expect(changes(before, text('quan-su')).filter((line) => line.startsWith('+'))).toEqual([
      '+  "5.l":',
      '+    percent: 62.5',
      '+    result: Đã xong đợt một',
    ])
  })

  it('goes back, takes an answer that is no answer again, and writes nothing after a no', async () => {
    const before = text('quan-su')
    const { code, screen, err } = await talk(
      ['--unit', 'quan-su', '--as-of', '2026-09-14'],
      ['', '<', 'nhiều', '70', '', '', '', '.', 'k'],
    )
    expect(code).toBe(0)
    expect(screen).toContain('! không hiểu "nhiều"')
    expect(err.trimEnd().split('\n').at(-1)).toBe('đã dừng, chưa ghi gì')
    expect(text('quan-su')).toBe(before)
  })

  it('asks again at once for evidence that cannot be kept; a file dropped on the window comes in quotes', async () => {
    writeFileSync(join(root, 'Biên bản 7.pdf'), 'scan')
    const { code, out, screen } = await talk(
      ['5.l', '--unit', 'quan-su', '--as-of', '2026-09-14'],
      ['64', '', '', 'khong-co.pdf', `'${join(root, 'Biên bản 7.pdf')}'; https://minhhoa.example/tin/5`, 'c'],
    )
    expect(screen).toContain('! không có tệp khong-co.pdf\n')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'đã ghi plans/minh-hoa/evidence/2026/bien-ban-7.pdf\nđã ghi plans/minh-hoa/progress/2026-Q3/quan-su.md\n',
    })
  })

  it('asks for one task by its id, however it is typed', async () => {
    const { code, out } = await talk(
      ['minh-hoa:III.5.l', '--unit', 'quan-su', '--as-of', '2026-09-14'],
      ['64', '', '', '', 'c'],
    )
    expect({ code, out }).toEqual({ code: 0, out: 'đã ghi plans/minh-hoa/progress/2026-Q3/quan-su.md\n' })
    expect(text('quan-su')).toContain('percent: 64')
  })

  it('keeps what was answered when the person goes home, and continues there', async () => {
    mkdirSync(join(root, '.git'))
    const first = await talk(['--unit', 'quan-su', '--as-of', '2026-09-14'], ['55', 'Nửa chừng', '', ''])
    expect(first.code).toBe(130)
    expect(first.err).toContain('Phần đã nhập được giữ lại')
    const second = await talk(['--unit', 'quan-su', '--as-of', '2026-09-14'], ['c', '.', 'c'])
    expect(second.screen).toContain('Lần trước đã nhập đến 1/')
    expect(second.out).toBe('đã ghi plans/minh-hoa/progress/2026-Q3/quan-su.md\n')
    expect(second.err).toContain('Gửi đi để duyệt: plan submit\n')
    expect(text('quan-su')).toContain('percent: 55')
    expect(readdirSync(join(root, '.git/plan'))).toEqual(['unit'])
    // The unit is remembered; the draft is gone with the writing.
    const third = await talk(['--as-of', '2026-09-14'], ['', '.'])
    expect(third.screen).not.toContain('Lần trước đã nhập')
    expect(third.err).toBe('Chưa nhập gì, không ghi gì.\n')
    rmSync(join(root, '.git'), { recursive: true })
  })
})
