import type { Token } from 'markdown-it'
import { held } from './held.ts'
import type { Inline } from './tree.ts'
import { visible } from './visible.ts'

interface Open {
  readonly is: 'strong' | 'emphasis' | 'link' | 'plain'
  readonly href: string
  readonly of: Inline[]
}

/** The footnote that a reference leads to. */
export type NoteOf = (reference: Token) => Inline

/** The inline children of a token as a tree; images and code become their words. */
export function readInlines(token: Token | undefined, noteOf: NoteOf): Inline[] {
  const stack: Open[] = [{ is: 'plain', href: '', of: [] }]
  for (const child of token?.children ?? []) {
    if (child.type === 'footnote_ref') stack.at(-1)?.of.push(noteOf(child))
    else step(stack, child)
  }
  return joined(stack[0]?.of ?? [])
}

const OPENS: Readonly<Record<string, Open['is']>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'plain',
  link_open: 'link',
}

function step(stack: Open[], child: Token): void {
  const top = stack.at(-1) as Open
  const opens = OPENS[child.type]
  if (opens) stack.push({ is: opens, href: String(child.attrGet('href') ?? ''), of: [] })
  else if (/_close$/.test(child.type)) close(stack)
  else if (child.type === 'hardbreak') top.of.push({ is: 'break' })
  else if (child.type === 'softbreak') top.of.push({ is: 'text', text: ' ' })
  else if (child.content !== '') top.of.push({ is: 'text', text: held(visible(child.content)) })
}

function close(stack: Open[]): void {
  const { is, href, of } = stack.pop() as Open
  const parent = stack.at(-1)
  if (!parent) return
  if (is === 'plain') parent.of.push(...of)
  else if (is === 'link') parent.of.push({ is, href, of: joined(of) })
  else parent.of.push({ is, of: joined(of) })
}

/** Neighbouring texts as one, so that a document number is never torn between two runs. */
function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.is === 'text' && last?.is === 'text') out[out.length - 1] = { is: 'text', text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}
