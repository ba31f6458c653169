/** A Markdown file in its two halves. Offsets and lines count in the whole file's text, lines from 1. */
export interface Split {
  readonly matter: string
  readonly matterOffset: number
  readonly body: string
  readonly bodyOffset: number
  readonly bodyLine: number
}

const FIRST = '---\n'
const CLOSING = '\n---\n'
/** A line of dashes in the body: front matter that ended too early, or a second one; a rule in the text can be written `***`. */
export const SECOND = /^---[ \t]*$/m

/**
 * Cuts a text whose fences stand as nearly every report writes them: three dashes alone on the first line, and on one later line.
 * Undefined for all others, which `front-matter.ts` cuts or refuses.
 */
export function cutPlain(text: string): Split | undefined {
  if (!text.startsWith(FIRST)) return undefined
  const end = text.indexOf('\n---', FIRST.length - 1)
  if (end < FIRST.length || !text.startsWith(CLOSING, end)) return undefined
  const bodyOffset = end + CLOSING.length
  const body = text.slice(bodyOffset)
  if (body.includes('---') && SECOND.test(body)) return undefined
  return {
    matter: text.slice(FIRST.length, end),
    matterOffset: FIRST.length,
    body,
    bodyOffset,
    bodyLine: lineAfter(text, bodyOffset),
  }
}

/** The number of the line that starts at `offset`. */
export function lineAfter(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
