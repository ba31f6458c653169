/** What a strange character passes for: a blank, nothing at all, or a sign of YAML. */
export type Looks = 'blank' | 'nothing' | ':' | '-' | '"'

/** A character that comes with text copied from Word or a web page and is not what it looks like. */
export interface Lookalike {
  readonly char: string
  readonly looks: Looks
  /** Where it stands in the text that was looked at. */
  readonly index: number
}

const BLANK = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const NOTHING = '\\u00ad\\u180e\\u200b-\\u200f\\u2060-\\u2064'
const STRANGE = new RegExp(`[${BLANK}${NOTHING}]`)
const UNSEEN = new RegExp(`[${NOTHING}]`, 'g')
const KEY = `(?:"[^"]*"|'[^']*'|[^\\s:"'#\\[\\]{},：${BLANK}]+)`

/** Where such a character breaks a line of YAML: the indent, round the colon after a key, a hyphen, a quote. The group is the character. */
const IN_A_LINE: readonly RegExp[] = [
  new RegExp(`^[ ]*(?:- +)*([${BLANK}])`, 'd'),
  new RegExp(`^ *(?:- +)*${KEY}:? *([${BLANK}：])`, 'd'),
  /^ *([–—•])\s/d,
  new RegExp(`^ *(?:- +)*(?:${KEY}: +)?([“”„‘’])`, 'd'),
]

/** The first blank of another sort, or unseen character, in a value or a key. */
export function strangeIn(text: string): Lookalike | undefined {
  const found = STRANGE.exec(text)
  return found ? { char: found[0], looks: looksOf(found[0]), index: found.index } : undefined
}

/** The character that breaks a line of YAML though it looks right; undefined where there is none. */
export function lookalikeIn(line: string): Lookalike | undefined {
  for (const pattern of IN_A_LINE) {
    const found = pattern.exec(line)
    const [index] = found?.indices?.[1] ?? []
    if (found?.[1] !== undefined && index !== undefined) return { char: found[1], looks: looksOf(found[1]), index }
  }
  return undefined
}

/** The same words with plain blanks and digits, and nothing unseen: what was meant. */
export const plainly = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .trim()

function looksOf(char: string): Looks {
  if (char === '：') return ':'
  if (/[–—•]/.test(char)) return '-'
  if (/[“”„‘’]/.test(char)) return '"'
  return char.replace(UNSEEN, '') === '' ? 'nothing' : 'blank'
}
