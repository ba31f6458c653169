import type { Day } from '../core/day.ts'

/** What a cell holds. Numbers keep the one thing of their format that changes their meaning. */
export type CellValue =
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'number'
      readonly value: number
      readonly isPercent: boolean
      /** The day that a whole number without a format stands for, where it may be one. */
      readonly asDay?: Day
    }
  /** A month alone, as Excel makes of `12/2026`, is its first day. */
  | { readonly is: 'day'; readonly day: Day; readonly isMonth?: boolean }
  | { readonly is: 'boolean'; readonly value: boolean }
  /** An error such as `#REF!`, or a formula whose value was not saved. */
  | { readonly is: 'broken'; readonly why: 'error' | 'no-value'; readonly text: string }

export interface Cell {
  /** `G12`. */
  readonly address: string
  readonly value: CellValue
  /** The value stands in another cell, merged with this one. */
  readonly isMerged?: boolean
  /** Over how many columns it is merged; absent for one. */
  readonly columns?: number
}

/** The cells of a row by column, from 1; empty cells are not there. */
export interface Row {
  readonly number: number
  readonly cells: ReadonlyMap<number, Cell>
}

/** One sheet; rows without a cell are not there. */
export interface Table {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly Row[]
}

/** Why a file cannot be read at all. */
export const REFUSALS = [
  'empty',
  'xls',
  'xlsb',
  'ods',
  'password',
  'not-workbook',
  'damaged',
  'too-large',
  'encoding',
  'old-letters',
  'no-form',
  'hidden-form',
  'two-forms',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** `A` is 1, `AA` 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** 1 is `A`, 27 `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** A cell's content as words: NFC, one blank for each gap, none at the ends. */
export function wordsOf(cell: Cell | undefined): string {
  const value = cell?.value
  if (value === undefined) return ''
  if (value.is === 'number' || value.is === 'boolean') return String(value.value)
  if (value.is === 'day') return value.day
  return tidy(value.text)
}

/** Text as a plan keeps it; a line break in a cell becomes a blank. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
