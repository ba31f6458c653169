import type { Chapter } from '../catalogue.ts'
import { quote, quoteAll, someOf } from '../quote.ts'
import { meant } from './meant.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  decimal: 'a number with decimals',
  boolean: 'true or false',
  array: 'a list',
  object: 'entries of its own',
  null: 'nothing',
}
const type = (name: string): string => TYPES[name] ?? name

/** `0 to 100`, `at least 0`, `at most 100`; `more than 0` where the bound itself is left out. */
export function between(min: number | undefined, max: number | undefined, above?: number): string {
  if (above !== undefined) return `more than ${above}`
  if (min === undefined) return max === undefined ? 'no limit' : `at most ${max}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}

/** How each type is written. */
const HOW = {
  string: 'put the value between double quotes',
  array: 'write a list: [a, b], or one entry a line, each after a hyphen and a space',
  integer: 'write a whole number, without decimals',
  number: 'write a number such as 62.5; leave the key out where there is none',
  boolean: 'write true or false',
  object: 'write entries of its own, one an indented line, with a colon and a space after each name',
}
const HOWS = Object.keys(HOW) as (keyof typeof HOW)[]

export const schema = {
  'schema/version': {
    message: ({ value, allowed }) => `the schema line says ${quote(value)}; here it must be ${quote(allowed)}`,
    hint: ({ allowed }) => `write schema: ${allowed}`,
  },
  'schema/unknown-key': {
    message: ({ id, allowed }) => `there is no key ${quote(id)}; allowed: ${someOf(allowed, 30)}`,
    hint: ({ nearest, comma }) =>
      comma
        ? 'inside { } a comma separates entries: write 62.5 for decimals, and quote a sentence that has a comma'
        : meant(nearest),
  },
  'schema/missing-key': {
    message: ({ key }) => `${quote(key)} is missing`,
    hint: ({ key }) => `add ${key}: …`,
  },
  'schema/type': {
    message: ({ expected, found, word }) =>
      `this must be ${[...(word === undefined ? [] : [quote(word)]), ...expected.map(type)].join(' or ')}, not ${type(found)}`,
    hint: ({ expected, found, colonSpace, nearest, suggestion }) => {
      if (suggestion !== undefined) return `write ${suggestion}`
      if (colonSpace !== undefined) return `did you mean "${colonSpace}"? a space must follow the colon`
      if (nearest !== undefined) return meant(nearest)
      if (!/array|object/.test(found)) return HOW[HOWS.find((one) => expected.includes(one)) ?? 'object']
      return expected.includes('array') ? HOW.array : expected.includes('object') ? HOW.object : 'write a single value'
    },
  },
  'schema/enum': {
    message: ({ value, allowed }) => `${quote(value)} is not allowed; allowed: ${quoteAll(allowed)}`,
    hint: ({ nearest }) => meant(nearest),
  },
  'schema/date': {
    message: ({ value, suggestion, years, isNoDay }) => {
      if (years) return `the year of the day ${quote(value)} is not within ${years.from} - ${years.to}`
      if (isNoDay) return `the calendar has no day ${quote(value)}`
      return suggestion === undefined
        ? `${quote(value)} is not a day`
        : `the day ${quote(value)} is not in the right form`
    },
    hint: ({ suggestion, years, isNoDay, orTrue }) => {
      if (years) return 'is the year a slip?'
      if (isNoDay) return 'check the day and the month; write year-month-day: 2026-09-14'
      if (orTrue) return 'write the day it was done, year-month-day, as 2026-09-14; if it is not known, true'
      return `write year-month-day: ${suggestion ?? '2026-09-14'}`
    },
  },
  'schema/pattern': {
    message: ({ value }) => `${quote(value)} cannot be used as an id`,
    hint: ({ isUnit, nearest }) =>
      isUnit
        ? 'write the id of the unit (see: plan list units), not its name'
        : meant(nearest, 'an id has no spaces and none of : / \\ #'),
  },
  'schema/range': {
    message: ({ value, min, max, above }) => `${value} is out of range: ${between(min, max, above)}`,
    hint: () => 'correct the number; leave the key out where there is none',
  },
  'schema/count': {
    message: ({ found, min, max }) =>
      `there ${found === 1 ? 'is 1 entry' : `are ${found} entries`} here, there must be ${between(min, max)}`,
    hint: ({ max }) => (max === undefined ? 'add what is missing' : 'delete what is too much'),
  },
  'schema/empty': {
    message: () => 'this is empty',
    hint: () => 'write something, or delete the entry',
  },
  'number/as-text': {
    message: ({ value }) => `${quote(value)} is text here, not a number`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'write a number such as 62.5: decimals after a point, no quotes, no % or unit'
        : `write ${suggestion} (decimals after a point, no quotes, no %)`,
  },
  'number/digits': {
    message: () => 'the number has too many digits (over 15) to be kept exactly',
    hint: () => 'round it, or use a larger unit (million, billion)',
  },
  'number/looks-like-thousands': {
    message: ({ typed, value }) => `${typed} is read as the decimal ${value}`,
    hint: ({ typed, value }) =>
      `thousands have no point: write ${Number(typed.replace('.', ''))}; if ${value} is meant, write ${typed.endsWith('0') ? value : `${typed}0`}`,
  },
} satisfies Chapter<'schema' | 'number'>
