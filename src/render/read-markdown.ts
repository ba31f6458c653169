import MarkdownIt, { type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { CHART_KINDS, type ChartKind, chartOf, chartWords, inPictures } from './chart-data.ts'
import { pointOf } from './point.ts'
import { readInlines } from './read-inlines.ts'
import { asWords, readNotes } from './read-notes.ts'
import { readTable } from './read-table.ts'
import { type Block, type Inline, plainText, type Section } from './tree.ts'

/** Raw HTML stays text; CommonMark, tables and footnotes (`[^1]`, not `^[…]`) are all that reports use. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(footnotes)
markdown.inline.ruler.disable('footnote_inline')

/** Columns from which a table of text needs the wide side of the page. */
const WIDE = 7

/** A report's Markdown body as sections: the text itself, then each appendix. */
export function readMarkdown(body: string): Section[] {
  const blocks = readBlocks(markdown.parse(body, {}))
  const starts = blocks.flatMap((block, i) => (isAppendix(block) ? [i] : []))
  const parts = [0, ...starts].map((start, i) => blocks.slice(start, starts[i] ?? blocks.length))
  return parts.filter((part) => part.length > 0).map((part, i) => sectionOf(part, i > 0 || starts[0] === 0))
}

const isAppendix = (block: Block): boolean =>
  block.is === 'heading' && block.level <= 2 && /^(?:phụ lục(?:\s|$)|bảng theo dõi|biểu số)/iu.test(plainText(block.of))

/** The title and the note under an appendix heading stand in the middle. */
function sectionOf(blocks: readonly Block[], appendix: boolean): Section {
  const landscape = appendix && blocks.some((block) => block.is === 'table' && block.align.length >= WIDE)
  const first = blocks.findIndex((block) => block.is === 'table' || (block.is === 'heading' && !isAppendix(block)))
  const titles = first < 0 ? blocks.length : first
  const centred = blocks.map((block, i) =>
    appendix && i < titles && block.is === 'paragraph' && isMarked(block.of) ? { ...block, centred: true } : block,
  )
  return { appendix, landscape, blocks: centred }
}

/** A paragraph wholly in bold or italics. */
const isMarked = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) => inline.is === 'strong' || inline.is === 'emphasis')

/** The flat tokens of the parser folded into blocks; quotations and code are plain paragraphs. */
function readBlocks(all: readonly Token[]): Block[] {
  const { tokens, noteOf } = readNotes(all)
  const blocks: Block[] = []
  const lists: { readonly ordered: boolean; next: number }[] = []
  let label: string | undefined
  let picture: Picture | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.type === 'bullet_list_open') lists.push({ ordered: false, next: 1 })
    else if (token.type === 'ordered_list_open')
      lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) })
    else if (/_list_close$/.test(token.type)) lists.pop()
    else if (token.type === 'list_item_open') label = nextLabel(lists.at(-1))
    else if (token.type === 'table_open') {
      const end = tokens.findIndex((t, k) => k > i && t.type === 'table_close')
      const table = readTable(tokens.slice(i, end), noteOf)
      blocks.push(...(picture ? drawn(picture, table) : [table]))
      picture = undefined
      i = end
    } else if (token.type === 'hr') blocks.push({ is: 'page-break' })
    else if (token.type === 'heading_open')
      blocks.push({ is: 'heading', level: Number(token.tag.slice(1)), of: readInlines(tokens[++i], noteOf) })
    else if (token.type === 'inline' && chartIn(token)) picture = chartIn(token)
    else if (token.type === 'inline') {
      blocks.push(textBlock(readInlines(token, noteOf), lists.length, label))
      label = undefined
    } else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ is: 'paragraph', of: [{ is: 'text', text: token.content.trim() }], centred: false })
  }
  return blocks
}

/** A chart asked for above a table: `![Biểu đồ 1. Nhiệm vụ theo nhóm](chart:stacked)`. */
interface Picture {
  readonly kind: ChartKind
  readonly title: string
}

/** The chart that a paragraph asks for and is nothing else than. */
function chartIn({ children }: Token): Picture | undefined {
  const [image, ...others] = children ?? []
  if (image?.type !== 'image' || others.length > 0) return undefined
  const kind = CHART_KINDS.find((name) => image.attrGet('src') === `chart:${name}`)
  return kind && { kind, title: plainText(readInlines(image, asWords)) }
}

/** The table's figures as a picture in its place, or as several where there are many. */
const drawn = ({ kind, title }: Picture, table: Extract<Block, { is: 'table' }>): Block[] =>
  inPictures(chartOf(kind, title, table)).map((chart) => ({ is: 'chart', alt: chartWords(chart), chart }))

function nextLabel(list: { readonly ordered: boolean; next: number } | undefined): string {
  return list?.ordered ? `${list.next++}.` : '-'
}

/** A point where the list says so, or where the text itself begins with a letter of a point. */
function textBlock(of: readonly Inline[], depth: number, label: string | undefined): Block {
  if (label !== undefined) return { is: 'point', label, depth: Math.max(0, depth - 1), of }
  return pointOf(of) ?? { is: 'paragraph', of, centred: false }
}
