import { describe, expect, it } from 'vitest'
import { DEPUTY, documentOf, FRONT, partsOf, wordFile, wordsOf } from './documents.ts'
import { wordFaults } from './word-rules.ts'

// The figures of Decree 30/2020/NĐ-CP, annex I, measured on the finished file: lengths in twips (1 mm = 56.7), sizes in half points.

const WIDE = `|${'cột|'.repeat(8)}\n|${'---|'.repeat(8)}\n|${'1|'.repeat(8)}`
const BODY = `Lời mở đầu.\n\n## I. PHẦN MỘT\n\n### 1. Mục\n\nNội dung./.\n\n## Phụ lục I\n\n**TÊN PHỤ LỤC**\n\n${WIDE}\n\n## Phụ lục II\n\nChữ.`
const parts = partsOf(await wordFile(documentOf(BODY)))
const main = parts['word/document.xml'] ?? ''
const styles = parts['word/styles.xml'] ?? ''
const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4)
const all = (xml: string, pattern: RegExp): (string | undefined)[] => [...xml.matchAll(pattern)].map((m) => m[1])

/** Half points of the run that holds these words, and whether it is bold, italic. */
function look(words: string): { size: number; bold: boolean; italic: boolean } {
  const run = [...main.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].find(([r]) => r.includes(`>${words}<`))?.[0] ?? ''
  return {
    size: Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1]) / 2,
    bold: /<w:b\/>|<w:b w:val="true"/.test(run),
    italic: /<w:i\/>|<w:i w:val="true"/.test(run),
  }
}

