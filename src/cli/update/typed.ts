import type { Day } from '../../core/day.ts'
import { readDay } from '../../core/typed-day.ts'
import { typedNumber } from '../../core/typed-number.ts'
import { isDoneWord, readMissed, readYesNo } from '../../core/typed-words.ts'
import type { Read } from '../answers.ts'
import type { Words } from '../words/index.ts'

// What a person typed about one figure, on the command line or in answer to a question.

/** A share done, 0 to 100: `60`, `62,5`, `62,5 %`. */
export function readPercent({ update }: Words, typed: string): Read<number> {
  const value = typedNumber(typed)
  return value === undefined || value < 0 || value > 100 ? { wrong: update.badPercent(typed) } : { value }
}

/** Files and links, with `;` between several; the quotes that a window sets around a path dropped into it are taken off. */
export const readNames = (typed: string): string[] =>
  typed
    .split(';')
    .map((word) =>
      word
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((word) => word !== '')

export function readFigure({ update }: Words, typed: string): Read<number> {
  const value = typedNumber(typed)
  return value === undefined ? { wrong: update.badNumber(typed) } : { value }
}

export function readDate({ update }: Words, typed: string): Read<Day> {
  const value = readDay(typed)
  return value === undefined ? { wrong: update.badDay(typed) } : { value }
}

/** The day something was done; `xong` alone where the day is not known. */
export function readDone(words: Words, typed: string): Read<Day | true> {
  return isDoneWord(typed) ? { value: true } : readDate(words, typed)
}

/** A part's state: a share, or the day it was done. */
export function readPart(words: Words, typed: string): Read<{ percent: number } | { done: Day | true }> {
  const done = readDone(words, typed)
  if ('value' in done) return { value: { done: done.value } }
  const percent = readPercent(words, typed)
  return 'value' in percent ? { value: { percent: percent.value } } : { wrong: words.update.badPart(typed) }
}

/** What one time of recurring work came to: the day it was done, or why it was missed. */
export function readOccurrence(words: Words, typed: string): Read<{ done: Day | true } | { missed: string }> {
  const done = readDone(words, typed)
  if ('value' in done) return { value: { done: done.value } }
  const missed = readMissed(typed)
  return missed === undefined ? { wrong: words.update.badOccurrence(typed) } : { value: { missed } }
}

/** The value of an indicator of its kind. */
export function readValue(words: Words, kind: string | undefined, typed: string): Read<number | boolean | string> {
  if (kind === 'text') return { value: typed }
  if (kind !== 'yes-no') return readFigure(words, typed)
  const value = readYesNo(typed)
  return value === undefined ? { wrong: words.update.badYesNo(typed) } : { value }
}
