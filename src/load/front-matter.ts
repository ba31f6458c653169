import matter from 'gray-matter'
import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import { cutPlain, lineAfter, SECOND, type Split } from './plain-front-matter.ts'

const deny = {
  parse: () => {
    throw new Error('front matter is never run')
  },
  stringify: () => '',
}
/**
 * Only the cut is wanted: the YAML between the fences is left to our own parser, and nothing else is ever parsed.
 * These three are all the engines there are; each file asks for them several times, so there are no more of them than needed.
 */
const OPTIONS = {
  language: 'yaml',
  engines: { yaml: { parse: () => ({}), stringify: () => '' }, json: deny, javascript: deny },
}
/** So many blank lines make gray-matter's own pattern slow; no report has them. */
const BLANK_RUN = /\n(?:[ \t]*\n){200}/
/** Cuts the text of a `.md` file at its fences, or says what is wrong with them. */
export const splitFrontMatter = (file: string, text: string): Split | Diagnostic =>
  cutPlain(text) ?? splitWithCare(file, text)

function splitWithCare(file: string, text: string): Split | Diagnostic {
  if (text.trim() === '') return fileProblem('yaml/empty', 'error', file, {})
  const firstLine = text.slice(0, `${text}\n`.indexOf('\n'))
  const first = { start: 0, end: Math.max(1, firstLine.length) }
  if (!/^---(?!-)/.test(text)) return fileProblem('front-matter/missing', 'error', file, {}, first)
  const language = firstLine.slice(3).trim()
  if (!/^(?:ya?ml)?$/i.test(language)) return fileProblem('front-matter/language', 'error', file, { language }, first)
  const head = text.slice(firstLine.length, endOfFence(text, firstLine.length))
  const blank = BLANK_RUN.exec(head)
  if (blank) {
    const start = firstLine.length + blank.index
    return fileProblem('yaml/syntax', 'error', file, { detail: '200 blank lines' }, { start, end: start + 1 })
  }
  const split = halves(text, firstLine.length, matter(`---${head}`, OPTIONS).matter)
  return split ? checked(file, split) : fileProblem('front-matter/open', 'error', file, {}, first)
}

/** The end of the first line that starts with three dashes after `from`; gray-matter needs to see no more. */
function endOfFence(text: string, from: number): number {
  const fence = text.indexOf('\n---', from)
  const end = fence < 0 ? -1 : text.indexOf('\n', fence + 1)
  return end < 0 ? text.length : end + 1
}

/** The halves; undefined where no closing line of exactly three dashes was found. */
function halves(text: string, start: number, head: string): Split | undefined {
  const end = start + head.length
  const closing = /^\n---[ \t]*(?:\n|$)/.exec(text.slice(end, end + 256))
  if (!closing) return undefined
  const bodyStart = end + closing[0].length
  const matterOffset = Math.min(start + 1, end)
  return {
    matter: text.slice(matterOffset, end),
    matterOffset,
    body: text.slice(bodyStart),
    bodyOffset: bodyStart,
    bodyLine: lineAfter(text, bodyStart),
  }
}

function checked(file: string, split: Split): Split | Diagnostic {
  const second = SECOND.exec(split.body)
  if (!second) return split
  const start = split.bodyOffset + second.index
  return fileProblem('front-matter/twice', 'error', file, {}, { start, end: start + 3 })
}
