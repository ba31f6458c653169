import { type Day, isPlanDay } from '../core/day.ts'
import { readDay } from '../core/typed-day.ts'
import { typedNumber } from '../core/typed-number.ts'
import { isDoneWord, readMissed, readYesNo } from '../core/typed-words.ts'
import type { FormFacts } from './facts.ts'
import type { Problem } from './problem.ts'
import { type Cell, wordsOf } from './table.ts'

/** A cell's meaning, or what is wrong with it. */
export type Got<T> = { readonly value: T } | { readonly problem: Problem }

/** A share done, 0 to 100. A number without a percent format that may be a fraction of one is not guessed at. */
export function readShare(cell: Cell): Got<number> {
  const found = readPercent(cell)
  if ('problem' in found || (found.value >= 0 && found.value <= 100)) return found
  return { problem: { code: 'share-out-of-range', cell: cell.address, text: wordsOf(cell) } }
}

/** A number of percent: 0.625 formatted as percent is 62.5, and so is 62.5 without a format. */
function readPercent(cell: Cell): Got<number> {
  const broken = brokenIn(cell)
  if (broken) return { problem: broken }
  const { value } = cell
  const text = wordsOf(cell)
  if (value.is === 'number' && value.isPercent) return { value: hundredfold(value.value) }
  const number = value.is === 'number' ? value.value : value.is === 'text' ? typedNumber(text) : undefined
  if (number === undefined) return { problem: { code: 'not-share', cell: cell.address, text } }
  if (number !== 0 && Math.abs(number) <= 1 && !text.endsWith('%'))
    return { problem: { code: 'unformatted-share', cell: cell.address, value: number, share: hundredfold(number) } }
  return { value: number }
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
const hundredfold = (share: number): number => Number((share * 100).toPrecision(12))

/** The figure of an indicator with this unit of measurement. */
export function readFigure(cell: Cell, measure: string | null): Got<number> {
  if (measure === '%') return orNumber(readPercent(cell))
  const broken = brokenIn(cell)
  if (broken) return { problem: broken }
  const { value } = cell
  const text = wordsOf(cell)
  if ((value.is === 'number' && value.isPercent) || (value.is === 'text' && /%$/.test(text)))
    return { problem: { code: 'percent-of-number', cell: cell.address, text, measure } }
  const number =
    value.is === 'number' ? Number(value.value.toPrecision(15)) : value.is === 'text' ? typedNumber(text) : undefined
  return number === undefined ? { problem: { code: 'not-number', cell: cell.address, text } } : { value: number }
}

/** What is no share is no number either; the remedy is another one. */
const orNumber = (got: Got<number>): Got<number> =>
  'problem' in got && got.problem.code === 'not-share' ? { problem: { ...got.problem, code: 'not-number' } } : got

/** The day something was done, also as the bare number that Excel keeps of it; true where it is said to be done and the day is not known. */
export function readDone(cell: Cell, facts: FormFacts): Got<Day | true> | undefined {
  const { value } = cell
  if (value.is === 'text') {
    const text = wordsOf(cell)
    if (isDoneWord(text)) return { value: true }
    const day = readDay(text.replace(/^ngày\s+/iu, ''))
    return day === undefined ? undefined : { value: day }
  }
  const day = value.is === 'day' ? value.day : value.is === 'number' ? value.asDay : undefined
  if (day === undefined || !isPlanDay(day)) return undefined
  const swapped = swappedDay(day, facts)
  return swapped === undefined
    ? { value: day }
    : { problem: { code: 'swapped-day', cell: cell.address, day, swapped, from: facts.from, to: facts.to } }
}

/** The day that Excel would have taken for this one, month first, where only that one is in the period. */
function swappedDay(day: Day, { from, to }: FormFacts): Day | undefined {
  const [year, month, date] = day.split('-')
  const swapped = `${year}-${date}-${month}`
  if (!isPlanDay(swapped) || (day >= from && day <= to)) return undefined
  return swapped >= from && swapped <= to ? swapped : undefined
}

/** What one time of recurring work came to. */
export function readTime(cell: Cell, facts: FormFacts): Got<{ done: Day | true } | { missed: string }> {
  const broken = brokenIn(cell)
  if (broken) return { problem: broken }
  const done = readDone(cell, facts)
  if (done) return 'problem' in done ? done : { value: { done: done.value } }
  const missed = readMissed(wordsOf(cell))
  if (missed !== undefined) return { value: { missed } }
  return { problem: { code: 'not-time', cell: cell.address, text: wordsOf(cell) } }
}

/** Yes or no, as a word or as Excel's own. */
export function readTruth(cell: Cell): Got<boolean> {
  const broken = brokenIn(cell)
  if (broken) return { problem: broken }
  const value = cell.value.is === 'boolean' ? cell.value.value : readYesNo(wordsOf(cell))
  return value === undefined ? { problem: { code: 'not-yes-no', cell: cell.address, text: wordsOf(cell) } } : { value }
}

/** A cell that has no value, or one that is meant for several rows. */
export function brokenIn({ address: cell, value, isMerged }: Cell): Problem | undefined {
  if (value.is === 'broken')
    return value.why === 'error'
      ? { code: 'cell-error', cell, text: value.text }
      : { code: 'formula-without-value', cell }
  return isMerged ? { code: 'merged-figure', cell } : undefined
}
