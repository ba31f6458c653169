/** Longest key a parser must accept before its colon; longer lines are read with care. */
const LONG_LINE = 1024

/** Inside brackets on one line: words, simple quotes, and up to two more levels of brackets. */
const WORDS = `[^[\\]{}"'#\\n]|"[^"[\\]{}\\n]*"|'[^'[\\]{}\\n]*'`
const INNER = `(?:${WORDS}|[[{](?:${WORDS}|[[{](?:${WORDS})*[\\]}])*[\\]}])*`
/** A word some parsers read as null, true, false or a number; a whole number up to 15 digits reads the same everywhere. */
const OTHER_WORD =
  '(?:~|[nN][uU][lL]{2}|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|(?!(?:0|[1-9]\\d{0,14}) *[:,}])[-+.\\d][-+.\\da-fA-FxXoO]*)'

/** A line's rest after which the value of a key has not begun: a comment, or nothing. */
const NOTHING = '[ ]*(?:#[^\\n]*)?\\n'
/** Where a text may begin as the value of a key above it. */
const TEXT = '[ ]*(?!- |-\\n|[ #\\n])(?![^\\n]*:(?:[ \\n]|$))'

/**
 * Signs of YAML on which parsers differ, or that plans have no use for. A false alarm costs time only.
 * Every sign starts with a character that is rare in prose and looks back from there: so a text is skimmed quickly.
 */
const SIGNS = [
  // Document marks, directives, merge conflicts.
  '(?:---|\\.\\.\\.|<{7}|={7}|>{7})(?<=^.{3,7})|%(?<=^%)',
  // Anchors, aliases, tags, complex keys.
  '[&*](?=[^ \\n])(?<=(?:^|[ ,\\[{]).)|!(?<=(?:^|[ ,\\[{])!)|\\?(?=[ \\n]|$)(?<=(?:^|[ ,\\[{])\\?)',
  // Lists and objects as keys; words right after a closing bracket or quote.
  '[\\]}][\\]} ]*:|[\\]}"\']#|""[ ]*:|\'\'[ ]*:',
  `\\{(?:${INNER},)?[ ]*[[{]`,
  // Brackets and quotes that are not closed on their line.
  `[[{](?!${INNER}[\\]}])`,
  `"(?=[^"\\n]*$)(?<=(?:^|[ ,:\\-\\[{])")|'(?=(?:[^'\\n]|'')*$)(?<=(?:^|[ ,:\\-\\[{])')`,
  // Empty keys, and keys that are meant as they stand but would be read as something else.
  `:(?=[ \\n,}\\]{[]|$)(?<=(?:^|[{,\\[]|- )[ ]*${OTHER_WORD}?[ ]*:)`,
  `[,}](?<=[{,][ ]*(?:${OTHER_WORD}|""|'')[ ]*.)|:(?<=[{,\\[][ ]*:)`,
  // An item that starts on a later line; a text that starts after a comment.
  '-(?=[ ]*(?:#[^\\n]*)?$)(?<=^[ \\-]*-)',
  `:[ ]*(?:#[^\\n]*\\n|\\n(?:[ ]*\\n)*[ ]*#[^\\n]*\\n)(?:${NOTHING})*${TEXT}`,
  // Block texts with a stated indent, or whose first lines are blank.
  '[|>](?:[-+]?\\d|[-+]?[ ]*(?:#[^\\n]*)?\\n\\n*(?:[ ]+\\n|[ ]*#|[ ]+$)|\\+)',
  // More digits than a number keeps.
  '[\\d.]{16}',
].join('|')
/** The characters that signs start with: only where one of them stands are the signs themselves looked at. */
const FIRST = '[-.<=>%&*!?\\]}"\'{[:,|\\d]'
const UNUSUAL = new RegExp(`${FIRST}(?<=(?=${SIGNS})[^])`, 'm')
const RARE = ['\t', '\\', '__proto__', 'constructor', 'prototype'] as const

/** True when a text must be read by the full parser. */
export const isUnusual = (text: string): boolean =>
  RARE.some((word) => text.includes(word)) || UNUSUAL.test(text) || hasLongLine(text)

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end
    if (next - start > LONG_LINE) return true
    start = next + 1
  }
  return false
}
