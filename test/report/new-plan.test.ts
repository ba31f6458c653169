import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { plan } from '../support/cli.ts'

// A plan as `plan init` leaves it, without tasks, indicators and reports: every kind says so in words and leaves nothing hollow.

const cwd = mkdtempSync(join(tmpdir(), 'plan-new-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const made = plan(
  ['init', '--yes', '--title', 'Thực hiện Đề án một', '--issuer', 'ỦY BAN NHÂN DÂN / XÃ MINH HỌA'].concat(
    '--units',
    'vp=Văn phòng HĐND và UBND',
    '--groups',
    'Nhận thức; Hạ tầng',
  ),
  { cwd },
)

/** How high a heading stands: a part, a section, a point with a title, a group; undefined for what is none. */
const HEADINGS = [/^## /, /^### /, /^\*\*[a-zđ]\) /, /^\*\*\*/]
const level = (line: string): number => HEADINGS.findIndex((pattern) => pattern.test(line))

/** The headings with nothing below them, up to the next of their own or a higher level. */
function hollow(body: string): string[] {
  const lines = body
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:\*\*[^a-z]+\*\*|\*\(Kèm theo .*\)\*)$/.test(line))
  return lines.filter((line, i) => {
    const next = lines[i + 1] === undefined ? 0 : level(lines[i + 1] ?? '')
    return level(line) >= 0 && next >= 0 && next <= level(line)
  })
}

const KINDS = 'month quarter half nine-months year review ad-hoc plan scorecard bulletin reminder amendment'.split(' ')
const OF_ONE_UNIT = ['unit', 'form', 'submission', 'scorecard'].map((kind) => `${kind} --unit vp`)

describe('a plan without anything', () => {
  test.each([...KINDS, ...OF_ONE_UNIT])('plan report %s', async (line) => {
    expect((await made).code).toBe(0)
    const { code, out, err } = await plan(`report ${line}`, { cwd })
    expect(code, err).toBe(0)
    const [, body = ''] = out.split('\n---\n')
    expect(body.trim()).not.toBe('')
    expect(hollow(body)).toEqual([])
    // A paper begins with its own text, below its frame, not with an appendix.
    expect(body.trim()).not.toMatch(/^## (?:Phụ lục|Bảng theo dõi)/)
  })

  test('says what there is none of', async () => {
    await made
    const said = async (line: string): Promise<string> => (await plan(`report ${line}`, { cwd })).out
    const quarter = await said('quarter')
    expect(quarter).toContain('**b) Theo đơn vị chủ trì**\n\nKế hoạch chưa có nhiệm vụ nào được nhập.\n')
    expect(quarter).toContain('| **II** | **Hạ tầng** | | | | | | |\n| | Nhóm chưa có nhiệm vụ | | | | | | |\n')
    expect(quarter).toContain(
      '**BIỂU ĐỒ**\n\n*(Kèm theo Báo cáo của UBND xã Minh Họa)*\n\nChưa có số liệu để vẽ biểu đồ.\n',
    )
    expect(await said('plan')).toContain('---\n\nVăn bản kế hoạch chưa có nội dung nào được nhập.\n')
    expect(await said('bulletin')).toContain('THỰC HIỆN**\n\nKế hoạch chưa có nhiệm vụ nào được nhập.\n')
  })
})
