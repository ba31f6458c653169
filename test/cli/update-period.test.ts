import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ran, plan as runPlan, workspace } from '../support/cli.ts'

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = workspace())
})
afterEach(() => done())

/** A talk on a terminal without cursor movement, on a day; what is typed lies ready. */
async function talk(
  today: string,
  args: readonly string[],
  typed: readonly string[],
): Promise<Ran & { screen: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(typed.map((line) => `${line}\n`).join(''))
  const ran = await runPlan(['update', '--plan', 'minh-hoa', '--as-of', today, ...args], {
    cwd: root,
    env: { TERM: 'dumb' },
    terminal: { input, output },
    today,
  })
  return { ...ran, screen: String(output.read() ?? '') }
}

const path = (period: string, unit = 'cong-an'): string => join(root, 'plans/minh-hoa/progress', period, `${unit}.md`)
const text = (period: string): string => readFileSync(path(period), 'utf8')
const QUESTION = `
Báo cáo kỳ nào?
  kỳ khác: gõ như quý 2/2026 · Enter = 1
  1  Quý III/2026 (15/6/2026 – 14/9/2026) · chưa báo cáo, hạn 19/9/2026
  2  Quý IV/2026 (15/9/2026 – 14/12/2026) · chưa báo cáo, hạn 19/12/2026
`
const UNIT = ['--unit', 'cong-an'] as const

describe('which period a talk is about', () => {
  it('is asked where an earlier one is still owed: Enter takes the last that has ended', async () => {
    const { code, screen } = await talk('2026-09-20', UNIT, ['', '61', '', '', '', '.', 'có'])
    expect(code).toBe(0)
    expect(screen.startsWith(QUESTION)).toBe(true)
    expect(text('2026-Q3')).toContain('  "3.đ": { percent: 61 }\n')
    expect(existsSync(path('2026-Q4'))).toBe(false)
  })

  it.each(['2', 'Quý IV/2026', 'quý 4 năm 2026', '2026-q4'])(
    'is told by its number or as people write it: %s',
    async (typed) => {
      const { code } = await talk('2026-09-20', UNIT, [typed, '61', '', '', '', '.', 'có'])
      expect(code).toBe(0)
      expect(text('2026-Q4')).toContain('  "3.đ": { percent: 61 }\n')
    },
  )

  it('may be one that is not in the list, but none that is unknown, has not begun or is closed', async () => {
    await runPlan(['close', '2026-Q3', '--plan', 'minh-hoa', '--by', 'Văn phòng', '--reason', 'Công an xã không gửi'], {
      cwd: root,
    })
    const wrong = ['3', 'quý 9/2026', 'quý 3/2027', 'quý 3/2026']
    const { screen } = await talk('2026-12-20', UNIT, [...wrong, 'quý 2/2026', '.'])
    expect(screen.match(/! .*/g)).toEqual([
      '! gõ một số từ 1 đến 2',
      '! kế hoạch minh-hoa không có kỳ "quý 9/2026"',
      '! kỳ 2027-Q3 chưa bắt đầu, chưa có gì để báo cáo',
      '! kỳ 2026-Q3 đã khóa ngày 23/11/2026 (Văn phòng)',
    ])
    expect(screen).toContain('\nCông an xã · Quý II/2026 (15/3/2026 – 14/6/2026) · số liệu minh họa\n')
  })

  it('is not asked where one alone is open, nor where the command line names it', async () => {
    const only = await talk('2026-09-14', UNIT, ['.'])
    expect(only.screen).toMatch(/^\nCông an xã · Quý III\/2026 /)
    const named = await talk('2026-09-20', [...UNIT, '--period', 'quý 4/2026'], ['.'])
    expect(named.screen).toMatch(/^\nCông an xã · Quý IV\/2026 /)
  })

  it('offers the request a unit has not answered, and what may still be corrected before its day', async () => {
    const { screen } = await talk('2026-09-17', ['--unit', 'trung-tam-hcc'], ['1', '.'])
    expect(screen).toContain(`
  kỳ khác: gõ như quý 2/2026 · Enter = 3
  1  chưa báo cáo, hạn 18/9/2026 · 2026-DX-02, theo yêu cầu: Nguyên nhân hồ sơ…
  2  Quý III/2026 (15/6/2026 – 14/9/2026) · đã báo cáo ngày 15/9/2026
  3  Quý IV/2026 (15/9/2026 – 14/12/2026) · chưa báo cáo, hạn 19/12/2026
`)
    expect(screen).toContain('Nguyên nhân hồ sơ giải quyết quá hạn tháng 8')
  })
})

describe('going back before the first thing', () => {
  it('asks for the period again, and from there for the unit; answers of each report are kept apart', async () => {
    const { code, screen } = await talk(
      '2026-09-20',
      [],
      [
        ...['quan-su', '<', 'chu-tich', 'cong-an'], // the chairman owes nothing
        ...['', '61', '', '', '', '<', '<'], // the first thing, then back over it to the period
        ...['2', '<'],
        ...['1', '', '.', 'có'],
      ],
    )
    expect(code).toBe(0)
    expect(screen.match(/Đơn vị nào báo cáo\?/g)).toHaveLength(3)
    expect(screen.match(/Báo cáo kỳ nào\?/g)).toHaveLength(3)
    expect(screen).toContain('\n  kỳ khác: gõ như quý 2/2026 · <: quay lại · Enter = 2\n')
    expect(screen).toContain('\nvừa nhập: 61 (Enter: giữ nguyên)\n')
    expect(text('2026-Q3')).toContain('  "3.đ": { percent: 61 }\n')
    expect(existsSync(path('2026-Q4'))).toBe(false)
  })
})

describe('a period that nothing can be told of', () => {
  it('that has not begun is refused by options and forms too; one that is closed before anything is asked', async () => {
    const future = { code: 2, err: expect.stringContaining('kỳ 2027-Q3 chưa bắt đầu, chưa có gì để báo cáo\n') }
    const said = ['5.l', '--unit', 'quan-su', '--percent', '60', '--period', '2027-Q3']
    expect(await runPlan(['update', '--plan', 'minh-hoa', ...said], { cwd: root })).toMatchObject(future)
    await runPlan(['form', 'quan-su', '--plan', 'minh-hoa', '--period', '2027-Q3'], { cwd: root })
    expect(await runPlan(['import', 'bieu-quan-su-2027-Q3.xlsx'], { cwd: root })).toMatchObject(future)
    await runPlan(['close', '2026-Q2', '--plan', 'minh-hoa', '--by', 'Văn phòng', '--reason', 'thử'], { cwd: root })
    const closed = await talk('2026-11-23', [...UNIT, '--period', '2026-Q2'], [])
    expect(closed).toMatchObject({ code: 2, screen: '' })
    expect(closed.err).toContain('kỳ 2026-Q2 đã khóa ngày 23/11/2026 (Văn phòng)\n  = muốn sửa thì mở lại: plan reopen')
  })
})
