import type { Passage } from '../core/passage.ts'

// Footnotes in Markdown: `Chậm hai ngày[^1].` and, on a line of its own, `[^1]: Do bão số 5.`

/** A line of text, or a footnote as it stands in a file. */
type Piece = string | Note
interface Note {
  readonly label: string
  /** Its words on one line: a footnote is one paragraph. */
  readonly words: string
  readonly lines: readonly string[]
}

const DEFINITION = /^ {0,3}\[\^([^\s[\]\\]+)\]:[ \t]*(.*)$/
/** In order: what the author escaped, what would begin a footnote inside a list or a quotation, a reference. */
const REFERENCE = /\\[\s\S]|^[\s\d>*+.)-]*\[\^[^\s[\]\\]+\]:|\[\^([^\s[\]\\]+)\](?!\()/g
/** Lines that end a paragraph they follow directly: lists, quotations, tables, headings. */
const BLOCK = /^ {0,3}(?:[-+*][ \t]|\d{1,9}[.)][ \t]|[>|#])/

/**
 * The passages of one file, each with the footnotes it refers to below it, because each goes its own way into a paper. Every reference
 * gets a label that no other file uses. A reference to nothing, and a footnote nobody refers to, stay words.
 */
export function withOwnNotes(narrative: readonly Passage[], file: string): readonly Passage[] {
  if (!narrative.some(({ text }) => text.includes('[^'))) return narrative
  const all = narrative.map(({ text }) => piecesOf(text))
  const notes = firstOf(all.flat())
  const wanted = referredTo(all.flat())
  let count = 0
  return narrative.map((passage, i) => {
    const below: string[] = []
    const own = (label: string): string | undefined => {
      const note = notes.get(label)
      if (note === undefined) return undefined
      const name = `${encodeURI(file)}:${++count}`
      below.push(`[^${name}]: ${inert(note.words)}`)
      return name
    }
    const lines = (all[i] ?? []).flatMap((piece) => {
      if (typeof piece === 'string') return [relabelled(piece, own)]
      return wanted.has(piece.label) && notes.get(piece.label) === piece ? [] : piece.lines.map(inert)
    })
    return { ...passage, text: [lines.join('\n').trim(), ...below].filter(Boolean).join('\n\n') }
  })
}

/** A filled template with its footnotes numbered from 1 in the order in which the text refers to them. Its front matter is not text. */
export function numbered(filled: string): string {
  if (!filled.includes('[^')) return filled
  const head = /^---\n[\s\S]*?\n---\n/.exec(filled)?.[0] ?? ''
  const pieces = piecesOf(filled.slice(head.length))
  const notes = firstOf(pieces)
  const wanted = [...referredTo(pieces)].filter((label) => notes.has(label))
  const numbers = new Map(wanted.map((label, i) => [label, String(i + 1)]))
  const lines = pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [relabelled(piece, (label) => numbers.get(label))]
    const number = notes.get(piece.label) === piece ? numbers.get(piece.label) : undefined
    return number === undefined ? piece.lines.map(inert) : [`[^${number}]: ${inert(piece.words)}`]
  })
  return head + lines.join('\n')
}

/** Of footnotes with one label the first counts. */
function firstOf(pieces: readonly Piece[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const piece of pieces) if (typeof piece !== 'string' && !notes.has(piece.label)) notes.set(piece.label, piece)
  return notes
}

/** Labels that the text itself refers to, in its order; footnotes have no footnotes. */
const referredTo = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [...piece.matchAll(REFERENCE)].flatMap(([, label]) => label ?? []) : [],
    ),
  )

/** A line with new labels for its references; where there is none the reference becomes words. */
const relabelled = (line: string, labelOf: (label: string) => string | undefined): string =>
  line.replace(REFERENCE, (whole, label?: string) => {
    const own = label === undefined ? undefined : labelOf(label)
    if (own !== undefined) return `[^${own}]`
    return whole.startsWith('\\') ? whole : whole.replace('[^', '\\[^')
  })

/** Words in which every reference is only words. */
const inert = (line: string): string => relabelled(line, () => undefined)

/** A text cut into its lines and footnotes. A footnote goes on to the next blank line, and after it where lines are indented. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let open: { label: string; lines: string[] } | undefined
  for (const line of text.split('\n')) {
    const [, label] = DEFINITION.exec(line) ?? []
    if (label !== undefined) {
      if (open) pieces.push(...closed(open))
      open = { label, lines: [line] }
    } else if (open && goesOn(open.lines.at(-1) ?? '', line)) open.lines.push(line)
    else {
      if (open) pieces.push(...closed(open))
      open = undefined
      pieces.push(line)
    }
  }
  return open ? [...pieces, ...closed(open)] : pieces
}

const goesOn = (before: string, line: string): boolean =>
  line.trim() === '' || (before.trim() === '' ? /^(?: {4}|\t)/.test(line) : !BLOCK.test(line))

/** A footnote and the blank lines after it; one without a word is none. */
function closed({ label, lines }: { readonly label: string; readonly lines: readonly string[] }): Piece[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1
  const own = lines.slice(0, end)
  const words = own
    .map((line, i) => (i === 0 ? (DEFINITION.exec(line)?.[2] ?? '') : line).trim())
    .filter((line) => line !== '')
    .join(' ')
  const blank = lines.slice(end)
  return words === '' ? [...own.map(inert), ...blank] : [{ label, words, lines: own }, ...blank]
}
