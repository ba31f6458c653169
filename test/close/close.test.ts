import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../support/cli.ts'
import { CLOSED, REPORT, type Repository, repository } from './workspace.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.done())

const close = ['close', '2026-Q3', '--by', 'Trần Thị Hoa']
const codes = async (): Promise<string[]> => {
  const { problems } = JSON.parse((await repo.plan('check --json', '2026-12-20')).out)
  return problems.map(({ code }: { code: string }) => code)
}
/** The next quarter's report of the same unit. */
const nextReport = (text: string): void => {
  const folder = join(repo.root, 'plans/duong-lien-thon/progress/2026-Q4')
  mkdirSync(folder, { recursive: true })
  const head = 'schema: progress/1\nunit: kinh-te\nperiod: 2026-Q4\ndate: 2026-12-14\n'
  writeFileSync(join(folder, 'kinh-te.md'), `---\n${head}${text}\n---\n`)
}
const correct = (correction: string): void => nextReport(`corrections:\n  - ${correction}`)

describe('plan close', () => {
  it('writes totals, values in force and fingerprints; the same again gives the same bytes', async () => {
    const { code, out } = await repo.plan([...close, '--number', '41', '--date', '21/9/2026'])
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "Đã khóa số liệu Quý III/2026 ngày 25/9/2026, người khóa: Trần Thị Hoa
      Nhiệm vụ       5
      Hoàn thành     2/4 trên số tính tỷ lệ · 2/2 trên số đến hạn
      Báo cáo        3/3
      Số tệp của kỳ  4
      Đã ban hành    41 · 21/9/2026
      đã ghi plans/duong-lien-thon/closed/2026-Q3.yaml
      Từ nay plan check đối chiếu kỳ này. Số sai thì ghi đính chính (corrections) vào
      báo cáo kỳ sau; cần mở lại: plan reopen.
      ",
      ]
    `)
    const text = repo.read(CLOSED)
    // What a report says changes with the program; the figures do not.
    await expect(text.replace(/(view: .* v1:)\w+/, '$1…')).toMatchFileSnapshot('closed.yaml')
    rmSync(join(repo.root, CLOSED))
    await repo.plan([...close, '--number', '41', '--date', '21/9/2026'])
    expect(repo.read(CLOSED)).toBe(text)
    expect(await codes()).toEqual([])
  })

  it('takes who closes from git, and makes nobody up', async () => {
    expect((await repo.plan('close 2026-Q3')).code).toBe(0)
    expect(repo.read(CLOSED)).toContain('\nby: Trần Thị Hoa\n')
    repo.git('config', 'user.name', '')
    expect((await repo.plan('reopen 2026-Q3 --reason x')).err).toContain('không biết ai làm việc này')
  })

  it('refuses while a report is missing or a part is not written, unless a reason is given, which is kept', async () => {
    rmSync(join(repo.root, 'plans/duong-lien-thon/progress/2026-Q3/mttq.md'))
    repo.edit('plans/duong-lien-thon/progress/2026-Q3/_consolidated.md', '# Nguyên nhân\n\nMưa kéo dài.\n', '')
    expect(await repo.plan(close)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "lỗi: chưa khóa được kỳ 2026-Q3, còn thiếu:
        - chưa có báo cáo của Ủy ban MTTQ Việt Nam xã
        - báo cáo tổng hợp chưa viết mục: III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN › 2. Nguyên nhân
        = bổ sung rồi chạy lại; vẫn khóa thì nêu lý do: plan close 2026-Q3 --reason "…"
      ",
        "out": "",
      }
    `)
    const { code } = await repo.plan([...close, '--reason', 'Mặt trận không gửi báo cáo'])
    expect(code).toBe(0)
    expect(repo.read(CLOSED)).toContain(`reason: Mặt trận không gửi báo cáo
missing:
  - chưa có báo cáo của Ủy ban MTTQ Việt Nam xã
  - "báo cáo tổng hợp chưa viết mục: III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN › 2. Nguyên nhân"
`)
  })

  it.each([
    ['close 2026-Q4 --by A', 2, 'kỳ 2026-Q4 đến ngày 14/12/2026 mới hết, hôm nay 25/9/2026 chưa khóa được'],
    ['close 2026-Q3 --by A --at HEAD', 2, 'bỏ --at, --as-of, --period'],
    ['close 2026-Q7 --by A', 2, 'không có kỳ "2026-Q7"'],
    ['close 2026..2028 --by A', 2, 'kỳ 2026..2028 đến ngày 14/12/2028 mới hết'],
    ['close 2025-Q1 --by A', 2, 'kết thúc trước khi kế hoạch bắt đầu'],
    ['close 2026-Q3 --by A --date 21/9/2026', 2, 'thêm --number'],
    ['reopen 2026-Q3 --by A --reason x', 2, 'không ở trạng thái khóa'],
  ])('plan %s: exit %i', async (line, exit, said) => {
    const { code, err } = await repo.plan(line)
    expect([code, err]).toEqual([exit, expect.stringContaining(said)])
  })

  it('is seen in lists and in status', async () => {
    expect((await repo.plan('list periods')).out).not.toContain('Khóa ngày')
    await repo.plan(close)
    expect((await repo.plan('list periods')).out).toMatchInlineSnapshot(`
      "Kỳ       Nội dung         Từ ngày    Đến ngày  Báo cáo  Khóa ngày
      2026-Q1  Quý I/2026    15/12/2025   14/3/2026        0
      2026-Q2  Quý II/2026    15/3/2026   14/6/2026        1
      2026-Q3  Quý III/2026   15/6/2026   14/9/2026        3  25/9/2026
      2026-Q4  Quý IV/2026    15/9/2026  14/12/2026        0

      4 kỳ
      "
    `)
    expect((await repo.plan('status --period 2026-Q3')).out).toContain(
      'Số liệu kỳ này đã khóa ngày 25/9/2026 (Trần Thị Hoa)',
    )
    expect((await repo.plan('status --period 2026-Q2')).out).not.toContain('đã khóa')
    const { plans } = JSON.parse((await repo.plan('status --period 2026-Q3 --json')).out)
    expect(plans[0].period.closed).toEqual({ on: '2026-09-25', by: 'Trần Thị Hoa' })
  })

  it('speaks JSON as published, when closing and when reopening', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/closing.v1.schema.json'), 'utf8'))
    for (const line of [close, ['reopen', '2026-Q3', '--by', 'A', '--reason', 'Thiếu một phiếu']]) {
      const { out } = await repo.plan([...line, '--json'])
      const ajv = new Ajv({ allErrors: true, strictTypes: false })
      ajv.validate(schema, JSON.parse(out))
      expect(ajv.errors).toBeNull()
    }
  })
})

