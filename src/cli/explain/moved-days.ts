import { printDay } from '../../core/day.ts'
import type { DueHistory } from '../../core/due-history.ts'
import { printCount } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { TaskStatus } from '../../core/progress.ts'
import type { Words } from '../words/index.ts'
import { absent } from './figure.ts'
import type { Figure } from './scope.ts'

// How a due day came to be what it is, for scorecards on the screen and on paper.

/** Where the day first set stands: in the plan, else as the old value of the first amendment. */
export function firstOrigin({ moves }: DueHistory, status: TaskStatus | undefined): Origin {
  const [move] = moves
  if (status && status.task.data.deadline?.first !== undefined) return within(status.task.origin, 'deadline', 'first')
  return move ? within(move.item.origin, 'from') : (status?.task.origin ?? { file: '', path: [] })
}

/** How often a due day was moved: one decided item of an amendment each; null where the plan does not tell every move. */
export function timesMoved(words: Words, id: string, { moves, times }: DueHistory): Figure {
  const name = `${id} · ${words.scorecard.timesMoved}`
  const lines = moves.map(({ on, from, to, item }) => ({
    label: printDay(on),
    value: `${printDay(from)} → ${to === null ? words.none : printDay(to)}`,
    origin: item.origin,
  }))
  if (times === null) return absent(words, name, words.scorecard.movesUntold, lines)
  const items = moves.map(({ on, item }) => ({ id: on, kind: 'value' as const, value: on, origin: item.origin }))
  return {
    name,
    terms: [],
    steps: [],
    result: printCount(times),
    inputs: lines,
    calculation: { operation: { op: 'count', where: {} }, items, result: times },
  }
}
