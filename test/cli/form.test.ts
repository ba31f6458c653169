import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'

let root = ''
let done = (): void => {}
beforeAll(() => ({ root, done } = workspace()))
afterAll(() => done())

const form = (line: string) => plan(`form ${line} --plan minh-hoa`, { cwd: root })

describe('plan form', () => {
  it('writes where one stands, for a unit by any of its names and the period it owes', async () => {
    const ran = await plan(['form', 'Phòng Văn hóa - Xã hội', '--plan', 'minh-hoa', '--period', '2026-Q3'], {
      cwd: root,
    })
    expect(ran).toEqual({ code: 0, out: '', err: 'đã ghi bieu-vhxh-2026-Q3.xlsx\n' })
    expect(existsSync(join(root, 'bieu-vhxh-2026-Q3.xlsx'))).toBe(true)
  })

  it('says in JSON which file it wrote', async () => {
    const { out } = await form('kinh-te --period 2026-Q3 -o ra --json')
    expect(JSON.parse(out)).toEqual({
      schema: 'form-file/1',
      ...{ plan: 'minh-hoa', unit: 'kinh-te', period: '2026-Q3', path: join('ra', 'bieu-kinh-te-2026-Q3.xlsx') },
    })
  })

  it('never writes over a form that somebody has filled in', async () => {
    await form('vhxh --period 2026-Q3 -o day')
    const file = join(root, 'day', 'bieu-vhxh-2026-Q3.xlsx')
    const blank = readFileSync(file)
    expect((await form('vhxh --period 2026-Q3 -o day')).code).toBe(0)
    appendFileSync(file, ' ')
    const refused = await form('vhxh --period 2026-Q3 -o day')
    expect([refused.code, refused.err.split('\n')[0]]).toEqual([
      2,
      `lỗi: không ghi đè tệp đã được sửa, hoặc không do chương trình này ghi: ${join('day', 'bieu-vhxh-2026-Q3.xlsx')}`,
    ])
    expect((await form('vhxh --period 2026-Q3 -o day --force')).code).toBe(0)
    expect(readFileSync(file).equals(blank)).toBe(true)
  })

  it('writes the very file that -o names, and no folder called so', async () => {
    expect(await form('vhxh --period 2026-Q3 -o gui/VHXH.XLSX')).toEqual({
      code: 0,
      out: '',
      err: `đã ghi ${join('gui', 'VHXH.XLSX')}\n`,
    })
    expect(readFileSync(join(root, 'gui/VHXH.XLSX')).equals(readFileSync(join(root, 'bieu-vhxh-2026-Q3.xlsx')))).toBe(
      true,
    )
    mkdirSync(join(root, 'nam.xlsx'))
    expect((await form('vhxh --period 2026-Q3 -o nam.xlsx')).err).toContain(join('nam.xlsx', 'bieu-vhxh-2026-Q3.xlsx'))
    expect(await form('vhxh --period 2026-Q3 -o gui/vhxh.xls')).toMatchObject({
      code: 2,
      err: 'lỗi: -o gui/vhxh.xls: tên tệp phải kết thúc bằng .xlsx\n  = sửa đuôi tên tệp, hoặc ghi tên thư mục\n',
    })
    expect(existsSync(join(root, 'gui/vhxh.xls'))).toBe(false)
  })

  it('writes nothing for a unit that owes nothing, none at all among the plan’s files', async () => {
    expect(await form('tai-chinh --period 2026-Q3 -o het')).toEqual({
      code: 2,
      out: '',
      err: 'lỗi: Tài chính - Kế toán không nợ nhiệm vụ, chỉ tiêu nào trong kỳ này\n',
    })
    expect(existsSync(join(root, 'het'))).toBe(false)
    expect((await form('vhxh --period 2026-Q3 -o plans/minh-hoa')).code).toBe(2)
  })

  it('knows the units of the plan', async () => {
    const { code, err } = await form('vhhx --period 2026-Q3')
    expect(code).toBe(2)
    expect(err).toContain('"vhhx" không hợp lệ')
    expect(err).toContain('vhxh')
  })
})
