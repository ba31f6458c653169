import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { IndicatorStatus, Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { breakdownShape, byGroup } from './breakdown.ts'
import { chartsShape, chartsView } from './charts.ts'
import { nextDue, nextShape } from './deadlines.ts'
import { rateShape } from './figure-text.ts'
import { frame, frameShape } from './frame.ts'
import { doneInPeriod } from './groups.ts'
import { indicatorsShape, indicatorsView } from './indicators.ts'
import { issuerName, planShort } from './issuer.ts'
import type { Of } from './shape.ts'
import { doneText, isOpen, percentText } from './task-words.ts'
import { totals } from './totals.ts'
import type { ReportInput } from './view.ts'
import { daysFromTo, periodName, withoutEnd } from './words.ts'

/**
 * What citizens read: an allow-list. Counts are those of the whole plan, so that anybody can add them up; texts only of what may be
 * published. Never names of persons, obstacles, narratives or evidence; a unit's own words on a result only where the plan marks the task
 * `publish: true`.
 */
export const bulletinShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  sentence: 'text',
  /** What is counted but not shown; null where all may be shown. */
  hidden: 'text?',
  rates: [rateShape],
  groups: breakdownShape,
  done: [{ title: 'text', text: 'text' }],
  running: [{ title: 'text', text: 'text' }],
  indicators: indicatorsShape,
  next: nextShape,
  charts: chartsShape,
  closing: 'text',
} as const
export type BulletinView = Of<typeof bulletinShape>

const isPublicTask = ({ task }: TaskStatus): boolean => task.data.publish !== false
const isPublicIndicator = ({ indicator }: IndicatorStatus): boolean => indicator.data.publish !== false

/** The bulletin of a period. */
export function bulletinView({ progress, movements, trend = [], options = {} }: ReportInput): BulletinView {
  const { plan, period, asOf } = progress
  const tasks = progress.tasks.filter(isPublicTask)
  const open = { ...progress, tasks, indicators: progress.indicators.filter(isPublicIndicator) }
  const figures = totals(progress)
  const finished = tasks.filter((task) => doneInPeriod(task, movements))
  return {
    frame: frame(
      progress,
      {
        kind: 'bulletin',
        type: 'BẢN TIN',
        code: null,
        subject: `Kết quả thực hiện ${planShort(plan)} ${periodName(period)}`,
        periodic: true,
        change: { to: [], recipients: [], authority: null, title: null, signer: null },
      },
      options,
    ),
    asOf,
    blockers: [],
    notice: plan.data.illustrative
      ? 'mọi số liệu trong bản tin này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'
      : null,
    opening: `${capital(issuerName(plan))} thông tin để Nhân dân biết, theo dõi kết quả thực hiện ${planShort(plan)} ${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)}, tính đến ngày ${printDay(asOf)}).`,
    sentence: figures.sentence,
    hidden: hidden(progress, tasks.length, open.indicators.length),
    rates: figures.rates.filter(({ name }) => name !== 'averageProgress' && name !== 'reportsInTime'),
    groups: byGroup(progress),
    done: finished.map((t) => item(t, doneText(t))),
    running: tasks
      .filter((t) => isOpen(t) && t.spoken && !finished.includes(t))
      .map((t) => item(t, percentText(t) ?? 'đang thực hiện')),
    indicators: { ...indicatorsView(open), sentence: indicatorsView(progress).sentence },
    next: nextDue(open),
    charts: chartsView(open, trend),
    closing: 'Mỗi tỷ lệ ghi rõ tử số và mẫu số để người đọc kiểm tra được.',
  }
}

function item({ id, task: { data }, stated }: TaskStatus, standing: string): BulletinView['done'][number] {
  const result = data.publish === true && stated.result ? `. ${capital(withoutEnd(stated.result.value))}` : ''
  return { title: `${id}. ${withoutEnd(data.name ?? data.text)}`, text: `${standing}${result}` }
}

function hidden({ tasks, indicators }: Progress, shownTasks: number, shownIndicators: number): string | null {
  const parts = [
    ...(shownTasks < tasks.length ? [`${printCount(tasks.length - shownTasks)} nhiệm vụ`] : []),
    ...(shownIndicators < indicators.length ? [`${printCount(indicators.length - shownIndicators)} chỉ tiêu`] : []),
  ]
  return parts.length === 0
    ? null
    : `Số liệu tổng hợp gồm cả ${parts.join(' và ')} không công bố nội dung theo quy định`
}
