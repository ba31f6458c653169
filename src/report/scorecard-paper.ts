import { printDay } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { STATES } from '../core/progress.ts'
import type { Card, Scorecards } from '../core/scorecard.ts'
import { capital } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import { dateLine, type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { issuerOn, planCited, planShort } from './issuer.ts'
import { movesText, timesText } from './moves.ts'
import { arranged } from './recipients.ts'
import { unitCard, unitCardShape } from './scorecard-card.ts'
import { rankingShape, rankingView } from './scorecard-ranking.ts'
import { cardName, isPublic, scoreTable, scoreTableShape } from './scorecard-rows.ts'
import type { Of } from './shape.ts'
import { stateText, taskTitle } from './task-words.ts'
import { totals, totalsShape } from './totals.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, daysFromTo, ILLUSTRATIVE, NONE, periodName, withoutEnd } from './words.ts'

/** Figures for the yearly evaluation of units, heads, persons and groups; no legal rating is claimed. */
export const scorecardShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Said where the plan, or the unit asked for, has nothing to be followed. */
  none: 'text?',
  totals: totalsShape,
  /** One card where one unit was asked for; else empty. */
  card: [unitCardShape],
  sections: [scoreTableShape],
  /** Tasks of a group that the plan does not list; null where there are none. */
  strays: 'text?',
  /** Why there are no names of persons; null where the plan lets them out. */
  names: 'text?',
  ranking: rankingShape,
  /** Tasks overdue when a head's term began, told apart from the head's own. */
  inherited: [{ number: 'text', head: 'text', id: 'text', title: 'text', due: 'text', state: 'text' }],
  /** Deadlines that were moved: as first set and now, how often, and by which documents. */
  moved: [
    {
      number: 'text',
      unit: 'text',
      id: 'text',
      title: 'text',
      first: 'text',
      due: 'text',
      times: 'text',
      moves: 'text',
    },
  ],
  closing: 'text',
} as const
export type ScorecardView = Of<typeof scorecardShape>

/** The paper of the year shown, or one unit's card. */
export function scorecardView({ progress, cards: given, options = {} }: ReportInput): ScorecardView {
  const { plan, asOf, period } = progress
  const { cards, ranked } = given ?? { cards: undefined, ranked: null }
  if (cards) addUp(cards)
  const unit = options.unit === undefined ? undefined : holderAt(plan, options.unit, asOf).unit
  const shown = chosen(cards, unit)
  return {
    frame: scorecardFrame(progress, unit, options),
    asOf,
    blockers:
      asOf < period.to
        ? [`năm đánh giá kết thúc ngày ${printDay(period.to)}, số liệu mới tính đến ngày ${printDay(asOf)}`]
        : [],
    notice: plan.data.illustrative ? NOTICE : null,
    opening: opening(progress),
    none: noneText(shown, unit),
    totals: totals(progress),
    card: unit === undefined ? [] : shown.units.map((card) => unitCard(progress, card, cards?.units ?? [], ranked)),
    sections: unit === undefined ? sections(progress, cards) : [],
    strays: unit === undefined && cards ? straysText(cards) : null,
    names: isPublic(progress) || !cards || !hasNames(cards) ? null : NAMES,
    ranking: rankingView(progress, unit === undefined ? shown.units : [], ranked),
    inherited: inheritedRows(progress, shown.heads),
    moved: movedRows(progress, shown.units),
    closing: closing(progress),
  }
}

const NAMES =
  'Họ tên cá nhân chỉ dùng trong nội bộ cơ quan: văn bản này nêu chức danh, không nêu họ tên, không có bảng theo người phụ trách'

/** True where the register names anyone in charge, so that leaving names out must be said. */
const hasNames = ({ heads, persons }: Scorecards): boolean =>
  [...heads, ...persons].some(({ person }) => person !== null)

/** The cards shown; those that say nothing are left out. */
interface Shown {
  readonly units: readonly Card[]
  readonly heads: readonly Card[]
  readonly persons: readonly Card[]
  readonly groups: readonly Card[]
  readonly total: readonly Card[]
}

function chosen(cards: Scorecards | undefined, unit: string | undefined): Shown {
  const own = (all: readonly Card[] = []): Card[] =>
    all.filter((card) => saysAnything(card) && (unit === undefined || card.id === unit))
  const whole = unit === undefined ? cards : undefined
  return {
    units: own(cards?.units),
    heads: own(cards?.heads),
    persons: own(whole?.persons),
    groups: own(whole?.groups),
    total: whole && saysAnything(whole.total) ? [whole.total] : [],
  }
}

const saysAnything = ({ counts, reports, indicators, inherited }: Card): boolean =>
  counts.total > 0 || (reports?.length ?? 0) > 0 || (indicators?.total ?? 0) > 0 || inherited.length > 0

const TITLES = {
  units: 'Theo đơn vị',
  heads: 'Theo người đứng đầu',
  persons: 'Theo người phụ trách',
  groups: 'Theo nhóm nhiệm vụ',
} as const
type TableName = keyof typeof TITLES

