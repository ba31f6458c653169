import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { partsOf } from './documents.ts'
import { type Page, pagesOf } from './pages.ts'

// Every component of Decree 30/2020/NĐ-CP, annex I, on the finished PDF, Word file and web page: its size, weight and slant as the
// decree's table has them. What a paper does not have (a letter's subject, a section's parent) is measured on one that has it.

const folder = mkdtempSync(join(tmpdir(), 'plan-decree-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Paper {
  readonly pages: readonly Page[]
  readonly main: string
  readonly html: string
}
const PAPERS = {
  report: [
    'year --period 2025 --number 5 --date 05/02/2026 --signer Trần_Văn_Hai --post KT._CHỦ_TỊCH_/_PHÓ_CHỦ_TỊCH',
    'BC-nam-2025',
  ],
  section: ['unit --unit vhxh --period 2026-Q3', 'BC-vhxh-quy-III-2026'],
  letter: ['reminder --nth 2 --date 01/10/2026', 'CV-don-doc-2026-09-14'],
} as const
type Name = keyof typeof PAPERS
const papers = new Map<Name, Paper>()

beforeAll(async () => {
  for (const [name, [line, file]] of Object.entries(PAPERS)) {
    const words = `report ${line} --plan minh-hoa --format pdf,docx,html -q -o ${folder}`.split(' ')
    const { code, err } = await plan(words.map((word) => (word.startsWith('/') ? word : word.replaceAll('_', ' '))))
    expect(code, err).toBe(0)
    const read = (form: string) => readFileSync(join(folder, `${file}.${form}`))
    papers.set(name as Name, {
      pages: await pagesOf(read('pdf')),
      main: (partsOf(read('docx'))['word/document.xml'] ?? '').replaceAll('\u00a0', ' '),
      html: read('html')
        .toString()
        .replaceAll('\u00a0', ' ')
        .replace(/<span class="no">([^<]*)<\/span>/g, '$1'),
    })
  }
}, 300_000)

interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** The look of the first runs of a page that together begin with these words; all have the same. */
function inPdf({ pages }: Paper, text: string): Look | undefined {
  const tight = (words: string): string => words.replace(/\s/g, '')
  for (const { words } of pages)
    for (let i = 0; i < words.length; i++) {
      let end = i
      let said = ''
      while (end < words.length && said.length < tight(text).length) said += tight(words[end++]?.text ?? '')
      if (!said.startsWith(tight(text))) continue
      const looks = new Set(words.slice(i, end).map(({ size, font }) => `${size} ${font}`))
      expect([...looks], text).toHaveLength(1)
      const [{ size, font } = { size: 0, font: '' }] = words.slice(i)
      return { size, bold: /Bold/.test(font), italic: /Italic/.test(font) }
    }
  return undefined
}

/** As Word sets it: the run's own marks. */
function inWord({ main }: Paper, text: string): Look | undefined {
  const run = [...main.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].find(([r]) => r.includes(`>${text}`))?.[0]
  const size = Number(/<w:sz w:val="(\d+)"/.exec(run ?? '')?.[1]) / 2
  return run ? { size, bold: /<w:b\/>/.test(run), italic: /<w:i\/>/.test(run) } : undefined
}

/** The declarations of every rule of the page's style sheet that names this selector for the screen. */
function rulesFor(html: string, selector: string): string {
  const css = html.slice(html.indexOf('<style>'), html.indexOf('@media'))
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector))
    .map(([, , declarations]) => declarations)
    .join(' ')
}

/** As a browser sets it: the marks of the element itself, the sizes of its selector or of the body. */
function inHtml({ html }: Paper, selector: string, text: string): Look | undefined {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const [tag = '', name] = selector.includes('.') ? ['\\w+', selector.split('.').at(-1)] : [selector.split(' ').at(-1)]
  const element = name ? `<(?:${tag}) class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>` : `<(?:${tag})[^>]*>`
  if (!new RegExp(`${element}(?:<(?:strong|em)>)*${escaped}`).test(html)) return undefined
  const marks = new RegExp(`${element}((?:<(?:strong|em)>)*)${escaped}`).exec(html)?.[1] ?? ''
  const own = rulesFor(html, selector)
  const size = /font-size: (\d+)pt/.exec(own)?.[1] ?? /font: (\d+)pt/.exec(rulesFor(html, 'body'))?.[1]
  const isHeading = /^h\d$/.test(tag)
  return {
    size: Number(size),
    bold: isHeading || /font-weight: bold/.test(own) || marks.includes('strong'),
    italic: /font-style: italic/.test(own) || marks.includes('em'),
  }
}

