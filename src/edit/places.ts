import { byPrintedOrder } from '../core/text.ts'

// Where new entries stand in a list that is kept in the order of its ids.

export interface Identified {
  readonly id: string
}

/** For each new entry the index of the one it follows, undefined for the last; and the ids of the list as it will be. */
export interface Places {
  readonly after: readonly (number | undefined)[]
  readonly ids: readonly string[]
}

/** A new entry stands after the last one whose id comes before its own, where others come later; else, and where ids have no order, at the end. */
export function placesOf(known: readonly Identified[], added: readonly Identified[]): Places {
  const after = added.map(({ id }) => {
    const last = known.findLastIndex((entry) => order(entry.id, id) < 0)
    return last >= 0 && known.slice(last + 1).some((entry) => order(entry.id, id) > 0) ? last : undefined
  })
  const at = (index: number): string[] =>
    added.flatMap(({ id }, i) => ((after[i] ?? known.length - 1) === index ? [id] : []))
  const ids = known.length === 0 ? added.map(({ id }) => id) : known.flatMap(({ id }, i) => [id, ...at(i)])
  return { after, ids }
}

/** The last of some entries whose id comes before another. */
export const before = <T extends Identified>(entries: readonly T[], id: string): T | undefined =>
  entries.findLast((entry) => order(entry.id, id) < 0)

/** `1.c` before `1.đ`, `CT04` before `CT05`; 0 for ids that no order is known of. */
function order(a: string, b: string): number {
  const [[letters, first], [others, second]] = [numbered(a), numbered(b)]
  return first !== undefined && second !== undefined && letters === others ? first - second : byPrintedOrder(a, b)
}

function numbered(id: string): [letters: string | undefined, number: number | undefined] {
  const [, letters, digits] = /^(.*?)(\d+)$/.exec(id) ?? []
  return [letters, digits === undefined ? undefined : Number(digits)]
}
