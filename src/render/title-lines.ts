import { lengthOf } from '../core/letter-widths.ts'
import { type Inline, plainText } from './tree.ts'

/** Lines stay this much shorter than the room they have: renderers round, and a line that breaks again would leave a word alone. */
const SAFE = 0.985
/** Words of a title at most; more are left to the renderer. */
const MOST_WORDS = 100
/** How much uneven lines weigh against a break within a phrase. */
const EVEN = 6
/** A space in ems. */
const SPACE = 0.25
/** Words that begin a phrase: a line of a title may end before them, not after them. */
const OPENING = new Set('của về theo và với trong tại trên cho từ đến giai thực ngày năm để do nhằm'.split(' '))
/** Words that belong to what follows: `số 12/KH-UBND`, `ngày 14/9/2026`. */
const LEADING = new Set('số ngày tháng quý kỳ lần các những không chưa được'.split(' '))

/**
 * Words in the middle of lines of `room` ems: as few lines as it takes, about as long as one another, and broken as a clerk breaks a
 * title: before `của`, `theo` or a bracket, after a comma, never within a name (`Kế hoạch`, `xã Minh Họa`) or before a document's number.
 */
export function titleLines(text: string, room: number, isBold: boolean): string[] {
  const words = text.split(/ +/)
  // Where all is in capitals none of them says that a name begins.
  const said = (text === text.toUpperCase() ? text.toLowerCase() : text).split(/ +/)
  if (words.length > MOST_WORDS) return [text]
  const lengths = words.map((word) => lengthOf(`${word} `, isBold))
  const length = (from: number, to: number): number => lengths.slice(from, to).reduce((a, b) => a + b, -SPACE)
  const most = room * SAFE
  const count = linesNeeded(words.length, (from, to) => length(from, to) <= most)
  if (count === undefined || count === 1) return [text]
  const ideal = length(0, words.length) / count
  // The best lines up to each word, one line more at a time.
  let best: Broken[] = words.map((_, i) => costOf(length(0, i + 1), most, ideal)).map((cost) => ({ cost, breaks: [] }))
  for (let line = 1; line < count; line++)
    best = words.map((_, end) =>
      words.slice(0, end).reduce<Broken>((found, _, i) => {
        const before = best[i] ?? NEVER
        const cost =
          before.cost + breakCost(said[i] ?? '', said[i + 1] ?? '') + costOf(length(i + 1, end + 1), most, ideal)
        return cost < found.cost ? { cost, breaks: [...before.breaks, i + 1] } : found
      }, NEVER),
    )
  const { breaks } = best.at(-1) ?? NEVER
  return [0, ...breaks].map((from, i) => words.slice(from, breaks[i] ?? words.length).join(' '))
}

/** The title of an appendix in such lines; inlines of several kinds stay as they are. */
export function inTitleLines(of: readonly Inline[], room: number): readonly Inline[] {
  const [only, ...others] = of
  if (!only || others.length > 0 || !('of' in only) || !only.of.every(({ is }) => is === 'text')) return of
  const lines = titleLines(plainText(only.of), room, only.is === 'strong')
  const broken = lines.flatMap((text, i): Inline[] => [
    ...(i === 0 ? [] : [{ is: 'break' } as const]),
    { is: 'text', text },
  ])
  return [{ ...only, of: broken }]
}

/** Ways to break the words up to one of them, and what they cost. */
interface Broken {
  readonly cost: number
  readonly breaks: readonly number[]
}
const NEVER: Broken = { cost: Number.POSITIVE_INFINITY, breaks: [] }

/** Lines that so many words take when each is filled; undefined where a word is longer than a line. */
function linesNeeded(words: number, fits: (from: number, to: number) => boolean): number | undefined {
  let lines = 0
  for (let from = 0; from < words; lines++) {
    let to = from
    while (to < words && fits(from, to + 1)) to++
    if (to === from) return undefined
    from = to
  }
  return lines
}

const costOf = (length: number, most: number, ideal: number): number =>
  length > most ? Number.POSITIVE_INFINITY : EVEN * (length / ideal - 1) ** 2

/** What a break between two words costs. */
function breakCost(before: string, after: string): number {
  // Within a date: `tháng 4 năm 2025`.
  if (/^\d+$/.test(before) && after === 'năm') return 5
  if (LEADING.has(before.toLowerCase()) || OPENING.has(before)) return 5
  if (after.startsWith('(') || /[,;:)]$/.test(before) || OPENING.has(after)) return 0
  if (/^\d+$/.test(before) || /^\p{Lu}/u.test(before)) return 5
  return /^\p{Lu}/u.test(after) ? 1 : 3
}
