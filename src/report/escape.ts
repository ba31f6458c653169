// Words of plan files become text of a report, never its markup. Two doors: `inline` for a value inside a line or a table's cell,
// `prose` for a unit's own paragraphs, which may keep lists and emphasis.

/** Control characters and the marks that turn the direction of text; a line break or tab becomes a space. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const BREAKS = /[\t\n\r\u0085\u2028\u2029 ]+/g
/** What Markdown, GitHub's tables and its formulas give a meaning inside a line. `[...]` stays: it is a blank to be filled in. */
const MARKS = /\[\.\.\.\](?![([:])|[\\`*_<>[\]|~$]|&(?=#?\w+;)|^(?:#|[-+=](?![\p{L}\p{N}])|\d{1,9}(?=[.)](?:\s|$)))/gu

/** One line of plain text: everything that could become markup is escaped, line breaks are spaces. */
export const inline = (text: string): string =>
  text.replace(INVISIBLE, '').replace(BREAKS, ' ').trim().replace(MARKS, escaped)

function escaped(mark: string): string {
  if (mark === '[...]') return mark
  // A list number is defused at its full stop: a backslash before a digit would be printed.
  return /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`
}

/** The label of a footnote. */
const LABEL = String.raw`\[\^[^\s[\]<>\\\`]+\]`
/** Marks of blocks inside lists, quotations and footnotes that stand before a line's own text. */
const PREFIX = String.raw`(?:\s|>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|${LABEL}:)*`
/** Lines of nothing but marks: rules, underlines of headings, empty list items. */
const RULE = /^([\s>]*)([-_*=+][-_*=+>\s]*)$/
const HEADING = new RegExp(String.raw`^(${PREFIX})(#{1,6})(?=\s|$)(.*)$`)
/** In order: what the author escaped already, a footnote's label, a link to the web, a blank, and what must not become markup. */
const TOKENS = new RegExp(
  String.raw`\\[!-/:-@[-\`{-~]|${LABEL}(?!\()|!\[|\[[^[\]<>\\\`]*\]\(https?:\/\/[^\s()<>\\\`]+\)|\[\.\.\.\](?![([:])|[<\`[\\$]|~~+`,
  'g',
)

/**
 * A passage of a unit's own Markdown: paragraphs, lists, tables and emphasis stay; raw HTML, code, images and links elsewhere than to
 * the web become plain text; headings become bold lines, so that the report's own outline is the only one.
 */
export function prose(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
  return lines.map(proseLine).join('\n').trim()
}

function proseLine(line: string): string {
  const heading = HEADING.exec(line)
  if (heading) return headingLine(heading)
  const rule = RULE.exec(line)
  if (rule) return `${rule[1]}\\${rule[2]}`
  return line
    .replace(/^(?: {4,}|\t+)(?![-+*\d])/, '')
    .replace(TOKENS, neutral)
    .trimEnd()
}

/** A heading at the margin is bold; inside a list or a quotation it is plain text. */
function headingLine([, prefix = '', marks = '', rest = '']: RegExpExecArray): string {
  const title = rest.replace(/\s+#+\s*$/, '').trim()
  if (prefix.trim() !== '' || title === '') return `${prefix}\\${marks} ${title.replace(TOKENS, neutral)}`.trimEnd()
  return `\n**${inline(title.replace(/[*_]/g, ''))}**\n`
}

function neutral(token: string): string {
  if (token === '![') return '!\\['
  if (token.length > 2 && token.startsWith('[')) return token
  if (/^\\./.test(token)) return token
  return [...token].map((c) => `\\${c}`).join('')
}

/** A YAML scalar in double quotes: whatever the text, it stays one string of the front matter. */
export const yaml = (text: string | boolean): string =>
  typeof text === 'boolean'
    ? String(text)
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
