import type { Params } from '../core/codes.ts'
import { isDay, YEARS } from '../core/day.ts'
import type { Path } from '../core/origin.ts'
import { readPeriod } from '../core/typed-period.ts'
import { plainly, strangeIn } from './lookalike.ts'
import { readDate } from './suggest.ts'
import { codePoint } from './text-file.ts'

// What is said of a value that its schema refuses: what it was most likely meant to be.

/** A blank or unseen character from elsewhere in a value that would be right without it; `keyword` is what the schema asked for. */
export function strangeFor(value: unknown, keyword: string): Params['yaml/lookalike'] | undefined {
  if (typeof value !== 'string' || !/^(?:type|format|pattern|enum|const)$/.test(keyword)) return undefined
  const found = strangeIn(value)
  const isRight = keyword === 'type' ? /^-?[\d.]+$/ : /^[^\s:/\\#]+$/
  return found && isRight.test(plainly(value)) ? { codePoint: codePoint(found.char), looks: found.looks } : undefined
}

/** What is wrong with a day; `orTrue` where it may be left unsaid. */
export function wrongDate(value: string, orTrue: boolean): Params['schema/date'] {
  if (isDay(value)) return { value, years: YEARS }
  const read = readDate(value)
  return { value, ...read, ...(orTrue && Object.keys(read).length === 0 ? { orTrue } : {}) }
}

const UNIT_KEYS: ReadonlySet<unknown> = new Set(
  'lead with unit by proposer successors gate follow-up decider'.split(' '),
)

/** What is wrong with an id at `path`: a unit's name in place of its id, a period in words. */
export function wrongId(value: string, path: Path): Params['schema/pattern'] {
  if (UNIT_KEYS.has(path.findLast((key) => typeof key === 'string'))) return { value, isUnit: true }
  const period = path.at(-1) === 'period' ? readPeriod(plainly(value)) : plainly(value)
  return period === plainly(value) ? { value } : { value, nearest: period }
}

/** Words in the form that is expected: `[a, b]` for a list, `{ text: Quý IV/2026 }` for what has its words under a key. */
export function inForm(value: string, expected: readonly string[], hasText: boolean): string | undefined {
  if (value.length > 60 || /[[\]{}"#:\n]/.test(value)) return undefined
  if (expected.includes('array')) return `[${value}]`
  return expected.includes('object') && hasText && !value.includes(',') ? `{ text: ${value} }` : undefined
}
