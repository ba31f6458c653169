import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'
import { partsOf, wordsOf } from './documents.ts'
import { pagesOf } from './pages.ts'

// Words of a plan that mean something to Markdown, HTML, a template, Typst or a spreadsheet, through the whole program in all four forms.

const EVIL =
  'Rà soát | <script>alert(1)</script> {{opening}} #import "@preview/x" =cmd() `mã` *đậm* $x$ [ảnh](javascript:a)'
const UNIT = '=HYPERLINK("x") | <b>Công an</b> {{y}}'
const { root, done } = workspace()
const out = mkdtempSync(join(tmpdir(), 'plan-evil-'))
afterAll(() => {
  done()
  rmSync(out, { recursive: true })
})

const tight = (text: string): string => text.replace(/[\s\u00a0]/g, '')
const edit = (path: string, from: RegExp, to: string): void => {
  const file = join(root, 'plans/minh-hoa', path)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
}

beforeAll(async () => {
  edit('tasks/3-ha-tang.yaml', /(?<=- id: "3\.c"\n {4}name: ).*/, JSON.stringify(EVIL))
  edit('units.yaml', /(?<=name: )Công an xã(?= \})/, `'${UNIT}'`)
  const { code, err } = await plan(
    `report quarter --period 2026-Q3 --plan minh-hoa --format md,html,docx,pdf -q -o ${out}`,
    { cwd: root },
  )
  expect(code, err).toBe(0)
}, 120_000)

const read = (form: string) => readFileSync(join(out, `BC-quy-III-2026.${form}`))

describe('words that mean something elsewhere come out as words', () => {
  it.each([EVIL, UNIT])('%s: PDF', async (words) => {
    const pages = await pagesOf(read('pdf'))
    expect(tight(pages.flatMap((page) => page.words.map(({ text }) => text)).join(''))).toContain(tight(words))
  })
  it.each([EVIL, UNIT])('%s: Word', (words) => {
    const parts = partsOf(read('docx'))
    const xml = parts['word/document.xml'] ?? ''
    const said = wordsOf(xml)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(tight(said)).toContain(tight(words))
    expect(Object.values(parts).join('')).not.toMatch(/javascript:a"|<w:instrText[^>]*>[^<]*(?:cmd|HYPERLINK)/)
  })
  it.each([EVIL, UNIT])('%s: HTML', (words) => {
    const page = read('html').toString()
    expect(page).not.toMatch(/<script|<b>|href="javascript/)
    const said = page
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
    expect(tight(said)).toContain(tight(words))
  })
  it('Markdown: nothing that makes markup is left bare', () => {
    const text = read('md')
      .toString()
      .replace(/^!\[[^\]]*\]\(chart:\w+\)$/gm, '')
      .replace(/\\[^\n]/g, '')
    expect(text).not.toMatch(/<script|<b>|\]\(javascript|`mã`/)
  })
})
