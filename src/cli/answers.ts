import { fold, nfc } from '../core/text.ts'

// What a typed answer stands for.

/** A value that was understood, or what to say of the answer. */
export type Read<T> = { readonly value: T } | { readonly wrong: string }

/** A typed line as text: NFC, one blank for each gap, none at the ends; undefined when control characters are in it (an arrow key, a paste). */
export function cleanLine(line: string): string | undefined {
  const text = nfc(line)
    .replace(/[\t \u00a0]+/g, ' ')
    .trim()
  return /[\u0000-\u001f\u007f-\u009f]/.test(text) ? undefined : text
}

interface Labelled<T> {
  readonly value: T
  readonly label: string
}

/**
 * The options that an answer names, in the options' order, each once: one by its value or label or the beginning of its label, or numbers from 1 with commas or blanks
 * between them (`1, 3-5`). Undefined when any part names none.
 */
export function readChosen<T extends string>(line: string, options: readonly Labelled<T>[]): readonly T[] | undefined {
  // A bare number is the one shown in the list, also where a value looks like one.
  const named = /^\d+$/.test(line) ? undefined : optionNamed(line, options)
  if (named) return [named.value]
  const chosen = new Set<number>()
  for (const word of line.split(/[\s,;]+/).filter(Boolean)) {
    const numbers = numbersOf(word, options)
    if (!numbers || numbers.some((n) => options[n - 1] === undefined)) return undefined
    for (const n of numbers) chosen.add(n)
  }
  return chosen.size === 0 ? undefined : options.filter((_, i) => chosen.has(i + 1)).map(({ value }) => value)
}

/** The option of this value or label, else the only one whose label begins so. */
function optionNamed<T extends string>(typed: string, options: readonly Labelled<T>[]): Labelled<T> | undefined {
  const exact = options.find(({ value, label }) => isNamed(typed, value, label))
  const begins = options.filter(({ label }) => fold(label).startsWith(fold(typed)))
  return exact ?? (begins.length === 1 ? begins[0] : undefined)
}

const isNamed = (typed: string, ...names: readonly string[]): boolean =>
  names.some((name) => fold(name) === fold(typed))

/** Numbers of the options that one word names: `3`, `3-5`, or a value. */
function numbersOf(word: string, options: readonly Labelled<string>[]): number[] | undefined {
  const [, first, last] = /^(\d{1,4})(?:[-–](\d{1,4}))?$/.exec(word) ?? []
  if (first === undefined) {
    const at = options.findIndex(({ value }) => isNamed(word, value))
    return at < 0 ? undefined : [at + 1]
  }
  const [from, to] = [Number(first), Number(last ?? first)]
  return from > to ? undefined : Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
