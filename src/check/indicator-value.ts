import { type Diagnostic, problem } from '../core/diagnostic.ts'
import type { IndicatorData } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { limitsOf, type StatedValue, statedValues } from './stated-values.ts'

/** indicator/value-kind, indicator/limits: a value of the wrong kind, or one that cannot be. */
export const indicatorValue: Rule = function* (context) {
  for (const stated of statedValues(context)) {
    const { kind } = stated.indicator.data
    if (typeof stated.value !== typeOf(kind)) yield problem('indicator/value-kind', 'error', stated.origin, { kind })
    else if (typeof stated.value === 'number') yield* limits(stated, stated.value)
  }
}

/** The type a value must have in a file, by kind of indicator. */
function typeOf(kind: IndicatorData['kind']): 'number' | 'boolean' | 'string' {
  return kind === 'yes-no' ? 'boolean' : kind === 'text' ? 'string' : 'number'
}

function* limits({ indicator, origin, isPart }: StatedValue, value: number): Generator<Diagnostic> {
  // Limits are those of the whole; a part of it may well lie below.
  if (isPart && indicator.data.limits) return
  const { min, max } = limitsOf(indicator.data)
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const params = { value, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    yield problem('indicator/limits', 'error', origin, params)
  }
}
