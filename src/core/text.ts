/** Letters that number the points of an official document, in order (Decree 30/2020; ă â ê ô ơ ư, f j w z are not used). */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const

/** The first letter upper case, the rest as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const nfc = (text: string): string => text.normalize('NFC')

/** The order of two texts by their characters' codes, the same on every machine: ids, files, days. For `sort`. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Text folded for matching only: lower case, no tone or vowel marks, đ as d, one kind of space and dash.
 * `Văn  hoá – Xã hội` and `văn hóa - xã hội` fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * A task or duty id as a person types it, in the form files use: `III.1.c` and `1.C` → `1.c`, `1.dd` → `1.đ`, NFD → NFC; quotes as Word makes them are taken off.
 * Ids of other kinds come back in NFC.
 */
export function canonicalId(typed: string): string {
  // Nearly every id stands as files use it; this is asked for each entry of each report.
  if (/^\d+\.[a-zđ]$/.test(typed)) return typed
  const id = nfc(typed.trim())
    .replace(/^[“”‘’]+|[“”‘’]+$/g, '')
    .replace(/^III\.(?=\d)/i, '')
  const match = /^(\d+)\.(dd|\p{L})$/iu.exec(id)
  if (!match) return id
  const letter = match[2]?.toLowerCase()
  return `${match[1]}.${letter === 'dd' ? 'đ' : letter}`
}

/** The candidate nearest to what was typed, or undefined when none is near: one edit is always near, more than a third of the letters never. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(typed)
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const d = distance(wanted, fold(candidate), least)
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}

/** Edits between two words; `limit` for words whose lengths alone differ by that much. Swapped neighbours count as one edit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(before, j - 2) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0

/** Text in ASCII letters, digits and hyphens, for names of files and branches: `Văn phòng HĐND` → `Van-phong-HDND`. */
export const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Ids of tasks as they are printed, `1.d` before `1.đ`, `2.a` before `10.a`; 0 where neither comes first. */
export function byPrintedOrder(a: string, b: string): number {
  const [[groupA, letterA], [groupB, letterB]] = [printedPlace(a), printedPlace(b)]
  return groupA - groupB || letterA - letterB
}

function printedPlace(id: string): readonly [group: number, letter: number] {
  const [, group = '', letter = ''] = /^(\d+)\.(\p{L})$/u.exec(id) ?? []
  return [Number(group), (LETTERS as readonly string[]).indexOf(letter)]
}
