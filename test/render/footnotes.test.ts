import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { typesetter } from '../../src/cli/typesetter.ts'
import { renderHtml } from '../../src/render/html.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { ROOT } from '../support/cli.ts'
import { documentOf, FRONT, partsOf, wordFile, wordsOf } from './documents.ts'

// Footnotes in finished files: at the foot of the page in PDF and Word, below their section in HTML.

const EVIL = '\\<script\\>alert(1)\\</script\\> {{x}} #import =cmd() \u202eđảo [y](javascript:a)'
const BODY = `Chậm tiến độ[^1], thiếu người[^2].

[^1]: Do bão số 5, theo Báo cáo số **07/BC-UBND**.

    - Đã khắc phục.

[^2]: ${EVIL}

Nội dung./.

## Phụ lục

| TT | Việc |
|:-:|---|
| 1 | Làm[^3] |

[^3]: Số ước.
`
const document = documentOf(BODY)

describe('footnotes', () => {
  it('HTML: numbered links to notes below their own section, which lead back', () => {
    const page = renderHtml(document)
    expect(page).toContain(
      'Chậm tiến độ<sup class="no"><a id="tham-chieu-1" href="#chu-thich-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>, thiếu',
    )
    const [text = '', appendix = ''] = page.split(/<section class="appendix"[^>]*>/)
    expect(text).toContain(
      'Trở lại chỗ chú thích 1">1</a></sup> Do bão số 5, theo Báo cáo số <strong><span class="no">07/BC-UBND</span></strong>. Đã khắc phục.</p>',
    )
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{x}} #import =cmd() đảo [y](javascript:a)</p>')
    expect(text.match(/<p id="chu-thich-/g)).toHaveLength(2)
    expect(appendix).toContain('<td>Làm<sup')
    expect(appendix).toContain(' Số ước.</p>')
  })

  it('Word: real footnotes, 10 points, in their order', async () => {
    const bytes = await wordFile(document)
    expect(Buffer.compare(Buffer.from(await wordFile(document)), Buffer.from(bytes))).toBe(0)
    const parts = partsOf(bytes)
    const references = [...(parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)]
    expect(references.map(([, id]) => id)).toEqual(['1', '2', '3'])
    const notes = parts['word/footnotes.xml'] ?? ''
    const own = [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)]
    expect(own.map(([, id, xml = '']) => [id, wordsOf(xml).trim()])).toEqual([
      ['1', 'Do bão số 5, theo Báo cáo số 07/BC-UBND. Đã khắc phục.'],
      ['2', '&lt;script&gt;alert(1)&lt;/script&gt; {{x}} #import =cmd() đảo [y](javascript:a)'],
      ['3', 'Số ước.'],
    ])
    expect(own.every(([, , xml = '']) => xml.includes('<w:footnoteRef/>'))).toBe(true)
    expect(own.every(([, , xml = '']) => xml.includes('<w:sz w:val="20"/>'))).toBe(true)
  })

  it('PDF: below the text of the page that refers to them, 10 points; both engines give the same bytes', async () => {
    const pdf = await renderPdf(document, await typesetter(ROOT))
    expect(
      Buffer.compare(Buffer.from(await renderPdf(document, await typesetter(ROOT, 'portable'))), Buffer.from(pdf)),
    ).toBe(0)
    const file = await getDocumentProxy(new Uint8Array(pdf))
    const pages = await Promise.all([1, 2].map(async (n) => (await (await file.getPage(n)).getTextContent()).items))
    const found = (page: number, text: string) =>
      pages[page]?.flatMap((item) => ('str' in item && item.str.includes(text) ? [item.transform as number[]] : []))[0]
    expect(found(0, 'Do bão số 5')?.[3]).toBe(10)
    expect(found(0, 'Do bão số 5')?.[5]).toBeLessThan(found(0, 'Nguyễn Văn Minh')?.[5] ?? 0)
    expect(found(0, '#import')?.[3]).toBe(10)
    expect(found(1, 'Số ước.')?.[3]).toBe(10)
  }, 60_000)

  it('a paper without footnotes has none of their parts', async () => {
    const plain = documentOf('Lời\\[^1] và [^2].\n\n\\[^1]: x')
    expect(renderHtml(plain)).not.toMatch(/doc-endnotes|doc-noteref/)
    expect(renderHtml(plain)).toContain('Lời[^1] và [^2].')
    expect(partsOf(await wordFile(plain))['word/document.xml']).not.toContain('footnoteReference')
  })

  it('a template’s second reference to one is a footnote of its own', async () => {
    const twice = documentOf('A[^1] B[^1].\n\n[^1]: Một.', FRONT)
    const notes = partsOf(await wordFile(twice))['word/footnotes.xml'] ?? ''
    expect(notes.match(/Một\./g)).toHaveLength(2)
    expect(renderHtml(twice).match(/<p id="chu-thich-[12]"/g)).toHaveLength(2)
  })
})
