import type { Period } from '../core/period.ts'
import { ascii } from '../core/text.ts'
import { periodName } from './words.ts'

/**
 * The name of a report's file without its ending, as an office names it: `BC-quy-III-2026`, for one unit `BC-vhxh-quy-III-2026`. ASCII, so
 * that it travels anywhere.
 */
export const fileStem = (code: string, period: Period, unit = ''): string => wordsStem(code, periodName(period), unit)

/** The same of any words: `BC-so-ket-3-nam`. */
export function wordsStem(code: string, text: string, unit = ''): string {
  const words = ascii(text)
  return [code, ascii(unit), words.charAt(0).toLowerCase() + words.slice(1)].filter((part) => part !== '').join('-')
}
