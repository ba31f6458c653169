import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../close/workspace.ts'
import { plan, ROOT } from '../support/cli.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
  writeFileSync(join(repo.root, '41-BC-UBND.pdf'), 'bản đã ký số\n')
})
afterEach(() => repo.done())

const FOLDER = 'plans/duong-lien-thon/issued'
const FILE = `${FOLDER}/2026-09-21-bc-quy-iii-2026.yaml`
/** Of the bytes above, by sha256sum. */
const HASH = '507068aa7931af422fc5779552eae5122caf2590634f5b3034001f7b879f7da2'
const QUARTER = ['issue', '41-BC-UBND.pdf', '--kind', 'quarter', '--period', '2026-Q3', '--number', '41']
const DAY = ['--date', '21/9/2026']
const codes = async (line = 'check --json'): Promise<string[]> =>
  JSON.parse((await repo.plan(line)).out).problems.map(({ code }: { code: string }) => code)

describe('plan issue by options', () => {
  it('hashes the signed file, names the commit of the data, and shows the record', async () => {
    const more = ['--signer', 'Lê Văn Hòa', '--to', 'HĐND xã;  UBND tỉnh ', '--sent', '22/9/2026', '--duty', 'V.1']
    const ran = await repo.plan([...QUARTER, ...DAY, ...more])
    const head = repo.git('rev-parse', 'HEAD')
    expect(ran).toEqual({
      code: 0,
      out: `đã ghi ${FILE}\n`,
      err: `Ghi nhận văn bản đã ban hành: báo cáo quý · duong-lien-thon
Số, ký hiệu      41/BC-UBND
Ngày ban hành    21/9/2026
Kỳ               2026-Q3
Hoàn thành việc  V.1
Người ký         Lê Văn Hòa
Nơi nhận         HĐND xã
                 UBND tỉnh
Ngày gửi         22/9/2026
Tệp đã ký        41-BC-UBND.pdf
SHA-256          ${HASH}
Commit số liệu   ${head.slice(0, 12)}
`,
    })
    expect(repo.read(FILE)).toBe(`# yaml-language-server: $schema=../../../schemas/issued.v1.schema.json
schema: issued/1
kind: quarter
period: 2026-Q3
duty: V.1
number: 41/BC-UBND
date: 2026-09-21
signer: Lê Văn Hòa
to:
  - HĐND xã
  - UBND tỉnh
sent: 2026-09-22
file: 41-BC-UBND.pdf
sha256: ${HASH}
commit: ${head}
`)
    // The duty to report the quarter is fulfilled.
    expect((await repo.plan('show V.1 --as-of 2026-10-20')).out).toContain('Quý III/2026: đã thực hiện đúng hạn')
    expect(await codes()).toEqual([])
  })

  it('names the commit of the closing, and plan close takes the number of the record', async () => {
    await repo.plan([...QUARTER, ...DAY])
    repo.commit('ban hành')
    expect((await repo.plan('close 2026-Q3')).out).toContain('Đã ban hành    41/BC-UBND · 21/9/2026')
    const closed = repo.commit('khóa quý III')
    repo.edit('plans/duong-lien-thon/plan.yaml', 'dueDays: 5', 'dueDays: 6')
    repo.commit('sửa hạn gửi')
    await repo.plan(['issue', '41-BC-UBND.pdf', '--kind', 'quarter', '--period', '2026-Q3', '--number', '42', ...DAY])
    expect(repo.read(FILE.replace('.yaml', '-42-bc-ubnd.yaml'))).toContain(`commit: ${closed}\n`)
  })

  it('refuses a number that is taken, a day to come, a file that is not there', async () => {
    await repo.plan([...QUARTER, ...DAY])
    const again = await repo.plan(['issue', '41-BC-UBND.pdf', '--kind', 'bulletin', '--number', '41/BC-UBND', ...DAY])
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining('số "41/BC-UBND" đã dùng trong năm này cho văn bản ngày 21/9/2026'),
    ])
    const late = await repo.plan([
      'issue',
      '41-BC-UBND.pdf',
      '--kind',
      'other',
      '--number',
      '9/TB-UBND',
      '--date',
      '1/10/2026',
    ])
    expect([late.code, late.err]).toEqual([1, expect.stringContaining('[issued/future-date]')])
    expect(await repo.plan(['issue', 'khong-co.pdf', ...DAY])).toMatchObject({
      code: 2,
      err: 'lỗi: không có tệp "khong-co.pdf"\n  = chỉ tệp đã ký, đã đóng dấu; tệp chỉ được lấy mã băm, không bị chép đi\n',
    })
    expect(readdirSync(join(repo.root, FOLDER))).toEqual(['2026-09-21-bc-quy-iii-2026.yaml'])
  })

  it('leaves the commit out where git does not hold the data, and says so', async () => {
    repo.edit('plans/duong-lien-thon/progress/2026-Q3/kinh-te.md', 'percent: 40', 'percent: 45')
    const ran = await repo.plan([...QUARTER, ...DAY, '--json'])
    expect(ran.err).toContain('kế hoạch còn thay đổi chưa lưu vào git')
    const json = JSON.parse(ran.out)
    expect(json).toEqual({
      schema: 'issue/1',
      plan: 'duong-lien-thon',
      written: [FILE],
      kind: 'quarter',
      period: '2026-Q3',
      number: '41/BC-UBND',
      date: '2026-09-21',
      sent: null,
      sha256: HASH,
      commit: null,
    })
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/issue.v1.schema.json'), 'utf8'))
    expect(new Ajv({ strict: false, formats: { date: true } }).validate(schema, json)).toBe(true)
  })
})

