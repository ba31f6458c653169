import { itemsOf } from '../core/amendment.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Task } from '../core/plan.ts'
import { LETTERS } from '../core/text.ts'
import type { Rule } from './context.ts'

const POSITION: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, i) => [letter, i]))

/** task/letter-order: the points of a group do not run a b c d đ e g …; said once where the run breaks. */
export const taskLetterOrder: Rule = function* ({ plan }) {
  const unread = new Set(plan.unread)
  const gone = new Set(itemsOf(plan.amendments).flatMap(({ id, field, to }) => (field === null && !to ? [id] : [])))
  const next = new Map<string, number>()
  for (const task of plan.tasks) {
    const letter = letterOf(task)
    // Where entries were left out, letters are missing that the file has.
    if (letter === null || unread.has(task.origin.file)) continue
    let expected = next.get(task.group) ?? 0
    // A letter that an amendment took out is no gap.
    while (gone.has(`${task.group}.${LETTERS[expected]}`)) expected++
    const found = POSITION.get(letter)
    // A letter before the expected one was missed earlier, and that was said where it was missed.
    if (found !== undefined && found < expected) continue
    next.set(task.group, (found ?? expected) + 1)
    const wanted = LETTERS[expected]
    if (found !== expected && wanted !== undefined)
      yield problem('task/letter-order', 'warning', within(task.origin, 'id'), { letter, expected: wanted })
  }
}

/** The letter of `5.đ` in group 5; null for ids of another form. */
function letterOf({ id, group }: Task): string | null {
  const letter = id.startsWith(`${group}.`) ? id.slice(group.length + 1) : ''
  return /^\p{Ll}$/u.test(letter) ? letter : null
}
