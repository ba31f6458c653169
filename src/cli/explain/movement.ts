import { printDay } from '../../core/day.ts'
import {
  COLUMNS,
  type Column,
  MOVES,
  type Move,
  type Movement,
  movesInto,
  type SpanName,
  type StateOrNone,
  type TaskMove,
} from '../../core/movement.ts'
import { printCount } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Progress } from '../../core/progress.ts'
import type { Words } from '../words/index.ts'
import type { Item } from './calculation.ts'
import type { Input } from './derivation.ts'
import type { Explainer, Figure, Scope, Subject } from './scope.ts'

/** The columns and the two sums that reports print beside them. */
const SUMS = {
  done: ['doneOnTime', 'doneLate', 'doneUndated'],
  open: ['openInTime', 'openOverdue', 'openUndated'],
} as const satisfies Readonly<Record<string, readonly Column[]>>
type Name = Column | keyof typeof SUMS

/** The columns of one movement. */
export const COLUMN_NAMES: readonly Column[] = COLUMNS

const SPANS: readonly SpanName[] = ['period', 'year', 'life']
const NAMES: readonly Name[] = [...COLUMNS, 'done', 'open']

const columnsOf = (name: Name): readonly Column[] => (name === 'done' || name === 'open' ? SUMS[name] : [name])

/** The moves that a number counts; columns that are summed differ only in the state after. */
function moveOf(name: Name): Move {
  const moves = columnsOf(name).map((column) => MOVES[column])
  return { before: moves[0]?.before ?? [], after: moves.flatMap((move) => move.after) }
}

const numberOf = (name: Name, movement: Movement): number =>
  columnsOf(name).reduce((sum, column) => sum + movement[column], 0)

/** `movement.period.doneOnTime`: a number of the movement tables of the reports, and the tasks that make it up. */
export const movement: Explainer = {
  ids: () => SPANS.flatMap((span) => NAMES.map((name) => `movement.${span}.${name}`)),
  explain: (subject: Subject, scope: Scope, id) => {
    const { words, progress } = subject
    const [, span, name] = id.split('.') as ['movement', SpanName, Name]
    const table = scope.movements(subject.movements())?.[span]
    const moves = subject.moves()[span].filter((move) => scope.moves(move.id))
    return {
      ...moved(words, progress, name, table, moves),
      name: `${words.figures.columns[name]} · ${words.figures.spans[span]}`,
    }
  },
}

/** One number of a movement, from what each task did. */
export function moved(
  words: Words,
  progress: Progress,
  name: Name,
  table: Movement | undefined,
  moves: readonly TaskMove[],
): Figure {
  const move = moveOf(name)
  const counted = moves.filter(({ before, after }) => movesInto(move, before?.state ?? null, after?.state ?? null))
  const result = table ? numberOf(name, table) : 0
  const { columns } = words.figures
  return {
    name: columns[name],
    formula: words.figures.moves[name],
    terms: [{ symbol: '', name: columns[name], value: printCount(result), ids: counted.map((m) => m.id) }],
    steps: table ? [daysText(words, table), balance(words, table)] : [],
    result: printCount(result),
    inputs: counted.flatMap((m) => sources(words, progress, m)),
    calculation: {
      operation: { op: 'count', where: { value: move.after.map(stateId), before: move.before.map(stateId) } },
      items: moves.map((m) => item(progress, m)),
      result,
    },
  }
}

const stateId = (state: StateOrNone): string => state ?? 'notAssigned'

function item(progress: Progress, { id, before, after }: TaskMove): Item {
  const origin = after?.by ?? before?.by ?? bornAt(progress, id)
  return { id, kind: 'task', value: stateId(after?.state ?? null), before: stateId(before?.state ?? null), origin }
}

/** From what to what, with the line that decides the end; where the start was decided by another line, that one too. */
function sources({ states, figures }: Words, progress: Progress, { id, before, after }: TaskMove): Input[] {
  const name = (standing: TaskMove['after']): string => (standing ? states[standing.state] : figures.notAssigned)
  const value = before?.state === after?.state ? figures.still(name(after)) : `${name(before)} → ${name(after)}`
  const start = before?.by ?? bornAt(progress, id)
  const end = after?.by ?? start
  const isSame = start.file === end.file && start.path.join() === end.path.join()
  return [
    { label: id, value, origin: end },
    ...(isSame ? [] : [{ label: id, value: `${figures.was} ${name(before)}`, origin: start }]),
  ]
}

/** Where the plan says since when a task exists: its own `assigned`, else the plan's beginning. */
function bornAt({ plan }: Progress, id: string): Origin {
  const task = plan.tasks.find((t) => t.id === id)
  if (task?.data.assigned !== undefined) return within(task.origin, 'assigned')
  return { file: `${plan.folder}/plan.yaml`, path: plan.data.term?.from === undefined ? ['date'] : ['term', 'from'] }
}

const daysText = ({ figures }: Words, { from, to }: Movement): string =>
  from === null ? figures.until(printDay(to)) : figures.fromTo(printDay(from), printDay(to))

const balance = ({ figures }: Words, m: Movement): string =>
  `${figures.balance}: ${m.openAtStart} + ${m.assigned} + ${m.reopened} − ${m.withdrawn} − ${numberOf('done', m)} = ${numberOf('open', m)}`
