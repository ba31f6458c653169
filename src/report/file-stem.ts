import type { Period } from '../core/period.ts'
import { periodName } from './words.ts'

/** The name of a report's file without its ending, as an office names it: `BC-quy-III-2026`. ASCII, so that it travels anywhere. */
export const fileStem = (code: string, period: Period): string => wordsStem(code, periodName(period))

/** The same of any words: `BC-so-ket-3-nam`. */
export function wordsStem(code: string, text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${code}-${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
