import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HAS_PTY, PTY_NOTE, type Talked, talkTo } from '../support/pty.ts'
import { type Clone, clone } from '../support/repository.ts'

// `plan amend` and `plan amend decide` as a clerk meets them: in a terminal, answering line by line.

const TASKS = 'plans/minh-hoa/tasks/6-doanh-nghiep.yaml'
const PROPOSED = 'plans/minh-hoa/amendments/2026-09-14-dieu-chinh-6-d.md'
const WAITING = 'plans/minh-hoa/amendments/2026-08-25-lui-han-3b.md'
const CTRL_C = '\u0003'

const PROPOSE: readonly (readonly [string, string])[] = [
  ['Đơn vị nào đề nghị?', '\r'],
  ['Vì sao phải điều chỉnh?', 'Chờ hướng dẫn của tỉnh\r'],
  ['Ghi tệp này?', 'c\r'],
]
const DECIDE: readonly (readonly [string, string])[] = [
  ['Văn bản quyết định những đề nghị nào?', '\r'],
  ['Loại văn bản quyết định?', 'thông báo\r'],
  ['Số, ký hiệu văn bản?', '70\r'],
  ['Ngày văn bản?', '14/9/2026\r'],
  ['Người ký?', 'Nguyễn Văn Minh\r'],
  ['Ngày có hiệu lực?', '\r'],
  ['Nội dung nào KHÔNG được đồng ý?', '2\r'],
  ['Ghi kết quả này?', '\r'],
]

let own: Clone
beforeAll(() => {
  own = clone()
})
afterAll(() => own.done())
const status = (): string => own.git('status', '--porcelain')
const back = (): void => {
  own.git('checkout', '-q', '.')
  own.git('clean', '-qfd')
}
const talk = (args: readonly string[], steps: readonly (readonly [string, string])[], i = 0): Promise<Talked> =>
  talkTo(args, steps, { cwd: own.root, env: { TERM: i % 2 ? 'dumb' : 'xterm' } })
/** The answers up to a question, and Ctrl-C at it. */
const until = (steps: readonly (readonly [string, string])[], i: number): (readonly [string, string])[] =>
  steps.map(([shows, types], k) => [shows, k === i ? CTRL_C : types] as const).slice(0, i + 1)