describe('a Word file', () => {
  it('is A4, upright, appendices with wide tables on their side', () => {
    const pages = [...main.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, a = '']) => [
      mm(/w:w="(\d+)"/.exec(a)?.[1]),
      mm(/w:h="(\d+)"/.exec(a)?.[1]),
    ])
    expect(pages).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
    ])
  })

  it('margins: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20', () => {
    for (const margin of all(main, /<w:pgMar ([^>]*)\/>/g)) {
      const of = (side: string): number => mm(new RegExp(`w:${side}="(\\d+)"`).exec(margin ?? '')?.[1])
      expect([of('top'), of('bottom'), of('left'), of('right')]).toEqual([20, 20, 30, 15])
    }
  })

  it('the page number is centred in the top margin, 13 or 14 points, not on the first page; appendices count anew', () => {
    const header = Object.entries(parts).find(([name, xml]) => /header/.test(name) && xml.includes('PAGE'))?.[1] ?? ''
    // In the frame's style, whose first line is not indented: the middle is the middle.
    expect(header).toContain('<w:pStyle w:val="Frame"/><w:jc w:val="center"/></w:pPr><w:r>')
    const frame = /<w:style [^>]*w:styleId="Frame".*?<\/w:style>/s.exec(styles)?.[0]
    expect(frame).toContain('w:firstLine="0"')
    expect(Number(/<w:sz w:val="(\d+)"/.exec(header)?.[1]) / 2).toBeGreaterThanOrEqual(13)
    expect(all(main, /(<w:titlePg\/>)/g)).toHaveLength(3)
    expect(all(main, /<w:pgNumType w:start="(\d+)"/g)).toEqual(['1', '1', '1'])
    expect(all(main, /<w:headerReference w:type="(\w+)"/g).filter((type) => type === 'first')).toHaveLength(3)
  })

  it('the sizes and the styles of the frame', () => {
    expect(look('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual({ size: 12, bold: true, italic: false })
    expect(look('Độc lập - Tự do - Hạnh phúc')).toEqual({ size: 13, bold: true, italic: false })
    expect(look('XÃ MINH HỌA')).toEqual({ size: 12, bold: true, italic: false })
    expect(look('Số: 05/BC-UBND')).toEqual({ size: 13, bold: false, italic: false })
    expect(look('Minh Họa, ngày 05 tháng 01 năm 2026')).toEqual({ size: 13, bold: false, italic: true })
    expect(look('BÁO CÁO')).toEqual({ size: 14, bold: true, italic: false })
    expect(look(FRONT.subject)).toEqual({ size: 14, bold: true, italic: false })
    expect(look('Nơi nhận:')).toEqual({ size: 12, bold: true, italic: true })
    expect(look('- Như trên;')).toEqual({ size: 11, bold: false, italic: false })
    expect(look('- Lưu: VT, VHXH.')).toEqual({ size: 11, bold: false, italic: false })
    expect(look('CHỦ TỊCH')).toEqual({ size: 14, bold: true, italic: false })
    expect(look('Nguyễn Văn Minh')).toEqual({ size: 14, bold: true, italic: false })
  })

  it('rules stand under issuer, national motto and subject', () => {
    expect(all(main, /(<w:pBdr><w:top )/g)).toHaveLength(3)
  })

  it('body: Times New Roman 14, justified, first line indented 12.7 mm, 6 points between paragraphs, lines 1 to 1.5', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
    expect(defaults).toContain('w:ascii="Times New Roman"')
    expect(defaults).toContain('<w:sz w:val="28"/>')
    expect(defaults).toContain('<w:jc w:val="both"/>')
    expect(mm(/w:firstLine="(\d+)"/.exec(defaults)?.[1])).toBe(13)
    expect(Number(/w:after="(\d+)"/.exec(defaults)?.[1]) / 20).toBe(6)
    const line = Number(/w:line="(\d+)"/.exec(defaults)?.[1]) / 240
    expect(line >= 1 && line <= 1.5).toBe(true)
    expect(defaults).toContain('w:lineRule="auto"')
    expect(defaults).toContain('w:val="vi-VN"')
  })

  it("headings are Word's own, so that its navigation pane lists them", () => {
    expect(all(main, /<w:pStyle w:val="(Heading\d)"/g)).toEqual(['Heading1', 'Heading2', 'Heading1', 'Heading1'])
  })

  it('the head of a table repeats, and no row breaks across pages', () => {
    expect(all(main, /(<w:tblHeader\/>)/g)).toHaveLength(1)
    const rows = all(main, /<w:tr>(.*?)<\/w:tr>/gs)
    expect(rows.every((row) => row?.includes('<w:cantSplit/>'))).toBe(true)
  })

  it('the last words stay with the signature, the name of a group with its first row, titles of appendices in the middle', async () => {
    const table = '| TT | Việc | Hạn |\n|:-:|---|---|\n| **I** | **Nhóm** | |\n| 1 | Làm | 30/6 |'
    const xml = partsOf(await wordFile(documentOf(`Lời cuối./.\n\n## Phụ lục\n\n**TÊN**\n\n${table}`)))[
      'word/document.xml'
    ]
    const paragraph = (words: string): string =>
      [...(xml ?? '').matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([p]) => p.includes(`>${words}<`))?.[0] ?? ''
    expect(paragraph('Lời cuối./.')).toContain('<w:keepNext/>')
    expect(paragraph('Nhóm')).toContain('<w:keepNext/>')
    expect(paragraph('Làm')).not.toContain('<w:keepNext/>')
    expect(paragraph('TÊN')).toContain('<w:jc w:val="center"/>')
  })

  it('the last row of a table stays with the one before it and with the note below, a note with the next', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => `| ${i + 1} | việc ${i + 1} |`).join('\n')
    const xml = partsOf(
      await wordFile(documentOf(`| TT | Việc |\n|:-:|---|\n${rows}\n\n*Chú một.*\n\n*Chú hai.*\n\nHết.`)),
    )['word/document.xml']
    const kept = [...(xml ?? '').matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
      .map(([p]) => [wordsOf(p), p.includes('<w:keepNext/>')] as const)
      .filter(([words]) => /^(?:việc|Chú)/.test(words))
    expect(kept.flatMap(([words, keeps]) => (keeps ? [words] : []))).toEqual(['việc 7', 'việc 8', 'Chú một.'])
  })

  it('ends the lines of a title itself, so that Word breaks no number of a document at its hyphen', async () => {
    const subject =
      'Thực hiện Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ về ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'
    const xml = partsOf(await wordFile(documentOf('Chữ.', { ...FRONT, subject })))['word/document.xml'] ?? ''
    const title = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(([p]) => p.includes('03/NQ-CP'))?.[0] ?? ''
    expect(all(title, /<w:br\/><w:t[^>]*>([^<]*)/g)).toEqual([
      'về ban hành Chương trình hành động của Chính phủ',
      'thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    ])
    expect(wordsOf(title)).toBe(subject)
  })

  it('is the same bytes each time, and holds no time but the day of the figures', async () => {
    const again = await wordFile(documentOf(BODY))
    expect(Buffer.compare(Buffer.from(again), Buffer.from(await wordFile(documentOf(BODY))))).toBe(0)
    expect(all(parts['docProps/core.xml'] ?? '', />(\d{4}-[^<]*)</g)).toEqual([
      '2026-01-05T00:00:00Z',
      '2026-01-05T00:00:00Z',
    ])
    // Word shows who wrote a file, and who changed it last.
    expect(all(parts['docProps/core.xml'] ?? '', /<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ MINH HỌA',
      'ỦY BAN NHÂN DÂN XÃ MINH HỌA',
    ])
  })

  it('keeps to the rules by which Word opens a file without repair', async () => {
    const chart = '![Biểu đồ](chart:stacked)\n\n| Nhóm | Xong | Chưa |\n|---|--:|--:|\n| Một | 1 | 2 |'
    const body = `Chữ[^1], [trang](https://minhhoa.example).\n\n${chart}\n\n## Phụ lục I\n\n${chart}\n\n[^1]: Chú.`
    const sound = partsOf(await wordFile(documentOf(body)))
    expect(wordFaults(sound)).toEqual([])
    const broken = (change: (xml: string) => string) =>
      wordFaults({ ...sound, 'word/document.xml': change(sound['word/document.xml'] ?? '') })
    expect(broken((xml) => xml.replace(/(<w:spacing [^>]*\/>)(<w:jc [^>]*\/>)/, '$2$1'))).toEqual([
      'word/document.xml: w:spacing after w:jc in w:pPr',
    ])
    expect(broken((xml) => xml.replace(/<w:gridCol [^>]*\/>/, ''))).toContain(
      'word/document.xml: a row of 2 columns in a grid of 1',
    )
    expect(broken((xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rId99"'))).toEqual([
      'word/_rels/document.xml.rels: rId99 leads nowhere',
    ])
    const { 'word/styles.xml': _styles, ...without } = sound
    expect(wordFaults(without)).toEqual(['word/_rels/document.xml.rels: no styles.xml'])
  })

  it('words of a plan stay words', async () => {
    const evil = 'Tên <script> & "x" | {{y}} #import =cmd() \u202eđảo'
    const escaped = evil.replace(/[<>|*_`]/g, (c) => `\\${c}`)
    const xml = partsOf(await wordFile(documentOf(escaped)))['word/document.xml'] ?? ''
    expect(wordsOf(xml)).toContain('Tên &lt;script&gt; &amp; &quot;x&quot; | {{y}} #import =cmd() đảo')
  })

  it('the foot: recipients on the left, authority, post and name below one another on the right, level with them', async () => {
    const xml = partsOf(await wordFile(documentOf('Nội dung./.', DEPUTY)))['word/document.xml'] ?? ''
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'))
    expect(all(foot, /<w:tc>(.*?)<\/w:tc>/gs).map((cell) => wordsOf(cell ?? '').split('\n'))).toEqual([
      ['Nơi nhận:', '- Như trên;', '- Công an xã;', '- Lưu: VT, VHXH, 05.'],
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Hai'],
    ])
    const runs = all(foot, /<w:tc>.*?<\/w:tc><w:tc>(.*?)<\/w:tc>/gs)
    expect(all(runs[0] ?? '', /<w:sz w:val="(\d+)"/g)).toEqual(['28', '28', '28', '28'])
    expect(all(runs[0] ?? '', /(<w:b\/>)/g)).toHaveLength(4)
    expect(xml.match(/\.\/\./g)).toHaveLength(1)
  })

  it('the head of a section: its parent above it, not bold; several addressees on lines of their own', async () => {
    const written = partsOf(await wordFile(documentOf('Nội dung./.', DEPUTY)))['word/document.xml'] ?? ''
    // A commune's name is held together by spaces that do not break.
    const xml = written.replaceAll('\u00a0', ' ')
    const lines = wordsOf(xml).split('\n')
    expect(lines.slice(0, 3)).toEqual(['DỰ THẢO', 'UBND XÃ MINH HỌA', 'PHÒNG VĂN HÓA - XÃ HỘI'])
    const runOf = (words: string): string =>
      [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].find(([r]) => r.includes(`>${words}<`))?.[0] ?? ''
    expect(runOf('UBND XÃ MINH HỌA')).not.toContain('<w:b/>')
    expect(runOf('PHÒNG VĂN HÓA - XÃ HỘI')).toContain('<w:b/>')
    const to = lines.indexOf('Kính gửi:')
    expect(lines.slice(to, to + 3)).toEqual(['Kính gửi:', '- UBND tỉnh;', '- Sở Khoa học và Công nghệ.'])
  })

  it('says on every page that it is a draft and that figures are invented', async () => {
    const draft = partsOf(await wordFile(documentOf(BODY, { ...FRONT, draft: true })))
    const headers = Object.entries(draft).filter(([name, xml]) => /header/.test(name) && xml.includes('PAGE'))
    expect(headers.length).toBeGreaterThan(0)
    for (const [, xml] of headers) expect(wordsOf(xml)).toContain('DỰ THẢO (số liệu minh họa)')
    // First pages have no page number; there the words stand above the head or the appendix's title.
    expect(wordsOf(draft['word/document.xml'] ?? '').split('DỰ THẢO (số liệu minh họa)')).toHaveLength(4)
  })
})
