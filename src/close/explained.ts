import type { Closing, Correction, Plan, Report } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import type { DeclaredFile } from './declared.ts'
import { fieldFingerprint } from './fingerprint.ts'
import { type Leaf, leavesOf, nameOf } from './leaves.ts'

/** A field of a closed file that is not what it was. */
export interface ChangedField {
  readonly name: string
  /** What the file states there now; undefined where it states nothing. */
  readonly leaf: Leaf | undefined
  /** The correction of a later report that says so, with the value before and after. */
  readonly correction: Correction | undefined
}

/** The fields of a closed file that were changed, added or taken out, by name. */
export function changedFields(plan: Plan, closing: Closing, file: DeclaredFile): ChangedField[] {
  const closed = closing.data.files.find(({ path }) => path === file.path)?.fields ?? {}
  const now = new Map(leavesOf(file.declared).map((leaf) => [nameOf(leaf), leaf]))
  const names = [...new Set([...Object.keys(closed), ...now.keys()])].sort()
  return names.flatMap((name) => {
    const leaf = now.get(name)
    if (leaf && closed[name] === fieldFingerprint(leaf)) return []
    return [{ name, leaf, correction: leaf && explanation(plan, closing, file, { name, leaf, was: closed[name] }) }]
  })
}

interface Changed {
  readonly name: string
  readonly leaf: Leaf
  readonly was: string | undefined
}

/** The correction that tells this very change, from the value closed to the value now. */
function explanation(plan: Plan, closing: Closing, { report }: DeclaredFile, { name, leaf, was }: Changed) {
  if (!report || was === undefined) return undefined
  const tells = (entry: Correction): boolean =>
    String(entry.period) === report.period &&
    fieldOf(entry) === name &&
    entry.to === leaf.value &&
    fieldFingerprint({ path: leaf.path, value: entry.from }) === was
  return laterReports(plan, closing, report)
    .flatMap(({ corrections }) => corrections)
    .find(tells)
}

const fieldOf = ({ task, indicator, field }: Correction): string =>
  task === undefined ? `indicators.${indicator ?? ''}.${field}` : `tasks.${task}.${field}`

/** Reports of later periods by a unit that may speak for the one that reported. */
function laterReports(plan: Plan, { window }: Closing, report: Report): Report[] {
  return plan.reports.filter(
    (other) =>
      window !== null &&
      other.window !== null &&
      other.window.to > window.to &&
      speaksFor(plan, other.unit, report.unit),
  )
}

/** The plan with the values that corrections say stood there before: what is measured for a closed period. */
export function withoutExplained(plan: Plan, fields: ReadonlyMap<Report, readonly ChangedField[]>): Plan {
  if (fields.size === 0) return plan
  return { ...plan, reports: plan.reports.map((report) => restored(report, fields.get(report) ?? [])) }
}

function restored(report: Report, fields: readonly ChangedField[]): Report {
  if (fields.length === 0) return report
  const tasks: Report['tasks'] = Object.assign(Object.create(null), structuredClone({ ...report.tasks }))
  const indicators: Report['indicators'] = Object.assign(Object.create(null), structuredClone({ ...report.indicators }))
  for (const { leaf, correction } of fields)
    if (leaf && correction) put({ tasks, indicators }, leaf.path, correction.from)
  return { ...report, tasks, indicators }
}

function put(data: unknown, path: Leaf['path'], value: unknown): void {
  const inner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data)
  const last = path.at(-1)
  if (last !== undefined) (inner as Record<string, unknown>)[last] = value
}
