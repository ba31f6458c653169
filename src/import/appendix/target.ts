import type { IndicatorData } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { typedNumber } from '../../core/typed-number.ts'
import { readYesNo } from '../../core/typed-words.ts'
import { type Cell, wordsOf } from '../table.ts'

type Step = NonNullable<IndicatorData['targets']>[number]

/** A value that is to be reached, without its time; `isPercent` where the cell itself says so. */
export interface Wanted {
  readonly value: Step['value']
  readonly op?: NonNullable<Step['op']>
  readonly each?: 'year'
  readonly isPercent: boolean
}

/** What is known of the indicator before its targets are read: how it is counted, and in what. */
export interface Measured {
  readonly kind?: IndicatorData['kind'] | undefined
  readonly unit?: string | undefined
}

/** Comparisons as documents word them, over folded text. The words go, the number stays. */
const WORDS: readonly (readonly [RegExp, NonNullable<Step['op']>])[] = [
  [/^(?:>=|≥|tu |toi thieu|it nhat|khong duoi|khong thap hon)(?: dat)?/, '>='],
  [/^(?:<=|≤|toi da|khong qua|khong vuot qua|khong cao hon)/, '<='],
  [/^(?:>|tren|hon|vuot)/, '>'],
  [/^(?:<|duoi)/, '<'],
]
const NUMBER = String.raw`-?\d[\d., ]*`
/** `10%/năm`, `96 buổi mỗi năm`, `hằng năm 96`. */
const YEARLY = /^(?:mỗi|hằng|hàng|từng)\s+năm\s*:?\s*|\s*(?:\/|(?:mỗi|một|hằng|hàng|từng)\s)\s*năm$/giu

/**
 * `60`, `≥ 30`, `trên 80%`, `từ 98% trở lên`, `16 - 18`, `10%/năm`, `96 buổi mỗi năm`, `Đạt`, `Tốt`: what a target says; words that hold a number it
 * does not understand give undefined. Of an indicator in words every word is the target.
 */
export function readWanted(cell: Cell, known: Measured = {}): Wanted | undefined {
  const { value } = cell
  if (known.kind === 'text') return value.is === 'broken' ? undefined : { value: wordsOf(cell), isPercent: false }
  if (value.is === 'number')
    return {
      value: value.isPercent ? Number((value.value * 100).toPrecision(12)) : value.value,
      isPercent: value.isPercent,
    }
  if (value.is === 'boolean') return { value: value.value, isPercent: false }
  if (value.is !== 'text') return undefined
  return inWords(wordsOf(cell), known)
}

function inWords(text: string, { unit }: Measured): Wanted | undefined {
  const yes = /^(?:dat|hoan thanh)$/.test(fold(text)) ? true : readYesNo(text)
  if (yes !== undefined) return { value: yes, isPercent: false }
  const once = text.replace(YEARLY, '')
  const isUp = /\s+trở lên$/iu.test(once)
  const isDown = /\s+trở xuống$/iu.test(once)
  let bare = fold(once.replace(/\s+trở (?:lên|xuống)$/iu, '')).replace(/^(?:(?:dat|duy tri|giu vung) )+/, '')
  const [pattern, op] = WORDS.find(([words]) => words.test(bare)) ?? []
  if (pattern) bare = bare.replace(pattern, '').trim()
  const read = numbersIn(withoutUnit(bare, unit))
  if (read === undefined) return /\d/.test(text) ? undefined : { value: text, isPercent: false }
  const way = isUp ? '>=' : isDown ? '<=' : op
  return {
    value: read,
    ...(way === undefined || Array.isArray(read) ? {} : { op: way }),
    ...(once === text ? {} : { each: 'year' as const }),
    isPercent: bare.includes('%'),
  }
}

/** `96 buổi` in a row of `buổi` is 96. */
function withoutUnit(text: string, unit = ''): string {
  const word = fold(unit)
  return word !== '' && text.endsWith(word) ? text.slice(0, -word.length).trim() : text
}

/** One number, or the two ends of a range. */
function numbersIn(text: string): number | [number, number] | undefined {
  const [, low, high] = new RegExp(`^(?:tu )?(${NUMBER})%?\\s*(?:-|den)\\s*(${NUMBER})%?$`).exec(text) ?? []
  if (low !== undefined && high !== undefined) {
    const [a, b] = [typedNumber(low), typedNumber(high)]
    return a === undefined || b === undefined || a > b ? undefined : [a, b]
  }
  return new RegExp(`^${NUMBER}%?$`).test(text) ? typedNumber(text) : undefined
}
