import { DOCUMENT_NUMBER } from './held.ts'
import type { Inline, Note } from './tree.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** Text for HTML in which the number of a document (`57-NQ/TW`, `12/QyĐ-UBND`) does not break across lines. */
export const heldHtml = (text: string): string =>
  escapeHtml(text).replace(DOCUMENT_NUMBER, (number) => `<span class="no">${number}</span>`)

/** The inlines as HTML. Links lead to the web only; any other stays text. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(one).join('')
}

function one(inline: Inline): string {
  if (inline.is === 'text') return heldHtml(inline.text)
  if (inline.is === 'break') return '<br>'
  if (inline.is === 'note') return noteRef(inline)
  const inner = inlineHtml(inline.of)
  if (inline.is === 'link')
    return /^https?:\/\//.test(inline.href) ? `<a href="${escapeHtml(inline.href)}">${inner}</a>` : inner
  return inline.is === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
}

/** A footnote's number where the text refers to it; it leads to the note, and the note leads back. */
const noteRef = ({ number }: Note): string =>
  `<sup class="no"><a id="tham-chieu-${number}" href="#chu-thich-${number}" role="doc-noteref" aria-label="Chú thích ${number}">${number}</a></sup>`

/** Footnotes below the text that refers to them. */
export function notesHtml(notes: readonly Note[]): string {
  const lines = notes.map(
    ({ number, of }) =>
      `<p id="chu-thich-${number}"><sup><a href="#tham-chieu-${number}" role="doc-backlink" aria-label="Trở lại chỗ chú thích ${number}">${number}</a></sup> ${inlineHtml(of)}</p>`,
  )
  return `<div class="notes" role="doc-endnotes" aria-label="Chú thích">\n${lines.join('\n')}\n</div>`
}
