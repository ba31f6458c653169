import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { lengthOf } from '../core/letter-widths.ts'
import { type Look, lineRuns, run } from './docx-text.ts'
import { DRAFT, FREEDOM, FREEDOM_LENGTH, HEAD, type Layout, layoutOf, MOTTO, RULE, SIZE } from './page.ts'
import { titleLines } from './title-lines.ts'
import { type Frame, isNote, type Signature } from './tree.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
/** A rule is drawn as the upper border of a low paragraph. */
const LINE = { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' }

const centred = (children: ParagraphChild[], before = 0, after = 0): Paragraph =>
  new Paragraph({ style: 'Frame', alignment: AlignmentType.CENTER, spacing: { before, after }, children })
const line = (text: string, look: Look, before = 0): Paragraph => centred([run(text, look)], before)
/** Words in a column `width` twips wide, broken as a title is. */
const titled = (text: string, look: Look, width: number, before = 0): Paragraph =>
  centred(lineRuns(titleLines(text, width / 20 / look.size, look.bold === true), look), before)

/** A rule `length` points long in the middle of a column `width` twips wide. */
function rule(width: number, length: number): Paragraph {
  const side = Math.round((width - length * 20) / 2)
  return new Paragraph({
    style: 'Frame',
    border: { top: LINE },
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 60, lineRule: 'exact' },
    children: [],
  })
}

/** The length of the rule below bold words of `size` points, by their longest line. */
const below = (words: string, size: number, width: number): number =>
  RULE *
  Math.min(
    width / 20,
    size * Math.max(...titleLines(words, width / 20 / size, true).map((line) => lengthOf(line, true))),
  )

/** Two columns without borders. */
function columns(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (size: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      borders: NO_BORDERS,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children,
    })
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] })],
  })
}

/** Issuer and number on the left, national title, place and date on the right; then type, subject and addressees. */
export function headOf(frame: Frame, width: number): (Paragraph | Table)[] {
  const left = Math.round(width * HEAD.left)
  const right = width - left
  const issuer = [
    ...(frame.parent ? [line(frame.parent, { size: SIZE.parent })] : []),
    ...frame.issuer.map((text) => line(text, { size: SIZE.issuer, bold: true })),
    rule(left, below(frame.issuer.at(-1) ?? '', SIZE.issuer, left)),
    ...(frame.number ? [line(frame.number, { size: SIZE.number }, 60)] : []),
    ...(frame.about ? [titled(frame.about, { size: SIZE.about }, left, 120)] : []),
  ]
  const state = [
    line(MOTTO, { size: SIZE.motto, bold: true }),
    line(FREEDOM, { size: SIZE.freedom, bold: true }),
    rule(right, FREEDOM_LENGTH * SIZE.freedom),
    ...(frame.date ? [line(`${frame.place}, ${frame.date}`, { size: SIZE.date, italics: true }, 60)] : []),
  ]
  return [
    ...marks(frame, 160 * layoutOf(frame).gap),
    columns([left, right], issuer, state),
    ...nameOf(frame, width),
    ...addressed(frame, width),
  ]
}

/** A letter names no type: its subject stands under its number. */
function nameOf(frame: Frame, width: number): Paragraph[] {
  const { type, subject } = frame
  if (type === '') return []
  const name = line(type, { size: SIZE.type, bold: true }, 360 * layoutOf(frame).gap)
  return subject === ''
    ? [name]
    : [
        name,
        titled(subject, { size: SIZE.subject, bold: true }, width),
        rule(width, below(subject, SIZE.subject, width)),
      ]
}

/** What stands above the head, with `after` twips below it, while it is true: a draft, invented figures. */
export function marks({ draft, illustrative }: Frame, after = 160): Paragraph[] {
  const words = [draft ? DRAFT : '', illustrative ? `(${illustrative})` : ''].filter(Boolean).join(' ')
  return words === '' ? [] : [centred([run(words, { size: SIZE.recipients, bold: true })], 0, after)]
}

function addressed(frame: Frame, width: number): Paragraph[] {
  const { to } = frame
  const layout = layoutOf(frame)
  const look = { size: layout.body }
  if (to.length === 0) return [gap(layout)]
  if (to.length === 1) return [titled(`Kính gửi: ${to[0]}.`, look, width, 240 * layout.gap), gap(layout)]
  const items = to.map((name, i) => `- ${name}${i === to.length - 1 ? '.' : ';'}`)
  const left = (text: string, i: number): Paragraph =>
    new Paragraph({
      style: 'Frame',
      indent: { left: 2835 },
      spacing: { after: i === to.length - 1 ? 240 : 0 },
      children: [run(text, look)],
    })
  return [
    new Paragraph({
      style: 'Frame',
      indent: { left: 1700 },
      spacing: { before: 240 },
      children: [run('Kính gửi:', look)],
    }),
    ...items.map(left),
    gap(layout),
  ]
}

/** Room between the head and the text. */
const gap = (layout: Layout): Paragraph =>
  new Paragraph({ style: 'Frame', spacing: { line: 160 * layout.gap, lineRule: 'exact' }, children: [] })

/** A low line above the signature, of a dense sheet a lower one. */
const lowered = ({ gap }: Layout): Pick<IParagraphOptions, 'spacing'> => ({
  spacing: { line: gap === 1 ? 240 : 120, lineRule: 'exact' },
})

/** `Nơi nhận` on the left, the signature on the right, level with it. */
export function footOf(frame: Frame, width: number): (Paragraph | Table)[] {
  const { recipients, signature, preparer } = frame
  if (!signature) return []
  const layout = layoutOf(frame)
  const half = Math.round(width / 2)
  const left = (text: string, look: Look): Paragraph => new Paragraph({ style: 'Frame', children: [run(text, look)] })
  const items = recipients.map((name, i) =>
    left(`- ${name}${i === recipients.length - 1 ? '.' : ';'}`, { size: SIZE.recipient }),
  )
  const label = recipients.length > 0 ? [left('Nơi nhận:', { size: SIZE.recipients, bold: true, italics: true })] : []
  const bold = { size: layout.body, bold: true }
  return [
    // The signature never stands alone on a page: the last words, and this line, go with it.
    new Paragraph({ style: 'Frame', keepNext: true, ...lowered(layout), children: [] }),
    columns(
      [half, width - half],
      preparer ? signed(preparer, layout) : [...label, ...items, ...(items.length === 0 ? [left('', bold)] : [])],
      signed(signature, layout),
    ),
  ]
}

function signed({ posts, name }: Signature, { body: size, signature }: Layout): Paragraph[] {
  const bold = { size, bold: true }
  const lines = posts.map((text) => line(text, isNote(text) ? { size, italics: true } : bold))
  return [...lines, line(name, bold, Math.round((signature * 1440) / 25.4) + 39)]
}
