import { afterAll, beforeAll, expect, it } from 'vitest'
import { plan, type Ran } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// A unit changes the files and explains, the office records what was decided: one repository, in that order.

const INDICATORS = 'plans/minh-hoa/indicators/chi-tieu.yaml'
const FILE = 'plans/minh-hoa/amendments/2026-09-14-lui-han-6d.md'

let own: Clone
/** What was said when the amendment was written. */
let written = ''
beforeAll(() => {
  own = clone()
})
afterAll(() => own.done())

const amend = (...more: readonly string[]): Promise<Ran> => plan(['amend', ...more], { cwd: own.root })

it('says when there is nothing to amend', async () => {
  const { code, err } = await amend('--unit', 'kinh-te', '--reason', 'x')
  expect(code).toBe(2)
  expect(err).toContain('lỗi: không có gì phải điều chỉnh')
})

it('writes what was changed, each value before and after; names, links and reports are left alone', async () => {
  own.edit(
    'plans/minh-hoa/tasks/6-doanh-nghiep.yaml',
    'deadline: { text: Quý III/2026, start: 2026-01-01, due: 2026-09-30 }',
    'deadline: { text: Quý IV/2026, start: 2026-01-01, due: 2026-12-31 }',
  )
  own.edit(
    INDICATORS,
    '[{ by: "2025", value: 50 }, { by: "2030", value: 80 }]',
    '[{ by: "2025", value: 50 }, { by: "2027", value: 65 }, { by: "2030", value: 75 }]',
  )
  own.edit('plans/minh-hoa/tasks/1-nhan-thuc.yaml', 'publish: true', 'publish: false')
  const { code, out, err } = await amend('--unit', 'Phòng Kinh tế', '--reason', 'Chờ hướng dẫn', '--slug', 'lui-han-6d')
  written = err
  expect([code, out]).toEqual([0, `đã ghi ${FILE}\n`])
  expect(own.read(FILE)).toBe(`---
schema: amendment/1
date: 2026-09-14
proposer: kinh-te
reason: Chờ hướng dẫn
changes:
  - task: "6.d"
    field: deadline
    from: { text: Quý III/2026, start: 2026-01-01, due: 2026-09-30 }
    to: { text: Quý IV/2026, start: 2026-01-01, due: 2026-12-31 }
    state: proposed
  - indicator: CT05
    field: targets.2027
    to: { by: "2027", value: 65 }
    state: proposed
  - indicator: CT05
    field: targets.2030.value
    from: 80
    to: 75
    state: proposed
---
[...]
`)
})

it('names the command that makes the submission, with all it needs', async () => {
  const [, line = ''] = /^Tờ trình: plan (.*)$/m.exec(written) ?? []
  expect(line).toBe('report submission --plan minh-hoa --unit kinh-te --format docx -o out')
  expect((await plan(line.replace('--format docx -o out', ''), { cwd: own.root })).code).toBe(0)
})

it('says which file accounts for the changes', async () => {
  const { code, err } = await amend('--unit', 'kinh-te', '--reason', 'x')
  expect(code).toBe(2)
  expect(err).toContain('mọi thay đổi đã có tệp điều chỉnh: 2026-09-14-lui-han-6d')
})

it('with --dry-run a decision is only told', async () => {
  const before = own.git('status', '--porcelain')
  const { code, out, err } = await amend('decide', '3.b', '--number', '66', '--date', '14/9/2026', '--dry-run')
  expect([code, out, own.git('status', '--porcelain')]).toEqual([0, '', before])
  expect(err).toContain('sẽ ghi plans/minh-hoa/amendments/2026-08-25-lui-han-3b.md\n')
})

it('a decision dated before the proposal is refused, and nothing is written', async () => {
  const before = own.read(FILE)
  const { code, err } = await amend('decide', 'lui-han-6d', '--number', '66', '--date', '1/9/2026')
  expect(code).toBe(1)
  expect(err).toContain('[amendment/dates]')
  expect(own.read(FILE)).toBe(before)
})

it('records one document for two files, item by item, and puts back what was refused', async () => {
  const { code, out, err } = await amend(
    ...['decide', 'lui-han-6d', '2026-08-25-lui-han-3b', '--type', 'KH', '--number', '66', '--date', '14/9/2026'],
    ...['--signer', 'Nguyễn Văn Minh', '--effective', '2026-09-20', '--refuse', '2-3'],
  )
  expect(code).toBe(0)
  expect(out.split('\n').filter(Boolean)).toHaveLength(3)
  expect(err).toContain('đồng ý 3, không đồng ý 2 nội dung; số liệu tính theo kế hoạch mới từ 20/9/2026')
  expect(own.read(FILE)).toContain(`    state: refused
approval:
  type: KH
  number: 66/KH-UBND
  date: 2026-09-14
  signer: Nguyễn Văn Minh
  effective: 2026-09-20
---
`)
  expect(own.read(INDICATORS)).toContain('targets: [{ by: "2025", value: 50 }, { by: "2030", value: 80 }]')
  const { out: checked } = await plan('check', { cwd: own.root })
  expect(checked).toContain('0 lỗi')
})

it('figures go by it from its day of effect: 3.b is late until then', async () => {
  const due = async (day: string): Promise<unknown> => {
    const { out } = await plan(`list tasks --plan minh-hoa --as-of ${day} --json`, { cwd: own.root })
    return JSON.parse(out).tasks.find(({ id }: { readonly id: string }) => id === '3.b')
  }
  expect(await due('2026-09-19')).toMatchObject({ state: 'openOverdue', due: '2026-06-30' })
  expect(await due('2026-09-20')).toMatchObject({ state: 'openInTime', due: '2026-12-31' })
})

it('wrong use is answered', async () => {
  expect((await amend('bo')).err).toContain('plan amend không có việc "bo"')
  expect((await amend('decide')).err).toContain('không có đề nghị điều chỉnh nào chờ quyết định')
  expect((await amend('withdraw', '3.b')).err).toContain('không có đề nghị điều chỉnh nào chờ quyết định')
  expect((await amend('withdraw', '3.b', '--reason', 'x')).err).toBe(
    'lỗi: tùy chọn --reason không dùng với "amend withdraw"\n',
  )
  expect((await amend('decide', '3.b', '--unit', 'x')).err).toContain('--unit không dùng với "amend decide"')
  expect((await amend('--items', '1')).err).toContain('--items không dùng với "amend"')
  expect((await amend('--base', '--x', '--unit', 'kinh-te', '--reason', 'x')).code).toBe(2)
})
