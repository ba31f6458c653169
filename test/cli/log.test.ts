import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'
import { BINH, LAN, masked, quarter, REPORT, type Told, told } from '../support/history.ts'

describe('plan log', () => {
  let repo: Told
  beforeAll(() => {
    repo = quarter()
  })
  afterAll(() => repo.done())

  for (const lang of ['vi', 'en'])
    it(`tells a task change by change, newest first (${lang})`, async () => {
      const { code, out, err } = await repo.plan(`log 1.a --lang ${lang}`)
      expect([code, err]).toEqual([0, ''])
      await expect(masked(out)).toMatchFileSnapshot(`golden/log.task.${lang}.txt`)
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80)
    })

  it('tells an indicator with the day of each figure, and its corrections', async () => {
    const { out } = await repo.plan('log CT01')
    await expect(masked(out)).toMatchFileSnapshot('golden/log.indicator.vi.txt')
  })

  it('gives the same as JSON', async () => {
    const { out } = await repo.plan('log 1.a --json')
    const json = JSON.parse(out)
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/log.v1.schema.json'), 'utf8'))
    const ajv = new Ajv({ strict: false, formats: { date: true } })
    expect(ajv.validate(schema, json), ajv.errorsText()).toBe(true)
    expect(json.entries.map((entry: { merge: { request: string } | null }) => entry.merge?.request ?? null)).toEqual([
      null,
      '#15',
      '!7',
      '#12',
      null,
      null,
    ])
    expect(json.entries[2]).toMatchObject({
      date: '2026-09-14',
      said: { unit: 'kinh-te', period: '2026-Q3' },
      changes: [{ field: 'parts.mat.percent', from: 40, to: 55, file: REPORT }],
      commit: { author: LAN, day: '2026-09-18' },
      merge: { author: BINH, day: '2026-09-19' },
      approval: null,
      cut: false,
    })
  })

  it('shows what no commit holds yet, and leaves it out of an older revision', async () => {
    repo.edit(REPORT, (text) => text.replace('percent: 60', 'percent: 65'))
    const lines = (await repo.plan('log 1.a')).out.split('\n')
    expect(lines.slice(3, 6)).toEqual([
      '14/9/2026   phần việc mat: tiến độ 60% → 65%',
      '            Phòng Kinh tế · Quý III/2026, báo cáo ký ngày 14/9/2026',
      '            chưa lưu vào git',
    ])
    expect((await repo.plan('log 1.a --at HEAD')).out).not.toContain('chưa lưu')
    repo.git('checkout', '-q', '--', '.')
  })

  it('says that the history of a clone was cut off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-shallow-'))
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${repo.root}`, folder])
    const { code, out, err } = await plan('log 1.a', { cwd: folder, today: '2026-10-30' })
    expect(code).toBe(0)
    expect(err).toBe('bản sao git này bị cắt lịch sử, chưa thấy hết thay đổi\n  = chạy: git fetch --unshallow\n')
    expect(out).toMatch(/lịch sử bị cắt\s+ở đây/)
    rmSync(folder, { recursive: true })
  })

  it('names what it cannot tell the history of', async () => {
    expect((await repo.plan('log kinh-te')).err).toContain('"kinh-te" không phải nhiệm vụ')
    expect((await repo.plan('log 9.z')).code).toBe(2)
  })
})

describe('plan log without a history', () => {
  it('says what to run: no repository, no commit, no git', async () => {
    const repo = told()
    expect((await repo.plan('log 1.a')).err).toBe(
      'lỗi: kho git này chưa có commit nào nên chưa có lịch sử\n  = lưu lần đầu: git add plans && git commit -m "Bắt đầu"\n',
    )
    rmSync(join(repo.root, '.git'), { recursive: true })
    expect(await repo.plan('log 1.a')).toMatchObject({ code: 2, err: expect.stringContaining('git init') })
    const { PATH } = process.env
    process.env.PATH = ''
    const ran = await repo.plan('log 1.a')
    process.env.PATH = PATH
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('không chạy được chương trình git')])
    repo.done()
  })

  it('knows a history that was rewritten since a document was issued', async () => {
    const repo = quarter()
    const head = repo.git('rev-parse', 'HEAD')
    repo.write(
      'plans/duong-lien-thon/issued/2026-09-21-bc.yaml',
      `schema: issued/1\nkind: quarter\nperiod: 2026-Q3\nnumber: 41/BC-UBND\ndate: 2026-09-21\ncommit: ${head}\n`,
    )
    repo.commit(BINH, '2026-10-03', 'ban hành')
    expect((await repo.plan('log 1.a')).err).toBe('')
    repo.as(BINH, '2026-10-04', 'rebase', '-q', '--force-rebase', 'HEAD~2')
    expect((await repo.plan('log 1.a')).err).toContain(`commit ${head.slice(0, 8)} mà văn bản 41/BC-UBND lấy số liệu`)
    repo.done()
  })

  it('neutralises what an author writes into names and messages', async () => {
    const repo = quarter()
    repo.edit(REPORT, (text) => text.replace('percent: 60', 'percent: 61'))
    repo.commit('\u001b[31mLan\u202e', '2026-10-03', '\u001b]0;x\u0007sửa (#16)')
    for (const line of ['log 1.a', 'verify']) {
      const { out } = await repo.plan(line)
      expect(out).toContain('Lan')
      expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
    }
    repo.done()
  })

  it('names the amendment behind a changed deadline, and the document that decided it', async () => {
    const repo = quarter()
    const file = 'plans/duong-lien-thon/amendments/2026-09-20-lui-han.md'
    const amendment = (state: string, rest: string): string => `---
schema: amendment/1
date: 2026-09-20
proposer: kinh-te
reason: Mưa kéo dài
changes:
  - { task: "1.a", field: parts.mat.due, from: 2026-12-15, to: 2026-12-20, state: ${state} }
submission: { type: TTr, number: 9/TTr-KT, date: 2026-09-20 }
${rest}---
Mưa kéo dài.
`
    repo.write(file, amendment('submitted', ''))
    const line = async (): Promise<string | undefined> =>
      (await repo.plan('log 1.a')).out.split('\n').find((text) => text.includes('2026-09-20-lui-han'))
    expect(await line()).toContain('đề nghị điều chỉnh 2026-09-20-lui-han: đã trình, chưa quyết định')
    repo.write(
      file,
      amendment('approved', 'approval: { type: KH, number: 61/KH-UBND, date: 2026-09-24, signer: Lê Văn Hòa }\n'),
    )
    expect(await line()).toContain('đề nghị điều chỉnh 2026-09-20-lui-han: đồng ý, theo văn bản số')
    const { entries } = JSON.parse((await repo.plan('log 1.a --json')).out)
    expect(entries[1].approval).toEqual({
      amendment: '2026-09-20-lui-han',
      state: 'approved',
      number: '61/KH-UBND',
      date: '2026-09-24',
    })
    repo.done()
  })

  it('tells what is gone: a report taken away, a correction taken back', async () => {
    const repo = quarter()
    repo.remove(REPORT)
    repo.commit(LAN, '2026-10-05', 'bỏ nhầm')
    const { out } = await repo.plan('log 1.a')
    expect(out.split('\n').slice(3, 5)).toEqual([
      '–           bỏ cả báo cáo đã nêu',
      '            Phòng Kinh tế · Quý III/2026',
    ])
    expect((await repo.plan('log CT01')).out).toContain('bỏ đính chính số km đã cứng hóa của Quý\n')
    repo.done()
  })
})
