import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { typesetter } from '../../src/cli/typesetter.ts'
import { renderHtml } from '../../src/render/html.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { ROOT } from '../support/cli.ts'
import { documentOf, FRONT, partsOf, wordFile, wordsOf } from './documents.ts'

// Letters (công văn), papers without a number and forms, measured on the finished files.

const { type: _type, subject: _subject, ...rest } = FRONT
const ABOUT = 'V/v đôn đốc thực hiện Kế hoạch số 12/KH-UBND (lần thứ 2)'
const LETTER = {
  ...rest,
  number: 'Số: 09/UBND-VP',
  about: ABOUT,
  to: ['Phòng Kinh tế', 'Công an xã'],
  signature: { title: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', name: 'Trần Thị Hòa' },
}
const FORM = {
  ...{ issuer: ['PHÒNG KINH TẾ'], parent: 'ỦY BAN NHÂN DÂN XÃ MINH HỌA', type: 'BIỂU MẪU BÁO CÁO', draft: false },
  landscape: true,
  preparer: { title: 'NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)', name: '……' },
  signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên)', name: '……' },
}
const BODY = 'Đề nghị các đơn vị quan tâm, thực hiện./.'
const TABLE = '| TT | Nội dung | Kết quả |\n|:---:|---|---|\n| 1 | Việc thứ nhất | |\n'

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly down: number
  readonly size: number
  readonly font: string
}

async function wordsOn(front: Readonly<Record<string, unknown>>, body: string) {
  const pdf = await renderPdf(documentOf(body, front), await typesetter(ROOT))
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const words = items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, left: x, right: x + item.width, down: height - y, size, font: item.fontName }]
  })
  return { width, words, find: (text: string): Word | undefined => words.find((word) => word.text.includes(text)) }
}

describe('a letter as PDF', () => {
  let page: Awaited<ReturnType<typeof wordsOn>>
  beforeAll(async () => {
    page = await wordsOn(LETTER, BODY)
  }, 60_000)

  it('has its subject under its number: 12 or 13 points, upright, 6 points or more below, in the issuer’s column', () => {
    const number = page.find('09/UBND-VP')
    const about = page.find('V/v đôn đốc')
    expect([12, 13]).toContain(about?.size)
    expect(about?.font).toBe(number?.font)
    expect((about?.down ?? 0) - (number?.down ?? 0)).toBeGreaterThanOrEqual(13 + 6)
    expect(about?.right).toBeLessThan(page.find('Độc lập')?.left ?? 0)
  })

  it('names no type; its addressees come next, one a line, `;` and `.` at their ends', () => {
    const to = page.find('Kính gửi:')
    const first = page.find('Phòng Kinh tế')
    const last = page.find('Công an xã')
    expect(first?.text).toMatch(/;$/)
    expect(last?.text).toMatch(/\.$/)
    const downs = [page.find('(lần thứ 2)'), to, first, last, page.find('Đề nghị các đơn vị')].map((word) => word?.down)
    expect(downs).toEqual(downs.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(page.words.some(({ text }) => /BÁO CÁO/.test(text))).toBe(false)
  })

  it('is signed by order: the authority above the post, both above the name', () => {
    const posts = ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Trần Thị Hòa'].map((text) => page.find(text)?.down ?? 0)
    expect(posts).toEqual(posts.toSorted((a, b) => a - b))
    expect(posts.every((down) => down > 0)).toBe(true)
  })
})

describe('a letter as Word file and as web page', () => {
  it('Word: the subject is a paragraph of 12 or 13 points, not bold, 6 points under the number', async () => {
    const xml = partsOf(await wordFile(documentOf(BODY, LETTER)))['word/document.xml'] ?? ''
    const paragraph = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([p]) => p.includes('V/v'))?.[0] ?? ''
    expect(wordsOf(paragraph)).toBe(ABOUT)
    expect([24, 26]).toContain(Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]))
    expect(paragraph).not.toMatch(/<w:b\/>|<w:i\/>/)
    expect(Number(/w:before="(\d+)"/.exec(paragraph)?.[1])).toBeGreaterThanOrEqual(120)
    // Rules under the issuer and the national motto; none under a subject that a letter has not.
    expect([...xml.matchAll(/<w:pBdr><w:top /g)]).toHaveLength(2)
  })

  it('HTML: no heading of a type, the subject under the number', () => {
    const html = renderHtml(documentOf(BODY, LETTER))
    expect(html).not.toContain('<h1')
    expect(html).toContain(
      `<p class="number">Số: <span class="no">09/UBND-VP</span></p><p class="about">${ABOUT.replace('12/KH-UBND', '<span class="no">$&</span>')}</p>`,
    )
  })
})

