import { isMap, isNode, isSeq, type Node, type Pair, visit } from 'yaml'

// Where things stand in the text of a YAML file.

export const endOf = ({ key, value }: Pair<Node, Node | null>): number =>
  Math.max(key.range?.[1] ?? 0, value ? endOfNode(value) : 0)

/** The end of what is written of a value, without the comments after it: collections end where their last entry does. */
export function endOfNode(node: Node): number {
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined
  if (last === undefined) return node.range?.[1] ?? 0
  return isMap(node) ? endOf(last as Pair<Node, Node | null>) : endOfNode(last as Node)
}

export const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1)
export const lineEnd = (text: string, at: number): number =>
  text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
/** The start of the line after the one in which `at`, the end of a value, stands. */
export const nextLine = (text: string, at: number): number =>
  text[at - 1] === '\n' ? at : Math.min(text.length, lineEnd(text, at) + 1)

/** True where a comment stands in a value. */
export function hasComment(node: Node | null): boolean {
  let found = false
  visit(node, (_, below) => {
    const { comment, commentBefore } = (isNode(below) ? below : {}) as { comment?: string; commentBefore?: string }
    if (comment || commentBefore) found = true
    return found ? visit.BREAK : undefined
  })
  return found
}
