import type { Inline } from './tree.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML; document numbers such as `57-NQ/TW` do not break across lines. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

const NUMBER = /\d+(?:\/\d{4})?[-/][A-ZĐ]{1,6}(?:[-/][A-ZĐa-zđ&]+)*/g

/** The inlines as HTML. Links lead to the web only; any other stays text. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(one).join('')
}

function one(inline: Inline): string {
  if (inline.is === 'text') return escapeHtml(inline.text).replace(NUMBER, (n) => `<span class="no">${n}</span>`)
  if (inline.is === 'break') return '<br>'
  const inner = inlineHtml(inline.of)
  if (inline.is === 'link')
    return /^https?:\/\//.test(inline.href) ? `<a href="${escapeHtml(inline.href)}">${inner}</a>` : inner
  return inline.is === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
}
