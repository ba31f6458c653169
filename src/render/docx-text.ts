import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx'
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

/** The lines of a title; in each the numbers of documents stay whole, which Word would break at their hyphen. */
export const lineRuns = (lines: readonly string[], look: Look): TextRun[] =>
  lines.map((text, i) => new TextRun({ ...lookOf(look), text, break: i === 0 ? 0 : 1 }))

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
