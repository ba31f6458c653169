import type { Lang } from '../../core/lang.ts'
import type { FlagCode, RedFlag } from '../../core/red-flag.ts'
import { visible } from '../visible.ts'
import { flagsEn } from './en.ts'
import type { FlagWords } from './values.ts'
import { FLAG_CODES, flagsVi } from './vi.ts'

export { FLAG_CODES }

const SENTENCES = { vi: flagsVi, en: flagsEn } as const
const LONGEST = 160

/** A red flag in one sentence without a full stop, safe for a terminal: `Hạn của 3.b lùi từ 30/6/2026 sang 30/9/2026`. */
export function flagText({ code, params }: RedFlag, lang: Lang, words: FlagWords): string {
  // A code's own parameters fit its own sentence; the type of a union of codes cannot say so.
  const sentence = SENTENCES[lang][code as FlagCode] as (params: unknown, words: FlagWords) => string
  const text = visible(sentence(params, words).replace(/\s+/g, ' ').trim())
  const letters = [...text]
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : text
}
