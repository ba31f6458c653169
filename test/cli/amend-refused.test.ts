import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plan, type Ran } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// What a refused amendment took out comes back where it stood, whatever became of the file since.

const P = 'plans/minh-hoa'
const BUSINESS = `${P}/tasks/6-doanh-nghiep.yaml`
const INDICATORS = `${P}/indicators/chi-tieu.yaml`

let own: Clone
beforeEach(() => {
  own = clone()
})
afterEach(() => own.done())

const amend = (...more: readonly string[]): Promise<Ran> => plan(['amend', ...more], { cwd: own.root })
const propose = (slug: string): Promise<Ran> =>
  amend('--unit', 'kinh-te', '--reason', 'Trùng với việc của tỉnh', '--slug', slug)
const refuse = (items: string): Promise<Ran> =>
  amend('decide', '2026-09-14', '--type', 'TB', '--number', '70', '--date', '14/9/2026', '--refuse', items)
const commit = (message: string): void => {
  own.git('add', '-A')
  own.git('commit', '-q', '-m', message)
  own.git('push', '-q', 'origin', 'HEAD:main')
}
/** Takes the lines of one entry out, with what stands above it. */
const take = (path: string, from: RegExp): void => {
  const text = own.read(path)
  if (!from.test(text)) throw new Error(`${path} has no ${from}`)
  own.write(path, text.replace(from, ''))
}
const clean = (): string => own.git('status', '--porcelain')

describe('what was taken out and merged as a proposal', () => {
  it('comes back byte for byte, beside what others have changed since', async () => {
    const before = [own.read(BUSINESS), own.read(INDICATORS), own.read(`${P}/plan.yaml`)]
    take(BUSINESS, /\n {2}- id: "6\.b"\n(?: {4}.*\n)+/)
    take(BUSINESS, / {4}product: Kế hoạch triển khai chính sách.*\n/)
    take(INDICATORS, /, \{ by: "2030", value: 80 \}/)
    own.edit(`${P}/plan.yaml`, 'until: 2030-12-31', 'until: 2032-12-31')
    const proposed = await propose('bot-viec')
    expect([proposed.code, proposed.err.split('\n').slice(0, 4)]).toEqual([
      0,
      [
        '  1. Thông tin chung: ngày kết thúc thực hiện 31/12/2030 → 31/12/2032',
        '  2. Nhiệm vụ 6.c: bỏ sản phẩm',
        '  3. Nhiệm vụ 6.b: bỏ "Công bố danh mục nhiệm vụ trọng điểm để doanh nghiệp tham gia"',
        '  4. CT02: bỏ mục tiêu 2030 80%',
      ],
    ])
    commit('Đề nghị bớt việc')
    own.edit(BUSINESS, 'tasks:\n', 'tasks:\n  # đã rà soát tháng 8\n')
    commit('Ghi chú')
    const { code, out } = await refuse('1-4')
    expect([code, out.split('\n').filter(Boolean)]).toEqual([
      0,
      [
        `đã ghi ${P}/amendments/2026-09-14-bot-viec.md`,
        `đã ghi ${P}/plan.yaml`,
        `đã ghi ${BUSINESS}`,
        `đã ghi ${INDICATORS}`,
      ],
    ])
    expect([own.read(BUSINESS).replace('  # đã rà soát tháng 8\n', ''), own.read(INDICATORS)]).toEqual(
      before.slice(0, 2),
    )
    expect(own.read(`${P}/plan.yaml`)).toBe(before[2])
    expect((await plan('check', { cwd: own.root })).out).toContain('0 lỗi')
    expect((await plan('check --since origin/main', { cwd: own.root })).out).toContain('0 lỗi')
  })

  it('comes back byte for byte when its unit withdraws it, item by item', async () => {
    const before = [own.read(BUSINESS), own.read(INDICATORS)]
    take(BUSINESS, /\n {2}- id: "6\.b"\n(?: {4}.*\n)+/)
    take(INDICATORS, /, \{ by: "2030", value: 80 \}/)
    expect((await propose('bot-viec')).code).toBe(0)
    commit('Đề nghị bớt việc')
    const tried = await amend('withdraw', 'bot-viec', '--dry-run')
    expect([tried.code, tried.out, clean()]).toEqual([0, '', ''])
    expect(tried.err).toBe(`  1. Nhiệm vụ 6.b: bỏ "Công bố danh mục nhiệm vụ trọng điểm để doanh nghiệp tham gia"
  2. CT02: bỏ mục tiêu 2030 80%
sẽ ghi ${P}/amendments/2026-09-14-bot-viec.md
sẽ ghi ${BUSINESS}
sẽ ghi ${INDICATORS}
`)
    const { code, out, err } = await amend('withdraw', 'bot-viec', '--items', '2')
    expect([code, out]).toEqual([0, `đã ghi ${P}/amendments/2026-09-14-bot-viec.md\nđã ghi ${INDICATORS}\n`])
    expect(err).toBe('  1. CT02: bỏ mục tiêu 2030 80%\nđã rút 1 nội dung; những chỗ ấy trong kế hoạch trở lại như cũ\n')
    expect((await plan('submit --dry-run', { cwd: own.root })).out).toContain(
      'Lời ghi: Rút đề nghị điều chỉnh kế hoạch minh-hoa\n',
    )
    expect((await amend('withdraw', '6.b')).code).toBe(0)
    expect([own.read(BUSINESS), own.read(INDICATORS)]).toEqual(before)
    const states = own.read(`${P}/amendments/2026-09-14-bot-viec.md`).match(/state: .*/g)
    expect(states).toEqual(['state: withdrawn', 'state: withdrawn'])
    expect((await plan('check --since origin/main', { cwd: own.root })).out).toContain('0 lỗi')
    expect((await amend('decide', 'bot-viec', '--number', '5', '--date', '14/9/2026')).err).toContain(
      '"bot-viec" không rõ là đề nghị nào',
    )
  })

  it('a file that is gone with its tasks comes back', async () => {
    const path = `${P}/programmes.yaml`
    const before = own.read(path)
    rmSync(join(own.root, path))
    expect((await propose('bo-chuong-trinh')).code).toBe(0)
    commit('Đề nghị bỏ chương trình')
    expect((await refuse('1-2')).code).toBe(0)
    expect(own.read(path)).toBe(before)
  })
})

