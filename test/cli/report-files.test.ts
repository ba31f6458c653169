import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/cli/words/index.ts'
import { REPORT_KINDS } from '../../src/report-pipeline.ts'
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

  it('one alone may be named: its ending says the form, and no folder is called so', async () => {
    expect((await report('quarter -o rieng/Báo-cáo.docx')).err).toContain('đã ghi rieng/Báo-cáo.docx\n')
    expect(readFileSync(join(root, 'rieng/Báo-cáo.docx')).subarray(0, 2).toString('latin1')).toBe('PK')
    expect((await report('quarter --format md -o rieng/bc.md')).err).toContain('đã ghi rieng/bc.md\n')
    for (const [line, said] of [
      ['quarter --format md,html -o rieng/ca-hai.md', 'nhưng phải ghi: BC-quy-III-2026.md, BC-quy-III-2026.html\n'],
      ['quarter --format md -o rieng/ca-hai.docx', 'nhưng phải ghi: BC-quy-III-2026.md\n'],
      ['quarter -o rieng/ca-hai.doc', 'tên tệp phải kết thúc bằng .md, .html, .docx, .pdf\n'],
    ] as const)
      expect(await report(line)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
    expect(readdirSync(join(root, 'rieng')).sort()).toEqual(['.plan-reports.json', 'Báo-cáo.docx', 'bc.md'].sort())
    appendFileSync(join(root, 'rieng/bc.md'), 'thêm tay\n')
    expect(await report('quarter -o rieng/bc.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('rieng/bc.md'),
    })
  })

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

  it('number: below 10 with a 0 in front, its code as typed; numbers of the Party and of legal texts are refused', async () => {
    const numberOf = async (typed: string) =>
      /^number: "(.*)"$/m.exec((await report(`quarter --number ${typed}`)).out)?.[1]
    expect(await numberOf('5')).toBe('Số: 05/BC-UBND')
    expect(await numberOf('5/BC-VP')).toBe('Số: 05/BC-VP')
    expect(await numberOf('105')).toBe('Số: 105/BC-UBND')
    for (const [typed, why] of [
      ['224-KH/HU', 'cách đánh số văn bản của Đảng'],
      ['01/2026/QĐ-UBND', 'cách đánh số văn bản quy phạm pháp luật'],
      ['0', 'không phải số văn bản'],
      ['BC-UBND', 'không phải số văn bản'],
    ] as const) {
      const { code, out, err } = await report(`quarter --number ${typed}`)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(why)
      expect(err).toContain('viết số, hoặc số kèm ký hiệu')
    }
  })

  it('of a body that has ended: a draft warns, the paper to be signed is refused', async () => {
    const units = join(root, 'plans/minh-hoa/units.yaml')
    const before = readFileSync(units, 'utf8')
    const province = '  - { id: tinh, names: [{ name: UBND tỉnh }], relation: superior, until: 2025-06-30 }\n'
    writeFileSync(units, `${before.trimEnd()}\n${province}`)
    const why = 'nơi nhận “UBND tỉnh (báo cáo)”: cơ quan đã kết thúc hoạt động từ 01/7/2025, chưa có văn bản thay thế'
    const draft = await report('quarter')
    expect(draft).toMatchObject({ code: 0, err: expect.stringContaining(`chưa ban hành được: ${why}\n`) })
    expect(await report('quarter --final --number 8 --date 21/9/2026')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`- ${why}\n`),
    })
    writeFileSync(units, before)
  })

  it('are never half written: no other file is left beside them', async () => {
    await report('quarter --format md,html -o sach')
    expect(readdirSync(join(root, 'sach')).sort()).toEqual([
      '.plan-reports.json',
      'BC-quy-III-2026.html',
      'BC-quy-III-2026.md',
    ])
  })

  it('are all kept when one of them was edited', async () => {
    await report('quarter --format md,html -o hai')
    const [md, html] = ['md', 'html'].map((form) => join(root, `hai/BC-quy-III-2026.${form}`)) as [string, string]
    appendFileSync(html, '<!-- sửa -->')
    writeFileSync(md, 'bản cũ')
    expect(await report('quarter --format md,html -o hai')).toMatchObject({
      code: 2,
      err: expect.stringContaining('BC-quy-III-2026.md, hai/BC-quy-III-2026.html'),
    })
    expect(readFileSync(md, 'utf8')).toBe('bản cũ')
  })
})

