import type { Lang } from '../core/lang.ts'
import type { Period } from '../core/period.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A period as people name it: `Quý III/2026`, `6 tháng đầu năm 2026`, `giai đoạn 2025 - 2027`; a plan's own name for its own. */
export function periodName({ id, name }: Pick<Period, 'id' | 'name'>, lang: Lang): string {
  if (name !== undefined) return name
  const [, year = '', part, until] = /^(\d{4})(?:-(Q[1-4]|H[12]|9M|\d{2})|\.\.(\d{4}))?$/.exec(id) ?? []
  if (!year) return id
  if (until) return lang === 'vi' ? `giai đoạn ${year} - ${until}` : `${year}–${until}`
  return lang === 'vi' ? vietnamese(year, part) : english(year, part)
}

function vietnamese(year: string, part: string | undefined): string {
  if (part === undefined) return `năm ${year}`
  if (part.startsWith('Q')) return `Quý ${ROMAN[Number(part[1]) - 1]}/${year}`
  if (part === 'H1') return `6 tháng đầu năm ${year}`
  if (part === 'H2') return `6 tháng cuối năm ${year}`
  return part === '9M' ? `9 tháng năm ${year}` : `tháng ${Number(part) < 3 ? part : Number(part)}/${year}`
}

function english(year: string, part: string | undefined): string {
  if (part === undefined) return year
  if (part.startsWith('Q')) return `${part} ${year}`
  if (part === 'H1') return `first half of ${year}`
  if (part === 'H2') return `second half of ${year}`
  return part === '9M' ? `first nine months of ${year}` : `${MONTHS[Number(part) - 1] ?? part} ${year}`
}
