import { readDeadline } from './deadline-words.ts'
import type { Deadline, TaskData } from './plan.ts'

/**
 * A deadline as measured. Keys that are stated win; words alone are read, and the deadline says so.
 * Null where the file has none.
 */
export function bindDeadline(data: TaskData['deadline']): Deadline | null {
  if (data === undefined) return null
  const { text, start, due, every, days = 0, dayKind, regular = false } = data
  const known = {
    ...(text === undefined ? {} : { text }),
    ...(start === undefined ? {} : { start }),
    ...(dayKind === undefined ? {} : { dayKind }),
  }
  const isStated = due !== undefined || every !== undefined || data.regular !== undefined
  const meaning = !isStated && text !== undefined ? readDeadline(text) : undefined
  if (meaning) return { ...known, regular: false, ...meaning, days, fromWords: true }
  return {
    ...known,
    ...(due === undefined ? {} : { due }),
    ...(every === undefined ? {} : { every }),
    days,
    regular,
    fromWords: false,
  }
}
