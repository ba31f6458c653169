import { fold, nearest } from '../core/text.ts'

/** Letters and numbers alone, numbers without zeros before them: `CT5` is `CT05`. */
const compact = (id: string): string =>
  fold(id)
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^\p{L}\d]/gu, '')
const digits = (id: string): string => (id.match(/\d/g) ?? []).sort().join('')

/** The candidate that differs only in marks, capitals and separators: `2a` → `2.a`, `mặt` → `mat`. */
export function sameAs(id: string, candidates: Iterable<string>): string | undefined {
  const wanted = compact(id)
  for (const candidate of candidates) if (compact(candidate) === wanted) return candidate
  return undefined
}

/** The candidate most likely meant. Ids that differ in a number are as near as any other, so none is picked among them. */
export function near(id: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates]
  const same = sameAs(id, all)
  if (same !== undefined || compact(id).length < 3) return same
  const number = digits(id)
  return nearest(
    id,
    all.filter((candidate) => digits(candidate) === number),
  )
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The candidate period that was written in another form: `Q3/2026`, `quý III 2026` → `2026-Q3`. */
export function nearPeriod(id: string, candidates: readonly string[]): string | undefined {
  const year = /\d{4}/.exec(id)?.[0] ?? ''
  const part = fold(id)
    .replace(year, '')
    .replace(/quy/, 'q')
    .replace(/\b(?:iv|i{1,3})\b/, (roman) => ROMAN[roman] ?? roman)
  return sameAs(`${year}${part}`, candidates)
}
