import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { DutyStatus, DutyUnit, Progress, WorkStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { dated, ownWords } from './own-words.ts'
import type { Of } from './shape.ts'
import { daysLate, isDone, isOpen, lacking, occurrencesText } from './task-words.ts'
import { sentences, withoutEnd } from './words.ts'

/** The duties of the plan's section on organisation that a unit has, each as it stands for that unit alone. */
export const unitDutiesShape = {
  sentence: 'text',
  rows: [{ id: 'text', text: 'text', deadline: 'text', state: 'text' }],
} as const

/** A unit's share of a duty that several have; undefined where it has none. */
export const shareOf = ({ units }: DutyStatus, unit: string): DutyUnit | undefined =>
  units.find(({ holder }) => holder === unit)

/** The duties of one unit, in the plan's order. */
export function unitDuties(progress: Progress, unit: string): Of<typeof unitDutiesShape> {
  const rows = progress.duties.flatMap((status) => {
    const share = shareOf(status, unit)
    if (!share) return []
    const { data } = status.duty
    const own = ownWords(progress, unit, status.id).result
    const words = own && (isDone(share) && !share.occurrences ? own.text : dated(own))
    return [
      {
        id: status.id,
        text: capital(withoutEnd(data.text)),
        deadline: deadlineOf(status),
        state: sentences([dutyState(progress, status, share), ...(words === null ? [] : [words])]),
      },
    ]
  })
  return {
    sentence:
      rows.length === 0
        ? 'Kế hoạch không giao riêng đơn vị nhiệm vụ tổ chức thực hiện nào.'
        : `Kế hoạch giao đơn vị ${printCount(rows.length)} nhiệm vụ tổ chức thực hiện:`,
    rows,
  }
}

/** When a duty is to be done, as the plan words it; a duty to report follows the rules on reports. */
export function deadlineOf({ duty: { deadline }, reports }: DutyStatus): string {
  if (deadline?.text !== undefined) return deadline.text
  if (deadline?.due) return printDay(deadline.due)
  if (deadline?.regular) return 'Thường xuyên'
  return reports ? 'Theo chế độ báo cáo' : 'Không nêu'
}

function dutyState(progress: Progress, { reports }: DutyStatus, share: DutyUnit): string {
  if (reports) return reportsText(progress, share)
  const times = occurrencesText(share)
  if (share.state === 'openOverdue') return [overdueText(share, progress.asOf), ...(times ? [times] : [])].join(', ')
  if (times !== null) return `${times}${share.state === 'doneLate' ? ', có kỳ quá hạn' : ''}`
  if (isOpen(share)) return share.due ? `chưa đến hạn (${printDay(share.due)})` : 'chưa báo cáo kết quả'
  if (isDone(share)) return doneWords(share)
  return share.state === 'regular' ? 'thường xuyên' : 'không còn phải thực hiện'
}

/** A duty to report is done by reporting: how many reports came of those that fell due. */
function reportsText({ reportsDue }: Progress, { holder, state }: DutyUnit): string {
  const due = reportsDue.filter(({ unit }) => unit === holder)
  if (due.length === 0) return state === 'openInTime' ? 'chưa có báo cáo đến hạn trong năm' : 'không nêu hạn gửi'
  const count = (wanted: string): number => due.filter((report) => report.state === wanted).length
  const parts = [`${printCount(count('inTime'))}/${printCount(due.length)} báo cáo đến hạn trong năm gửi đúng hạn`]
  if (count('late') > 0) parts.push(`${printCount(count('late'))} báo cáo gửi quá hạn`)
  if (count('missing') > 0) parts.push(`còn thiếu ${printCount(count('missing'))} báo cáo`)
  return parts.join('; ')
}

function overdueText(work: WorkStatus, day: string): string {
  const which = work.occurrences ? ` (${lacking(work.occurrences)})` : ''
  return `quá hạn ${printCount(daysLate(work, day))} ngày${which}`
}

function doneWords({ state, doneDay }: WorkStatus): string {
  const day = doneDay ? `đã thực hiện ngày ${printDay(doneDay)}` : 'đã thực hiện'
  return `${day}${state === 'doneLate' ? ', quá hạn' : ''}`
}
