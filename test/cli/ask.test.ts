import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Asker, asking } from '../../src/cli/ask.ts'
import type { Context } from '../../src/cli/context.ts'
import { isStop } from '../../src/cli/exit.ts'
import { withoutWorkspace } from '../../src/cli/no-workspace.ts'
import { ROOT } from '../support/cli.ts'

interface Talk<T> {
  readonly answer: T | undefined
  readonly screen: string
  readonly stopped?: { readonly exit: number; readonly message: string }
}

/** A talk on a terminal that edits its lines itself (TERM=dumb); what is typed is there before it is asked for. */
async function talk<T>(typed: string, ask: (ask: Asker) => Promise<T>): Promise<Talk<T>> {
  const input = new PassThrough()
  const output = new PassThrough()
  input.end(typed)
  let answer: T | undefined
  let stopped: Talk<T>['stopped']
  try {
    answer = await asking(context({ terminal: { input, output } }), { instead: 'plan init --yes' }, ask)
  } catch (error) {
    if (!isStop(error)) throw error
    stopped = { exit: error.exit, message: error.message }
  }
  return { answer, screen: String(output.read() ?? ''), ...(stopped ? { stopped } : {}) }
}

const context = (host: Partial<Context['host']>): Context =>
  withoutWorkspace(
    {
      cwd: ROOT,
      env: { TERM: 'dumb' },
      root: ROOT,
      today: '2026-11-23',
      stdout: { write: () => true },
      stderr: { write: () => true },
      ...host,
    },
    'vi',
    {},
  )

const CALENDARS = [
  { value: 'nd09', label: 'Nghị định 09/2019/NĐ-CP' },
  { value: 'calendar', label: 'Theo lịch' },
] as const
const UNITS = [
  { value: 'van-phong', label: 'Văn phòng' },
  { value: 'vhxh', label: 'Phòng Văn hóa - Xã hội' },
  { value: 'kinh-te', label: 'Phòng Kinh tế' },
  { value: '1', label: 'Công an xã' },
]

describe('answers', () => {
  it.each([
    ['  Xã   Minh\tHọa ', 'Xã Minh Họa'],
    ['Xã Minh Họa'.normalize('NFD'), 'Xã Minh Họa'],
    ['', 'xã A'],
    ['"a": #b', '"a": #b'],
  ])('text %j is %j', async (typed, expected) => {
    const { answer } = await talk(`${typed}\n`, (ask) => ask.text({ question: 'Tên?', initial: 'xã A' }))
    expect(answer).toBe(expected)
  })

  it.each([
    ['2', 'calendar'],
    ['ND09', 'nd09'],
    ['theo lich', 'calendar'],
    ['nghị định', 'nd09'],
    ['', 'nd09'],
  ])('choice %j is %s', async (typed, expected) => {
    const { answer } = await talk(`${typed}\n`, (ask) =>
      ask.choice({ question: 'Lịch?', options: CALENDARS, initial: 'nd09' }),
    )
    expect(answer).toBe(expected)
  })

  it.each([
    ['c', true],
    ['Có', true],
    ['có'.normalize('NFD'), true],
    ['yes', true],
    ['k', false],
    ['KHÔNG', false],
    ['', false],
  ])('yes or no: %j is %s', async (typed, expected) => {
    const { answer } = await talk(`${typed}\n`, (ask) => ask.confirm({ question: 'Ghi?', initial: false }))
    expect(answer).toBe(expected)
  })

  it.each([
    ['3,1', ['van-phong', 'kinh-te']],
    ['1-3', ['van-phong', 'vhxh', 'kinh-te']],
    ['2 2 vhxh', ['vhxh']],
    ['Phòng Kinh tế', ['kinh-te']],
    ['1', ['van-phong']],
    ['4', ['1']],
    ['', []],
  ])('several: %j is %j', async (typed, expected) => {
    const { answer } = await talk(`${typed}\n`, (ask) => ask.many({ question: 'Đơn vị?', options: UNITS }))
    expect(answer).toEqual(expected)
  })
})

describe('a talk', () => {
  it('reads as plain lines, and asks again what it did not understand', async () => {
    const typed = 'xã\u001b[D\nab\nXã Minh Họa\n3\n1\n5-9\n2-1\n2\nsao\nkhong\n'
    const { answer, screen } = await talk(typed, async (ask) => [
      await ask.text({
        question: 'Tên xã?',
        hint: 'ví dụ: xã Minh Họa',
        check: (text) => (text.length < 3 ? 'tên quá ngắn' : undefined),
      }),
      await ask.choice({ question: 'Lịch?', options: CALENDARS }),
      await ask.many({ question: 'Đơn vị?', options: UNITS, initial: ['vhxh', 'kinh-te'] }),
      await ask.confirm({ question: 'Ghi?' }),
    ])
    expect(answer).toEqual(['Xã Minh Họa', 'nd09', ['vhxh'], false])
    expect(screen).not.toContain('\u001b[')
    await expect(screen).toMatchFileSnapshot('golden/ask.vi.txt')
  })

  it('shows what a plan file brings without its control characters', async () => {
    const { screen } = await talk('\n', (ask) => ask.text({ question: 'a\u001b[2Jb', initial: 'c\nd\u202e' }))
    expect(screen).toContain('\na\uFFFD[2Jb\n  Enter = c d\uFFFD\n')
  })

  it('that the person ends stops with 130 and says that nothing was written', async () => {
    const { answer, stopped } = await talk('một\n', async (ask) => [
      await ask.text({ question: 'Một?' }),
      await ask.text({ question: 'Hai?' }),
    ])
    expect({ answer, stopped }).toEqual({ answer: undefined, stopped: { exit: 130, message: 'đã dừng, chưa ghi gì' } })
  })

  it('never begins without a terminal, and says what to type instead', async () => {
    const begun = asking(context({}), { instead: 'plan init --yes' }, async () => 1)
    await expect(begun).rejects.toMatchObject({ exit: 2, message: expect.stringContaining('plan init --yes') })
  })
})
