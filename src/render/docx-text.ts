import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { lengthOf } from '../core/letter-widths.ts'
import { DOCUMENT_NUMBER } from './held.ts'
import { FONT, SIZE } from './page.ts'
import { type Inline, inlinesOf, notesIn, type OfficialDocument } from './tree.ts'

/** How a run looks; sizes in points. */
export interface Look {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
}

/** A run of text; Word counts sizes in half points. */
export const run = (text: string, look: Look): TextRun => new TextRun({ ...lookOf(look), text })

const lookOf = ({ size, bold = false, italics = false }: Look) => ({ size: size * 2, bold, italics, font: FONT })

/**
 * Bold words in the middle of lines `width` twips long. Word would break the number of a document at its hyphen (`57-` / `NQ/TW`), and
 * its hyphen that does not break is another letter to whoever copies or searches; so the line ends before such a number.
 */
export function titleRuns(text: string, size: number, width: number): TextRun[] {
  const parts = ['']
  let line = ''
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    const fits = lengthOf(longer, true) * size * 20 <= width
    const ends = !fits && line !== '' && word.search(DOCUMENT_NUMBER) >= 0
    if (ends) parts.push(word)
    else parts.push([parts.pop(), word].filter(Boolean).join(' '))
    line = fits ? longer : word
  }
  return parts.map((part, i) => new TextRun({ ...lookOf({ size, bold: true }), text: part, break: i === 0 ? 0 : 1 }))
}

/** Inlines as Word's runs; links lead to the web only. */
export function runs(inlines: readonly Inline[], look: Look): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    if (inline.is === 'text') return [run(inline.text, look)]
    if (inline.is === 'break') return [new TextRun({ break: 1 })]
    if (inline.is === 'note') return [new FootnoteReferenceRun(inline.number)]
    if (inline.is === 'link')
      return /^https?:\/\//.test(inline.href)
        ? [new ExternalHyperlink({ link: inline.href, children: runs(inline.of, look) })]
        : runs(inline.of, look)
    return runs(inline.of, inline.is === 'strong' ? { ...look, bold: true } : { ...look, italics: true })
  })
}

/** All footnotes of a document by their numbers, as Word keeps them. */
export function footnotes({ sections }: OfficialDocument): Record<string, { children: Paragraph[] }> {
  const notes = sections.flatMap(({ blocks }) => blocks).flatMap((block) => notesIn(inlinesOf(block)))
  const look = { size: SIZE.note }
  const paragraph = (of: readonly Inline[]): Paragraph =>
    new Paragraph({ style: 'Note', children: [run(' ', look), ...runs(of, look)] })
  return Object.fromEntries(notes.map(({ number, of }) => [number, { children: [paragraph(of)] }]))
}
