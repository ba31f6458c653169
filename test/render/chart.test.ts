import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rasteriser } from '../../src/cli/rasteriser.ts'
import { typesetter } from '../../src/cli/typesetter.ts'
import { drawChart } from '../../src/render/chart.ts'
import type { Chart } from '../../src/render/chart-data.ts'
import { renderHtml } from '../../src/render/html.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { readMarkdown } from '../../src/render/read-markdown.ts'
import { ROOT } from '../support/cli.ts'
import { documentOf, FRONT, partsOf, wordFile } from './documents.ts'

/** Each kind of chart as a template writes it: words in place of a figure, a long name, a share over 100 %, a gap. */
const CHARTS = {
  stacked: `![Nhiệm vụ theo nhóm](chart:stacked)

| Nhóm | Đúng hạn | Quá hạn | Hoàn thành, không hạn | Trong hạn | Chưa có thời hạn | Chậm |
|---|--:|--:|--:|--:|--:|--:|
| 1. Nâng cao nhận thức, đột phá về đổi mới tư duy | 7 | 1 | 2 | 3 | 1 | 2 |
| 2. Thể chế | 0 | 0 | 0 | 4 | 0 | 0 |`,
  bars: `![Kết quả so với mức được giao](chart:bars)

| Chỉ tiêu | Kết quả |
|---|---|
| CT01 Hồ sơ trực tuyến | 62,50% (50/80) |
| CT02 Chữ ký số | 102,58% (61,55/60) |
| CT03 Hộ nghèo | chưa có số liệu |`,
  line: `![Tỷ lệ hoàn thành](chart:line)

| Kỳ | Tỷ lệ |
|---|---|
| Quý I/2026 | 8/40 (20%) |
| Quý II/2026 | – |
| Quý III/2026 | 21/40 (52,50%) |
| Quý IV/2026 | 30/40 (75%) |`,
  columns: `![Kinh phí (triệu đồng)](chart:columns)

| Năm | Dự kiến | Được giao | Giải ngân |
|---|--:|--:|--:|
| 2025 | 1.250 | 1.000 | 850,5 |
| 2026 | 900 | – | – |`,
}
const ALL = Object.values(CHARTS).join('\n\n')

function chartsIn(body: string): { alt: string; chart: Chart }[] {
  return readMarkdown(body)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.is === 'chart' ? [block] : []))
}

/** Every word of a drawing with where it stands: its left end, by the width a letter takes at most. */
function wordsOfSvg(svg: string): { x: number; y: number; words: string; anchor: string }[] {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*?(?:text-anchor="(\w+)")?[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, anchor = 'start', words = '']) => ({ x: Number(x), y: Number(y), words, anchor }),
  )
}

