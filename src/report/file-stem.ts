import type { Period } from '../core/period.ts'
import { periodName } from './words.ts'

/**
 * The name of a report's file without its ending, as an office names it: `BC-quy-III-2026`, for one unit `BC-vhxh-quy-III-2026`. ASCII, so
 * that it travels anywhere.
 */
export function fileStem(code: string, period: Period, unit = ''): string {
  const words = ascii(periodName(period))
  return [code, ascii(unit), words.charAt(0).toLowerCase() + words.slice(1)].filter((part) => part !== '').join('-')
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
