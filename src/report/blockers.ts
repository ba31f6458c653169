import { addDays, type Day, printDay } from '../core/day.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { paperDay, type ReportOptions } from './frame.ts'
import { issuerName, issuerOn } from './issuer.ts'
import { recipientLines } from './recipients.ts'
import { unitName, unitNamed } from './units.ts'
import { listed, withoutEnd } from './words.ts'

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
export function endedBodies(progress: Progress, options: ReportOptions): string[] {
  const { plan } = progress
  const day = paperDay(progress, options)
  const { until, successor, parent } = plan.data.issuer
  const issuer =
    until !== undefined && until < day && successor === undefined ? [`${issuerName(plan, day)}: ${ended(until)}`] : []
  const above = issuerOn(plan, day).parent === null ? [] : endedBody(plan, parent ?? '', day, 'cơ quan chủ quản')
  const lines = recipientLines(plan, options.recipients)
  return [...issuer, ...above, ...lines.flatMap((line) => endedBody(plan, line, day, 'nơi nhận'))]
}

/** A printed name whose body has ended and has nobody, or more than one, in its place. */
function endedBody(plan: Plan, line: string, day: Day, role: string): string[] {
  const id = unitNamed(plan, line)
  const holder = id === undefined ? undefined : holderAt(plan, id, day)
  const unit = holder?.orphan ? plan.units.get(holder.unit) : undefined
  if (unit?.data.until === undefined) return []
  const heirs = (unit.data.successors ?? []).filter((heir) => plan.units.has(heir))
  return [
    `${role} “${withoutEnd(line)}”: ${ended(
      unit.data.until,
      heirs.map((heir) => unitName(plan, heir, day)),
    )}`,
  ]
}

const ended = (until: Day, heirs: readonly string[] = []): string =>
  `cơ quan đã kết thúc hoạt động từ ${printDay(addDays(until, 1))}, ${
    heirs.length > 1 ? `có nhiều cơ quan kế thừa: ${listed(heirs)}` : 'chưa có văn bản thay thế'
  }`
