import type { Token } from 'markdown-it'
import { type NoteOf, readInlines } from './read-inlines.ts'
import type { Inline } from './tree.ts'
import { visible } from './visible.ts'

/**
 * The text without its footnotes, and each footnote by its reference. They are numbered as they are asked for, in the order of the text:
 * a second reference to one is a footnote of its own, because Word counts references.
 */
export function readNotes(all: readonly Token[]): { readonly tokens: readonly Token[]; readonly noteOf: NoteOf } {
  const start = all.findIndex(({ type }) => type === 'footnote_block_open')
  if (start < 0) return { tokens: all, noteOf: asWords }
  const notes = notesOf(all.slice(start))
  let count = 0
  const noteOf = (reference: Token): Inline => ({ is: 'note', number: ++count, of: notes.get(idOf(reference)) ?? [] })
  return { tokens: all.slice(0, start), noteOf }
}

/** A reference inside a footnote or a picture's title is only words. */
export const asWords: NoteOf = ({ meta }) => ({ is: 'text', text: visible(`[^${meta?.label ?? ''}]`) })

const idOf = ({ meta }: Token): number => Number(meta?.id)

/** Footnotes are one paragraph: whatever blocks one has, their words follow one another. */
function notesOf(tokens: readonly Token[]): ReadonlyMap<number, readonly Inline[]> {
  const notes = new Map<number, Inline[]>()
  let own: Inline[] = []
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      own = []
      notes.set(idOf(token), own)
    }
    const words = wordsOf(token)
    if (words.length > 0) own.push(...(own.length > 0 ? [SPACE] : []), ...words)
  }
  return notes
}

const SPACE: Inline = { is: 'text', text: ' ' }

function wordsOf(token: Token): readonly Inline[] {
  if (token.type === 'inline') return readInlines(token, asWords)
  const isCode = token.type === 'fence' || token.type === 'code_block'
  return isCode ? [{ is: 'text', text: visible(token.content.trim()) }] : []
}
