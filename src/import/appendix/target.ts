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

/** Comparisons as documents word them, over folded text. The words go, the number stays. */
const WORDS: readonly (readonly [RegExp, NonNullable<Step['op']>])[] = [
  [/^(?:>=|≥|tu |toi thieu|it nhat|khong duoi|khong thap hon)(?: dat)?/, '>='],
  [/^(?:<=|≤|toi da|khong qua|khong vuot qua|khong cao hon)/, '<='],
  [/^(?:>|tren|hon|vuot)/, '>'],
  [/^(?:<|duoi)/, '<'],
]
const NUMBER = String.raw`-?\d[\d., ]*`

/** `60`, `≥ 30`, `trên 80%`, `từ 98% trở lên`, `16 - 18`, `10%/năm`, `Đạt`, `Tốt`: what a target says; words that hold a number it does not understand give undefined. */
export function readWanted(cell: Cell): Wanted | undefined {
  const { value } = cell
  if (value.is === 'number')
    return {
      value: value.isPercent ? Number((value.value * 100).toPrecision(12)) : value.value,
      isPercent: value.isPercent,
    }
  if (value.is === 'boolean') return { value: value.value, isPercent: false }
  if (value.is !== 'text') return undefined
  return inWords(wordsOf(cell))
}

function inWords(text: string): Wanted | undefined {
  const yes = /^(?:dat|hoan thanh)$/.test(fold(text)) ? true : readYesNo(text)
  if (yes !== undefined) return { value: yes, isPercent: false }
  const isYearly = /\s*(?:\/|mỗi |một )\s*năm$/iu.test(text)
  const isUp = /\s+trở lên$/iu.test(text)
  const isDown = /\s+trở xuống$/iu.test(text)
  let bare = fold(text.replace(/\s*(?:\/|mỗi |một )\s*năm$|\s+trở (?:lên|xuống)$/giu, '')).replace(/^dat /, '')
  const [pattern, op] = WORDS.find(([words]) => words.test(bare)) ?? []
  if (pattern) bare = bare.replace(pattern, '').trim()
  const read = numbersIn(bare)
  if (read === undefined) return /\d/.test(text) ? undefined : { value: text, isPercent: false }
  const way = isUp ? '>=' : isDown ? '<=' : op
  return {
    value: read,
    ...(way === undefined || Array.isArray(read) ? {} : { op: way }),
    ...(isYearly ? { each: 'year' as const } : {}),
    isPercent: bare.includes('%'),
  }
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