const [UPRIGHT, BOLD, ITALIC, BOTH] = ['upright', 'bold', 'italic', 'bold italic']
/** Component, where it stands, its words, its selector on the web page; sizes of the decree, its style. */
const TABLE: readonly (readonly [Name, string, string, readonly [number, number], string | undefined])[] = [
  ['report', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '.motto', [12, 13], BOLD],
  ['report', 'Độc lập - Tự do - Hạnh phúc', '.freedom', [13, 14], BOLD],
  ['section', 'ỦY BAN NHÂN DÂN XÃ MINH HỌA', '.parent', [12, 13], UPRIGHT],
  ['section', 'PHÒNG VĂN HÓA - XÃ HỘI', '.body-name', [12, 13], BOLD],
  ['report', 'ỦY BAN NHÂN DÂN', '.body-name', [12, 13], BOLD],
  ['report', 'XÃ MINH HỌA', '.body-name', [12, 13], BOLD],
  ['report', 'Số: 05/BC-UBND', '.number', [13, 13], UPRIGHT],
  ['report', 'Minh Họa, ngày 05 tháng 02 năm 2026', '.date', [13, 14], ITALIC],
  ['letter', 'Minh Họa, ngày 01 tháng 10 năm 2026', '.date', [13, 14], ITALIC],
  ['report', 'BÁO CÁO', '.kind', [13, 14], BOLD],
  ['report', 'Kết quả thực hiện Nghị quyết số', '.subject', [13, 14], BOLD],
  ['letter', 'V/v', '.about', [12, 13], UPRIGHT],
  ['report', 'Kính gửi: UBND tỉnh.', 'p', [13, 14], UPRIGHT],
  ['letter', 'Kính gửi:', 'p', [13, 14], UPRIGHT],
  ['report', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'h2', [13, 14], BOLD],
  ['report', '1. Kết quả thực hiện các chỉ tiêu', 'h3', [13, 14], BOLD],
  ['report', 'Kế hoạch có 24 chỉ tiêu', 'p', [13, 14], UPRIGHT],
  ['report', 'TM. ỦY BAN NHÂN DÂN', '.signature .post', [13, 14], BOLD],
  ['report', 'KT. CHỦ TỊCH', '.signature .post', [13, 14], BOLD],
  ['report', 'PHÓ CHỦ TỊCH', '.signature .post', [13, 14], BOLD],
  ['letter', 'TL. CHỦ TỊCH', '.signature .post', [13, 14], BOLD],
  ['report', 'Trần Văn Hai', '.signature .signer', [13, 14], BOLD],
  ['report', 'Nơi nhận:', '.recipients .label', [12, 12], BOTH],
  ['report', '- Như trên;', '.recipients', [11, 11], UPRIGHT],
  ['report', '- Lưu: VT, VHXH.', '.recipients', [11, 11], UPRIGHT],
  ['report', 'Phụ lục I', 'h2', [14, 14], BOLD],
  ['report', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ', '.centred', [13, 14], BOLD],
  ['report', '(Kèm theo Báo cáo', '.centred', [13, 14], ITALIC],
]

describe.each(TABLE)('%s: %s', (name, text, selector, [from, to], style) => {
  const paper = (): Paper => papers.get(name) as Paper
  const fits = (look: Look | undefined): void => {
    expect(look).toBeDefined()
    expect(look?.size).toBeGreaterThanOrEqual(from)
    expect(look?.size).toBeLessThanOrEqual(to)
    const said = [look?.bold && 'bold', look?.italic && 'italic'].filter(Boolean).join(' ') || 'upright'
    expect(said).toBe(style)
  }
  it('PDF', () => fits(inPdf(paper(), text)))
  it('Word', () => fits(inWord(paper(), text)))
  it('HTML', () => {
    if (selector === '.recipients') {
      // The list has the size, its lines the words.
      expect(paper().html).toContain(`<p>${text}</p>`)
      expect(rulesFor(paper().html, selector)).toContain('font-size: 11pt')
    } else fits(inHtml(paper(), selector, text))
  })
})

describe('the web page, as it prints', () => {
  it('A4, margins 20, 15, 20 and 30 mm; the number centred above, 13 points, upright', () => {
    for (const { html } of papers.values())
      expect(html).toMatch(
        /@page \{ size: A4 portrait; margin: 20mm 15mm 20mm 30mm; @top-center \{ content: counter\(page, number\); font: 13pt "Times New Roman"/,
      )
  })
  it('the text justified, 14 points, lines 1.15; first lines 12.7 mm in; 6 points between paragraphs', () => {
    const { html } = papers.get('report') as Paper
    expect(rulesFor(html, 'body')).toContain('font: 14pt/1.15 "Times New Roman", Tinos')
    expect(rulesFor(html, 'p')).toContain('margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm')
    expect(rulesFor(html, '.point')).not.toContain('text-indent')
    expect(html.match(/\.\/\./g)).toHaveLength(1)
  })
  it('rules under the motto as long as the words, under issuer and subject 42 %', () => {
    const { html } = papers.get('report') as Paper
    expect(rulesFor(html, '.freedom::after')).not.toContain('width')
    for (const selector of ['.issuer .ruled::after', '.subject::after'])
      expect(rulesFor(html, selector)).toContain('width: 42%; margin: .15em auto 0')
  })
})
