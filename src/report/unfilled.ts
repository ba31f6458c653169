import { BLANK } from './words.ts'

/** A line of a filled report (from 1) where only a person can write what is missing. */
export interface Unfilled {
  readonly line: number
  /** The headings it stands under, `III. … › 2. Nguyên nhân`; empty in the front matter and above the first heading. */
  readonly heading: string
  readonly text: string
}

/** Every place of a filled report that is still blank; a report with any is not issued. */
export function unfilled(text: string): Unfilled[] {
  const found: Unfilled[] = []
  let above: readonly string[] = []
  for (const [i, line] of text.split('\n').entries()) {
    const [, marks = '', title = ''] = /^(#{2,6}) (.*)$/.exec(line) ?? []
    if (marks !== '') above = [...above.slice(0, marks.length - 2), title]
    if (line.includes(BLANK)) found.push({ line: i + 1, heading: above.join(' › '), text: line })
  }
  return found
}
