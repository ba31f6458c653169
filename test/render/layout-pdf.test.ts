import { beforeAll, describe, expect, it } from 'vitest'
import { typesetter } from '../../src/cli/typesetter.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { ROOT } from '../support/cli.ts'
import { DEPUTY, documentOf, FRONT } from './documents.ts'
import { type Page, pagesOf, type Words } from './pages.ts'

// The figures of Decree 30/2020/NĐ-CP, annex I, measured on the finished pages: millimetres and points.

const WIDE = `|${'cột|'.repeat(8)}\n|${'---|'.repeat(8)}\n|${'chữ ở ô|'.repeat(8)}`
const LONG = Array.from(
  { length: 60 },
  (_, i) =>
    `Đoạn ${i + 1}: theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân xã tổ chức thực hiện các nhiệm vụ được giao.`,
).join('\n\n')
const BODY = `${LONG}\n\n## I. PHẦN MỘT\n\nNội dung./.\n\n## Phụ lục I\n\n**TÊN PHỤ LỤC**\n\n${WIDE}`

let native: Uint8Array
let pages: Page[]
beforeAll(async () => {
  native = await renderPdf(documentOf(BODY), await typesetter(ROOT))
  pages = await pagesOf(native)
}, 60_000)

const find = (text: string): Words | undefined =>
  pages.flatMap((page) => page.words).find((words) => words.text.includes(text))

