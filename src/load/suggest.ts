import { isPlanDay } from '../core/day.ts'
import { plainly } from './lookalike.ts'

/** What a person most likely meant; without `suggestion` where that is not certain. */
interface Suggestion {
  readonly suggestion?: string
}
interface Day extends Suggestion {
  /** A day with its month and year was written, but no calendar has it: `31/6/2026`. */
  readonly isNoDay?: true
}

/** A day written as Vietnamese papers do (`10/6/2025`, `ngày 10 tháng 6 năm 2025`) or loosely (`2025-6-1`), as an ISO day. */
export function readDate(words: string): Day {
  const text = plainly(words).replace(/\.$/, '')
  const local =
    /^(?:ngày )?(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/i.exec(text) ??
    /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(text)
  const iso = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ].*)?$/.exec(text)
  const [year = '', month = '', day = ''] = local ? [local[3], local[2], local[1]] : iso ? iso.slice(1) : []
  const suggestion = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isPlanDay(suggestion)) return { suggestion }
  return local || iso ? { isNoDay: true } : {}
}

/**
 * A number written as text: `62,5` → 62.5, `10%` → 10, `1.234.567` → 1234567. Undefined for what is no number;
 * no suggestion where two readings are possible (`1,234`).
 */
export function readNumber(words: string): Suggestion | undefined {
  const text = plainly(words).replace(/\s*%$/, '').replace(/^\+/, '')
  if (/^-?\.(?:inf|nan)$/i.test(text) || /^-?\d+(?:\.\d*)?e[-+]?\d+$/i.test(text)) return {}
  if (!/^-?\d[\d.,\s]*$/.test(text)) return undefined
  const plain = readDigits(text)
  return plain === undefined ? {} : { suggestion: plain }
}

function readDigits(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text
  // Dots, commas or spaces between groups of three: twice, or a space, and it can be nothing else.
  if (/^-?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:\s\d{3})+)$/.test(text)) return text.replace(/[.,\s]/g, '')
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  const fraction = /^(-?\d+)[.,](\d+)$/.exec(text)
  const sure = fraction && (fraction[2]?.length !== 3 || /^-?(?:0|\d{4,})$/.test(fraction[1] ?? ''))
  return sure ? `${fraction[1]}.${fraction[2]}` : undefined
}
