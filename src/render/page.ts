// The figures of Decree 30/2020/NĐ-CP, annex I, for every renderer: millimetres and points.

/** A4 with its margins (lề): top and bottom 20–25 mm, left 30–35, right 15–20. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const

/** Type sizes in points; one font, black. */
export const SIZE = {
  motto: 12,
  freedom: 13,
  parent: 12,
  issuer: 12,
  number: 13,
  about: 12,
  date: 13,
  type: 14,
  subject: 14,
  body: 14,
  table: 12,
  wideTable: 11,
  pageNumber: 13,
  recipients: 12,
  recipient: 11,
  signature: 14,
  appendix: 14,
  /** The decree says nothing of footnotes; Word's own size. */
  note: 10,
} as const

export const FONT = 'Times New Roman'

/** How densely a document is set, both within the decree: size of the text, its lines, millimetres in which to sign and above and below a cell, gaps as a share. */
export interface Layout {
  readonly body: number
  readonly line: number
  readonly signature: number
  readonly cell: number
  readonly gap: number
}

/** Body text: first line indent 12.7 mm (1 cm or 1.27 cm), at least 6 pt between paragraphs, lines single to 1.5. */
export const BODY = { indent: 12.7, between: 6, line: 1.15 } as const

const USUAL: Layout = { body: SIZE.body, line: BODY.line, signature: 24, cell: 0.7, gap: 1 }
/** The least of the decree's sizes and lines: a sheet that is to stay on one page. */
const DENSE: Layout = { body: 13, line: 1, signature: 16, cell: 0.4, gap: 0.4 }

/** A form to fill in: what is written by hand and both signatures stay on one page of its wide side. */
const FORM: Layout = { body: 13, line: 1, signature: 20, cell: 0.7, gap: 0.7 }

/** `preparer` is set for a form only. */
export const layoutOf = ({ dense, preparer }: { readonly dense: boolean; readonly preparer: object | null }): Layout =>
  dense ? DENSE : preparer ? FORM : USUAL

export const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const FREEDOM = 'Độc lập - Tự do - Hạnh phúc'
/** Its length in ems of bold Times: the rule below it is as long. */
export const FREEDOM_LENGTH = 12.224
/** Rules under the issuer and the subject: 1/3 to 1/2 of the line above, in its middle. */
export const RULE = 0.42
export const DRAFT = 'DỰ THẢO'

/** Letters that fit a line of table text, upright and on the wide side. */
export const LETTERS = { portrait: 92, landscape: 150 } as const

/** Share of the text's width for the columns of the head: the issuer, then the national title. */
export const HEAD = { left: 0.43, right: 0.57 } as const
