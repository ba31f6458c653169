import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { partsOf, wordsOf } from './documents.ts'
import { type Page, pagesOf, type Rule, type Words } from './pages.ts'

// Decree 30/2020/NĐ-CP, annex I, measured on the files that the program writes for a quarterly report and a letter: millimetres and points.

const folder = mkdtempSync(join(tmpdir(), 'plan-decree-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Paper {
  readonly pages: readonly Page[]
  readonly main: string
  readonly styles: string
}

async function paperOf(line: string, file: string): Promise<Paper> {
  const { code, err } = await plan(`report ${line} --plan minh-hoa --format pdf,docx -o ${folder}`)
  expect(code, err).toBe(0)
  const parts = partsOf(readFileSync(join(folder, `${file}.docx`)))
  const pages = await pagesOf(readFileSync(join(folder, `${file}.pdf`)))
  return { pages, main: parts['word/document.xml'] ?? '', styles: parts['word/styles.xml'] ?? '' }
}

let report: Paper
let letter: Paper
beforeAll(async () => {
  report = await paperOf('quarter --period 2026-Q3', 'BC-quy-III-2026')
  letter = await paperOf('reminder --nth 2', 'CV-don-doc-2026-09-14')
}, 300_000)

const papers = (): readonly (readonly [string, Paper])[] => [
  ['report', report],
  ['letter', letter],
]
const find = ({ pages }: Paper, text: string): Words => {
  const found = pages.flatMap(({ words }) => words).find((words) => words.text.includes(text))
  if (!found) throw new Error(`not on any page: ${text}`)
  return found
}
const length = ({ left, right }: Words | Rule): number => right - left
const middle = ({ left, right }: Words | Rule): number => (left + right) / 2

/** The whole line that words stand on. */
function lineOf({ pages }: Paper, words: Words): Words {
  const page = pages.find((page) => page.words.includes(words))
  const line = page?.words.filter(({ top, size }) => Math.abs(top - words.top) < 0.1 && size === words.size) ?? []
  const [left, right] = [Math.min(...line.map((w) => w.left)), Math.max(...line.map((w) => w.right))]
  return { ...words, left, right }
}

/** The rule nearest below words, on their page. */
function ruleBelow({ pages }: Paper, words: Words): Rule {
  const page = pages.find((page) => page.words.some(({ text }) => text === words.text))
  const isBelow = ({ left, right, top }: Rule): boolean =>
    top > words.top && left < middle(words) && right > middle(words)
  const [rule] = (page?.rules ?? []).filter(isBelow).toSorted((a, b) => a.top - b.top)
  if (!rule) throw new Error(`no rule below ${words.text}`)
  return rule
}

/** Points between the baselines of neighbouring lines of body text, on pages that hold nothing else. */
function stepsOf({ pages }: Paper, text: string): number[] {
  const page = pages.find(({ words }) => words.some((words) => words.text.includes(text)))
  const tops = [...new Set((page?.words ?? []).filter(({ size }) => size === 14).map(({ top }) => top.toFixed(2)))]
  return tops.slice(1).map((top, i) => Math.round((((Number(top) - Number(tops[i])) * 72) / 25.4) * 10) / 10)
}

describe('rules', () => {
  it('under the national motto: as long as the words, in their middle', () => {
    for (const [name, paper] of papers()) {
      const words = find(paper, 'Độc lập - Tự do - Hạnh phúc')
      const rule = ruleBelow(paper, words)
      expect(length(rule), name).toBeCloseTo(length(words), 0)
      expect(middle(rule), name).toBeCloseTo(middle(words), 0)
    }
  })

  it('under the issuer and the subject: 1/3 to 1/2 of the words, in their middle; a letter has none under its subject', () => {
    const subject = lineOf(report, find(report, 'Kết quả thực hiện Nghị quyết'))
    for (const [paper, words] of [
      [report, find(report, 'XÃ MINH HỌA')],
      [report, subject],
      [letter, find(letter, 'XÃ MINH HỌA')],
    ] as const) {
      const rule = ruleBelow(paper, words)
      expect(length(rule) / length(words)).toBeGreaterThan(1 / 3)
      expect(length(rule) / length(words)).toBeLessThan(1 / 2)
      expect(middle(rule)).toBeCloseTo(middle(words), 0)
      expect(rule.top - words.top).toBeLessThan(4)
    }
    expect(letter.pages[0]?.rules.filter(({ top }) => top < find(letter, 'Kính gửi').top)).toHaveLength(2)
  })

  it('Word: as long as in the PDF', () => {
    // The rule is the border of a paragraph between two indents of its column.
    for (const [name, { main, pages }] of papers()) {
      const head = main.slice(0, main.indexOf('</w:tbl>'))
      const columns = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell)
      const [issuer = 0, motto = 0] = columns.map((cell) => {
        const width = Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1])
        const [, left, right] = /<w:pBdr><w:top .*?<w:ind w:left="(\d+)" w:right="(\d+)"/s.exec(cell) ?? []
        return ((width - Number(left) - Number(right)) / 1440) * 25.4
      })
      const printed = pages[0]?.words ?? []
      const lengthOf = (text: string): number => printed.filter((w) => w.text === text).map(length)[0] ?? 0
      expect(motto, name).toBeCloseTo(lengthOf('Độc lập - Tự do - Hạnh phúc'), 0)
      expect(issuer / lengthOf('XÃ MINH HỌA'), name).toBeGreaterThan(1 / 3)
      expect(issuer / lengthOf('XÃ MINH HỌA'), name).toBeLessThan(1 / 2)
    }
  })
})

