import { printDay } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { blockers } from './blockers.ts'
import { breakdownShape, byGroup } from './breakdown.ts'
import { bulletinRates, meaningShape } from './bulletin-rates.ts'
import { allShown, finished, finishedShape, isPublic, publicList, publicListShape, upcoming } from './bulletin-tasks.ts'
import { chartsShape, chartsView } from './charts.ts'
import { nextShape } from './deadlines.ts'
import { type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { indicatorsShape, indicatorsView } from './indicators.ts'
import { issuerName, planCited, planShort } from './issuer.ts'
import type { Of } from './shape.ts'
import { withStrays } from './strays.ts'
import { totals } from './totals.ts'
import type { ReportInput } from './view.ts'
import { daysFromTo, periodName } from './words.ts'

/**
 * What citizens read: an allow-list. Counts are those of the whole plan, so that they agree with every other report; texts only of what the
 * plan does not keep back. Never names of persons, nor a unit's own words: results, obstacles, narratives, evidence.
 */
export const bulletinShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  sentence: 'text',
  /** What is counted but named nowhere; null where all may be shown. */
  hidden: 'text?',
  rates: meaningShape,
  groups: breakdownShape,
  finished: finishedShape,
  indicators: indicatorsShape,
  next: nextShape,
  charts: chartsShape,
  list: publicListShape,
} as const
export type BulletinView = Of<typeof bulletinShape>

/** The bulletin of a period. */
export function bulletinView({ trend = [], options = {}, ...input }: ReportInput): BulletinView {
  const measured = withStrays(input)
  const { progress } = measured
  const { plan, asOf } = progress
  const shown: Progress = {
    ...progress,
    tasks: progress.tasks.filter(({ task }) => isPublic(task.data)),
    indicators: progress.indicators.filter(({ indicator }) => isPublic(indicator.data)),
  }
  return {
    frame: bulletinFrame(progress, options),
    asOf,
    blockers: blockers(progress, { ...options, recipients: [] }),
    notice: plan.data.illustrative
      ? 'mọi số liệu trong bản tin này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'
      : null,
    opening: opening(progress, options),
    sentence: totals(progress).sentence,
    hidden: allShown(progress, shown),
    rates: bulletinRates(progress),
    groups: byGroup(progress),
    finished: finished(measured, shown),
    indicators: { ...indicatorsView(shown), sentence: indicatorsView(progress).sentence },
    next: upcoming(progress, shown),
    // Money is no part of what a bulletin tells.
    charts: { ...chartsView(shown, trend), money: [] },
    list: publicList(progress, shown),
  }
}

/** No number, no addressees, nobody signs. */
function bulletinFrame(progress: Progress, options: ReportOptions): Frame {
  const paper = {
    kind: 'bulletin',
    type: 'BẢN TIN CÔNG KHAI',
    code: null,
    subject: `Kết quả thực hiện ${planShort(progress.plan)} ${periodName(progress.period)}`,
    periodic: true,
    change: { to: [], recipients: [], authority: null, title: null, signer: null },
  }
  return frame(progress, paper, options)
}

function opening(progress: Progress, options: ReportOptions): string {
  const { plan, period, asOf } = progress
  const { number, date } = plan.data
  // A plan without a number is named by what it carries out: a bulletin leaves nothing to be filled in.
  const named = number !== undefined && date !== undefined ? planCited(plan) : planShort(plan)
  const until = asOf < period.to ? `, tính đến ngày ${printDay(asOf)}` : ''
  return `${issuerName(plan, paperDay(progress, options))} công khai để Nhân dân biết, theo dõi và giám sát kết quả ${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)}${until}) thực hiện ${named}.`
}