/** The cards of each table of the whole plan's paper, in its order; a table without cards is left out. */
export function cardTables(
  progress: Progress,
  cards: Scorecards | undefined,
): readonly (readonly [name: TableName, cards: readonly Card[]])[] {
  const shown = chosen(cards, undefined)
  const all: readonly (readonly [TableName, readonly Card[]])[] = [
    ['units', [...shown.units, ...shown.total]],
    ['heads', shown.heads],
    ['persons', isPublic(progress) ? shown.persons : []],
    ['groups', shown.groups],
  ]
  return all.filter(([, own]) => own.length > 0)
}

const sections = (progress: Progress, cards: Scorecards | undefined): ScorecardView['sections'] =>
  cardTables(progress, cards).map(([name, own]) => scoreTable(progress, TITLES[name], own))

/** Cards of units that do not add up to the plan would be a fault of the program. */
function addUp({ units, total }: Scorecards): void {
  for (const state of STATES) {
    const sum = units.reduce((all, { counts }) => all + counts[state], 0)
    if (sum !== total.counts[state]) throw new Error(`cards of units do not add up in ${state}: ${sum}`)
  }
}

function straysText({ groups, total }: Scorecards): string | null {
  const rest = groups.reduce((left, { counts }) => left - counts.total, total.counts.total)
  return rest === 0 ? null : `Ngoài ra có ${rest} nhiệm vụ thuộc nhóm không có trong Kế hoạch`
}

function noneText({ units, total }: Shown, unit: string | undefined): string | null {
  if (unit !== undefined)
    return units.length > 0 ? null : 'Đơn vị không chủ trì nhiệm vụ, chỉ tiêu và không có báo cáo phải gửi trong năm.'
  return total.length > 0 ? null : 'Kế hoạch chưa có nhiệm vụ, chỉ tiêu hoặc báo cáo nào để theo dõi.'
}

function opening(progress: Progress): string {
  const { plan, period, asOf } = progress
  const until = asOf < period.to ? `, tính đến ngày ${printDay(asOf)}` : ''
  return `Thực hiện ${planCited(plan)}, kết quả theo dõi mức độ hoàn thành nhiệm vụ ${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)}${until}) như sau:`
}

function closing({ plan }: Progress): string {
  const invented = plan.data.illustrative ? ` (${ILLUSTRATIVE})` : ''
  return `Số liệu trên${invented} dùng để tham khảo khi đánh giá; không phải là kết quả đánh giá, xếp loại theo quy định của pháp luật./.`
}

const inheritedRows = (progress: Progress, heads: readonly Card[]): ScorecardView['inherited'] =>
  heads
    .flatMap((card) => card.inherited.map((task) => ({ card, task })))
    .map(({ card, task }, i) => ({
      number: String(i + 1),
      head: cardName(progress, card),
      id: task.id,
      title: taskTitle(task),
      due: task.due ? printDay(task.due) : NONE,
      state: stateText(task, progress.asOf),
    }))

function movedRows(progress: Progress, units: readonly Card[]): ScorecardView['moved'] {
  const title = (id: string): string => {
    const task = progress.tasks.find((t) => t.id === id)
    return task ? taskTitle(task) : id
  }
  return units
    .flatMap((card) => card.moved.map((moved) => ({ card, moved })))
    .map(({ card, moved }, i) => ({
      number: String(i + 1),
      unit: cardName(progress, card),
      id: moved.id,
      title: title(moved.id),
      first: printDay(moved.first),
      due: moved.due === null ? NONE : printDay(moved.due),
      times: capital(timesText(moved)),
      moves: capital(movesText(moved)) || NONE,
    }))
}

/** A paper of the office's own: it goes to the units it is about and to the file. One unit's card is no numbered paper. */
function scorecardFrame(progress: Progress, unit: string | undefined, options: ReportOptions): Frame {
  const { plan, period, asOf } = progress
  const name = unit === undefined ? null : unitName(plan, unit, options.date ?? asOf)
  const kept = (plan.data.recipients ?? []).map(withoutEnd).filter((line) => /^lưu/iu.test(line))
  const recipients = arranged(options.recipients ?? [name ?? 'Các cơ quan, đơn vị có tên trong bảng', ...kept], false)
  const issuer = issuerOn(plan, paperDay(progress, options))
  const year = periodName(period)
  const subject =
    name === null
      ? `Tổng hợp theo dõi, đánh giá mức độ hoàn thành nhiệm vụ ${year} theo ${planShort(plan)}`
      : `Mức độ hoàn thành nhiệm vụ ${year} của ${name}`
  return frame(
    progress,
    {
      kind: 'scorecard',
      type: name === null ? 'BÁO CÁO' : 'PHIẾU THEO DÕI, ĐÁNH GIÁ',
      code: name === null ? `BC-${issuer.code}` : null,
      subject,
      periodic: true,
      change: {
        to: [],
        recipients,
        ...(name === null ? {} : { place: issuer.place ?? BLANK, date: dateLine(options.date) }),
      },
    },
    options,
  )
}
