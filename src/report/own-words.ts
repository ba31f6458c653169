import type { Report } from '../core/plan.ts'
import type { Progress, Stated } from '../core/progress.ts'
import { isBy, reportsShown } from './passages.ts'
import { periodName, spanName, withoutEnd } from './words.ts'

/** What one unit itself last said of a piece of work by D, and whether it spoke of it in the period shown. */
export interface OwnWords {
  readonly result: string | null
  readonly obstacle: string | null
  /** `silent`: no report of the period speaks of it; `none`: said aloud that there is nothing to report. */
  readonly inPeriod: 'spoken' | 'none' | 'silent'
}

/** The unit's own words on a task or duty; words of an earlier period name it, so that old news is not taken for new. */
export function ownWords(progress: Progress, unit: string, id: string): OwnWords {
  const { plan, asOf, tasks } = progress
  const by = isBy(progress, unit)
  const own = plan.reports.filter((report) => report.effective <= asOf && by(report) && report.tasks[id] !== undefined)
  const shown = reportsShown(progress).filter((report) => own.includes(report))
  const stated = tasks.find((task) => task.id === id)?.stated
  const said = (field: 'result' | 'obstacle'): string | null => {
    const last = own.findLast((report) => report.tasks[id]?.[field] !== undefined)
    return last ? worded(last, field, id, stated?.[field] ?? null, shown.includes(last)) : null
  }
  const inPeriod = shown.length === 0 ? 'silent' : shown.every((r) => r.tasks[id]?.none) ? 'none' : 'spoken'
  return { result: said('result'), obstacle: said('obstacle'), inPeriod }
}

function worded(
  { tasks, unit, period, window }: Report,
  field: 'result' | 'obstacle',
  id: string,
  inForce: Stated<string> | null,
  isShown: boolean,
): string {
  // What is in force may have been corrected since.
  const isSame = inForce?.unit === unit && inForce.period === period
  const text = withoutEnd(isSame ? inForce.value : (tasks[id]?.[field] ?? ''))
  return isShown ? text : `${text} (báo cáo ${window ? periodName(window) : spanName(period)})`
}
