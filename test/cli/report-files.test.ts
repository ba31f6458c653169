import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'

let root = ''
let done = (): void => {}
beforeAll(() => ({ root, done } = workspace()))
afterAll(() => done())

const report = (line: string) => plan(`report ${line} --plan minh-hoa`, { cwd: root })

describe('files of a report', () => {
  it('are named as an office names them, in every form asked for', async () => {
    const { err, code } = await report('quarter --format md,html,docx,pdf -o ra')
    expect({ code, written: err.split('\n').slice(0, 4) }).toEqual({
      code: 0,
      written: ['md', 'html', 'docx', 'pdf'].map((form) => `đã ghi ra/BC-quy-III-2026.${form}`),
    })
    const start = (name: string): string =>
      readFileSync(join(root, 'ra', name))
        .subarray(0, 4)
        .toString('latin1')
    expect(start('BC-quy-III-2026.docx')).toBe('PK\u0003\u0004')
    expect(start('BC-quy-III-2026.pdf')).toBe('%PDF')
  }, 60_000)

  it('of every length have their own name', async () => {
    for (const [line, name] of [
      ['month --period 2026-08', 'BC-thang-8-2026.md'],
      ['half --period 2026-H1', 'BC-6-thang-dau-nam-2026.md'],
      ['nine-months --period 2026-9M', 'BC-9-thang-dau-nam-2026.md'],
      ['year --period 2025', 'BC-nam-2025.md'],
    ] as const)
      expect((await report(`${line} -o ky`)).err).toContain(`đã ghi ky/${name}`)
    expect(readdirSync(join(root, 'ky')).filter((name) => name.endsWith('.md'))).toHaveLength(4)
  })

  it('a period of another length is refused with one that fits', async () => {
    expect(await report('half --period 2026-Q3')).toMatchObject({ code: 2, err: expect.stringContaining('2026-H') })
  })

  it('that somebody edited are not written over without --force', async () => {
    await report('quarter -o sua')
    const file = join(root, 'sua/BC-quy-III-2026.md')
    expect((await report('quarter -o sua')).code).toBe(0)
    appendFileSync(file, 'thêm tay\n')
    expect(await report('quarter -o sua')).toMatchObject({
      code: 2,
      err: expect.stringContaining('BC-quy-III-2026.md'),
    })
    expect(readFileSync(file, 'utf8')).toMatch(/thêm tay\n$/)
    expect((await report('quarter -o sua --force')).code).toBe(0)
    expect(readFileSync(file, 'utf8')).not.toContain('thêm tay')
  })

  it('that are no text need a folder', async () => {
    expect(await report('quarter --format docx')).toMatchObject({ code: 2, out: '' })
    expect(await report('quarter --format md,html')).toMatchObject({ code: 2, out: '' })
    expect((await report('quarter --format html')).out).toMatch(/^<!DOCTYPE html>/)
  })

  it('to be signed are refused while something is missing, and every place is named', async () => {
    const refused = await report('quarter --final')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('14: number: "Số: [...]/BC-UBND"')
    const signed = await report('quarter --final --number 8 --date 21/9/2026')
    expect(signed.code).toBe(0)
    expect(signed.out).toContain('number: "Số: 08/BC-UBND"')
    expect(signed.out).toContain('draft: false')
    expect(await report('quarter --final --date hôm-nay')).toMatchObject({ code: 2 })
  })
})
