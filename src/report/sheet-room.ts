import { lengthOf } from '../core/letter-widths.ts'
import type { ChangesView } from './changes-paper.ts'

// How high the sheet for the decider is, in points, as the tallest of Word, PDF and browser sets it. A test counts the pages of finished files.

/** The text of a page: A4 between its margins. Some room is kept back, because every program breaks lines a little otherwise. */
const PAGE = { width: 467, height: 728 - 4 }
/** Size of the text, of a table, and what a line of them takes. */
const TEXT = { size: 13, line: 15, indent: 36, between: 6 }
const CELL = { size: 12, line: 13.8, margins: 3 }
/** The number's column and the margins of two cells. */
const NUMBER = 36
/** The halves of the head and of the foot. */
const ISSUER = 0.43 * PAGE.width
const HALF = PAGE.width / 2
/** What stands on every sheet: the marks above, the rules, the number, gaps between the parts. */
const FIXED = 14 + 46

/** True where the sheet fits one page, by the built-in template. */
export const fitsPage = (view: ChangesView): boolean => heightOf(view) <= PAGE.height

function heightOf(view: ChangesView): number {
  const { flags, rates, changes, noFlags, runningFlags, noEffect, moreFlags, more, opening, closing } = view
  const standing = [view.lights, view.moves].filter(Boolean).join(' ') || null
  const said = [
    opening,
    noFlags,
    runningFlags && HEAD + runningFlags,
    moreFlags,
    noEffect,
    standing && LIGHTS + standing,
    more,
    closing,
  ]
  const tables = [flags.map(({ text, subject }) => (subject ? `${text} (${subject})` : text)), changes.map(textOf)]
  return (
    FIXED +
    frameHeight(view) +
    sum(said.map(paragraphHeight)) +
    2 * (TEXT.line + TEXT.between) +
    sum(tables.map(tableHeight)) +
    tableHeight(rates.map(() => ''))
  )
}

const textOf = ({ text }: { readonly text: string }): string => text

const paragraphHeight = (text: string | null): number =>
  text === null ? 0 : linesOf(text, TEXT.size, PAGE.width, { indent: TEXT.indent }) * TEXT.line + TEXT.between

const tableHeight = (rows: readonly string[]): number =>
  rows.length === 0 ? 0 : sum(['', ...rows].map((text) => cellHeight(text))) + 2 * TEXT.between

const cellHeight = (text: string): number =>
  linesOf(text, CELL.size, PAGE.width - NUMBER, {}) * CELL.line + CELL.margins

/** What the plan makes long or short of the head and the foot. */
function frameHeight({ frame: { issuer, parent, subject, to, recipients, title } }: ChangesView): number {
  const names = sum([...issuer, ...(parent === null ? [] : [parent])].map((name) => linesOf(name, 12, ISSUER, BOLD)))
  const posts = linesOf(title ?? '', TEXT.size, HALF, BOLD)
  const list = recipients.length + 1
  return (
    Math.max(2, names) * 14 +
    (1 + linesOf(subject ?? '', 14, PAGE.width, BOLD)) * 17 +
    sum(to.map((name) => linesOf(`Kính gửi: ${name}.`, TEXT.size, PAGE.width, {}))) * TEXT.line +
    Math.max((posts + 1) * TEXT.line + 48, list * 13)
  )
}

/** Words that the template puts before. */
const HEAD = 'Nội dung cần lưu ý (99): '
const LIGHTS = 'Số nhiệm vụ theo đèn báo: '

const BOLD = { isBold: true }

/** Lines that words take in a column of `width` points; a word longer than a line is broken. */
function linesOf(text: string, size: number, width: number, { indent = 0, isBold = false }): number {
  const blank = lengthOf(' ', isBold) * size
  let [lines, used] = [1, indent]
  for (const word of text.split(/\s+/)) {
    const length = lengthOf(word, isBold) * size
    if (used > 0 && used + length > width) [lines, used] = [lines + 1, 0]
    const over = Math.floor(length / width)
    ;[lines, used] = [lines + over, used + length - over * width + blank]
  }
  return lines
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