describe('what git knows of the commit of an issued document', () => {
  it('finds data that have changed since, and says nothing while they are the same', async () => {
    await repo.plan([...QUARTER, ...DAY])
    expect(await codes()).toEqual([])
    repo.edit('plans/duong-lien-thon/progress/2026-Q3/kinh-te.md', 'percent: 40', 'percent: 45')
    expect(await codes()).toEqual(['issued/other-data'])
    repo.edit('plans/duong-lien-thon/progress/2026-Q3/kinh-te.md', 'percent: 45', 'percent:  40')
    expect(await codes()).toEqual([])
  })

  it('knows a commit that was rewritten away, and asks nothing of a clone without it', async () => {
    await repo.plan([...QUARTER, ...DAY])
    const head = repo.git('rev-parse', 'HEAD')
    writeFileSync(join(repo.root, FILE), repo.read(FILE).replace(head, head.replace(/./g, 'a')))
    expect(await codes()).toEqual(['issued/commit-unknown'])
    repo.commit('ban hành')
    const shallow = join(repo.root, 'shallow')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.root}`, shallow])
    const { out } = await plan('check --json', { cwd: shallow, today: '2026-09-25' })
    expect(JSON.parse(out).problems).toEqual([])
  })

  it('holds the commit against the closing of the period', async () => {
    await repo.plan([...QUARTER, ...DAY])
    repo.edit('plans/duong-lien-thon/progress/2026-Q3/kinh-te.md', 'percent: 40', 'percent: 45')
    repo.commit('sửa')
    await repo.plan('close 2026-Q3')
    const { problems } = JSON.parse((await repo.plan('check --json')).out)
    expect(problems).toMatchObject([
      { code: 'issued/other-data', severity: 'error', message: expect.stringContaining('đã khóa ngày 25/9/2026') },
    ])
  })
})

describe('plan issue by questions', () => {
  it('asks for what was not given, and writes after a yes', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    input.end(
      ['', 'Quý III/2026', '41', '', 'kết quả quý III', 'Lê Văn Hòa', 'HĐND xã; UBND tỉnh', '', 'c']
        .map((l) => `${l}\n`)
        .join(''),
    )
    const ran = await plan('issue 41-BC-UBND.pdf', {
      cwd: repo.root,
      today: '2026-09-21',
      env: { TERM: 'dumb' },
      terminal: { input, output },
    })
    expect(ran).toMatchObject({ code: 0, out: `đã ghi ${FILE}\n` })
    await expect(String(output.read() ?? '').replace(/^>.*\n+/gm, '>\n')).toMatchFileSnapshot('golden/issue.vi.txt')
    expect(repo.read(FILE)).toContain(
      'title: kết quả quý III\nsigner: Lê Văn Hòa\nto:\n  - HĐND xã\n  - UBND tỉnh\nsent: 2026-09-21\n',
    )
  })

  it('writes nothing where nobody can be asked', async () => {
    const ran = await repo.plan(['issue', '41-BC-UBND.pdf', '--kind', 'quarter'])
    expect([ran.code, ran.err]).toEqual([
      2,
      expect.stringContaining('--kind quarter --period 2026-Q3 --number 45/BC-UBND'),
    ])
    expect(existsSync(join(repo.root, FOLDER))).toBe(false)
  })
})
