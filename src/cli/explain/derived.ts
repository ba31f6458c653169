import { printDecimal, printNumber } from '../../core/number.ts'
import type { Figure, IndicatorStatus, Progress } from '../../core/progress.ts'
import type { Ratio } from '../../core/ratio.ts'
import type { Derivation as Derived, DerivedTerm } from '../../core/verdict.ts'
import { safe } from '../columns.ts'
import { bareFigure } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import type { Input, Term } from './derivation.ts'

const LETTERS = ['n', 'd'] as const

/** The terms of one side, `n1`, `n2` … with their symbols. */
const side = (derived: Derived, letter: 'n' | 'd'): { symbol: string; term: DerivedTerm }[] =>
  (derived[letter] ?? []).map((term, i) => ({ symbol: `${letter}${i + 1}`, term }))

/** The formula in symbols: `(n1 − n2) / d1 × 100`. */
export function derivedFormula(derived: Derived): string {
  const sides = LETTERS.filter((letter) => derived[letter] !== null).map((letter) =>
    joined(
      derived,
      side(derived, letter).map(({ symbol, term }) => [symbol, term.times]),
    ),
  )
  return sides.join(' / ') + (derived.factor === 1 ? '' : ` × ${printNumber(derived.factor)}`)
}

/** Terms with what each is multiplied by, as a sum: `(n1 − n2 × 2)`; without brackets where nothing follows. */
function joined({ d, factor }: Derived, terms: readonly (readonly [string, number])[]): string {
  const timed = (text: string, times: number): string => (times === 1 ? text : `${text} × ${printNumber(times)}`)
  const all = terms.map(([text, times], i) =>
    i === 0 ? timed(text, times) : (times < 0 ? ' − ' : ' + ') + timed(text, Math.abs(times)),
  )
  return all.length > 1 && (d !== null || factor !== 1) ? `(${all.join('')})` : all.join('')
}

const number = (words: Words, value: Ratio | null): string => (value ? printDecimal(value, 2) : words.none)

/** What each symbol stands for, its value, and the tasks it counts. */
export const derivedTerms = (words: Words, derived: Derived): Term[] =>
  LETTERS.flatMap((letter) => side(derived, letter)).map(({ symbol, term }) => ({
    symbol,
    name: nameOf(words, term),
    value: number(words, term.value),
    ids: term.tasks,
  }))

function nameOf({ indicator: w }: Words, { what, id, take, group, unit }: DerivedTerm): string {
  if (what === 'constant') return w.constant
  if (what === 'indicator') return `${safe(id)}, ${w.taken[take]}`
  const scope = [group === null ? '' : w.ofGroup(safe(group)), unit === null ? '' : safe(unit)].filter(Boolean)
  return [w.counted[id] ?? id, ...scope].join(', ')
}

/** The computation in numbers, or why there is no value. */
export function derivedSteps(words: Words, { indicator, figure }: IndicatorStatus, derived: Derived): string[] {
  const { sumN, sumD, d } = derived
  if (!figure) return [sumN && sumD?.n === 0n ? words.indicator.overZero : words.indicator.inputsMissing]
  const sums = [derived.n, ...(d ? [d] : [])]
    .map((terms) =>
      joined(
        derived,
        terms.map(({ value, times }) => [number(words, value), times]),
      ),
    )
    .join(' / ')
  const factor = derived.factor === 1 ? '' : ` × ${printNumber(derived.factor)}`
  return [`${sums}${factor} = ${bareFigure(words, figure, indicator)}`]
}

/** The formula's lines, the lines its indicators were read from, and the reports behind each task counted. */
export function derivedInputs(
  words: Words,
  progress: Progress,
  derived: Derived,
  figureSources: (words: Words, progress: Progress, figure: Figure) => Input[],
): Input[] {
  const all = LETTERS.flatMap((letter) => side(derived, letter))
  const counted = new Set(all.flatMap(({ term }) => term.tasks))
  return [
    ...all.map(({ symbol, term }) => ({
      label: symbol,
      value: `${nameOf(words, term)} = ${number(words, term.value)}`,
      origin: term.origin,
    })),
    ...[...new Set(all.flatMap(({ term: { figure } }) => figure ?? []))].flatMap((f) =>
      figureSources(words, progress, f),
    ),
    ...progress.tasks
      .filter(({ id }) => counted.has(id))
      .map(({ id, state, stated, task }) => ({
        label: id,
        value: words.states[state],
        origin: (stated.done ?? stated.percent ?? stated.result)?.origin ?? task.origin,
      })),
  ]
}