describe('a paper without number, day and signer', () => {
  const BARE = { issuer: FRONT.issuer, type: 'BẢN TIN CÔNG KHAI', subject: 'Kết quả năm 2026', draft: false }

  it('prints neither empty lines of them nor a lone comma', async () => {
    const { words } = await wordsOn(BARE, BODY)
    expect(words.map(({ text }) => text)).not.toContain(', ')
    expect(words.at(-1)?.text).toContain('thực hiện./.')
    const xml = partsOf(await wordFile(documentOf(BODY, BARE)))['word/document.xml'] ?? ''
    expect(wordsOf(xml)).not.toMatch(/^, |Nơi nhận|Số:/m)
    expect(renderHtml(documentOf(BODY, BARE))).not.toMatch(/class="(number|date|signer)"|<footer>/)
  }, 60_000)
})

describe('a form', () => {
  it('lies on its side, and is signed on both sides, level with each other', async () => {
    const page = await wordsOn(FORM, TABLE)
    expect(Math.round((page.width / 72) * 25.4)).toBe(297)
    const left = page.find('NGƯỜI LẬP BIỂU')
    const right = page.find('THỦ TRƯỞNG ĐƠN VỊ')
    expect(left?.down).toBe(right?.down)
    expect(left?.right).toBeLessThan(right?.left ?? 0)
    expect(page.find('(Ký, ghi rõ họ tên)')?.font).not.toBe(left?.font)
  }, 60_000)

  it('Word and HTML: the same', async () => {
    const xml = partsOf(await wordFile(documentOf(TABLE, FORM)))['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
    expect(wordsOf(xml).match(/\(Ký, ghi rõ họ tên\)/g)).toHaveLength(2)
    const html = renderHtml(documentOf(TABLE, FORM))
    expect(html).toContain('<section class="wide">')
    expect(html.match(/<p class="note">\(Ký, ghi rõ họ tên\)<\/p>/g)).toHaveLength(2)
  })

  it('its text is 13 points in lines of single height, headings too, in Word, PDF and HTML', async () => {
    const body = `${TABLE}\n### 1. Công tác chỉ đạo\n\n……`
    const xml = partsOf(await wordFile(documentOf(body, FORM)))
    const paragraph = [...(xml['word/document.xml'] ?? '').matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
      .map(([p]) => p)
      .find((p) => p.includes('1. Công tác'))
    expect(/<w:sz w:val="(\d+)"/.exec(paragraph ?? '')?.[1]).toBe('26')
    expect(xml['word/styles.xml']).toMatch(/<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="240"/)
    expect((await wordsOn(FORM, body)).find('1. Công tác')?.size).toBe(13)
    expect(renderHtml(documentOf(body, FORM))).toContain('body, h1, h2, h3, h4, .signature { font-size: 13pt;')
  }, 60_000)

  it('a column to fill in is wide enough to write in', () => {
    const html = renderHtml(documentOf(TABLE, FORM))
    const widths = [...html.matchAll(/<col style="width:([\d.]+)%">/g)].map(([, share]) => Number(share))
    expect(widths[2]).toBeGreaterThan(widths[0] ?? 100)
  })
})
