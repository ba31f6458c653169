import type { Ask, FormHeading, FormRow, FormSheet } from '../core/form-view.ts'
import { checkFormula } from './checks.ts'
import { COLUMNS, type ColumnName, letterOf, NAMES } from './columns.ts'
import { type Cell, heightOf, type Row } from './grid.ts'
import { standingChoice, validation } from './validations.ts'

/** Marks a cell that need not be filled in. */
const CROSSED: Cell = { look: 'closed', value: 'x' }
const CLOSED: Cell = { look: 'closed' }

/** Cells named by column, by the letters of their columns, in the sheet's order. */
export const byLetter = (cells: Partial<Readonly<Record<ColumnName, Cell>>>): Row['cells'] =>
  Object.fromEntries(NAMES.flatMap((name) => (cells[name] ? [[letterOf(name), cells[name]]] : [])))

/** A line of the form at a row of the sheet. */
export function lineOf(row: FormRow | FormHeading, at: number): Row {
  return 'heading' in row ? headingLine(row) : askingLine(row, at)
}

/** A heading runs over the empty cells beside it; merged ones could not be sorted. */
function headingLine({ heading, number, level }: FormHeading): Row {
  const look = level === 1 ? 'part' : 'group'
  const beside = NAMES.slice(NAMES.indexOf('measure'), NAMES.indexOf('note')).map((name) => [name, { look }] as const)
  return {
    cells: byLetter({
      number: { look: `${look}Number`, value: number },
      what: { look, value: heading },
      ...Object.fromEntries(beside),
      note: { look: `${look}End` },
    }),
    height: heightOf([]),
  }
}

function askingLine(row: FormRow, at: number): Row {
  const { number, what, measure, planned, before, key, told } = row
  const formula = checkFormula(row, at)
  const words: Cell = told === null ? CLOSED : { look: 'words' }
  return {
    cells: byLetter({
      number: { look: 'givenMiddle', value: number },
      what: { look: 'given', value: what },
      measure: { look: 'givenMiddle', value: measure },
      planned: { look: 'givenMiddle', value: planned },
      before: beforeCell(before),
      inPeriod: askedCell(row, 'inPeriod', at),
      sum: askedCell(row, 'sum', at),
      ...{ result: words, obstacle: words, note: words },
      ...(formula === undefined ? {} : { check: { look: 'check', formula } }),
      key: { look: 'key', value: key },
    }),
    height: heightOf([
      [what, COLUMNS.what.width],
      [planned, COLUMNS.planned.width],
      [measure, COLUMNS.measure.width],
      [String(before), COLUMNS.before.width],
    ]),
  }
}

const beforeCell = (value: number | string): Cell => ({
  look: typeof value === 'string' ? 'givenMiddle' : Number.isInteger(value) ? 'givenCount' : 'givenNumber',
  value,
})

const LOOKS = {
  progress: 'number',
  number: 'number',
  day: 'day',
  time: 'day',
  'yes-no': 'choice',
  text: 'words',
} as const

function askedCell(row: FormRow, column: 'inPeriod' | 'sum', at: number): Cell {
  const ask = row[column]
  if (ask) return { look: LOOKS[ask.is] }
  return row.ratio?.column === column
    ? { look: 'rate', formula: rateFormula(letterOf(column), row.ratio.times, at) }
    : CROSSED
}

/** The rate from the numerator and the denominator in the two rows below. */
function rateFormula(letter: string, times: number, at: number): string {
  const [n, d] = [letter + String(at + 1), letter + String(at + 2)]
  return `IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),IF(${d}>0,${n}/${d}${times === 1 ? '' : `*${times}`},""),"")`
}

/** The checks at the cells of a line. */
export function checksOf(row: FormRow | FormHeading, at: number, days: FormSheet['days']): string[] {
  if ('heading' in row) return []
  const asked = (['inPeriod', 'sum'] as const).flatMap((name) => {
    const ask: Ask | null = row[name]
    return ask ? [validation(letterOf(name) + String(at), ask, days, row.known)] : []
  })
  return [...asked, ...(row.told === 'standing' ? [standingChoice(letterOf('note') + String(at))] : [])].filter(
    (xml) => xml !== '',
  )
}
