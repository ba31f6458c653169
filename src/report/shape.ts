import type { JsonRatio } from '../core/ratio.ts'

/**
 * The form of a view, as data: templates are checked against it before they are filled, so that a misspelt field is found
 * even inside a list that happens to be empty this quarter. `text?` and `ratio?` may be null; a list is written `[item]`.
 */
export type Shape = Leaf | readonly [Shape] | { readonly [field: string]: Shape }
export type Leaf = 'text' | 'text?' | 'count' | 'flag' | 'ratio?'

interface Leaves {
  text: string
  'text?': string | null
  count: number
  flag: boolean
  'ratio?': JsonRatio | null
}

/** The value a shape describes. */
export type Of<S> = S extends Leaf
  ? Leaves[S]
  : S extends readonly [infer Item]
    ? readonly Of<Item>[]
    : { readonly [K in keyof S]: Of<S[K]> }

/** The fields below a shape; none for text, counts and lists. */
export function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  if (shape === 'ratio?') return { n: 'count', d: 'count' }
  return typeof shape === 'string' || isList(shape) ? {} : shape
}

export const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)

/** What may be printed as it stands. */
export const isLeaf = (shape: Shape): boolean => typeof shape === 'string' && shape !== 'ratio?'
