import type { Stated } from '../../core/change.ts'
import { isDay, printDay } from '../../core/day.ts'
import type { Lang } from '../../core/lang.ts'
import { printNumber } from '../../core/number.ts'
import type { FlagCode, FlagParams } from '../../core/red-flag.ts'
import { fieldName } from '../changed-words.ts'
import { quote } from '../quote.ts'

/** What sentences of flags need beside the flag. */
export interface FlagWords {
  /** A period as the plan, or people, name it. */
  readonly period: (id: string) => string
}

/** A sentence for every code; a code without one does not compile. */
export type FlagSentences = { readonly [C in FlagCode]: (params: FlagParams[C], words: FlagWords) => string }

/** A day as papers print it; any other text as it is. */
export const day = (text: string): string => (isDay(text) ? printDay(text) : text)

/** A value of a plan file in its unit: `60%`, `9 tổ`, `10 – 20%`. */
export function valueIn(value: Stated, unit: string): string {
  const measure = unit === '' ? '' : unit === '%' ? '%' : ` ${unit}`
  if (typeof value === 'number') return printNumber(value) + measure
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value))
    return `${value.map((end) => (typeof end === 'number' ? printNumber(end) : '')).join(' – ')}${measure}`
  return value === true ? '✓' : value === false ? '✗' : '–'
}

/** A field with what it was and is, where both are numbers: `mức chậm cho phép (điểm %) 10 → 25`. */
export const movedField = ({ field, from, to }: FlagParams['plan-redefined']['fields'][number], lang: Lang): string => {
  const values = from === null || to === null ? '' : ` ${printNumber(from)} → ${printNumber(to)}`
  return fieldName(field, lang) + values
}
