import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { drawChart } from './chart.ts'
import type { Block, OfficialDocument } from './tree.ts'

/** Turns an SVG into a PNG `width` pixels wide, with the fonts of the program; the same SVG gives the same bytes. */
export type Rasteriser = (svg: string, width: number) => Promise<Uint8Array>

type ChartBlock = Extract<Block, { is: 'chart' }>
/** A document's charts as Word takes them, numbered from 1 in their order. */
export type Pictures = ReadonlyMap<Block, { readonly png: Uint8Array; readonly number: number }>

/** Pixels across: 200 to an inch over the width of the text. */
const PIXELS = 1300

/** All charts of a document as pictures. */
export async function picturesOf({ sections }: OfficialDocument, rasterise: Rasteriser): Promise<Pictures> {
  const charts = sections.flatMap(({ blocks }) => blocks).filter((block): block is ChartBlock => block.is === 'chart')
  const drawn = charts.map(async (block, i) => {
    const png = await rasterise(drawChart(block.chart), PIXELS)
    return [block, { png, number: i + 1 }] as const
  })
  return new Map(await Promise.all(drawn))
}

/** A chart across `width` twips, with its words for those who do not see it. */
export function chartParagraph(block: ChartBlock, width: number, pictures: Pictures): Paragraph {
  const { png, number } = pictures.get(block) ?? { png: new Uint8Array(), number: 0 }
  const [across, down] = sizeOf(png)
  // Word counts pictures in pixels of 1/96 inch.
  const shown = Math.round(width / 15)
  const transformation = { width: shown, height: Math.round((shown * down) / across) }
  const altText = { id: String(number), name: `Biểu đồ ${number}`, title: block.chart.title, description: block.alt }
  return new Paragraph({
    style: 'Frame',
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120, line: 240, lineRule: 'auto' },
    children: [new ImageRun({ type: 'png', data: png, transformation, altText })],
  })
}

/** Pixels across and down, as the head of a PNG states them. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
