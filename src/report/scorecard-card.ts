import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import type { Card, Ranked } from '../core/scorecard.ts'
import { rateCell } from './figure-text.ts'
import { placeText } from './scorecard-ranking.ts'
import { averageText, moneyText } from './scorecard-rows.ts'
import type { Of } from './shape.ts'
import { daysLate, deadlineText, taskTitle } from './task-words.ts'
import { division, doneOf, openOf } from './totals.ts'
import { NONE } from './words.ts'

/** One unit's own card: every figure a line, then its overdue tasks. */
export const unitCardShape = {
  lines: [{ name: 'text', text: 'text' }],
  overdue: [{ number: 'text', id: 'text', title: 'text', deadline: 'text', due: 'text', daysLate: 'count' }],
} as const
export type UnitCard = Of<typeof unitCardShape>

/** The card of one unit; `units` are all of the plan, among which it may have a place. */
export function unitCard(progress: Progress, card: Card, units: readonly Card[], ranked: Ranked | null): UnitCard {
  const { asOf, tasks } = progress
  const late = tasks.filter(({ holder, state }) => holder === card.id && state === 'openOverdue')
  return {
    lines: [
      { name: 'Nhiệm vụ', text: `${printCount(card.counts.total)} nhiệm vụ: ${division(card.counts)}` },
      ...rateLines(progress, card),
      { name: 'Báo cáo gửi đúng hạn', text: reportsText(card) },
      { name: 'Chỉ tiêu chủ trì đạt mức được giao', text: indicatorsText(card) },
      { name: 'Giải ngân trong năm (triệu đồng)', text: moneyLine(progress, card) },
      { name: 'Biến động nhiệm vụ trong năm', text: movementText(card) },
      { name: 'Thứ tự', text: placeText(progress, card, units, ranked) },
    ],
    overdue: late
      .toSorted((a, b) => daysLate(b, asOf) - daysLate(a, asOf))
      .map((task, i) => ({
        number: String(i + 1),
        id: task.id,
        title: taskTitle(task),
        deadline: deadlineText(task),
        due: task.due ? printDay(task.due) : NONE,
        daysLate: daysLate(task, asOf),
      })),
  }
}

const rateLines = (progress: Progress, card: Card): UnitCard['lines'] => [
  { name: 'Hoàn thành trên số nhiệm vụ tính tỷ lệ', text: rateCell(card.rates.completionOfAssigned) },
  { name: 'Hoàn thành trên số nhiệm vụ đến hạn', text: rateCell(card.rates.completionOfDue) },
  { name: 'Hoàn thành đúng hạn', text: rateCell(card.rates.onTimeOfDue) },
  { name: 'Hoàn thành đúng hạn theo hạn giao lần đầu', text: rateCell(card.onTimeByFirst) },
  { name: 'Quá hạn chưa hoàn thành', text: rateCell(card.rates.overdueOfDue) },
  { name: 'Mức độ hoàn thành bình quân', text: averageText(progress, card) },
  { name: 'Độ phủ báo cáo', text: rateCell(card.coverage) },
]

const reportsText = ({ reports, reportsInTime }: Card): string =>
  reports === null || reports.length === 0 ? `${NONE} (không có báo cáo đến hạn)` : rateCell(reportsInTime)

function indicatorsText({ indicators, indicatorsAttained }: Card): string {
  if (!indicators || indicators.total === 0) return `${NONE} (không chủ trì chỉ tiêu)`
  const { attained, notAttained, noData, notDue } = indicators
  return `${rateCell(indicatorsAttained)}: đạt ${attained}, chưa đạt ${notAttained}, chưa có số liệu ${noData}, chưa đến kỳ ${notDue}`
}

function moneyLine({ money }: Progress, card: Card): string {
  if (!money) return `${NONE} (Kế hoạch chưa có số liệu kinh phí)`
  return card.money ? moneyText(card.money.disbursement) : `${NONE} (không có kinh phí trong năm)`
}

function movementText({ inPeriod: m }: Card): string {
  if (!m) return NONE
  const done = doneOf({ ...EMPTY, ...m })
  const open = openOf({ ...EMPTY, ...m })
  return `chưa hoàn thành đầu năm ${m.openAtStart}; giao mới, mở lại ${m.assigned + m.reopened}; rút, hủy ${m.withdrawn}; hoàn thành ${done}; còn lại ${open}, trong đó quá hạn ${m.openOverdue}`
}

/** Movements count no task outside the rates. */
const EMPTY = { total: 0, regular: 0, notApplicable: 0, cancelled: 0 } as const