describe.skipIf(!HAS_PTY)(`in a terminal${PTY_NOTE}`, () => {
  describe('plan amend', () => {
    const push = (): void =>
      own.edit(TASKS, 'deadline: { text: Quý III/2026, start', 'deadline: { text: Quý IV/2026, start')
    afterEach(back)

    it('asks who and why, offers the lead, shows the file, and writes after a yes', async () => {
      push()
      const { screen, code } = await talk(['amend'], PROPOSE)
      expect(code, screen).toBe(0)
      expect(screen).toContain('  1. Nhiệm vụ 6.d: thời hạn Quý III/2026 → Quý IV/2026\n')
      // The lead of the task is offered; who has ended or is no body of the commune does not propose.
      expect(screen).toContain('  Enter = 5\n')
      expect(screen).toContain('  5  Phòng Kinh tế (kinh-te)\n')
      expect(screen).not.toContain('(tai-chinh)')
      expect(screen).not.toContain('(so-khcn)')
      expect(own.read(PROPOSED)).toContain(
        'date: 2026-09-14\nproposer: kinh-te\nreason: Chờ hướng dẫn của tỉnh\nchanges:\n  - task: "6.d"\n',
      )
    })

    it('takes an empty reason again, and writes nothing after a no', async () => {
      push()
      const steps = [
        ['Đơn vị nào đề nghị?', 'kinh-te\r'],
        ['Vì sao phải điều chỉnh?', '\r'],
        ['! phải có lý do', 'Chờ\r'],
        ['Ghi tệp này?', 'k\r'],
      ] as const
      const { screen, code } = await talk(['amend'], steps)
      expect([code, existsSync(join(own.root, PROPOSED))]).toEqual([0, false])
      expect(screen).toContain('đã dừng, chưa ghi gì')
    })

    it.each(PROPOSE.map(([shows], i) => [i, shows] as const))(
      'Ctrl-C at question %i (%s) leaves nothing',
      async (i) => {
        push()
        const before = status()
        const { screen, code } = await talk(['amend'], until(PROPOSE, i), i)
        expect(code, screen).toBe(130)
        expect(screen).not.toMatch(/\n\s+at /)
        expect(status()).toBe(before)
      },
    )
  })

  describe('plan amend decide', () => {
    afterEach(back)

    it('asks for the document and what it refuses, says what it will record, and records it', async () => {
      const { screen, code } = await talk(['amend', 'decide'], DECIDE)
      expect(code, screen).toBe(0)
      expect(screen).toContain(
        'thông báo 70/TB-UBND, 14/9/2026: đồng ý 1, không đồng ý 1 nội dung; số liệu tính theo kế hoạch mới từ 14/9/2026',
      )
      expect(own.read(WAITING)).toContain(`    state: refused
submission: { type: TTr, number: 19/TTr-KT, date: 2026-08-28 }
approval:
  type: TB
  number: 70/TB-UBND
  date: 2026-09-14
  signer: Nguyễn Văn Minh
---
`)
      expect(own.git('diff', '--stat', '--', 'plans/minh-hoa/tasks')).toContain('3-ha-tang.yaml')
    })

    it('takes a number and a day that are none again', async () => {
      const steps = [
        ['Văn bản quyết định những đề nghị nào?', '\r'],
        ['Loại văn bản quyết định?', '\r'],
        ['Số, ký hiệu văn bản?', 'bốn lăm\r'],
        ['! ', '45\r'],
        ['Ngày văn bản?', '31/9/2026\r'],
        ['! ', '14/9/2026\r'],
        ['Người ký?', '\r'],
        ['Ngày có hiệu lực?', 'mai\r'],
        ['! ', '\r'],
        ['Nội dung nào KHÔNG được đồng ý?', '\r'],
        ['Ghi kết quả này?', 'k\r'],
      ] as const
      const { screen, code } = await talk(['amend', 'decide'], steps)
      expect([code, status()], screen).toEqual([0, ''])
      expect(screen).toContain('đã dừng, chưa ghi gì')
    })

    it.each(DECIDE.map(([shows], i) => [i, shows] as const))('Ctrl-C at question %i (%s) leaves nothing', async (i) => {
      const { screen, code } = await talk(['amend', 'decide'], until(DECIDE, i), i)
      expect(code, screen).toBe(130)
      expect(screen).not.toMatch(/\n\s+at /)
      expect(status()).toBe('')
    })
  })
})

describe.skipIf(!HAS_PTY)(`plan amend withdraw${PTY_NOTE}`, () => {
  const WITHDRAW: readonly (readonly [string, string])[] = [
    ['Rút đề nghị nào?', '\r'],
    ['Rút những nội dung nào?', '2\r'],
    ['Rút 1 nội dung này?', '\r'],
  ]
  afterEach(back)

  it('asks which, offers all of it, and says again what the plan said before', async () => {
    const { screen, code } = await talk(['amend', 'withdraw'], WITHDRAW)
    expect(code, screen).toBe(0)
    expect(screen).toContain('· Enter = 1, 2\n')
    expect(own.read(WAITING).match(/state: .*/g)).toEqual(['state: submitted', 'state: withdrawn'])
    expect(own.git('diff', '-U0', '--', 'plans/minh-hoa/tasks')).toContain(
      '-        due: 2026-12-15\n+        due: 2026-06-30\n',
    )
  })

  it('Ctrl-C at the last question leaves nothing', async () => {
    const { code } = await talk(['amend', 'withdraw'], until(WITHDRAW, 2))
    expect([code, status()]).toEqual([130, ''])
  })
})

it('without a terminal it says which options to give', async () => {
  own.edit(TASKS, 'deadline: { text: Quý III/2026, start', 'deadline: { text: Quý IV/2026, start')
  const [asked, decided] = [await own.plan('amend'), await own.plan('amend decide')]
  back()
  expect([asked.code, decided.code]).toEqual([2, 2])
  expect(asked.err).toContain('plan amend --unit kinh-te --reason "…"')
  expect(decided.err).toContain('plan amend decide 2026-08-25-… --type KH --number 45/KH-UBND --date 5/9/2026')
})
