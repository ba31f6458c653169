import { document, tag } from './xml.ts'

/** How a cell looks and whether it may be written in. */
interface Look {
  readonly font: keyof typeof FONTS
  readonly fill?: keyof typeof FILLS
  readonly framed?: keyof typeof FRAMES
  readonly across?: 'left' | 'center' | 'right'
  readonly open?: true
  /** Text that does not wrap runs over empty cells beside it. */
  readonly wraps?: false
  /** Number format: General where absent. */
  readonly form?: keyof typeof FORMS
}

const TIMES = 'Times New Roman'
const FONTS = {
  body: { size: 11 },
  bold: { size: 11, bold: true },
  title: { size: 14, bold: true },
  italic: { size: 11, italic: true },
  key: { size: 8, color: 'FF808080' },
  warning: { size: 10, italic: true, color: 'FFC00000' },
} as const
const FILLS = { head: 'FFD9E2F3', part: 'FFE7E6E6', group: 'FFF5F5F5', open: 'FFFFFBE6', closed: 'FFEDEDED' } as const
const SIDES = ['left', 'right', 'top', 'bottom'] as const
/** Sides with a line; `over`: text runs over the cell, `end`: the last cell it may run over. */
const FRAMES = { all: SIDES, over: ['top', 'bottom'], end: ['right', 'top', 'bottom'] } as const
/** The first ones are built in; a format of one's own has a number from 164. */
const FORMS = { text: 49, count: 3, hundredths: 2, day: 164 } as const
const DAY = 'dd/mm/yyyy'

const LOOKS = {
  plain: { font: 'body' },
  issuer: { font: 'body', across: 'center' },
  unit: { font: 'bold', across: 'center' },
  title: { font: 'title', across: 'center' },
  subject: { font: 'bold', across: 'center' },
  line: { font: 'italic', across: 'center' },
  notice: { font: 'warning', across: 'center' },
  head: { font: 'bold', fill: 'head', framed: 'all', across: 'center' },
  part: { font: 'bold', fill: 'part', framed: 'over', wraps: false },
  partEnd: { font: 'bold', fill: 'part', framed: 'end' },
  partNumber: { font: 'bold', fill: 'part', framed: 'all', across: 'center' },
  group: { font: 'bold', fill: 'group', framed: 'over', wraps: false },
  groupEnd: { font: 'bold', fill: 'group', framed: 'end' },
  groupNumber: { font: 'bold', fill: 'group', framed: 'all', across: 'center' },
  given: { font: 'body', framed: 'all' },
  givenMiddle: { font: 'body', framed: 'all', across: 'center' },
  givenNumber: { font: 'body', framed: 'all', across: 'right' },
  givenCount: { font: 'body', framed: 'all', across: 'right', form: 'count' },
  closed: { font: 'key', fill: 'closed', framed: 'all', across: 'center' },
  rate: { font: 'body', fill: 'closed', framed: 'all', across: 'right', form: 'hundredths' },
  number: { font: 'body', fill: 'open', framed: 'all', across: 'right', open: true },
  day: { font: 'body', fill: 'open', framed: 'all', across: 'right', open: true, form: 'day' },
  words: { font: 'body', fill: 'open', framed: 'all', open: true, form: 'text' },
  choice: { font: 'body', fill: 'open', framed: 'all', across: 'center', open: true, form: 'text' },
  check: { font: 'warning' },
  key: { font: 'key' },
  sign: { font: 'bold', across: 'center' },
  signNote: { font: 'italic', across: 'center' },
  signed: { font: 'bold', across: 'center', open: true },
  dated: { font: 'italic', across: 'center', open: true },
  guideHead: { font: 'bold', fill: 'head', framed: 'all' },
  guideTitle: { font: 'title' },
} as const satisfies Readonly<Record<string, Look>>
export type LookName = keyof typeof LOOKS

const NAMES = Object.keys(LOOKS) as LookName[]

/** The number by which a cell names its look. */
export const lookOf = (name: LookName): number => NAMES.indexOf(name)

/** Numbers of what a conditional format lays over a cell: a wrong value, a day. */
export const OVER = { wrong: 0, day: 1 } as const

/** styles.xml: all looks, whether a sheet uses them or not. */
export function stylesXml(): string {
  return document(
    tag(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      tag('numFmts', { count: 1 }, tag('numFmt', { numFmtId: FORMS.day, formatCode: DAY })),
      listed('fonts', Object.values(FONTS).map(fontXml)),
      listed('fills', [
        pattern('none'),
        pattern('gray125'),
        ...Object.values(FILLS).map((rgb) => pattern('solid', rgb)),
      ]),
      listed('borders', [[], ...Object.values(FRAMES)].map(borderXml)),
      tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      listed('cellXfs', Object.values(LOOKS).map(lookXml)),
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      listed('dxfs', [
        tag('dxf', {}, tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: 'FFFFC7CE' })))),
        tag('dxf', {}, tag('numFmt', { numFmtId: FORMS.day, formatCode: DAY })),
      ]),
    ),
  )
}

const listed = (name: string, items: readonly string[]): string => tag(name, { count: items.length }, ...items)

function fontXml(font: { size: number; bold?: true; italic?: true; color?: string }): string {
  const { size, bold, italic, color } = font
  return tag(
    'font',
    {},
    ...(bold ? [tag('b', {})] : []),
    ...(italic ? [tag('i', {})] : []),
    tag('sz', { val: size }),
    tag('color', { rgb: color ?? 'FF000000' }),
    tag('name', { val: TIMES }),
    tag('family', { val: 1 }),
  )
}

const pattern = (patternType: string, rgb?: string): string =>
  tag('fill', {}, tag('patternFill', { patternType }, ...(rgb ? [tag('fgColor', { rgb })] : [])))

const borderXml = (lines: readonly string[]): string =>
  tag(
    'border',
    {},
    ...SIDES.map((side) =>
      lines.includes(side) ? tag(side, { style: 'thin' }, tag('color', { rgb: 'FF7F7F7F' })) : tag(side, {}),
    ),
    tag('diagonal', {}),
  )

function lookXml({ font, fill, framed, across, open, form, wraps }: Look): string {
  const ids = {
    numFmtId: form ? FORMS[form] : 0,
    fontId: Object.keys(FONTS).indexOf(font),
    // Two fills that every workbook begins with come first.
    fillId: fill ? Object.keys(FILLS).indexOf(fill) + 2 : 0,
    borderId: framed ? Object.keys(FRAMES).indexOf(framed) + 1 : 0,
    xfId: 0,
  }
  const applied = {
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
    applyProtection: 1,
  }
  return tag(
    'xf',
    { ...ids, ...applied },
    tag('alignment', { horizontal: across, vertical: 'center', wrapText: wraps === false ? 0 : 1 }),
    tag('protection', { locked: open ? 0 : 1 }),
  )
}
