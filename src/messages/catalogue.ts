import type { Code, Params } from '../core/codes.ts'

/** How one code speaks in one language: lower case, no full stop, the user's own value in quotes. */
export interface Sentence<P> {
  readonly message: (params: P) => string
  /** How to mend it; undefined where nothing more can be said. */
  readonly hint?: (params: P) => string | undefined
}

/** A sentence that also speaks of many entries at once. */
export interface GroupedSentence<P> extends Sentence<P> {
  readonly many: (count: number, subjects: string) => string
}

type SentenceOf<C extends Code> = C extends `gap/${string}` ? GroupedSentence<Params[C]> : Sentence<Params[C]>

/** All sentences of a language. A missing or misspelt code does not compile. */
export type Catalogue = { readonly [C in Code]: SentenceOf<C> }

/** The sentences whose codes start with one of these words. */
export type Chapter<Prefix extends string> = Pick<Catalogue, Extract<Code, `${Prefix}/${string}`>>
