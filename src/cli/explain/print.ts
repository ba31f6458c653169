import { type Authorship, authorsOf } from '../../git/blame.ts'
import { originLines } from '../../pipeline.ts'
import { padEnd, safe, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { fieldLines } from '../fields.ts'
import type { Derivation, Input } from './derivation.ts'

/** An input with the line it stands on and, where git knows it, who wrote that line. */
export interface Placed extends Input {
  readonly line: number | null
  /** null: written, but not in git yet; undefined: git cannot say. */
  readonly author: Authorship | null | undefined
}

/** Finds line, commit and author of each input; each file is read and asked about once. */
export async function place(context: Context, inputs: readonly Input[]): Promise<Placed[]> {
  const lines = await originLines(
    inputs.map((input) => input.origin),
    context.reader,
  )
  const byFile = groupByFile(inputs)
  const authors = new Map<string, ReadonlyMap<number, Authorship> | undefined>()
  for (const [file, all] of byFile) {
    const wanted = all.flatMap((input) => lines.get(input.origin) ?? [])
    authors.set(file, authorsOf(context.root, file, wanted, context.at))
  }
  return inputs.map((input) => {
    const line = lines.get(input.origin) ?? null
    return { ...input, line, author: authorAt(authors.get(input.origin.file), line) }
  })
}

const authorAt = (authors: ReadonlyMap<number, Authorship> | undefined, line: number | null): Placed['author'] =>
  authors && line !== null ? (authors.get(line) ?? null) : undefined

function groupByFile(inputs: readonly Input[]): Map<string, Input[]> {
  const groups = new Map<string, Input[]>()
  for (const input of inputs) groups.set(input.origin.file, [...(groups.get(input.origin.file) ?? []), input])
  return groups
}

/** The derivation as text: formula, terms, computation, result, and the lines of the files it rests on. */
export function derivationText(context: Context, derivation: Derivation, placed: readonly Placed[]): string[] {
  const { explain: w } = context.words
  const symbols = Math.max(5, ...derivation.terms.map(({ symbol }) => widthOf(symbol)))
  const terms = derivation.terms.map(
    ({ symbol, name, value, ids }) =>
      `${padEnd(symbol, symbols)} ${value}  ${name}${ids.length ? ` (${ids.join(', ')})` : ''}`,
  )
  return [
    ...fieldLines(
      [
        [w.formula, derivation.formula],
        [w.terms, terms],
        [w.computed, derivation.steps],
        [w.result, context.paint.bold(derivation.result)],
        ['', derivation.rounding],
        [w.others, derivation.others?.join(', ')],
      ],
      context.width,
    ),
    ...(placed.length > 0 ? ['', w.inputs, ...inputLines(context, placed)] : []),
  ]
}

function inputLines({ words: { explain: w }, paint }: Context, placed: readonly Placed[]): string[] {
  const label = Math.max(...placed.map((input) => widthOf(input.label)))
  const value = Math.min(44, Math.max(...placed.map((input) => widthOf(input.value))))
  return placed.map((input) => {
    const where = `${safe(input.origin.file)}${input.line === null ? '' : `:${input.line}`}`
    const who =
      input.author === null ? w.uncommitted : input.author && `${input.author.commit} ${safe(input.author.author)}`
    return `  ${padEnd(input.label, label)}  ${padEnd(input.value, value)}  ${where}${who ? `  ${paint.dim(`(${who})`)}` : ''}`
  })
}
