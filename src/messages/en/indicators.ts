import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { everyName } from '../words.ts'
import { meant } from './meant.ts'
import { between } from './schema.ts'

const VALUE: Readonly<Record<string, string>> = { 'yes-no': 'true or false', text: 'text' }
const BETTER = { up: 'higher is better', down: 'lower is better' } as const
const FIELD = { n: 'the numerator n', d: 'the denominator d', value: 'the whole' } as const
const AS_PRINTED = 'if the document says so, keep it'

export const indicators = {
  'indicator/unknown': {
    message: ({ id }) => `indicator ${quote(id)} is not in the plan`,
    hint: ({ nearest }) => meant(nearest, 'see the ids of indicators: plan list indicators'),
  },
  'indicator/value-kind': {
    message: ({ kind }) => `the value must be ${VALUE[kind] ?? 'a number'}, as the indicator is of kind: ${kind}`,
    hint: ({ kind }) =>
      kind === 'yes-no'
        ? 'write true if it is met, false if not'
        : kind === 'text'
          ? 'put the value between double quotes'
          : 'write a number such as 62.5, without % or words',
  },
  'indicator/limits': {
    message: ({ value, min, max }) => `${value} is out of range: ${between(min, max)}`,
    hint: () => 'check the number; if it is right, give the indicator limits',
  },
  'indicator/out-of-rank': {
    message: ({ value, outOf }) => `rank ${value} is not among the ${outOf} ranked`,
    hint: () => 'a rank is a whole number from 1 to outOf; check it, or correct outOf of the indicator',
  },
  'indicator/target-order': {
    message: ({ from, to }) => `the range from ${from} to ${to} is written backwards: nothing lies in it`,
    hint: ({ from, to }) => `write [${to}, ${from}]`,
  },
  'indicator/target-behind-baseline': {
    message: ({ value, baseline, sense }) =>
      `the target ${value} is worse than the baseline ${baseline} (${BETTER[sense]})`,
    hint: () => `check the target, the baseline and direction; ${AS_PRINTED}`,
  },
  'indicator/steps-backwards': {
    message: ({ value, earlier, by, sense }) =>
      `the step ${value} is easier than the step ${earlier} before it, by: ${by} (${BETTER[sense]})`,
    hint: () => `check value, by and direction; ${AS_PRINTED}`,
  },
  'indicator/step-twice': {
    message: ({ by }) => (by === '' ? 'two steps have no term' : `two steps are due at the same time: ${by}`),
    hint: () => 'keep one of them, or write different terms in by',
  },
  'indicator/break': {
    message: ({ why, on, than }) =>
      ({
        order: `the break on ${on} is written after the one on ${than}`,
        twice: `there are two breaks on ${on}`,
        'after-term': `the break on ${on} is after the plan's end (${than})`,
        baseline: `the baseline of the new series is of ${on}, before the series begins (${than})`,
      })[why],
    hint: ({ why }) =>
      ({
        order: 'put breaks in the order of their days',
        twice: 'make them one, or correct a day',
        'after-term': 'correct the day, or delete this break',
        baseline:
          'correct the day; if it is an old figure worked out anew for the new series, leave at out and say so in reason',
      })[why],
  },
  'indicator/no-breakdown': {
    message: ({ indicator }) => `indicator ${indicator} declares no breakdown, so there is no by`,
    hint: () => 'delete by; if there are details, declare breakdown: { of, items } for the indicator',
  },
  'indicator/breakdown-unknown': {
    message: ({ id, indicator }) => `the breakdown of ${indicator} has no item ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, 'correct the id, or declare it in breakdown.items of the indicator'),
  },
  'indicator/breakdown-sum': {
    message: ({ field, whole, parts }) => `the parts add up to ${parts}, but ${FIELD[field]} is ${whole}`,
    hint: () => 'correct the part that is wrong, or the whole; if parts overlap, delete sum: true of the indicator',
  },
  'indicator/cumulative-fell': {
    message: ({ indicator, value, earlier, day }) =>
      `the running total of ${indicator} falls from ${earlier} (${day}) to ${value}`,
    hint: () => 'correct the number, or the old one if that was wrong, or write reset: why it starts anew',
  },
  'indicator/denominator-changed': {
    message: ({ from, to, day }) => `the denominator changes by more than half: from ${from} (${day}) to ${to}`,
    hint: () => 'check d; if it is right, say why in note, or declare breaks where the area or the method changed',
  },
  'indicator/windows-overlap': {
    message: ({ period, value, parts, sum }) => `${period} has ${value}, but ${someOf(parts)} add up to ${sum}`,
    hint: () => 'correct this figure, or the period that is wrong; if the periods cannot be added, say so in note',
  },
  'indicator/old': {
    message: ({ indicator, day, every, period }) =>
      `indicator ${indicator} is reported ${everyName(every, 'en')}, but its newest figure is of ${day}; the report of ${period} does not mention it`,
    hint: ({ indicator }) => `write the new figure; if there is none yet, say so: ${indicator}: { none: true }`,
  },
  'indicator/fraction-of-count': {
    message: ({ value, what }) => `${value} has decimals, but this is a count: ${quote(what)}`,
    hint: () => 'write a whole number; if it is measured (km, ha, million đồng), name that unit in of, or give limits',
  },
  'formula/term': {
    message: (params) =>
      params.why === 'alone'
        ? `${params.of} goes with ${params.with} only`
        : {
            nothing: 'this term does not say what it takes',
            several: `this term says several things at once: ${params.of}`,
            'per-unit': `indicator ${params.of} has a value for each unit, so it cannot be a term`,
            'no-number': `indicator ${params.of} is no number, so it cannot be a term`,
            'no-ratio': `indicator ${params.of} is no ratio, so it has no n or d to take`,
          }[params.why],
    hint: ({ why }) =>
      ({
        nothing: 'write exactly one of: indicator, tasks, constant',
        several: 'write exactly one of: indicator, tasks, constant; make the others terms of their own',
        alone: 'delete it',
        'per-unit': 'use another indicator',
        'no-number': 'use another indicator',
        'no-ratio': 'delete take; if that indicator is a ratio, declare of: { n, d }',
      })[why],
  },
  'formula/circle': {
    message: ({ ids }) =>
      `the formulas go round in a circle: ${[...ids.slice(0, 12), ...(ids.length > 12 ? ['…'] : []), ids[0]].join(' → ')}`,
    hint: () => 'no indicator can be worked out from itself: delete one of the ways',
  },
  'formula/units': {
    message: ({ why, unit, other }) =>
      why === 'sum'
        ? `what is counted in ${quote(unit)} is added to what is counted in ${quote(other)}`
        : `a percentage of a numerator in ${quote(other)} and a denominator in ${quote(unit)}`,
    hint: () => 'check the terms; for one and the same thing write the same unit, to convert one write times',
  },
  'formula/reported': {
    message: ({ indicator }) => `indicator ${indicator} is worked out from other figures, so none is reported here`,
    hint: () => 'delete this figure; if units are to report it, delete the formula of the indicator',
  },
} satisfies Chapter<'indicator' | 'formula'>
