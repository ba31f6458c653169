import type { AllMovements, Movements, SpanName, TaskMove } from '../../core/movement.ts'
import type { Progress, Tally, TaskStatus } from '../../core/progress.ts'
import { movementsOf, movesOf } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'
import type { Derivation } from './derivation.ts'

/** The set of tasks a figure speaks of: the plan, a group or a unit. */
export interface Scope {
  /** What its ids begin with: nothing, `groups.1.`, `units.kinh-te.`; `units.-.` for tasks without a unit. */
  readonly prefix: string
  readonly name: string
  readonly tally: Tally
  readonly tasks: readonly TaskStatus[]
  /** Ids of the tasks whose movements are counted here; assigned tasks only, where the scope is a unit. */
  readonly moves: (id: string) => boolean
  readonly movements: (all: AllMovements) => Movements | undefined
  /** The unit; null for tasks without one, undefined where the scope is no unit. */
  readonly unit?: string | null
}

/** One plan's figures about to be explained; movements are worked out once, when first asked for. */
export interface Subject {
  readonly context: Context
  readonly words: Words
  readonly progress: Progress
  readonly movements: () => AllMovements
  readonly moves: () => Readonly<Record<SpanName, readonly TaskMove[]>>
}

/** A derivation before it is known what its id is; `name` says in words what the figure is. */
export type Figure = Omit<Derivation, 'title'> & { readonly name: string }

/** Figures of one kind: one entry of the list in `paths.ts`. */
export interface Explainer {
  /** Their ids below the scope, as the paths of `plan status --json` give them. */
  readonly ids: (progress: Progress, scope: Scope) => readonly string[]
  readonly explain: (subject: Subject, scope: Scope, id: string) => Figure
}

export function subjectOf(context: Context, progress: Progress): Subject {
  let all: AllMovements | undefined
  let moves: ReturnType<Subject['moves']> | undefined
  return {
    context,
    words: context.words,
    progress,
    movements: () => {
      all ??= movementsOf(progress)
      return all
    },
    moves: () => {
      moves ??= movesOf(progress)
      return moves
    },
  }
}

export const planScope = ({ tasks, total }: Progress): Scope => ({
  prefix: '',
  name: '',
  tally: total,
  tasks,
  moves: () => true,
  movements: (all) => all.total,
})

/** A scope for each group and each unit of the plan. */
export function partScopes({ tasks, groups, units }: Progress, { status }: Words): Scope[] {
  const ofGroups = groups.map((group) => {
    const own = tasks.filter((t) => t.task.group === group.id)
    return {
      prefix: `groups.${group.id}.`,
      name: ` · ${safe(group.short)}`,
      tally: group,
      tasks: own,
      moves: idsOf(own),
      movements: (all: AllMovements) => all.groups.get(group.id),
    }
  })
  const ofUnits = units.map((unit) => {
    const own = tasks.filter((t) => t.holder === unit.id)
    return {
      prefix: `units.${unit.id ?? '-'}.`,
      name: ` · ${unit.id === null ? status.unassigned : safe(unit.name)}`,
      tally: unit,
      tasks: own,
      moves: idsOf(own),
      movements: (all: AllMovements) => all.units.get(unit.id),
      unit: unit.id,
    }
  })
  return [...ofGroups, ...ofUnits]
}

function idsOf(tasks: readonly TaskStatus[]): (id: string) => boolean {
  const ids = new Set(tasks.map((t) => t.id))
  return (id) => ids.has(id)
}