describe('the page', () => {
  it('A4 with 20 mm above and below, 30 on the left, 15 on the right, also on its side', () => {
    for (const [name, { pages }] of papers())
      for (const { width, height, words, rules } of pages) {
        expect([Math.round(width), Math.round(height)].toSorted((a, b) => a - b)).toEqual([210, 297])
        const inMargin = words.filter(({ top }) => top < 20)
        for (const { left, right } of [...words, ...rules]) {
          expect(left, name).toBeGreaterThan(29.7)
          expect(right, name).toBeLessThan(width - 14.7)
        }
        expect(Math.max(...words.map(({ top }) => top)), name).toBeLessThan(height - 20)
        // Nothing but the number and what every page says stands above.
        expect(inMargin.filter(({ text }) => !/^\d+$|^DỰ THẢO/.test(text))).toEqual([])
      }
  })

  it('numbers: 13 points, in the middle of the top margin, from the second page of the text and of each appendix', () => {
    const { pages } = report
    const numbers = pages.map(({ words }) => words.find(({ text, top }) => /^\d+$/.test(text) && top < 20))
    const first = pages.map(({ words }) => words.some(({ text }) => /^BÁO CÁO$|^Phụ lục [IV]+$/.test(text)))
    let count = 0
    const expected = first.map((isFirst) => {
      count = isFirst ? 1 : count + 1
      return isFirst ? undefined : String(count)
    })
    expect(numbers.map((number) => number?.text)).toEqual(expected)
    expect(first.filter(Boolean)).toHaveLength(4)
    for (const [i, number] of numbers.entries()) {
      if (!number) continue
      expect(number.size).toBe(13)
      expect(middle(number)).toBeCloseTo(30 + ((pages[i]?.width ?? 0) - 45) / 2, 0)
      expect(number.top).toBeGreaterThan(7)
    }
  })
})

describe('the text', () => {
  it('14 points; the first line of a paragraph begins 12.7 mm in, the others at the margin', () => {
    for (const [paper, first] of [
      [report, 'Thực hiện Kế hoạch số'],
      [letter, 'Thực hiện Kế hoạch số'],
    ] as const) {
      const words = find(paper, first)
      expect(words.size).toBe(14)
      expect(words.left).toBeCloseTo(42.7, 0)
      const page = paper.pages[0]?.words ?? []
      const next = page.filter(({ top, size }) => size === 14 && top > words.top + 1)
      expect(next[0]?.left).toBeCloseTo(30, 0)
      // Justified: the line ends at the right margin.
      expect(
        Math.max(...page.filter(({ top }) => Math.abs(top - words.top) < 0.5).map(({ right }) => right)),
      ).toBeCloseTo(195, 0)
    }
  })

  it('lines between single and 1.5, 6 points more between paragraphs', () => {
    // Single is the height of the font itself: 1.149 of its size.
    const steps = [...new Set(stepsOf(report, 'Đôn đốc bằng văn bản'))]
    const [line = 0, paragraph = 0] = steps.toSorted((a, b) => a - b)
    expect(line / (14 * 1.149)).toBeGreaterThanOrEqual(1)
    expect(line / (14 * 1.149)).toBeLessThanOrEqual(1.5)
    expect(paragraph - line).toBeGreaterThanOrEqual(5.9)
    const word = /<w:docDefaults>.*?<w:spacing w:after="(\d+)" w:line="(\d+)"/s.exec(report.styles) ?? []
    expect(Number(word[1]) / 20).toBeCloseTo(paragraph - line, 0)
    expect(Number(word[2]) / 240).toBeCloseTo(line / (14 * 1.149), 1)
  })

  it('sizes: headings 14, tables 11 or 12, recipients 12 and 11, the title of an appendix 14', () => {
    const sizes: readonly (readonly [Paper, string, number])[] = [
      [report, 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 14],
      [report, '1. Kết quả thực hiện các chỉ tiêu', 14],
      [report, 'ĐVT', 12],
      [report, 'Kết quả đến nay', 11],
      [report, 'Phụ lục II', 14],
      [report, 'Nơi nhận', 12],
      [report, 'Như trên', 11],
      [letter, 'V/v', 12],
      [letter, 'Kính gửi', 14],
      [letter, 'Lưu: VT', 11],
    ]
    for (const [paper, text, size] of sizes) expect(find(paper, text).size, text).toBe(size)
  })
})

describe('the signature', () => {
  it('stands in the right half, its lines in one middle; the post level with Nơi nhận; room for signature and seal', () => {
    for (const [paper, posts] of [
      [report, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Minh']],
      [letter, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ] as const) {
      const lines = posts.map((text) => {
        const found = paper.pages.flatMap(({ words }) => words).findLast((words) => words.text === text)
        if (!found) throw new Error(text)
        return found
      })
      for (const line of lines) {
        expect(line.size).toBe(14)
        // The text is 165 mm wide: its right half has its middle at 153.75 mm.
        expect(middle(line), line.text).toBeCloseTo(153.75, 0)
      }
      const label = paper.pages.flatMap(({ words }) => words).findLast(({ text }) => text === 'Nơi nhận:')
      expect(Math.abs((label?.top ?? 0) - (lines[0]?.top ?? 99))).toBeLessThan(1.5)
      expect(label?.left).toBeCloseTo(30, 0)
    }
    const [post, name] = ['CHỦ TỊCH', 'Nguyễn Văn Minh'].map((text) => find(report, text).top)
    expect((name ?? 0) - (post ?? 0)).toBeGreaterThan(20)
  })

  it('the text ends with ./. once, right before it', () => {
    for (const [name, { pages, main }] of papers()) {
      const text = pages.flatMap(({ words }) => words.map((w) => w.text)).join(' ')
      expect(text.match(/\.\/\./g), name).toHaveLength(1)
      expect(wordsOf(main).match(/\.\/\./g), name).toHaveLength(1)
    }
  })
})
