import { canonicalId } from '../../core/text.ts'

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The id of a group from its printed number: `IV` is 4, `2.` is 2; other marks stay as they are. */
export function groupId(number: string): string {
  const bare = number.replace(/[.):\s]+$/, '')
  if (!/^[IVX]+$/.test(bare)) return bare.replace(/^0+(?=\d)/, '')
  const values = [...bare].map((letter) => ROMAN[letter] ?? 0)
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0))
}

/**
 * The id of a task from the number printed before it, in its group: `đ)` and `dd` in group 1 are `1.đ`, `12` is `1.12`; `III.1.c` names the
 * group itself. Undefined for a number of another group.
 */
export function taskId(number: string, group: string): string | undefined {
  const bare = bareOf(number)
  const whole = canonicalId(bare)
  if (whole.includes('.')) return whole.startsWith(`${group}.`) ? whole : undefined
  return canonicalId(`${group}.${bare.replace(/^0+(?=\d)/, '').toLowerCase()}`)
}

/** The group that a whole number names: `III.1.c` and `1.c` are of group 1. */
export const groupOf = (number: string): string | undefined => /^(\d+)\./.exec(canonicalId(bareOf(number)))?.[1]

/** A number without the brackets and dots around it; `1a` is `1.a`. */
const bareOf = (number: string): string => number.replace(/^\(|[.)]+$/g, '').replace(/^(\d+)(dd|\p{L})$/iu, '$1.$2')

/** The id of an indicator from its number: 2 is `CT02`; an id stays as it is. */
export const indicatorId = (number: string): string => {
  const bare = number.replace(/^\(|[.)]+$/g, '')
  return /^\d+$/.test(bare) ? `CT${bare.padStart(2, '0')}` : bare.toUpperCase()
}