describe('a file that takes its time', () => {
  const terminal = async (line: string, isTTY: boolean): Promise<string> => {
    let said = ''
    const write = (text: string): void => {
      said += text
    }
    await plan(`report quarter --plan minh-hoa ${line}`, { cwd: root, stderr: { write, isTTY } })
    return said
  }

  it('is named on a terminal while it is made, on a line that is wiped away', async () => {
    const wipe = '\r\u001b[K'
    expect((await terminal('--format md,html -o cho', true)).split('đã ghi')[0]).toBe(
      `${wipe}đang lập BC-quy-III-2026.md (1/2) …${wipe}${wipe}đang lập BC-quy-III-2026.html (2/2) …${wipe}`,
    )
  })

  it('is not named in a pipe, nor with -q', async () => {
    expect(await terminal('-o cho', false)).not.toContain('đang lập')
    expect(await terminal('-o cho -q', true)).toBe('')
  })
})

describe('a fault of a commune’s own template', () => {
  it.each([
    [
      'vi',
      `lỗi: mẫu báo cáo templates/quarter.md.hbs:2:13: không dùng được "totals.totl" [template/unknown-field]
Nhiệm vụ: {{totals.totl}}
            ^
  = có phải "total"?
  = ở chỗ này có: total, done, open, uncounted, sentence, attention, states, sharesNote, rates, weighted
  = xem: plan help templates quarter
`,
    ],
    [
      'en',
      `error: report template templates/quarter.md.hbs:2:13: "totals.totl" cannot be used [template/unknown-field]
Nhiệm vụ: {{totals.totl}}
            ^
  = did you mean "total"?
  = there is here: total, done, open, uncounted, sentence, attention, states, sharesNote, rates, weighted
  = see: plan help templates quarter
`,
    ],
  ])('%s: is shown with its line, the nearest field and those that exist there', async (lang, said) => {
    const own = workspace()
    mkdirSync(join(own.root, 'templates'))
    writeFileSync(join(own.root, 'templates/quarter.md.hbs'), '{{> frame}}\nNhiệm vụ: {{totals.totl}}\n')
    const { out, err, code } = await plan(`report quarter --plan minh-hoa --lang ${lang}`, { cwd: own.root })
    own.done()
    expect({ out, err, code }).toEqual({ out: '', err: said, code: 1 })
  })

  it.each([
    ['{{#if notice}}\nx', 'hết tệp mà còn {{ hoặc {{#…}} chưa đóng', 'the file ends with a {{ or {{#…}} still open'],
    ['{{#each rows}}{{/if}}', 'mở bằng {{#each}} mà đóng bằng {{/if}}', 'opened by {{#each}} but closed by {{/if}}'],
    ['{{/if}}', '{{/…}} đóng mà không có chỗ mở', '{{/…}} closes what was not opened'],
    ['{{opening ~~}}', 'chỗ này sai cú pháp', 'this is not well formed'],
  ])('%j is told in words, not by names of the parser', async (text, inVietnamese, inEnglish) => {
    const own = workspace()
    mkdirSync(join(own.root, 'templates'))
    writeFileSync(join(own.root, 'templates/quarter.md.hbs'), text)
    const [one, other] = await Promise.all(
      ['vi', 'en'].map((lang) => plan(`report quarter --plan minh-hoa --lang ${lang}`, { cwd: own.root })),
    )
    own.done()
    expect(one?.err).toContain(`: ${inVietnamese} [template/syntax]\n`)
    expect(other?.err).toContain(`: ${inEnglish} [template/syntax]\n`)
  })

  it('names no more fields than fit in a line or two', async () => {
    const own = workspace()
    mkdirSync(join(own.root, 'templates'))
    writeFileSync(join(own.root, 'templates/quarter.md.hbs'), '{{opning}}')
    const { err } = await plan('report quarter --plan minh-hoa', { cwd: own.root })
    own.done()
    const listed = /ở chỗ này có: (.*)/.exec(err)?.[1]?.split(', ') ?? []
    expect([listed[0], listed.length, listed.at(-1)]).toEqual(['kind', 16, '…'])
  })
})

describe('kinds of papers', () => {
  it.each(['vi', 'en'] as const)('%s: each has its line, and the help names them all', async (lang) => {
    const names = REPORT_KINDS.map(({ name }) => name)
    // The sheet of `plan diff` has a template as well, and is no kind of report.
    expect(Object.keys(wordsOf(lang).papers.kinds)).toEqual([...names, 'changes'])
    expect(wordsOf(lang).commands.report).toContain(names.join(', '))
  })
})
