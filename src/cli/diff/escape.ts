const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A blank without width: keeps apart what a forge would read as one word, and is not seen. Written as an entity in the end. */
const APART = '\u200b'

/**
 * Text of plan files as text of a comment on a forge, on one line: no Markdown, no HTML, nobody mentioned, nothing linked or closed.
 * Mentions and references are broken up after their sign, as escaping alone does not stop a forge from reading them.
 */
export function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_[\]|~{}]/g, (sign) => `\\${sign}`)
    .replace(/(?<=\w|^)(?=:\/\/)/g, APART)
    .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}${APART}.`)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${APART}`)
    .replace(/([#!$%^])(?=[\p{L}\p{N}"])/gu, (sign) => (sign === '#' ? `\\#${APART}` : `${sign}${APART}`))
    .replace(/\bGH-(?=\d)/gi, (word) => `${word}${APART}`)
    .replace(/:(?=[\w+-]+:)/g, `:${APART}`)
    .replace(/^(?=(?:[-+>=]|\d+[.)])(?:\s|$)|\/)/, APART)
    .trim()
    .replaceAll(APART, '&#8203;')
}
