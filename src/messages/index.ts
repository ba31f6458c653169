import type { Located } from '../core/located.ts'
import { printGithub } from './github.ts'
import { printGitlab } from './gitlab.ts'
import { printJson } from './json.ts'
import { printText, type TextOptions } from './print.ts'

export type { Paint, TextOptions } from './print.ts'

/** Formats in which problems are printed. A new one is one new file, and a line here. */
const FORMATS = {
  text: printText,
  json: (all: readonly Located[], { lang }: TextOptions) => printJson(all, lang),
  github: (all: readonly Located[], { lang }: TextOptions) => printGithub(all, lang),
  gitlab: (all: readonly Located[], { lang }: TextOptions) => printGitlab(all, lang),
} as const

export type Format = keyof typeof FORMATS

const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name)

/** Located problems in the format asked for; text where the format is not known. */
export function printProblems(all: readonly Located[], options: TextOptions & { readonly format?: string }): string {
  const { format = 'text' } = options
  return FORMATS[isFormat(format) ? format : 'text'](all, options)
}
