import { printDay } from '../../core/day.ts'
import { periodName } from '../../messages/period-name.ts'
import { clip, safe, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { isInternal, type Measured } from './measure.ts'

/** Title, plan and period; an illustrative plan says so. */
export function headLines(context: Context, { progress }: Measured, about = ''): string[] {
  const { words, lang, paint, width } = context
  const { plan, period, asOf } = progress
  const { scorecard: w, status } = words
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const title = w.title + (about ? ` · ${about}` : '')
  const name = safe(plan.data.short ?? plan.data.title)
  const lines = [
    paint.bold(clip(title, Math.max(20, width - widthOf(mark))) + mark),
    clip(`${safe(plan.id)} · ${name}`, width),
    `${periodName(period, lang)} · ${status.window(printDay(period.from), printDay(period.to))} · ${w.asOf(printDay(asOf))}`,
  ]
  return progress.complete ? lines : [...lines, paint.error(status.unread(plan.unread.length))]
}

/** What must be said under any card: that it is no verdict, and that names stay inside. */
export function footLines({ words: { scorecard: w }, paint }: Context, measured: Measured, names: boolean): string[] {
  return [...(names && isInternal(measured) ? [w.internal] : []), w.notice].map(paint.dim)
}
