export type Scalar = string | number | boolean | null

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])
const NUMBER = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/

/**
 * The value of a plain (unquoted) word, by the core schema of YAML 1.2 without infinities and not-a-numbers: `.inf` stays text.
 * Both parsers use this, so they cannot disagree.
 */
export function resolveScalar(word: string): Scalar {
  const named = WORDS.get(word)
  if (named !== undefined) return named
  if (!startsNumber(word.charCodeAt(0)) || !NUMBER.test(word)) return word
  const value = Number(word)
  return Number.isFinite(value) ? value : word
}

/** Digits, and `+ - .`: most words of a text start with none of them. */
const startsNumber = (code: number): boolean => code < 58 && code > 42 && code !== 44 && code !== 47

/** Digits of a number as typed, without leading and trailing zeros; 0 for what is not a decimal number. */
export function significantDigits(word: string): number {
  const mantissa = word.replace(/[eE].*$/, '')
  if (!/^[-+]?[\d.]+$/.test(mantissa)) return 0
  return mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length
}
