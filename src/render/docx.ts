import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { chartParagraph, type Pictures, picturesOf, type Rasteriser } from './docx-chart.ts'
import { footOf, headOf, marks } from './docx-frame.ts'
import { tableOf } from './docx-table.ts'
import { footnotes, run, runs } from './docx-text.ts'
import { BODY, FONT, type Layout, LETTERS, layoutOf, PAGE, SIZE } from './page.ts'
import { repeatable } from './repeatable.ts'
import { inTitleLines } from './title-lines.ts'
import { type Block, type Frame, introduces, isTableNote, type OfficialDocument, type Section } from './tree.ts'

/** Twips (twentieths of a point) of a length in millimetres. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** An official document as a Word file: real styles, headings and tables; the same document gives the same bytes. */
export async function renderDocx(document: OfficialDocument, rasterise: Rasteriser): Promise<Uint8Array> {
  const { frame, sections } = document
  const firstAppendix = sections.findIndex(({ appendix }) => appendix)
  const lastOfText = firstAppendix < 0 ? sections.length - 1 : firstAppendix - 1
  const pictures = await picturesOf(document, rasterise)
  const issuer = frame.issuer.join(' ')
  const file = new Document({
    title: [frame.type, frame.subject || frame.about].filter(Boolean).join(' '),
    creator: issuer,
    lastModifiedBy: issuer,
    styles: styles(layoutOf(frame)),
    footnotes: footnotes(document),
    sections: sections.map((section, i) => sectionOf({ frame, pictures }, section, i === 0, i === lastOfText)),
  })
  return repeatable(await Packer.toBuffer(file), document.asOf)
}

/** Width of the text between the margins. */
const textWidth = ({ landscape }: Section): number =>
  twips((landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right)

/** What all sections of a document share. */
interface Whole {
  readonly frame: Frame
  readonly pictures: Pictures
}

function sectionOf(
  { frame, pictures }: Whole,
  section: Section,
  isFirst: boolean,
  isLastOfText: boolean,
): ISectionOptions {
  const width = textWidth(section)
  const size = section.landscape ? SIZE.wideTable : SIZE.table
  const last = isLastOfText && frame.signature ? section.blocks.length - 1 : -1
  const body = section.blocks.flatMap((block, i) =>
    blockOf(block, section, {
      width,
      size,
      pictures,
      layout: layoutOf(frame),
      last: i === last,
      noted: isTableNote(section.blocks[i + 1]),
    }),
  )
  return {
    properties: {
      // The number stands from the second page on; an appendix counts its own pages.
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(7),
          footer: twips(PAGE.bottom / 2),
        },
        ...(isFirst || section.appendix ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { first: new Header({ children: [new Paragraph({ children: [] })] }), default: pageNumber(frame) },
    footers: {
      first: new Footer({ children: [new Paragraph({ children: [] })] }),
      default: new Footer({ children: [new Paragraph({ children: [] })] }),
    },
    children: [
      ...(isFirst && !section.appendix ? headOf(frame, width) : isFirst || section.appendix ? marks(frame) : []),
      ...body,
      ...(isLastOfText ? footOf(frame, width) : []),
    ],
  }
}

/** The page's number in the middle of the top margin, with what every page must say. */
function pageNumber(frame: Frame): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber * 2, font: FONT })
  return new Header({
    children: [
      new Paragraph({ style: 'Frame', alignment: AlignmentType.CENTER, children: [number] }),
      ...marks(frame, 0),
    ],
  })
}

/** The room of a section: its text's width in twips, the size of its tables, the document's pictures. */
interface Room {
  readonly width: number
  readonly size: number
  readonly pictures: Pictures
  readonly layout: Layout
  /** True for the last words before a signature, which never stands alone on a page. */
  readonly last: boolean
  /** True where a note to a table follows: to this one, or another to the same. */
  readonly noted: boolean
}

function blockOf(block: Block, section: Section, room: Room): (Paragraph | Table)[] {
  const { width, size, pictures, layout, last, noted } = room
  const look = { size: layout.body }
  const letters = section.landscape ? LETTERS.landscape : LETTERS.portrait
  if (block.is === 'table')
    return [
      tableOf(block, { width, size, letters, margin: twips(layout.cell), noted }),
      // Low, so that it takes no room where it falls on the next page.
      new Paragraph({
        style: 'Frame',
        keepNext: noted,
        spacing: { line: layout.gap === 1 ? 200 : 120, lineRule: 'exact' },
        children: [],
      }),
    ]
  if (block.is === 'heading') return [heading(block, section, layout)]
  if (block.is === 'page-break') return [new Paragraph({ style: 'Frame', children: [new PageBreak()] })]
  if (block.is === 'chart') return [chartParagraph(block, width, pictures)]
  if (block.is === 'point')
    return [
      new Paragraph({
        indent: { firstLine: twips(BODY.indent), left: twips(block.depth * 8) },
        keepNext: last,
        children: [run(`${block.label} `, look), ...runs(block.of, look)],
      }),
    ]
  return [
    new Paragraph({
      ...(block.centred ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } : {}),
      keepNext: last || block.centred || introduces(block.of) || (noted && isTableNote(block)),
      children: runs(block.centred ? inTitleLines(block.of, width / 20 / look.size) : block.of, look),
    }),
  ]
}

/** Headings take Word's own levels, so that its navigation pane lists them. */
function heading({ level, of }: Extract<Block, { is: 'heading' }>, { appendix }: Section, { body }: Layout): Paragraph {
  const index = Math.min(2, Math.max(0, level - 2))
  const isTitle = appendix && index === 0
  return new Paragraph({
    heading: LEVELS[index] ?? HeadingLevel.HEADING_3,
    ...(isTitle ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } : {}),
    children: runs(of, { size: isTitle ? SIZE.appendix : body, bold: true }),
  })
}

/** One font and the sizes of the decree; `lineRule: auto`, because LibreOffice would clip pictures otherwise. */
function styles(layout: Layout) {
  const between = BODY.between * 20
  const text = { font: FONT, color: '000000', language: { value: 'vi-VN' } }
  const line = { line: Math.round(layout.line * 240), lineRule: 'auto' as const }
  const headingStyle = {
    run: { ...text, size: layout.body * 2, bold: true },
    paragraph: {
      keepNext: true,
      spacing: { before: between, after: between, ...line },
      indent: { firstLine: twips(BODY.indent) },
    },
  }
  return {
    default: {
      document: {
        run: { ...text, size: layout.body * 2 },
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: between, ...line },
          indent: { firstLine: twips(BODY.indent) },
        },
      },
      heading1: headingStyle,
      heading2: headingStyle,
      heading3: headingStyle,
    },
    paragraphStyles: [
      paragraphStyle('Frame', 'Khung văn bản', layout.body),
      paragraphStyle('Table', 'Bảng', SIZE.table),
      paragraphStyle('Note', 'Chú thích', SIZE.note),
    ],
  }
}

const paragraphStyle = (id: string, name: string, size: number) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { font: FONT, size: size * 2 },
  paragraph: {
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' as const },
    indent: { firstLine: 0 },
  },
})
