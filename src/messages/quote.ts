import { visible } from './visible.ts'

const LONGEST = 60

/** A user's value between quotes, on one line, cut where it is long. */
export function quote(value: string): string {
  const text = visible(value.trim().replace(/\s+/g, ' '))
  const letters = [...text]
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text}"`
}

/** Values one after another: `"a", "b"`. */
export const quoteAll = (values: readonly string[]): string => values.map(quote).join(', ')

/** A list cut where it is long, without quotes: `1.a, 1.b, …`. */
export const someOf = (values: readonly string[], most = 12): string =>
  values.slice(0, most).join(', ') + (values.length > most ? ', …' : '')