describe('a chart', () => {
  it.each(Object.entries(CHARTS))('%s is drawn from the figures of its table', async (name, body) => {
    const [found] = chartsIn(body)
    if (!found) throw new Error('no chart')
    await expect(`${drawChart(found.chart)}\n`).toMatchFileSnapshot(`charts/${name}.svg`)
  })

  it('says in words what it shows, figures as printed', () => {
    expect(chartsIn(CHARTS.line).map(({ alt }) => alt)).toEqual([
      'Tỷ lệ hoàn thành. Quý I/2026: Tỷ lệ 8/40 (20%); Quý II/2026: Tỷ lệ –; Quý III/2026: Tỷ lệ 21/40 (52,50%); Quý IV/2026: Tỷ lệ 30/40 (75%).',
    ])
    expect(chartsIn(CHARTS.columns).map(({ alt }) => alt)).toEqual([
      'Kinh phí (triệu đồng). 2025: Dự kiến 1.250, Được giao 1.000, Giải ngân 850,5; 2026: Dự kiến 900, Được giao –, Giải ngân –.',
    ])
  })

  it('a missing figure is no figure: no bar, no point, and the line is broken there', () => {
    const svg = drawChart(chartsIn(CHARTS.line)[0]?.chart as Chart)
    expect(svg.match(/<circle [^>]*r="3.5"/g)).toHaveLength(3)
    expect(svg.match(/stroke-width="1.6"/g)).toHaveLength(1)
    expect(wordsOfSvg(svg).map(({ words }) => words)).toContain('–')
    const bars = drawChart(chartsIn(CHARTS.bars)[0]?.chart as Chart)
    expect(bars.match(/<rect x="190"/g)).toHaveLength(2)
    expect(wordsOfSvg(bars).map(({ words }) => words)).toContain('chưa có số liệu')
  })

  it('reads in black and white: only greys and patterns', () => {
    const colours = chartsIn(ALL).flatMap(({ chart }) =>
      [...drawChart(chart).matchAll(/#([0-9a-f]{3,6})\b/g)].map(([, hex = '']) => hex),
    )
    for (const hex of colours) expect(/^(\w)\1{2}$|^(\w\w)\2{2}$/.test(hex), hex).toBe(true)
  })

  it('of many rows becomes pictures of about the same height and one scale, so that none needs a page of its own', () => {
    const rows = Array.from({ length: 25 }, (_, i) => `| CT${i + 1} | ${i === 24 ? 200 : 50}% |`).join('\n')
    const found = chartsIn(`![Chỉ tiêu](chart:bars)\n\n| Chỉ tiêu | Kết quả |\n|---|---|\n${rows}`)
    expect(found.map(({ chart }) => [chart.title, chart.rows.length])).toEqual([
      ['Chỉ tiêu', 9],
      ['Chỉ tiêu (tiếp theo)', 9],
      ['Chỉ tiêu (tiếp theo)', 7],
    ])
    expect(found.at(-1)?.alt).toMatch(/^Chỉ tiêu \(tiếp theo\)\. CT19: Kết quả 50%; .* CT25: Kết quả 200%\.$/)
    const bar = (i: number): string[] =>
      [...drawChart(found[i]?.chart as Chart).matchAll(/<rect x="190" y="\d+" width="([\d.]+)"/g)].map(
        ([, w = '']) => w,
      )
    expect(bar(0)[0]).toBe(bar(2)[0])
    expect(Number(bar(2).at(-1))).toBeCloseTo(Number(bar(2)[0]) * 4, 0)
  })

  it('of bars without one figure has no line at 100 % to hold them against', () => {
    const [found] = chartsIn('![Chỉ tiêu](chart:bars)\n\n| Chỉ tiêu | Kết quả |\n|---|---|\n| CT01 | chưa có số liệu |')
    expect(wordsOfSvg(drawChart(found?.chart as Chart)).map(({ words }) => words)).toEqual([
      'Chỉ tiêu',
      'CT01',
      'chưa có số liệu',
    ])
  })

  it('other pictures, and a chart without a table, stay words', () => {
    const blocks = readMarkdown('![ảnh](https://e/x.png)\n\n![Biểu đồ](chart:tron)\n\n![Biểu đồ](chart:bars)\n\nLời.')
    expect(blocks.flatMap((section) => section.blocks.map((block) => block.is))).not.toContain('chart')
  })
})

describe('a chart in a finished file', () => {
  const document = documentOf(`${ALL}\n\nHết./.`)

  it('HTML: drawn in the page, with its words for those who do not see it', () => {
    const page = renderHtml(document)
    expect(page.match(/<figure role="img" aria-label="[^"]+"><svg /g)).toHaveLength(4)
    expect(page).toContain('aria-label="Kết quả so với mức được giao. CT01 Hồ sơ trực tuyến: Kết quả 62,50% (50/80);')
  })

  it('Word: a picture of 200 dots an inch with a text alternative, in proportion, the same bytes each time', async () => {
    const bytes = await wordFile(document)
    expect(Buffer.compare(Buffer.from(await wordFile(document)), Buffer.from(bytes))).toBe(0)
    const parts = partsOf(bytes)
    const main = parts['word/document.xml'] ?? ''
    const described = [...main.matchAll(/<wp:docPr ([^>]*)\/?>/g)].map(([, attributes = '']) => attributes)
    expect(described).toHaveLength(4)
    expect(described[1]).toContain(
      'descr="Kết quả so với mức được giao. CT01 Hồ sơ trực tuyến: Kết quả 62,50% (50/80);',
    )
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(4)
    const [, across] = /<wp:extent cx="(\d+)"/.exec(main) ?? []
    const [png = new Uint8Array()] = Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.endsWith('.png') ? [content] : [],
    )
    const pixels = new DataView(png.buffer, png.byteOffset).getUint32(16)
    expect(Math.round(pixels / (Number(across) / 914_400))).toBe(200)
  })

  it('PDF: the words of a chart can be copied; both engines give the same bytes', async () => {
    const native = await renderPdf(document, await typesetter(ROOT, 'native'))
    const portable = await renderPdf(document, await typesetter(ROOT, 'portable'))
    expect(Buffer.compare(Buffer.from(portable), Buffer.from(native))).toBe(0)
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(native)), { mergePages: true })
    expect(text).toContain('21/40 (52,50%)')
    expect(text).toContain('chưa có số liệu')
  })

  it('the picture engine gives the same bytes each time and uses the program’s own font', async () => {
    const engine = await rasteriser(ROOT)
    const svg = (font: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" font-family="${font}"><text x="2" y="15" font-size="14">Đạt ệ</text></svg>`
    const png = await engine(svg('Tinos'), 120)
    expect(Buffer.compare(Buffer.from(await engine(svg('Tinos'), 120)), Buffer.from(png))).toBe(0)
    const blank = await engine('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"></svg>', 120)
    expect(png.length).toBeGreaterThan(blank.length)
  })
})

describe('words of a plan in a chart stay words', () => {
  const EVIL = 'a | <script>alert(1)</script> {{x}} #import =cmd() ]]> "q" \u0007\u202eđảo'
  const escaped = EVIL.replace(/[<>|*_`[\]]/g, (c) => `\\${c}`)
  const body = Object.keys(CHARTS).map(
    (kind) => `![${escaped}](chart:${kind})\n\n| Tên | ${escaped} |\n|---|---|\n| ${escaped} | 5 |\n| b | ${escaped} |`,
  )
  const document = documentOf(body.join('\n\n'), { ...FRONT, illustrative: '' })

  it('SVG is well formed, holds no element but its own', () => {
    for (const { chart } of chartsIn(body.join('\n\n'))) {
      const svg = drawChart(chart)
      const names = new Set([...svg.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name))
      expect([...names].filter((name) => !OWN.has(name ?? ''))).toEqual([])
      expect(svg).not.toMatch(/[\u0000-\u001f\u202e]/)
      expect(svg).toContain('&lt;script&gt;')
    }
  })
  const OWN = new Set(['svg', 'title', 'defs', 'pattern', 'rect', 'path', 'circle', 'line', 'text', 'g'])

  it('HTML, Word and PDF take them as text', async () => {
    const page = renderHtml(document)
    expect(page).not.toMatch(/<script|\u202e|\u0007/)
    const main = partsOf(await wordFile(document))['word/document.xml'] ?? ''
    expect(main).not.toMatch(/<script|\u202e|\u0007/)
    expect(main).toContain('descr="a | &lt;script&gt;alert(1)&lt;/script&gt; {{x}} #import =cmd() ]]&gt;')
    const pdf = await renderPdf(document, await typesetter(ROOT))
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  })
})
