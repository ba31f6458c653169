import { addDays, type Day, printDay } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import type { ReportOptions } from './frame.ts'
import { issuerName } from './issuer.ts'
import { unitNamed } from './units.ts'
import { withoutEnd } from './words.ts'

/** What keeps a report of a period from being issued, in words: a period still running, bodies of its frame that have ended. */
export function blockers(progress: Progress, options: ReportOptions = {}): string[] {
  const { period, asOf } = progress
  const running =
    asOf < period.to
      ? [`kỳ báo cáo kết thúc ngày ${printDay(period.to)}, số liệu mới tính đến ngày ${printDay(asOf)}`]
      : []
  return [...running, ...endedBodies(progress, options)]
}

/** Bodies of the frame that had ended on the day of the paper and that no document says who stands for. */
export function endedBodies({ plan, asOf }: Progress, options: ReportOptions): string[] {
  const day = options.date ?? asOf
  const { until, successor } = plan.data.issuer
  const issuer = until !== undefined && until < day ? [`${issuerName(plan)}: ${ended(until, successor)}`] : []
  const lines = options.recipients ?? plan.data.recipients ?? []
  return [
    ...issuer,
    ...lines.flatMap((line) => {
      const id = unitNamed(plan, line)
      const holder = id === undefined ? undefined : holderAt(plan, id, day)
      const last = holder?.orphan ? plan.units.get(holder.unit)?.data.until : undefined
      return last === undefined ? [] : [`nơi nhận “${withoutEnd(line)}”: ${ended(last)}`]
    }),
  ]
}

const ended = (until: Day, successor?: string): string =>
  `cơ quan đã kết thúc hoạt động từ ${printDay(addDays(until, 1))}, ${
    successor ? `cơ quan kế thừa: ${successor}` : 'chưa có văn bản thay thế'
  }`