describe('after the closing', () => {
  beforeEach(async () => {
    await repo.plan(close)
  })

  it('another layout, comments and CRLF are no change', async () => {
    repo.edit(REPORT, 'nen: { done: 2026-07-20 }', 'nen:\n        done: "2026-07-20" # nghiệm thu')
    writeFileSync(join(repo.root, REPORT), repo.read(REPORT).replaceAll('\n', '\r\n'))
    expect(await codes()).toEqual([])
  })

  it('a figure changed in its place is an error, unless a later report corrects that very figure', async () => {
    repo.edit(REPORT, 'percent: 40', 'percent: 60')
    expect(await codes()).toEqual(['closed/changed'])
    const field = '{ period: 2026-Q3, task: "1.a", field: parts.mat.percent, reason: Đo lại'
    correct(`${field}, from: 45, to: 60 }`)
    expect(await codes()).toContain('closed/changed')
    correct(`${field}, from: 40, to: 60 }`)
    expect((await codes()).filter((code) => /closed|correction/.test(code))).toEqual([])
  })

  it('a correction of a figure left in its place is the usual way, and stands in the next report', async () => {
    correct('{ period: 2026-Q3, indicator: CT01, field: n, from: 33, to: 32, reason: Đếm trùng }')
    expect((await codes()).filter((code) => /closed|correction/.test(code))).toEqual([])
    const { out } = await repo.plan('report quarter --period 2026-Q4', '2026-12-20')
    expect(out).toMatch(/Quý III\/2026 \(đã khóa số liệu\).*33.*32.*Đếm trùng/)
  })

  it('a report of a later period changes nothing of the closed one', async () => {
    nextReport('indicators:\n  CT01: { n: 40, d: 48, at: 2026-09-13 }')
    expect((await codes()).filter((code) => code.startsWith('closed'))).toEqual([])
  })

  it('an older report that is changed shows in the totals', async () => {
    repo.edit('plans/duong-lien-thon/progress/2026-Q2/kinh-te.md', 'date: 2026-06-12', 'date: 2026-06-25')
    expect(await codes()).toContain('closed/totals')
  })

  it('reopened, it is compared no more; closed again, its history is kept', async () => {
    repo.edit(REPORT, 'percent: 40', 'percent: 60')
    expect((await repo.plan(close)).err).toContain('plan reopen 2026-Q3')
    expect((await repo.plan('reopen 2026-Q3 --by A')).err).toContain('phải nêu lý do')
    const { out } = await repo.plan(
      ['reopen', '2026-Q3', '--by', 'Lê Văn Sáu', '--reason', 'Đo lại mặt đường'],
      '2026-10-05',
    )
    expect(out).toMatchInlineSnapshot(`
      "Đã mở lại Quý III/2026 ngày 05/10/2026, người mở: Lê Văn Sáu
      đã ghi plans/duong-lien-thon/closed/2026-Q3.yaml
      Sửa xong thì khóa lại: plan close 2026-Q3
      "
    `)
    expect(await codes()).toEqual([])
    await repo.plan(close, '2026-10-06')
    // The view's fingerprint is another whenever a view gains a field.
    expect(
      repo
        .read(CLOSED)
        .split('asOf')[0]
        ?.replace(/v1:[0-9a-f]{64}/g, 'v1:…'),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../schemas/closed.v1.schema.json
      # Do lệnh plan close ghi; không sửa tay. Sửa số của kỳ đã khóa: ghi đính chính (corrections) vào báo cáo kỳ sau, hoặc plan reopen.
      schema: closed/1
      period: 2026-Q3
      state: closed
      on: 2026-10-06
      by: Trần Thị Hoa
      reopened:
        - on: 2026-10-05
          by: Lê Văn Sáu
          reason: Đo lại mặt đường
          closed: { on: 2026-09-25, by: Trần Thị Hoa, view: v1:… }
      "
    `)
    expect(await codes()).toEqual([])
  })
})
