import { FORM_SCHEMA, FORM_SHEETS } from '../core/form-sheet.ts'
import { type Table, wordsOf } from './table.ts'

/** Whose form it is, as the form itself says. */
export interface Marks {
  readonly plan: string
  readonly unit: string
  readonly period: string
}

/** The marks of a form made by `plan form`, names beside values in its hidden sheet; undefined for any other table. */
export function readMarks(tables: readonly Table[]): Marks | undefined {
  const sheet = tables.find(({ name }) => name === FORM_SHEETS.about)
  const marks = new Map(sheet?.rows.map(({ cells }) => [wordsOf(cells.get(1)), wordsOf(cells.get(2))] as const) ?? [])
  const [plan, unit, period] = [marks.get('plan'), marks.get('unit'), marks.get('period')]
  if (marks.get('schema') !== FORM_SCHEMA || !plan || !unit || !period) return undefined
  return { plan, unit, period }
}
