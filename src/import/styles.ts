import type { Parts } from './unpack.ts'
import { walkXml } from './xml.ts'

/** What a number format makes of a number, as far as its meaning goes. */
export type NumberFormat = 'plain' | 'percent' | 'day' | 'month'

/** The number format of each cell style, by its index. */
export function readStyles(parts: Parts): readonly NumberFormat[] {
  const bytes = parts.get('xl/styles.xml')
  if (!bytes) return []
  const codes = new Map<string, string>()
  const formats: NumberFormat[] = []
  let isInCells = false
  walkXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode)
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) formats.push(formatOf(Number(numFmtId), codes.get(numFmtId)))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}

/** Formats with these numbers are built in; all others have a code. */
function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code)
  if (id === 9 || id === 10) return 'percent'
  if (id === 17) return 'month'
  return (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : 'plain'
}

/** Words in quotes and brackets are no part of a format: `0" thôn/ngày"` is no date. */
function formatOfCode(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
  if (bare.includes('%')) return 'percent'
  if (!/[dy]/i.test(bare) || /[0#?]/.test(bare)) return 'plain'
  return /d/i.test(bare) ? 'day' : 'month'
}
