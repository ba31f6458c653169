import type { Lang } from '../../core/lang.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Everything the command line says, in one language; Vietnamese is the measure of completeness. */
export type Words = typeof vi

export const wordsOf = (lang: Lang): Words => (lang === 'en' ? en : vi)
