import { Document, isScalar, Scalar, visit } from 'yaml'

/** Letters and digits of any script between blanks and the signs that mean nothing to YAML. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ,.()/–-]*[\p{L}\p{M}\p{N}).])?$/u
/** Words that some reader of YAML takes for a value of another type. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i
/** Longer texts are folded, as people write them by hand. */
const LONG = 80
const WIDTH = 100

/** A key with its value as lines of a block mapping; every text is written so that any YAML reader gets the same text back. */
export function yamlEntry(key: string, value: unknown): string {
  const document = new Document({ [key]: value })
  visit(document, {
    Scalar: (at, node) => {
      if (at !== 'key' && isScalar(node) && typeof node.value === 'string') node.type = styleOf(node.value)
    },
  })
  return document.toString({ lineWidth: WIDTH, minContentWidth: 0 })
}

function styleOf(text: string): Scalar.Type {
  const isOneLine = /^\S(?:[^\n\r\u0085\u2028\u2029\t]*\S)?$/.test(text)
  if (text.length > LONG && isOneLine && !/ {2}/.test(text)) return Scalar.BLOCK_FOLDED
  return PLAIN.test(text) && !RESERVED.test(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
}
