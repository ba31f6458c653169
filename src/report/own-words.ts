import type { Report } from '../core/plan.ts'
import type { Progress, Stated } from '../core/progress.ts'
import { isBy, reportsShown } from './passages.ts'
import { periodName, spanName, withoutEnd } from './words.ts'

/** Words of a report, with the period where that is not the one shown. */
export interface Said {
  readonly text: string
  readonly earlier: string | null
}

/** What one unit itself last said of a piece of work by D, and whether it spoke of it in the period shown. */
export interface OwnWords {
  readonly result: Said | null
  readonly obstacle: Said | null
  /** `silent`: no report of the period speaks of it; `none`: said aloud that there is nothing to report. */
  readonly inPeriod: 'spoken' | 'none' | 'silent'
}

/** The unit's own words on a task or duty, those of units whose work it took over among them. */
export function ownWords(progress: Progress, unit: string, id: string): OwnWords {
  const { plan, asOf, tasks } = progress
  const by = isBy(progress, unit)
  const own = plan.reports.filter((report) => report.effective <= asOf && by(report) && report.tasks[id] !== undefined)
  const shown = reportsShown(progress).filter((report) => own.includes(report))
  const stated = tasks.find((task) => task.id === id)?.stated
  const said = (field: 'result' | 'obstacle'): Said | null => {
    const last = own.findLast((report) => report.tasks[id]?.[field] !== undefined)
    if (!last) return null
    const text = textOf(last, last.tasks[id]?.[field] ?? '', stated?.[field] ?? null)
    return { text, earlier: shown.includes(last) ? null : nameOf(last) }
  }
  const inPeriod = shown.length === 0 ? 'silent' : shown.every((r) => r.tasks[id]?.none) ? 'none' : 'spoken'
  return { result: said('result'), obstacle: said('obstacle'), inPeriod }
}

/** What is in force may have been corrected since. */
const textOf = ({ unit, period }: Report, written: string, inForce: Stated<string> | null): string =>
  withoutEnd(inForce?.unit === unit && inForce.period === period ? inForce.value : written)

const nameOf = ({ window, period }: Report): string => (window ? periodName(window) : spanName(period))

/** Words on work still going on name an earlier period, so that old news is not taken for new. */
export const dated = ({ text, earlier }: Said): string => (earlier === null ? text : `${text} (báo cáo ${earlier})`)
