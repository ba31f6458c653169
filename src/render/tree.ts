import type { Chart } from './chart-data.ts'

/** Text inside a block. */
export type Inline =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'strong' | 'emphasis'; readonly of: readonly Inline[] }
  | { readonly is: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly is: 'break' }
  /** A footnote at the place that refers to it; notes are numbered from 1 through the document. */
  | { readonly is: 'note'; readonly number: number; readonly of: readonly Inline[] }

export type Note = Extract<Inline, { is: 'note' }>

export type Align = 'left' | 'center' | 'right'

/** A row of a table. A group row has a title that runs over all columns, or a number and a title that runs over all others. */
export interface Row {
  readonly cells: readonly (readonly Inline[])[]
  readonly group: boolean
}

export type Block =
  | { readonly is: 'heading'; readonly level: number; readonly of: readonly Inline[] }
  /** `centred` is set for titles under an appendix heading. */
  | { readonly is: 'paragraph'; readonly of: readonly Inline[]; readonly centred: boolean }
  /** A point of a list with its label as it is printed: `a)`, `đ)`, `1.`, `-`. Word's own lettering has no đ. */
  | { readonly is: 'point'; readonly label: string; readonly depth: number; readonly of: readonly Inline[] }
  /** A chart drawn from the figures of a table, as they are printed; `alt` says in words what it shows. */
  | { readonly is: 'chart'; readonly alt: string; readonly chart: Chart }
  | { readonly is: 'page-break' }
  | { readonly is: 'table'; readonly align: readonly Align[]; readonly head: Row; readonly rows: readonly Row[] }

/** Pages of one orientation; each appendix is numbered from 1 again. */
export interface Section {
  readonly appendix: boolean
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/** Authority and post, a line each, and the name below; a line in brackets says how to sign. */
export interface Signature {
  readonly posts: readonly string[]
  readonly name: string
}

/** True for a line under a post that is no part of it: `(Ký, ghi rõ họ tên)`. */
export const isNote = (line: string): boolean => line.startsWith('(')

/** What surrounds the body of an official document (Decree 30/2020/NĐ-CP), from the front matter. */
export interface Frame {
  readonly issuer: readonly string[]
  readonly parent: string | null
  readonly number: string
  /** Subject of a letter, under its number; empty for papers that name their type. */
  readonly about: string
  readonly place: string
  readonly date: string
  readonly type: string
  readonly subject: string
  readonly to: readonly string[]
  readonly recipients: readonly string[]
  /** Authority and post, a line each, and the name; null for papers that nobody signs. */
  readonly signature: Signature | null
  /** Who drew the paper up, on the left of the signature in place of recipients; null for most. */
  readonly preparer: Signature | null
  readonly draft: boolean
  /** True for a sheet that is to stay on one page. */
  readonly dense: boolean
  /** Words that say on every page that the figures are invented; null for a real plan. */
  readonly illustrative: string | null
}

/** An official document as every renderer gets it: words and order are decided, looks are not. */
export interface OfficialDocument {
  readonly frame: Frame
  /** Day of the figures (`2026-09-14`): the only date a file may carry, so that the same report is the same bytes. */
  readonly asOf: string
  readonly sections: readonly Section[]
}

/** The words of inlines without their marks; a footnote's own stand elsewhere. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(wordsOf).join('')

function wordsOf(inline: Inline): string {
  if (inline.is === 'text') return inline.text
  if (inline.is === 'note') return ''
  return inline.is === 'break' ? ' ' : plainText(inline.of)
}

/** The footnotes that inlines refer to, in their order. */
export const notesIn = (inlines: readonly Inline[]): Note[] =>
  inlines.flatMap((inline) => (inline.is === 'note' ? [inline] : 'of' in inline ? notesIn(inline.of) : []))

/** The inlines of a block, cell by cell. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.is === 'table') return [block.head, ...block.rows].flatMap(({ cells }) => cells.flat())
  return 'of' in block ? block.of : []
}

/** True for words that introduce what follows (all in bold, or ending in a colon): they never stand last on a page. */
export const introduces = (inlines: readonly Inline[]): boolean =>
  inlines.length > 0 && (inlines.every(isBold) || /:\s*$/.test(plainText(inlines)))

/** True for a note to the table above it, wholly in italics: it stands on the page of the table's last rows. */
export const isTableNote = (block: Block | undefined): boolean =>
  block?.is === 'paragraph' && block.of.length > 0 && block.of.every((of) => of.is === 'emphasis' && !isBold(of))

/** Bold, also within italics: the name of a group. */
const isBold = (inline: Inline): boolean =>
  inline.is === 'strong' || (inline.is === 'emphasis' && inline.of.length > 0 && inline.of.every(isBold))
