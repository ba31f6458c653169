import { drawChart } from './chart.ts'
import { tearingOf } from './heights.ts'
import { OFFICIAL } from './official.gen.ts'
import { BODY, DRAFT, FREEDOM, HEAD, LETTERS, layoutOf, MOTTO, PAGE, RULE, SIZE } from './page.ts'
import { inTitleLines, titleLines } from './title-lines.ts'
import { type Block, type Frame, introduces, isTableNote, type OfficialDocument, type Section } from './tree.ts'
import { columnShares } from './widths.ts'

/**
 * Sets type: a fixed Typst source and the data it reads as `data.json` → the bytes of a PDF. `day` is the only date the file may carry.
 * Rejects with the engine's own words where it fails, which no document should bring about.
 */
export type Typesetter = (source: string, data: Uint8Array, day: string) => Promise<Uint8Array>

/** An official document as a tagged PDF with embedded fonts; the same document gives the same bytes. */
export const renderPdf = (document: OfficialDocument, typeset: Typesetter): Promise<Uint8Array> =>
  typeset(OFFICIAL, new TextEncoder().encode(JSON.stringify(dataOf(document))), document.asOf)

/** Everything the Typst function needs; the words of the plan are only ever text in it. */
function dataOf(document: OfficialDocument): object {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block, i) => prepared(block, section, isTableNote(section.blocks[i + 1]))),
  }))
  const layout = layoutOf(document.frame)
  const figures = {
    page: PAGE,
    size: { ...SIZE, body: layout.body, signature: layout.body },
    body: { ...BODY, ...layout },
    head: HEAD,
    rule: RULE,
    motto: MOTTO,
    freedom: FREEDOM,
    draft: DRAFT,
  }
  return {
    document: { ...document, sections },
    ...figures,
    lines: linesOf(document.frame, layout.body, document.sections[0]),
  }
}

/** Points between the margins of a section's pages. */
const pointsOf = ({ landscape }: Pick<Section, 'landscape'>): number =>
  (((landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right) * 72) / 25.4

/** The lines of the words that stand in the middle of the head. */
function linesOf(
  { subject, about, to }: Frame,
  body: number,
  section: Section = { appendix: false, landscape: false, blocks: [] },
) {
  const room = pointsOf(section)
  return {
    subject: titleLines(subject, room / SIZE.subject, true),
    about: titleLines(about, (room * HEAD.left) / SIZE.about, false),
    to: titleLines(`Kính gửi: ${to[0]}.`, room / body, false),
  }
}

/** A block with what its looks depend on: widths of columns, the drawing of a chart, whether it holds on to what follows. */
const prepared = (block: Block, section: Section, noted: boolean): object =>
  block.is === 'table'
    ? preparedTable(block, section.landscape ? LETTERS.landscape : LETTERS.portrait, noted)
    : block.is === 'chart'
      ? { is: 'chart', alt: block.alt, svg: drawChart(block.chart) }
      : block.is === 'paragraph'
        ? {
            ...block,
            of: block.centred ? inTitleLines(block.of, pointsOf(section) / SIZE.body) : block.of,
            sticky: block.centred || introduces(block.of) || (noted && isTableNote(block)),
          }
        : block

function preparedTable(table: Extract<Block, { is: 'table' }>, letters: number, noted: boolean): object {
  const shares = columnShares(table, letters)
  return { ...table, shares, noted, ...tearingOf(table, shares, letters) }
}
