import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Indicator } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { type PlacedTerm, termsOf } from './formula-terms.ts'

/** formula/term: a term that is not exactly one thing, or that takes from an indicator what it does not have. */
export const formulaTerm: Rule = function* ({ plan, indicators }) {
  for (const indicator of plan.indicators)
    for (const term of termsOf(indicator)) {
      yield* oneThing(term)
      const taken = indicators.get(term.term.indicator ?? '')
      if (taken) yield* has(term, taken)
    }
}

const THINGS = ['indicator', 'tasks', 'constant'] as const
/** Keys that say more about one of them, and mean nothing with the others. */
const BELONGS = { take: 'indicator', group: 'tasks', unit: 'tasks' } as const

function* oneThing({ term, origin }: PlacedTerm): Generator<Diagnostic> {
  const stated = THINGS.filter((key) => term[key] !== undefined)
  if (stated.length !== 1) {
    yield problem('formula/term', 'error', origin, {
      why: stated.length === 0 ? 'nothing' : 'several',
      of: stated.join(', '),
    })
    return
  }
  for (const key of ['take', 'group', 'unit'] as const) {
    const wanted = BELONGS[key]
    if (term[key] !== undefined && stated[0] !== wanted)
      yield problem('formula/term', 'error', within(origin, key), { why: 'alone', of: key, with: wanted }, 'key')
  }
}

function* has({ term, origin }: PlacedTerm, { id, data }: Indicator): Generator<Diagnostic> {
  const taken = term.take ?? 'value'
  const isRatio = data.of !== undefined || data.formula?.d !== undefined
  if (data.per === 'unit')
    yield problem('formula/term', 'error', within(origin, 'indicator'), { why: 'per-unit', of: id })
  else if (data.kind === 'yes-no' || data.kind === 'text')
    yield problem('formula/term', 'error', within(origin, 'indicator'), { why: 'no-number', of: id })
  else if (taken !== 'value' && !isRatio)
    yield problem('formula/term', 'error', within(origin, 'take'), { why: 'no-ratio', of: id })
}