describe('a PDF', () => {
  it('is A4, the appendix with a wide table on its side', () => {
    const sizes = pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`)
    expect(sizes.at(0)).toBe('210 × 297')
    expect(sizes.at(-1)).toBe('297 × 210')
  })

  it('keeps the margins: 30 mm on the left, 15 on the right, 20 above and below', () => {
    for (const { words, width, height } of pages)
      for (const { left, right, top, text } of words) {
        expect(left, text).toBeGreaterThan(29.5)
        expect(right, text).toBeLessThan(width - 14.5)
        expect(top, text).toBeLessThan(height - 19.5)
      }
    const body = pages[1]?.words.filter(({ top }) => top > 20).map(({ left }) => left) ?? []
    expect(Math.min(...body)).toBeCloseTo(30, 0)
  })

  it('has the page number in the middle of the top margin from page 2 on; an appendix counts anew', () => {
    const numbers = pages.map(({ words }) => words.find(({ text, top }) => /^\d+$/.test(text) && top < 20))
    expect(numbers.map((number) => number?.text)).toEqual([
      undefined,
      ...pages.slice(1, -1).map((_, i) => String(i + 2)),
      undefined,
    ])
    const second = numbers[1]
    // Between the margins of 30 and 15 mm the middle is at 112.5 mm.
    expect(((second?.left ?? 0) + (second?.right ?? 0)) / 2).toBeCloseTo(112.5, 0)
    expect(second?.size).toBe(13)
  })

  it('has the title of an appendix in the middle of its page', () => {
    // Between the margins of 30 and 15 mm of a page 297 mm wide the middle is at 156 mm.
    for (const title of ['Phụ lục I', 'TÊN PHỤ LỤC']) {
      const found = pages.at(-1)?.words.find(({ text }) => text === title)
      expect(((found?.left ?? 0) + (found?.right ?? 0)) / 2, title).toBeCloseTo(156, 0)
    }
  })

  it('keeps the name of a group with its first row, and the last words with the signature', async () => {
    // Rows of one line fill the page so that some table breaks right after its group's name unless it is kept.
    for (let rows = 30; rows < 35; rows++) {
      const lines = Array.from({ length: rows }, (_, i) => `| ${i + 1} | việc |  |`).join('\n')
      const table = `| TT | Việc | Hạn |\n|:-:|---|---|\n${lines}\n| **II** | **Nhóm hai** | |\n| 1 | việc cuối | |`
      const made = await pagesOf(await renderPdf(documentOf(`Lời.\n\n${table}\n\nHết./.`), await typesetter(ROOT)))
      const on = (text: string): number => made.findIndex(({ words }) => words.some((w) => w.text.includes(text)))
      expect(on('Nhóm hai'), `${rows}`).toBe(on('việc cuối'))
      expect(on('Hết./.'), `${rows}`).toBe(on('Nơi nhận'))
    }
  }, 60_000)

  it('keeps a table of a few rows whole, and a title that runs over all columns with its first row', async () => {
    for (let lines = 26; lines < 31; lines++) {
      const text = Array.from({ length: lines }, (_, i) => `Dòng ${i + 1}.`).join('\n\n')
      const table = '| Nguồn | Giao |\n|---|--:|\n| Năm đầu | 1 |\n| Năm hai | 2 |\n| Năm cuối | 3 |'
      const made = await pagesOf(await renderPdf(documentOf(`${text}\n\n${table}`), await typesetter(ROOT)))
      const on = (words: string): number => made.findIndex((page) => page.words.some((w) => w.text.includes(words)))
      expect(on('Năm đầu'), `${lines}`).toBe(on('Năm cuối'))
    }
    for (let rows = 36; rows < 41; rows++) {
      const years = Array.from({ length: rows }, (_, i) => `| Năm ${i + 1} | 1 | 1 |`).join('\n')
      const table = `| Nguồn | Giao | Chi |\n|---|--:|--:|\n${years}\n| **Xã hội hóa** | | |\n| Năm cuối | 3 | 2 |`
      const made = await pagesOf(await renderPdf(documentOf(table), await typesetter(ROOT)))
      const on = (words: string): number => made.findIndex((page) => page.words.some((w) => w.text.includes(words)))
      expect(on('Xã hội hóa'), `${rows}`).toBe(on('Năm cuối'))
    }
  }, 60_000)

  it('keeps the last row of a long table with the one before it, and a note with a table of a few rows', async () => {
    for (let rows = 34; rows < 41; rows++) {
      const lines = Array.from({ length: rows }, (_, i) => `| ${i + 1} | việc ${i + 1} | |`).join('\n')
      const table = `| TT | Việc | Hạn |\n|:-:|---|---|\n${lines}\n| | việc cuối | |`
      const made = await pagesOf(await renderPdf(documentOf(table), await typesetter(ROOT)))
      const on = (words: string): number => made.findIndex((page) => page.words.some((w) => w.text === words))
      expect(on('việc cuối'), `${rows}`).toBe(on(`việc ${rows}`))
    }
    for (let lines = 26; lines < 31; lines++) {
      const text = Array.from({ length: lines }, (_, i) => `Dòng ${i + 1}.`).join('\n\n')
      const notes = '*Ghi chú một.*\n\n*Ghi chú hai.*'
      const table = `| Nguồn | Giao |\n|---|--:|\n| Năm đầu | 1 |\n| Năm cuối | 3 |\n\n${notes}`
      const made = await pagesOf(await renderPdf(documentOf(`${text}\n\n${table}`), await typesetter(ROOT)))
      const on = (words: string): number => made.findIndex((page) => page.words.some((w) => w.text.includes(words)))
      expect([on('Ghi chú một'), on('Ghi chú hai')], `${lines}`).toEqual([on('Năm đầu'), on('Năm đầu')])
    }
  }, 60_000)

  it('tears a row that is taller than a page, and loses nothing of it', async () => {
    const words = Array.from({ length: 900 }, (_, i) => `chữ${i}`).join(' ')
    const table = `| TT | Việc | Kết quả |\n|:-:|---|---|\n| 1 | Làm | ${words} |\n| 2 | Làm | hết |`
    const made = await pagesOf(await renderPdf(documentOf(table), await typesetter(ROOT)))
    const said = made.flatMap((page) => page.words.map(({ text }) => text)).join(' ')
    expect([...said.matchAll(/chữ(\d+)/g)].map(([, n]) => Number(n))).toEqual(Array.from({ length: 900 }, (_, i) => i))
    for (const { words, height } of made)
      for (const { top, text } of words) expect(top, text).toBeLessThan(height - 19.5)
  }, 60_000)

  it('has the sizes of the frame', () => {
    const sizes = [
      'XÃ MINH HỌA',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập',
      '05/BC-UBND',
      'ngày 05 tháng 01',
      'BÁO CÁO',
      'Nơi nhận',
      'Như trên',
      'CHỦ TỊCH',
    ]
    expect(Object.fromEntries(sizes.map((text) => [text, find(text)?.size]))).toEqual({
      'XÃ MINH HỌA': 12,
      'CỘNG HÒA XÃ HỘI': 12,
      'Độc lập': 13,
      '05/BC-UBND': 13,
      'ngày 05 tháng 01': 13,
      'BÁO CÁO': 14,
      'Nơi nhận': 12,
      'Như trên': 11,
      'CHỦ TỊCH': 14,
    })
  })

  it('has the signature on the right, line below line, level with Nơi nhận on the left; a draft says so on every page', async () => {
    const made = await pagesOf(await renderPdf(documentOf(BODY, DEPUTY), await typesetter(ROOT)))
    for (const { words } of made) expect(words.filter(({ text }) => text.includes('DỰ THẢO'))).toHaveLength(1)
    const place = (text: string): Words | undefined =>
      made.flatMap(({ words }) => words).findLast((words) => words.text.includes(text))
    const posts = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Hai'].map(place)
    const [first, , last, name] = posts.map((words) => words?.top ?? Number.NaN)
    expect(posts.map((words) => words?.size)).toEqual([14, 14, 14, 14])
    expect(posts.every((words) => (words?.left ?? 0) > 112.5)).toBe(true)
    expect(posts.map((words) => words?.top ?? 0)).toEqual(
      posts.map((words) => words?.top ?? 0).toSorted((a, b) => a - b),
    )
    // Room for the signature and the seal.
    expect((name ?? 0) - (last ?? 0)).toBeGreaterThan(20)
    expect(Math.abs((place('Nơi nhận')?.top ?? 0) - (first ?? 0))).toBeLessThan(1.5)
    expect(place('Nơi nhận')?.left).toBeCloseTo(30, 0)
    expect(place('Lưu: VT, VHXH, 05.')?.size).toBe(11)
  }, 60_000)

  it('gives its words back in composed Vietnamese, document numbers in one piece', () => {
    const text = pages.map(({ words }) => words.map((w) => w.text).join(' ')).join(' ')
    expect(text).toBe(text.normalize('NFC'))
    expect(text.match(/57-NQ\/TW/g)?.length).toBe(61)
    expect(text).toContain('Ủy ban nhân dân xã tổ chức thực hiện các nhiệm vụ được giao')
  })

  it('is the same bytes from both engines and from two runs', async () => {
    const again = await renderPdf(documentOf(BODY), await typesetter(ROOT, 'native'))
    const portable = await renderPdf(documentOf(BODY), await typesetter(ROOT, 'portable'))
    expect(Buffer.compare(Buffer.from(again), Buffer.from(native))).toBe(0)
    expect(Buffer.compare(Buffer.from(portable), Buffer.from(native))).toBe(0)
  }, 60_000)

  it('takes words of a plan as words', async () => {
    const evil = 'Tên #import "@preview/x" $x$ {{y}} <script> =cmd()'
    const escaped = evil.replace(/[<>$#]/g, (c) => `\\${c}`)
    const made = await pagesOf(
      await renderPdf(documentOf(escaped, { ...FRONT, subject: evil }), await typesetter(ROOT)),
    )
    const text = made.flatMap(({ words }) => words.map((w) => w.text)).join('')
    expect(text.split('#import "@preview/x" $x$ {{y}} <script> =cmd()')).toHaveLength(3)
  })
})
