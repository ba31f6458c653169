/**
 * GitHub refuses comments of more than 65,536 characters, the other forges take more. A job hands the text on in a variable, of which
 * Linux takes 128 KiB: two bytes are the most that a letter may have on average.
 */
const MOST_LETTERS = 60_000

/** One plan's text, the fullest first, the last no more than a line or two. */
export type Forms = readonly [full: string, ...shorter: string[]]

export interface Fitted {
  readonly texts: readonly string[]
  /** Plans at the end for which there is no room at all. */
  readonly left: number
}

/**
 * Each plan as fully as a comment has room for: first all in their shortest form, then the fuller forms in order, so that one long plan
 * takes nothing from the words of another. `taken`: letters that stand there anyway.
 */
export function fitted(plans: readonly Forms[], taken: number): Fitted {
  const shortest = plans.map((forms) => forms.at(-1) ?? '')
  const count = roomFor(shortest, MOST_LETTERS - taken)
  const texts = shortest.slice(0, count)
  let room = MOST_LETTERS - taken - texts.reduce((sum, text) => sum + sizeOf(text), 0)
  for (let level = Math.max(...plans.map((forms) => forms.length)) - 2; level >= 0; level--)
    for (const [i, now] of texts.entries()) {
      const fuller = plans[i]?.[level]
      const more = fuller === undefined ? 0 : sizeOf(fuller) - sizeOf(now)
      if (fuller === undefined || more > room) continue
      texts[i] = fuller
      room -= more
    }
  return { texts, left: plans.length - count }
}

/** Letters, at least half of the bytes, with the empty line after it. */
const sizeOf = (text: string): number => Math.max(text.length, Buffer.byteLength(text) / 2) + 2

/** How many texts, one after another, have room. */
function roomFor(texts: readonly string[], room: number): number {
  let left = room
  const over = texts.findIndex((text) => {
    left -= sizeOf(text)
    return left < 0
  })
  return over < 0 ? texts.length : over
}
