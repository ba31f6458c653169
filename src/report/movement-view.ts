import { printDay } from '../core/day.ts'
import type { AllMovements, Movement, Progress } from '../core/progress.ts'
import { groupName } from './breakdown.ts'
import type { Of } from './shape.ts'
import { daysFromTo } from './words.ts'

const columns = {
  openAtStart: 'count',
  assigned: 'count',
  reopened: 'count',
  withdrawn: 'count',
  doneOnTime: 'count',
  doneLate: 'count',
  doneUndated: 'count',
  openInTime: 'count',
  openOverdue: 'count',
  openUndated: 'count',
} as const
type Columns = Of<typeof columns>

/** How open tasks moved: the lines of the table over three spans, and the period's by group. */
export const movementShape = {
  /** The period's balance in a sentence, with its sum: `25 + 0 + 1 - 0 - 7 = 19`. */
  balance: 'text',
  /** Headings of the three spans, with their days. */
  spans: { period: 'text', year: 'text', life: 'text' },
  lines: [{ name: 'text', words: 'text', period: 'count', year: 'count', life: 'count' }],
  groups: [{ number: 'text', name: 'text', done: 'count', open: 'count', ...columns }],
  sum: { done: 'count', open: 'count', ...columns },
} as const
export type MovementView = Of<typeof movementShape>

const LINES: readonly (readonly [keyof Columns, string])[] = [
  ['openAtStart', 'Chưa hoàn thành đầu kỳ'],
  ['assigned', 'Giao mới'],
  ['reopened', 'Mở lại (đã hoàn thành, nay phải thực hiện tiếp)'],
  ['withdrawn', 'Rút, hủy'],
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành quá hạn'],
  ['doneUndated', 'Hoàn thành, không xác định hạn'],
  ['openInTime', 'Còn lại cuối kỳ, trong hạn'],
  ['openOverdue', 'Còn lại cuối kỳ, quá hạn'],
  ['openUndated', 'Còn lại cuối kỳ, chưa có thời hạn'],
]

/** The movement tables; a table that does not balance is a fault of the program and stops the report. */
export function movementView(progress: Progress, { total, groups }: AllMovements): MovementView {
  const sum = row(total.period)
  const rows = progress.groups.map((group) => {
    const movements = groups.get(group.id)
    if (!movements) throw new Error(`no movement of group ${group.id}`)
    return { number: group.id, name: groupName(group), ...row(movements.period) }
  })
  for (const movement of [total.period, total.year, total.life]) balanced(movement)
  for (const [column] of LINES) {
    if (rows.reduce((acc, r) => acc + r[column], 0) !== sum[column])
      throw new Error(`groups do not add up in ${column}`)
  }
  if (total.life.to === progress.asOf) agrees(total.life, progress)
  return { balance: balanceText(total.period, sum), spans: spansOf(total), lines: linesOf(total), groups: rows, sum }
}

const spansOf = ({ year }: AllMovements['total']): MovementView['spans'] => ({
  period: 'Trong kỳ',
  year: `Lũy kế từ đầu năm${year.from ? ` (từ ngày ${printDay(year.from)})` : ''}`,
  life: 'Lũy kế từ khi thực hiện Kế hoạch',
})

const linesOf = ({ period, year, life }: AllMovements['total']): MovementView['lines'] =>
  LINES.map(([name, words]) => ({ name, words, period: period[name], year: year[name], life: life[name] }))

function row(movement: Movement): Columns & { done: number; open: number } {
  const { from: _from, to: _to, ...counts } = movement
  balanced(movement)
  return { ...counts, done: doneIn(movement), open: openAfter(movement) }
}

export const doneIn = (m: Columns): number => m.doneOnTime + m.doneLate + m.doneUndated
const openAfter = (m: Columns): number => m.openInTime + m.openOverdue + m.openUndated

function balanced(m: Movement): void {
  if (m.openAtStart + m.assigned + m.reopened - m.withdrawn - doneIn(m) !== openAfter(m)) {
    throw new Error(`movement ${m.from ?? 'start'}..${m.to} does not balance`)
  }
}

/** The open tasks left are those the totals count. */
function agrees(life: Movement, { total: { counts } }: Progress): void {
  for (const state of ['openInTime', 'openOverdue', 'openUndated'] as const) {
    if (life[state] !== counts[state]) throw new Error(`movement and totals differ in ${state}`)
  }
}

function balanceText({ from, to }: Movement, m: Columns & { done: number; open: number }): string {
  const sum = `${m.openAtStart} + ${m.assigned} + ${m.reopened} - ${m.withdrawn} - ${m.done} = ${m.open}`
  const span = from && from <= to ? daysFromTo(from, to) : `đến ngày ${printDay(to)}`
  return `Trong kỳ (${span}): chưa hoàn thành đầu kỳ + giao mới + mở lại - rút, hủy - hoàn thành = còn lại cuối kỳ: ${sum}.`
}
