import { padEnd, safe, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { fieldLines } from '../fields.ts'
import type { Below, Derivation, Input, Term } from './derivation.ts'
import type { PlaceOf } from './place.ts'

/** Tasks, indicators … whose lines a terminal shows; the rest is counted. In a pipe nothing is cut, so that it can be searched. */
const SHOWN = 12

const isCut = ({ listWidth }: Context): boolean => Number.isFinite(listWidth)

/** The part of a derivation's inputs that is shown, and how many entries are left out. */
export function shownInputs(
  context: Context,
  { inputs, calculation }: Derivation,
): { inputs: readonly Input[]; left: number } {
  const labels = [...new Set(inputs.map(({ label }) => label))]
  if (!calculation || !isCut(context) || labels.length <= SHOWN) return { inputs, left: 0 }
  const kept = new Set(labels.slice(0, SHOWN))
  return { inputs: inputs.filter(({ label }) => kept.has(label)), left: labels.length - SHOWN }
}

/** The derivation as text: formula, terms, computation, result, and the lines of the files it rests on. */
export function derivationText(context: Context, derivation: Derivation, placeOf: PlaceOf): string[] {
  const { explain: w } = context.words
  if (derivation.below) return belowLines(context, derivation.below)
  return [
    ...fieldLines(
      [
        [w.formula, derivation.formula],
        [w.terms, termLines(context, derivation)],
        [w.computed, derivation.steps],
        [w.result, context.paint.bold(derivation.result)],
        ['', derivation.rounding],
        [w.others, derivation.others?.join(', ')],
      ],
      context.width,
    ),
    ...inputLines(context, derivation, placeOf),
  ]
}

function termLines(context: Context, { terms, calculation }: Derivation): string[] {
  const width = Math.max(5, ...terms.map(({ symbol }) => widthOf(symbol)))
  const symbols = terms.some(({ symbol }) => symbol !== '')
  const text = ({ symbol, name, value, ids }: Term): string =>
    `${symbols ? `${padEnd(symbol, width)} ` : ''}${value}  ${name}${ids.length ? ` (${ids.join(', ')})` : ''}`
  // One term a task may be many lines; terms with ids are few.
  const left = isCut(context) && terms.every(({ ids }) => ids.length === 0) ? terms.length - SHOWN : 0
  if (left <= 0) return terms.map(text)
  return [...terms.slice(0, SHOWN).map(text), moreText(context, calculation, left)]
}

function moreText({ words }: Context, calculation: Derivation['calculation'], left: number): string {
  return words.figures.more(left, words.figures.kinds[calculation?.items[0]?.kind ?? 'value'])
}

function inputLines(context: Context, derivation: Derivation, placeOf: PlaceOf): string[] {
  const { words, paint } = context
  const { inputs, left } = shownInputs(context, derivation)
  if (inputs.length === 0) return []
  const label = Math.max(...inputs.map((input) => widthOf(input.label)))
  const value = Math.min(44, Math.max(...inputs.map((input) => widthOf(input.value))))
  const lines = inputs.flatMap((input) => {
    const { line, author } = placeOf(input.origin)
    const where = `${safe(input.origin.file)}${line === null ? '' : `:${line}`}`
    const who = author === null ? words.explain.uncommitted : author && `${author.commit} ${safe(author.author)}`
    const told = `  ${padEnd(input.label, label)}  ${padEnd(input.value, value)}`
    const place = `${where}${who ? `  ${paint.dim(`(${who})`)}` : ''}`
    const width = widthOf(told) + 2 + widthOf(where) + (who ? widthOf(who) + 4 : 0)
    return width <= context.listWidth ? [`${told}  ${place}`] : [told.trimEnd(), `    ${place}`]
  })
  return [
    '',
    words.explain.inputs,
    ...lines,
    ...(left > 0 ? [`  ${moreText(context, derivation.calculation, left)}`] : []),
  ]
}

/** A line for each figure: id, value, what it is. */
function belowLines({ paint }: Context, below: readonly Below[]): string[] {
  const id = Math.max(...below.map((one) => widthOf(one.id)))
  const result = Math.min(12, Math.max(...below.map((one) => widthOf(one.result))))
  return below.map((one) => `${padEnd(one.id, id)}  ${padEnd(one.result, result)}  ${paint.dim(one.name)}`)
}
