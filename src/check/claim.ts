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
  /** The field's path inside the entry, as corrections name it: `percent`, `parts.a.done`. */
  readonly field: string
  readonly value: string | number | boolean
  readonly part: string | null
  readonly of: TaskReport
  readonly origin: Origin
}

/** The fields of a task that some entry states, in the order the entry is usually written. */
export function claimsOf(of: TaskReport): Claim[] {
  const { entry } = of
  const found = FIELDS.flatMap((kind) => claim(of, kind, entry[kind], [kind], null))
  for (const [id, part] of Object.entries(entry.parts ?? {})) {
    found.push(...claim(of, 'percent', part.percent, ['parts', id, 'percent'], id))
    found.push(...claim(of, 'done', part.done, ['parts', id, 'done'], id))
  }
  for (const [id, occurrence] of Object.entries(entry.occurrences ?? {})) {
    found.push(...claim(of, 'done', occurrence.done, ['occurrences', id, 'done'], null))
    found.push(...claim(of, 'missed', occurrence.missed, ['occurrences', id, 'missed'], null))
  }
  return found
}

const FIELDS = ['percent', 'done', 'result', 'obstacle'] as const

function claim(
  of: TaskReport,
  kind: Claim['kind'],
  value: Claim['value'] | undefined,
  path: Path,
  part: string | null,
): Claim[] {
  if (value === undefined) return []
  return [{ kind, field: path.join('.'), value, part, of, origin: within(of.origin, ...path) }]
}
