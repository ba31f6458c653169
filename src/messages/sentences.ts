import type { Code } from '../core/codes.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Lang } from '../core/lang.ts'
import type { Catalogue, GroupedSentence, Sentence } from './catalogue.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { vi, en }

/** Every code, in the order of the catalogue. */
export const CODES = Object.keys(vi) as readonly Code[]

/** A code's own parameters fit its own sentence; the type of a union of codes cannot say so. */
const sentenceOf = (code: Code, lang: Lang): Sentence<unknown> => CATALOGUES[lang][code] as Sentence<unknown>

/** What is wrong, in one line. */
export const messageOf = ({ code, params }: Diagnostic, lang: Lang): string => sentenceOf(code, lang).message(params)

/** How to mend it, in one line, where something can be said. */
export const hintOf = ({ code, params }: Diagnostic, lang: Lang): string | undefined =>
  sentenceOf(code, lang).hint?.(params)

/** One line on many entries with the same gap; undefined for codes that are no gap. */
export function manyOf(code: Code, lang: Lang, count: number, subjects: string): string | undefined {
  return (sentenceOf(code, lang) as Partial<GroupedSentence<unknown>>).many?.(count, subjects)
}
