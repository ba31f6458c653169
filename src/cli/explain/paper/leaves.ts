import type { Period } from '../../../core/period.ts'
import type { Progress } from '../../../core/progress.ts'
import { periodsSince, reportedEvery } from '../../../measure/trend.ts'

/** A figure of a report's view, or words that carry one. */
export interface Leaf {
  readonly path: string
  readonly value: unknown
  /** The position of each list the path goes through, by the list's path. */
  readonly rows: Readonly<Record<string, number>>
}

type Row = Readonly<Record<string, unknown>>

const isFraction = (value: object): boolean => 'n' in value && 'd' in value

/** Everything a view prints, each under the path it has in `plan report KIND --json` with an entry's id in place of its position. */
export function leavesOf(progress: Progress, value: unknown, path = '', rows: Leaf['rows'] = {}): Leaf[] {
  if (Array.isArray(value)) return rowsOf(progress, value, path, rows)
  if (value === null || typeof value !== 'object' || isFraction(value)) return [{ path, value, rows }]
  return Object.entries(value).flatMap(([key, below]) =>
    leavesOf(progress, below, path === '' ? key : `${path}.${key}`, rows),
  )
}

function rowsOf(progress: Progress, list: readonly unknown[], path: string, rows: Leaf['rows']): Leaf[] {
  const seen = new Map<string, number>()
  return list.flatMap((row, i) => {
    const key = row !== null && typeof row === 'object' ? keyOf(progress, path, row as Row, i) : String(i)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    // The same entry may stand in a list twice, such as two occurrences of one task.
    return leavesOf(progress, row, `${path}.${times === 1 ? key : `${key}.${times}`}`, { ...rows, [path]: i })
  })
}

/** The periods of the chart of completion. */
export const trendPeriods = ({ plan, asOf }: Progress): Period[] => periodsSince(plan, reportedEvery(plan), asOf)

/** What a row of each table goes by, where that is not its own id. */
const KEYS: Readonly<Record<string, (progress: Progress, row: Row, i: number) => unknown>> = {
  'units.rows': ({ units }, _row, i) => units[i]?.id ?? '-',
  'reports.rows': ({ reports }, _row, i) => owedKey(reports, i),
  'indicatorSteps.rows': ({ indicators }, _row, i) => indicators[i]?.indicator.id,
  'charts.groups': ({ groups }, _row, i) => groups.filter(({ counts }) => counts.total > 0)[i]?.id,
  'charts.indicators': (_progress, { name }) => String(name).split(' ')[0],
  'charts.trend': (progress, _row, i) => trendPeriods(progress)[i]?.id,
  'charts.money': (_progress, { year }) => year,
  taskList: ({ groups }, _row, i) => groups[i]?.id,
}

const keyOf = (progress: Progress, path: string, row: Row, i: number): string =>
  String(KEYS[path]?.(progress, row, i) ?? row.id ?? row.number ?? row.name ?? i)

/** As in `reports.kinh-te.due` of the status: with the period where a unit owes several. */
function owedKey(reports: Progress['reports'], i: number): string | undefined {
  const owed = reports[i]
  if (!owed) return undefined
  return reports.filter(({ unit }) => unit === owed.unit).length > 1 ? `${owed.unit}.${owed.period.id}` : owed.unit
}
