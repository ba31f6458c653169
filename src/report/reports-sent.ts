import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { OwedReport, Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { reportsShown } from './passages.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { NONE, spanName } from './words.ts'

/** Who reported for the period shown, in time or late, and who did not. */
export const reportsShape = {
  sentence: 'text',
  /** True where units report more often than the period shown: rows then name their period. */
  byPeriod: 'flag',
  rows: [{ number: 'text', unit: 'text', period: 'text', due: 'text', received: 'text', standing: 'text' }],
} as const

/** The reports owed for the period; where the plan owes none, the reports that came. */
export function reportsView(progress: Progress): Of<typeof reportsShape> {
  const { reports } = progress
  if (reports.length === 0) return { sentence: unasked(progress), byPeriod: false, rows: [] }
  return {
    sentence: sentence(reports),
    byPeriod: reports.some((owed) => owed.period.id !== progress.period.id),
    rows: reports.map((owed, i) => ({
      number: String(i + 1),
      unit: owed.name,
      period: owed.period.name ?? spanName(owed.period.id),
      due: owed.due ? printDay(owed.due) : NONE,
      received: owed.received ? printDay(owed.received) : NONE,
      standing: capital(standing(owed)),
    })),
  }
}

function sentence(reports: readonly OwedReport[]): string {
  const came = reports.filter((r) => r.received !== null)
  const late = came.filter((r) => r.inTime === false).length
  const inTime = came.filter((r) => r.inTime === true).length
  const missing = reports.filter((r) => r.received === null).map((r) => r.name)
  const parts = [
    ...(inTime > 0 ? [`${printCount(inTime)} báo cáo đúng hạn`] : []),
    ...(late > 0 ? [`${printCount(late)} báo cáo quá hạn`] : []),
    ...(missing.length > 0
      ? [`còn thiếu ${printCount(missing.length)} báo cáo (${[...new Set(missing)].join(', ')})`]
      : []),
  ]
  const told = parts.length > 0 ? `: ${parts.join('; ')}` : ''
  return `Trong kỳ đã nhận ${printCount(came.length)}/${printCount(reports.length)} báo cáo phải gửi${told}.`
}

function standing({ received, inTime, due }: OwedReport): string {
  if (received === null)
    return inTime === false ? 'chưa báo cáo, quá hạn' : due === null ? 'chưa báo cáo' : 'chưa báo cáo, chưa đến hạn'
  if (inTime === null) return 'đã báo cáo'
  return inTime ? 'đúng hạn' : 'quá hạn'
}

function unasked(progress: Progress): string {
  const units = [...new Set(reportsShown(progress).map((r) => unitName(progress.plan, r.unit, progress.asOf)))]
  const rule = (progress.plan.data.reporting ?? []).length > 0
  const start = rule
    ? 'Trong kỳ không có đơn vị phải gửi báo cáo'
    : 'Kế hoạch không quy định chế độ báo cáo của các đơn vị'
  return units.length === 0
    ? `${start}; chưa có báo cáo nào trong kỳ.`
    : `${start}; trong kỳ đã nhận báo cáo của ${units.join(', ')}.`
}
