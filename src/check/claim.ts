import { type Origin, type Path, within } from '../core/origin.ts'
import type { Report, TaskEntry } from '../core/plan.ts'
import type { Role, Work } from './work.ts'

/** What one unit's report says of one task or duty the plan has. */
export interface TaskReport {
  readonly report: Report
  readonly work: Work
  readonly entry: TaskEntry
  readonly origin: Origin
  readonly role: Role
}

/** One field that a report states of a task: its percent, a part's completion, an occurrence … */
export interface Claim {
  readonly kind: 'percent' | 'done' | 'missed' | 'result' | 'obstacle'
  /** The field's path inside the entry; joined by dots, as corrections name it: `percent`, `parts.a.done`. */
  readonly path: Path
  readonly field: string
  readonly value: string | number | boolean
  readonly part: string | null
  readonly of: TaskReport
}

/** Where a claim stands. */
export const originOf = ({ of, path }: Claim): Origin => within(of.origin, ...path)

const FIELDS = ['percent', 'done', 'result', 'obstacle'] as const

/** The fields of a task that some entry states, in the order the entry is usually written. */
export function claimsOf(of: TaskReport): Claim[] {
  const { entry } = of
  const found: Claim[] = []
  const state = (kind: Claim['kind'], value: Claim['value'] | undefined, path: Path, part: string | null): void => {
    if (value !== undefined) found.push({ kind, path, field: path.join('.'), value, part, of })
  }
  for (const kind of FIELDS) state(kind, entry[kind], [kind], null)
  for (const [id, part] of Object.entries(entry.parts ?? {})) {
    state('percent', part.percent, ['parts', id, 'percent'], id)
    state('done', part.done, ['parts', id, 'done'], id)
  }
  for (const [id, occurrence] of Object.entries(entry.occurrences ?? {})) {
    state('done', occurrence.done, ['occurrences', id, 'done'], null)
    state('missed', occurrence.missed, ['occurrences', id, 'missed'], null)
  }
  return found
}
