import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SAMPLES } from '../report/sample-lines.ts'
import { plan } from '../support/cli.ts'
import { partsOf, wordsOf } from './documents.ts'
import { type Page, pagesOf, type Words } from './pages.ts'
import { wordFaults } from './word-rules.ts'

// Every kind of paper of both plans in all four forms, and what a careful clerk looks for on each page.

const folder = mkdtempSync(join(tmpdir(), 'plan-kinds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const tight = (text: string): string => text.replace(/[\s\u00a0]|&nbsp;/g, '')

/** The lowest line of a page's text, below what stands in its top margin. */
function lastLine({ words }: Page): Words[] {
  const low = Math.max(...words.map(({ top }) => top))
  return words.filter(({ top }) => low - top < 0.5)
}

/** A heading by its look: bold, not indented as a signature is, and numbered or the name of a group. */
const isHeading = (line: readonly Words[]): boolean =>
  line.every(({ font }) => /Bold/.test(font)) &&
  /^(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|Nhóm \d|Phụ lục|Biểu đồ)\s/u.test(line.map(({ text }) => text).join(''))

describe.each(SAMPLES)('%s: plan report %s', (id, line, file) => {
  it('in Markdown, HTML, Word and PDF says the same; no page is empty, no heading or signature stands alone', async () => {
    const out = join(folder, file)
    const { code, err } = await plan(`report ${line} --plan ${id} --format md,html,docx,pdf -q -o ${out}`)
    expect(code, err).toBe(0)
    const names = readdirSync(out).filter((name) => !name.startsWith('.'))
    expect(names.map((name) => name.split('.').at(-1)).sort()).toEqual(['docx', 'html', 'md', 'pdf'])
    const read = (form: string) => readFileSync(join(out, names.find((name) => name.endsWith(form)) ?? ''))
    const pages = await pagesOf(read('.pdf'))
    const pdf = tight(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''))
    const parts = partsOf(read('.docx'))
    const word = tight(wordsOf(parts['word/document.xml'] ?? ''))
    expect(wordFaults(parts)).toEqual([])
    const html = tight(
      read('.html')
        .toString()
        .replace(/<[^>]*>/g, ''),
    )
    const headings = [
      ...read('.md')
        .toString()
        .matchAll(/^##+ (.+)$/gm),
    ].map(([, text = '']) => tight(text.replaceAll('\\', '')))
    for (const heading of headings.filter((text) => !/[&<>"']/.test(text)))
      for (const [form, said] of Object.entries({ pdf, word, html }))
        expect(said.includes(heading), `${form}: ${heading}`).toBe(true)

    for (const [i, page] of pages.entries()) {
      const body = page.words.filter(({ top }) => top > 20)
      expect(body.length, `page ${i + 1}`).toBeGreaterThan(3)
      const last = lastLine(page)
      expect(isHeading(last), `page ${i + 1} ends with: ${last.map(({ text }) => text).join('')}`).toBe(false)
      const foot = body.findIndex(({ text }) => text === 'Nơi nhận:')
      // The last words of the text stand above the signature on its page.
      if (foot >= 0)
        expect(
          body.slice(0, foot).some(({ size }) => size === 14),
          `page ${i + 1}`,
        ).toBe(true)
    }
  }, 120_000)
})
