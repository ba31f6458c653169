import { printDay } from '../core/day.ts'
import { cyclesOf } from '../core/duty.ts'
import { printCount } from '../core/number.ts'
import { countOwed } from '../core/owed-report.ts'
import type { DutyStatus, Occurrence, Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { lackingUnits } from './duties.ts'
import type { Of } from './shape.ts'
import { isDone, lacking, occurrencesText } from './task-words.ts'
import { NO_LEAD, unitName } from './units.ts'
import { divided, listed, spanName, withoutEnd } from './words.ts'

/** Every duty once, under the cycle it is first due by. */
export const dutyCyclesShape = [
  { number: 'text', cycle: 'text', rows: [{ id: 'text', text: 'text', by: 'text', standing: 'text' }] },
] as const
export type DutyCycles = Of<typeof dutyCyclesShape>

/** Cycles as a plan words them, the shortest first; `once` for a duty with a day and no cycle, `unspecified` for neither. */
const CYCLES: Readonly<Record<string, string>> = {
  once: 'Thực hiện một lần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  half: '6 tháng một lần',
  year: 'Hằng năm',
  '3-years': '3 năm một lần',
  '5-years': '5 năm một lần',
  'ad-hoc': 'Đột xuất',
  regular: 'Thường xuyên',
  unspecified: 'Không nêu chu kỳ',
}

/** The duties of the plan by cycle, in the plan's order within each. */
export function dutyCycles({ plan, duties, asOf }: Progress): DutyCycles {
  const of = duties.map((duty) => ({ duty, cycles: cyclesShown(duty) }))
  const used = Object.keys(CYCLES).filter((cycle) => of.some(({ cycles }) => cycles[0] === cycle))
  return used.map((cycle, i) => ({
    number: String(i + 1),
    cycle: nameOf(cycle),
    rows: of
      .filter(({ cycles }) => cycles[0] === cycle)
      .map(({ duty, cycles }) => ({
        id: duty.id,
        text: capital(withoutEnd(duty.duty.data.text)) + alsoBy(cycles),
        by: capital(listed((duty.duty.data.by ?? []).map((unit) => unitName(plan, unit, asOf))) || NO_LEAD),
        standing: capital(standing(duty)),
      })),
  }))
}

/** A duty of several cycles names the others. */
const alsoBy = ([, ...others]: readonly string[]): string =>
  others.length === 0 ? '' : ` (chu kỳ khác: ${others.map((name) => nameOf(name).toLowerCase()).join(', ')})`

const nameOf = (cycle: string): string => CYCLES[cycle] ?? cycle

/** The cycles a duty is owed by and those it names, in the order of the list above. */
function cyclesShown({ duty }: DutyStatus): string[] {
  const { deadline, data } = duty
  const all = new Set<string>([...cyclesOf(duty), ...(data.cycles ?? [])])
  if (deadline?.regular) all.add('regular')
  all.delete('unspecified')
  if (all.size === 0) all.add(deadline?.due ? 'once' : 'unspecified')
  return Object.keys(CYCLES).filter((cycle) => all.has(cycle))
}

/** How a duty stands at D: by the reports themselves, by its occurrences, or by what its units said. */
function standing(status: DutyStatus): string {
  const { state, due, doneDay, reports, occurrences } = status
  if (state === 'regular') return 'thực hiện thường xuyên'
  if (reports) return reportsText(reports)
  if (occurrences) return occurrencesOf(status)
  if (isDone(status))
    return `đã hoàn thành${doneDay ? ` ngày ${printDay(doneDay)}` : ''}${state === 'doneLate' ? ', quá hạn' : ''}`
  const when = due === null ? 'không nêu thời hạn' : `hạn ${printDay(due)}`
  return `chưa có báo cáo hoàn thành (${when}${state === 'openOverdue' ? ', đã quá hạn' : ''})${lackingUnits(status)}`
}

function reportsText(reports: NonNullable<DutyStatus['reports']>): string {
  const { inTime, late, missing } = countOwed(reports)
  const due = inTime + late + missing
  if (due === 0) return 'chưa có báo cáo đến hạn'
  const inside = divided([
    ['đúng hạn', inTime],
    ['quá hạn', late],
  ])
  return `đã nhận ${printCount(inTime + late)}/${printCount(due)} báo cáo đến hạn từ khi thực hiện Kế hoạch${inside}`
}

const names = (occurrences: readonly Occurrence[]): string =>
  listed(occurrences.map(({ period }) => spanName(period.id)))

function occurrencesOf(status: DutyStatus): string {
  const { occurrences, missedBefore } = status
  const late = lacking(occurrences ?? [])
  const after = names((occurrences ?? []).filter(({ state }) => state === 'doneLate'))
  const before = names(missedBefore)
  return [
    `từ đầu năm: ${occurrencesText(status)}${after ? `, quá hạn ${after}` : ''}${late ? `, chưa thực hiện ${late}` : ''}`,
    ...(before ? [`các năm trước chưa thực hiện: ${before}`] : []),
  ].join('; ')
}
