import { describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { screens } from '../support/screens.ts'

// Whole screens, in both languages, as a secretary sees them: read the files in golden/ as you would read the terminal.
const SCREENS: Readonly<Record<string, string>> = {
  'status-minh-hoa': 'status --plan minh-hoa',
  'status-tinh-son': 'status --plan tinh-son-2025 --as-of 2026-09-14',
  'status-both': 'status --as-of 2026-09-14',
  'status-2025-q4': 'status --plan minh-hoa --period 2025-Q4',
  'check-both': 'check',
  'list-overdue': 'list tasks --plan minh-hoa --state openOverdue',
  'list-indicators': 'list indicators --as-of 14/9/2026',
  'list-units': 'list units --plan minh-hoa',
  'list-duties': 'list duties --plan tinh-son-2025 --as-of 2026-09-14',
  'list-periods': 'list periods --plan minh-hoa',
  'show-task': 'show minh-hoa:1.c',
  'show-indicator': 'show CT02',
  'show-unit': 'show kinh-te',
  'show-duty': 'show tinh-son-2025:V.1.2 --as-of 2026-09-14',
  'show-group': 'show minh-hoa:3',
  'explain-task': 'explain minh-hoa:1.c',
  'explain-indicator': 'explain CT02 --as-of 2026-06-14',
  'explain-per-unit': 'explain CB-KHKT --as-of 2026-09-14',
  'explain-rate': 'explain rates.onTimeOfDue --plan minh-hoa',
  'explain-weighted': 'explain groups.2.weighted.completionOfAssigned --plan minh-hoa',
  'explain-reports': 'explain rates.reportsInTime --plan minh-hoa',
  'explain-nothing': 'explain rates.completionOfDue --plan tinh-son-2025 --as-of 2026-09-14',
  'list-programmes': 'list programmes --as-of 2026-09-14',
  'list-criteria': 'list criteria --plan minh-hoa',
  'list-assessments': 'list assessments --plan minh-hoa',
  'show-programme': 'show minh-hoa:kinh-te-so',
  'show-programme-gaps': 'show tinh-son-2025:chinh-quyen-so --as-of 2026-09-14',
  'show-criteria': 'show minh-hoa:chuong-trinh-so',
  'show-assessment': 'show minh-hoa:2026-H1/banh-trang',
  'explain-programme': 'explain minh-hoa:chinh-quyen-so',
  'explain-programme-nothing': 'explain minh-hoa:kinh-te-so',
  'explain-assessment': 'explain minh-hoa:2026-H1/banh-trang',
  'explain-assessment-incomplete': 'explain minh-hoa:2026-H1/kinh-te-so',
  'explain-criteria': 'explain minh-hoa:truyen-thong',
  'status-programme': 'status --programme minh-hoa:chinh-quyen-so',
  'list-money': 'list money --plan minh-hoa',
  'list-money-unit': 'list money --plan minh-hoa --unit kinh-te --year 2026',
  'show-task-money': 'show minh-hoa:3.d',
  'explain-money': 'explain money.2026.khcn --plan minh-hoa',
  'explain-money-task': 'explain tasks.1.l.money --plan minh-hoa',
  help: '--help',
  'help-check': 'check --help',
}

screens(SCREENS)

describe('status fits the terminal', () => {
  it.each([60, 80, 100, 160])('%i columns wide, at most 24 lines with the prompt', async (columns) => {
    for (const id of ['minh-hoa', 'tinh-son-2025']) {
      const { out } = await plan(`status --plan ${id} --no-color`, { columns })
      const lines = out.trimEnd().split('\n')
      for (const line of lines) expect([...line.normalize('NFC')].length, line).toBeLessThanOrEqual(columns)
      if (columns >= 80) expect(lines.length).toBeLessThan(24)
    }
  })

  it.each(['status --plan minh-hoa', 'status --plan tinh-son-2025', 'explain minh-hoa:1.c', 'check'])(
    'colour changes nothing but colour: %s',
    async (line) => {
      const { out } = await plan(line, { columns: 80 })
      expect(out.replace(/\u001b\[\d+m/g, '')).toBe((await plan(`${line} --no-color`, { columns: 80 })).out)
    },
  )

  it.each([
    ...['tasks', 'indicators', 'duties', 'assessments', 'bases', 'units', 'money', 'criteria', 'programmes'].map(
      (list) => `list ${list} --plan minh-hoa`,
    ),
    ...['CT02', 'CT15', '1.c'].map((id) => `show minh-hoa:${id}`),
  ])('%s is fitted to the terminal, and nothing of it is cut in a pipe', async (line) => {
    for (const columns of [80, 120]) {
      const { out } = await plan(`${line} --no-color`, { columns })
      for (const text of out.split('\n')) expect([...text.normalize('NFC')].length, text).toBeLessThanOrEqual(columns)
    }
    expect((await plan(line)).out).not.toContain('…')
  })

  it('figures and states go on in the next line, where they would be cut', async () => {
    const { out } = await plan('list indicators --plan minh-hoa --no-color', { columns: 80 })
    expect(out).toContain(`
CT04  Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn
      97,38% (1.897/1.948) · ≥ 98% (2025) · chưa đạt
CT05  Tỷ lệ thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính
      52,92% (381/720) ước · ≥ 80% (2030) · đúng tiến độ
`)
    expect((await plan('list programmes --plan minh-hoa --no-color', { columns: 80 })).out).toContain(
      ' · 77 · 477/1.000 47,70%\n',
    )
    expect((await plan('list units --plan minh-hoa --no-color', { columns: 80 })).out).toContain(
      '\nvhxh             Phòng Văn hóa - X…  được giao        7        16     3        0\n',
    )
    expect((await plan('list duties --plan minh-hoa --no-color', { columns: 80 })).out).toContain(`
V.1.3  Báo cáo UBND xã kết quả thực hiện hằng quý (qua Văn phòng) chậm nhất 05…
       Các cơ quan, đơn vị, bộ phận chuyên môn thuộc UBND xã
       hằng quý, đột xuất · 10/8/2026 · chưa xong, quá hạn (5/6 đơn vị đã xong)
`)
    expect((await plan('show minh-hoa:CT02 --no-color', { columns: 80 })).out).toContain(`
  Quý II/2026          60,87%         61,03%        -0,32           –  đã đính
                (1.120/1.840)  (2.200/3.605)                           chính
`)
  })

  it('colours only a terminal, and not with NO_COLOR', async () => {
    const colour = '\u001b['
    expect((await plan('status --plan minh-hoa', { columns: 80 })).out).toContain(colour)
    expect((await plan('status --plan minh-hoa')).out).not.toContain(colour)
    expect((await plan('status --plan minh-hoa', { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain(colour)
    expect((await plan('status --plan minh-hoa --no-color', { columns: 80 })).out).not.toContain(colour)
  })
})

describe('invented figures say so', () => {
  it.each(Object.entries(SCREENS).filter(([, line]) => /minh-hoa|CT02|kinh-te/.test(line)))(
    '%s',
    async (_name, line) => {
      expect((await plan(line)).out).toContain('số liệu minh họa')
      expect((await plan(`${line} --lang en`)).out).toContain('illustrative')
    },
  )

  it('never marks the real plan', async () => {
    expect((await plan('status --plan tinh-son-2025')).out).not.toContain('minh họa')
  })
})