it('without a commit that has it, it is written as the amendment has it, by its letter', async () => {
  take(BUSINESS, /\n {2}- id: "6\.b"\n(?: {4}.*\n)+/)
  expect((await propose('bo-6b')).code).toBe(0)
  rmSync(join(own.root, '.git'), { recursive: true })
  expect((await refuse('1')).code).toBe(0)
  expect(own.read(BUSINESS)).toContain(`    publish: true
  - id: "6.b"
    name: Công bố danh mục nhiệm vụ trọng điểm để doanh nghiệp tham gia
    text: >-
      Công bố danh mục các nhiệm vụ trọng tâm, trọng điểm về khoa học, công nghệ, đổi
      mới sáng tạo và chuyển đổi số để các doanh nghiệp trong và ngoài xã tham gia giải
      quyết.
    lead: kinh-te
`)
})

it('what cannot be put back by itself is printed with its place, and nothing is written', async () => {
  const [entry = ''] = /\n {2}- id: "6\.b"\n(?: {4}.*\n)+/.exec(own.read(BUSINESS)) ?? []
  const other = `${P}/tasks/5-chuyen-doi-so.yaml`
  own.edit(BUSINESS, entry, '')
  own.write(other, `${own.read(other).trimEnd()}\n${entry}`)
  const { err: proposed } = await propose('chuyen-nhom')
  expect(proposed).toContain('  1. Nhiệm vụ 6.b: nhóm 6 → 5\n')
  commit('Đề nghị')
  const { code, err } = await refuse('1')
  expect([code, clean()]).toEqual([1, ''])
  expect(err).toContain(`6.b không được đồng ý, ghi lại vào ${BUSINESS} và bỏ ở ${other}:\n\n- id: "6.b"\n`)
  expect(err).toContain('lỗi: chưa ghi gì: có mục không tự trả lại được')
  own.edit(other, entry, '')
  own.write(BUSINESS, `${own.read(BUSINESS).trimEnd()}\n${entry}`)
  expect((await refuse('1')).code).toBe(0)
})
