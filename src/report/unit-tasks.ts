import { type Day, printDay } from '../core/day.ts'
import { printPercent } from '../core/number.ts'
import { ownParts, takesPart } from '../core/owed-work.ts'
import type { PartStatus, Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
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
  /** Ids of those going on of which the unit said nothing in the period; null where there are none, as below. */
  silent: 'text?',
  /** Ids of those that are done or dropped. */
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

/** The tasks a unit takes part in: those it spoke of in the period or has a part of in a table, the others by number. */
export function takingPart(progress: Progress, unit: string): Of<typeof takingPartShape> {
  const all = progress.tasks.filter(takesPart(progress, unit)).map((status): Shared => {
    const isGoingOn = isOpen(status) || status.state === 'regular'
    const own = ownWords(progress, unit, status.id)
    const parts = isGoingOn ? ownParts(progress, unit, status).map(partText) : []
    return { status, own, parts, isGoingOn, shown: own.inPeriod !== 'silent' || parts.length > 0 }
  })
  const idsOf = (wanted: (shared: Shared) => boolean): string | null =>
    all
      .filter(wanted)
      .map(({ status }) => status.id)
      .join(', ') || null
  return {
    sentence: all.length === 0 ? 'Đơn vị không phối hợp thực hiện nhiệm vụ của đơn vị khác.' : '',
    rows: all.filter(({ shown }) => shown).map((shared, i) => sharedRow(progress, shared, i + 1)),
    silent: idsOf(({ shown, isGoingOn }) => !shown && isGoingOn),
    over: idsOf(({ shown, isGoingOn }) => !shown && !isGoingOn),
  }
}

interface Shared {
  readonly status: TaskStatus
  readonly own: OwnWords
  /** The unit's own parts of the task, in words. */
  readonly parts: readonly string[]
  readonly isGoingOn: boolean
  readonly shown: boolean
}

function sharedRow({ plan, asOf }: Progress, { status, own, parts }: Shared, number: number) {
  return {
    number: String(number),
    title: taskTitle(status),
    lead: capital(leadName(plan, status, asOf)),
    result: cell([...parts, own.result && dated(own.result), unsaidAside(own)]),
    state: stateText(status, asOf),
  }
}

const unsaidAside = ({ inPeriod }: OwnWords): string | null =>
  ({ spoken: null, none: 'trong kỳ không phát sinh', silent: 'trong kỳ chưa có báo cáo' })[inPeriod]

const partText = (part: PartStatus): string => `phần việc ${part.id}) ${withoutEnd(part.name)}: ${partStanding(part)}`

function partStanding({ done, percent }: PartStatus): string {
  if (done && done.value !== false) return doneOn(done.value)
  return percent === null ? NO_REPORT : `đạt ${printPercent(percent)}`
}

const doneOn = (day: Day | true): string => (day === true ? 'đã hoàn thành' : `hoàn thành ngày ${printDay(day)}`)
