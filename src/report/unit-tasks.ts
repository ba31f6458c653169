import { type Day, printDay } from '../core/day.ts'
import { printPercent } from '../core/number.ts'
import type { PartStatus, Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import { dated, type OwnWords, ownWords } from './own-words.ts'
import type { Of } from './shape.ts'
import { deadlineText, doneText, isDone, isOpen, percentText, stateText, taskTitle } from './task-words.ts'
import { leadName } from './units.ts'
import { NO_REPORT, NONE, sentences, withoutEnd } from './words.ts'

/** Tasks a unit leads, with its own words on each. */
export const leadShape = [
  { number: 'text', title: 'text', deadline: 'text', result: 'text', obstacle: 'text', state: 'text' },
] as const

/** Tasks of others that a unit takes part in. */
export const takingPartShape = {
  sentence: 'text',
  rows: [{ number: 'text', title: 'text', lead: 'text', result: 'text', state: 'text' }],
  /** Ids of those that were done or dropped and of which the unit said nothing more; null where there are none. */
  over: 'text?',
} as const

/** The tasks a unit answers for, in the plan's order; what it has not reported is said in words. */
export function leadRows(progress: Progress, unit: string): Of<typeof leadShape> {
  return progress.tasks
    .filter(({ holder }) => holder === unit)
    .map((status, i) => {
      const own = ownWords(progress, unit, status.id)
      return {
        number: String(i + 1),
        title: taskTitle(status),
        deadline: deadlineText(status),
        result: resultCell(status, own),
        obstacle: isOpen(status) && own.obstacle ? capital(dated(own.obstacle)) : NONE,
        state: stateText(status, progress.asOf),
      }
    })
}

function resultCell(status: TaskStatus, own: OwnWords): string {
  const isOver = isDone(status) && !status.occurrences
  const standing = isOver ? doneText(status) : percentText(status)
  const result = own.result && (isOver ? own.result.text : dated(own.result))
  const returned =
    status.returned && isOpen(status) ? `trả lại để hoàn thiện: ${withoutEnd(status.returned.value)}` : null
  return cell([standing, result, returned, unsaid(status, own)])
}

/** What a reader would otherwise take for an oversight. */
function unsaid(status: TaskStatus, { inPeriod, result }: OwnWords): string | null {
  const isGoingOn = isOpen(status) || status.state === 'regular' || status.occurrences !== null
  if (!isGoingOn || inPeriod === 'spoken') return null
  if (inPeriod === 'none') return 'trong kỳ không phát sinh'
  return !status.spoken && result === null ? NO_REPORT : 'trong kỳ chưa có báo cáo'
}

function cell(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? NONE : sentences(said)
}

/** True for a task that others answer for and the unit takes part in, by its text or by a part of its own. */
export const takesPart =
  ({ plan, asOf }: Progress, unit: string) =>
  ({ holder, task: { data } }: TaskStatus): boolean =>
    holder !== unit &&
    [...(data.with ?? []), ...(data.parts ?? []).flatMap(({ lead }) => lead ?? [])].some(
      (id) => holderAt(plan, id, asOf).unit === unit,
    )

/** The tasks a unit takes part in: those still going on or spoken of in the period in a table, the others by number. */
export function takingPart(progress: Progress, unit: string): Of<typeof takingPartShape> {
  const { plan, asOf } = progress
  const all = progress.tasks.filter(takesPart(progress, unit)).map((status) => {
    const own = ownWords(progress, unit, status.id)
    return { status, own, shown: isOpen(status) || status.state === 'regular' || own.inPeriod !== 'silent' }
  })
  const rows = all.filter(({ shown }) => shown)
  const over = all.filter(({ shown }) => !shown).map(({ status }) => status.id)
  return {
    sentence: all.length === 0 ? 'Đơn vị không phối hợp thực hiện nhiệm vụ của đơn vị khác.' : '',
    rows: rows.map(({ status, own }, i) => ({
      number: String(i + 1),
      title: taskTitle(status),
      lead: capital(leadName(plan, status, asOf)),
      result: cell([
        ...ownParts(progress, unit, status).map(partText),
        own.result && dated(own.result),
        unsaidAside(own),
      ]),
      state: stateText(status, asOf),
    })),
    over:
      over.length === 0 ? null : `Nhiệm vụ phối hợp không còn phải thực hiện hoặc đã hoàn thành: ${over.join(', ')}`,
  }
}

const unsaidAside = ({ inPeriod }: OwnWords): string | null =>
  ({ spoken: null, none: 'trong kỳ không phát sinh', silent: 'trong kỳ chưa có báo cáo' })[inPeriod]

/** Parts of a task that the unit itself answers for: its own task's without another lead, another's with the unit as lead. */
export function ownParts({ plan, asOf }: Progress, unit: string, { parts, task, holder }: TaskStatus): PartStatus[] {
  return parts.filter(({ id }) => {
    const lead = task.data.parts?.find((part) => part.id === id)?.lead
    return lead === undefined ? holder === unit : holderAt(plan, lead, asOf).unit === unit
  })
}

const partText = (part: PartStatus): string => `phần việc ${part.id}) ${withoutEnd(part.name)}: ${partStanding(part)}`

function partStanding({ done, percent }: PartStatus): string {
  if (done && done.value !== false) return doneOn(done.value)
  return percent === null ? NO_REPORT : `đạt ${printPercent(percent)}`
}

const doneOn = (day: Day | true): string => (day === true ? 'đã hoàn thành' : `hoàn thành ngày ${printDay(day)}`)
