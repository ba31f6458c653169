import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { typesetter } from '../../src/cli/typesetter.ts'
import { drawChart } from '../../src/render/chart.ts'
import { chartWords } from '../../src/render/chart-data.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { readMarkdown } from '../../src/render/read-markdown.ts'
import type { Block } from '../../src/render/tree.ts'
import { ROOT } from '../support/cli.ts'
import { documentOf } from './documents.ts'

type ChartBlock = Extract<Block, { is: 'chart' }>

const STACKED = `![Nhiệm vụ theo nhóm](chart:stacked)

| Nhóm | Đúng hạn | Quá hạn | Còn lại |
|---|---:|---:|---:|
| Thể chế | 12 | 3 | 5 |
| Nhân lực | 1.250 | 0 | 4 |
`
const BARS = `![So với mức giao](chart:bars)

| Chỉ tiêu | Tỷ lệ |
|---|---|
| CT02 | 104,17% (62,50/60) |
| CT09 | 91,67% (91,67/100) |
| CT14 | đạt |
`
const LINE = `![Qua các kỳ](chart:line)

| Kỳ | Tỷ lệ |
|---|---|
| Quý I | 1/38 (2,63%) |
| Quý II | – |
| Quý III | 12/39 (30,77%) |
| Quý IV | 18/40 (45%) |
`
const COLUMNS = `![Kinh phí](chart:columns)

| Năm | Dự kiến | Giải ngân |
|---|---:|---:|
| 2025 | 1.716 | 1.638,35 |
| 2026 | 470 | – |
`
const chartsIn = (body: string): ChartBlock[] =>
  readMarkdown(body)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is ChartBlock => block.is === 'chart')
const only = (body: string): ChartBlock => {
  const [chart, ...others] = chartsIn(body)
  if (!chart || others.length > 0) throw new Error('not one chart')
  return chart
}

describe('a chart takes the place of the table below it', () => {
  it('with the figures as printed, and the numbers read from them', () => {
    expect(only(LINE).chart.rows.map(({ cells: [cell] }) => cell)).toEqual([
      { text: '1/38 (2,63%)', value: 2.63 },
      { text: '–', value: null },
      { text: '12/39 (30,77%)', value: 30.77 },
      { text: '18/40 (45%)', value: 45 },
    ])
    expect(only(STACKED).chart.rows[1]?.cells[0]).toEqual({ text: '1.250', value: 1250 })
    expect(only(BARS).chart.rows[2]?.cells[0]).toEqual({ text: 'đạt', value: null })
  })

  it('with all its words as text alternative', () => {
    expect(only(COLUMNS).alt).toBe(chartWords(only(COLUMNS).chart))
    expect(only(COLUMNS).alt).toBe('Kinh phí. 2025: Dự kiến 1.716, Giải ngân 1.638,35; 2026: Dự kiến 470, Giải ngân –.')
  })

  it('only where a kind that exists is asked for, directly above a table', () => {
    expect(chartsIn(STACKED.replace('chart:stacked', 'chart:pie'))).toEqual([])
    expect(chartsIn(`Chữ ![x](chart:bars)\n\n${BARS.split('\n\n')[1]}`)).toEqual([])
    expect(chartsIn(STACKED)).toHaveLength(1)
  })
})

describe('lengths', () => {
  it('a bar is as long as its figure says: 3 of 20 to 12 of 20', () => {
    const widths = [
      ...drawChart(only(STACKED.replace(/\| Nhân lực.*\n/, '')).chart).matchAll(
        /<rect x="[\d.]+" y="\d+" width="([\d.]+)" height="24"/g,
      ),
    ]
    const [first, second] = widths.map(([, width]) => Number(width))
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(3 / 12, 2)
  })
})

const ALL = [STACKED, BARS, LINE, COLUMNS].join('\n')
describe('in finished files', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')('PDF/A says what it is', async () => {
    const archive = await typesetter(ROOT, undefined, true)
    if (!archive) throw new Error('no native engine')
    const text = Buffer.from(await renderPdf(documentOf(ALL), archive)).toString('latin1')
    expect(text).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toContain('vi-VN')
  })

  it('without the native engine there is no PDF/A', async () =>
    expect(await typesetter(ROOT, 'portable', true)).toBeUndefined())

  it('fonts of the program are beside it', () =>
    expect(readFileSync(join(ROOT, 'dist/fonts/Tinos_400Regular.ttf')).length).toBeGreaterThan(100_000))
})
