import type { Rasteriser } from './docx-chart.ts'
import type { Format } from './formats.ts'
import type { Typesetter } from './pdf.ts'
import { readFrame } from './read-frame.ts'
import { readMarkdown } from './read-markdown.ts'
import type { OfficialDocument, Section } from './tree.ts'

/** The document of a filled template: its front matter as data and its Markdown body. `asOf` is the day of the figures. */
export const officialDocument = (
  front: Readonly<Record<string, unknown>>,
  body: string,
  asOf: string,
): OfficialDocument => ({
  frame: readFrame(front),
  asOf,
  sections: readMarkdown(body).map(turned(front.landscape === true)),
})

/** The text itself on the wide side of the page, where the front matter says so; appendices decide by their tables. */
const turned =
  (landscape: boolean) =>
  (section: Section): Section => ({ ...section, landscape: section.landscape || (landscape && !section.appendix) })

/** What needs more than this program: setting type, turning drawings into pictures. */
export interface Engines {
  readonly typeset: Typesetter
  readonly rasterise: Rasteriser
}

/** A document as the bytes of a file; a renderer is loaded when its format is asked for. */
export async function render(
  document: OfficialDocument,
  format: Exclude<Format, 'md'>,
  { typeset, rasterise }: Engines,
): Promise<Uint8Array> {
  if (format === 'html') return new TextEncoder().encode((await import('./html.ts')).renderHtml(document))
  if (format === 'pdf') return (await import('./pdf.ts')).renderPdf(document, typeset)
  return (await import('./docx.ts')).renderDocx(document, rasterise)
}
