/** Keys and indexes down to one value that holds no others. */
export interface Leaf {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** Every value of data that holds no others, with the way to it; what is undefined is not there, an empty list or object is a value. */
export function leavesOf(data: unknown, path: Leaf['path'] = []): Leaf[] {
  if (data === undefined) return []
  if (typeof data !== 'object' || data === null) return [{ path, value: data }]
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  if (entries.length === 0) return [{ path, value: Array.isArray(data) ? [] : {} }]
  return entries.flatMap(([key, value]) => leavesOf(value, [...path, key]))
}

/** A field as corrections name it: `tasks.1.c.parts.a.percent`. */
export const nameOf = ({ path }: Pick<Leaf, 'path'>): string => path.join('.')

/** One line for a value and the way to it; JSON keeps the parts apart, whatever characters they hold. */
export const lineOf = ({ path, value }: Leaf): string => JSON.stringify([path, value])
