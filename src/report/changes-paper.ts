import { printDay } from '../core/day.ts'
import { headAt } from '../core/person.ts'
import type { Progress } from '../core/progress.ts'
import type { ToldDifference } from '../core/told-difference.ts'
import { type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { isCommittee, issuerName, issuerOn, planShort, unitCode, workNamed } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { BLANK } from './words.ts'

/** A sheet by which the office submits a proposed change to the chairman: phiếu trình, a page long for a usual change. */
export const changesShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  opening: 'text',
  flags: [{ number: 'text', text: 'text', subject: 'text?', places: 'text' }],
  /** Said in place of the table where nothing needs attention. */
  noFlags: 'text?',
  rates: [{ name: 'text', before: 'text', after: 'text', points: 'text' }],
  /** Said in place of the table where no figure changes. */
  noEffect: 'text?',
  lights: 'text?',
  moves: 'text?',
  changes: [{ number: 'text', text: 'text' }],
  more: 'text?',
  closing: 'text',
} as const
export type ChangesView = Of<typeof changesShape>

/** What the sheet tells: a difference in words, and the names of both states. */
export interface ToldChanges {
  readonly told: ToldDifference
  readonly base: string
  readonly head: string
}

/** More sentences than these do not go on the page; the comment and the screen have them all. */
const MOST_LINES = 8
const MOST_MOVES = 5

/** The sheet for one plan; `progress` is its newer state. */
export function changesView(
  progress: Progress,
  { told, base, head }: ToldChanges,
  options: ReportOptions,
): ChangesView {
  const { plan, asOf } = progress
  const isMoved = told.moves.length > 0 || told.rates.some(({ points }) => points !== '')
  const lines = told.sections.flatMap((section) => section.lines)
  const left = lines.length - MOST_LINES
  return {
    frame: changesFrame(progress, options),
    asOf,
    blockers: [],
    opening: `${officeName(progress, options)} kính trình đề xuất thay đổi dữ liệu theo dõi thực hiện ${planShort(plan)}; so sánh ${base} với ${head}, số liệu tính đến ngày ${printDay(asOf)}:`,
    flags: told.flags.map(({ text, subject, places }, i) => ({
      number: String(i + 1),
      text,
      subject,
      places: places.map((place) => place.replace(`${plan.folder}/`, '')).join('; '),
    })),
    noFlags: told.flags.length === 0 ? 'Không có nội dung nào cần lưu ý.' : null,
    rates: told.rates.filter(({ points }) => points !== ''),
    noEffect: isMoved ? null : 'Các tỷ lệ, trạng thái nhiệm vụ và đánh giá chỉ tiêu không thay đổi.',
    lights: isMoved && told.lights.length > 0 ? lightsText(told) : null,
    moves: movesOf(told),
    changes: lines.slice(0, MOST_LINES).map((text, i) => ({ number: String(i + 1), text })),
    more: left > 0 ? `Còn ${left} thay đổi khác, xem toàn bộ trong đề xuất trên hệ thống.` : null,
    closing: `Kính trình ${decider(progress, options)} xem xét, cho ý kiến: [...]./.`,
  }
}

function movesOf({ moves }: ToldDifference): string | null {
  const left = moves.length - MOST_MOVES
  const shown = left > 0 ? [...moves.slice(0, MOST_MOVES), `còn ${left} nhiệm vụ, chỉ tiêu khác`] : moves
  return shown.length === 0 ? null : shown.join('; ')
}

const lightsText = ({ lights }: ToldDifference): string =>
  lights
    .filter(({ before, after }) => before + after > 0)
    .map(({ name, before, after }) => (before === after ? `${name} ${after}` : `${name} ${before} → ${after}`))
    .join('; ')

/** The office that receives reports submits; nothing says who it is where the plan names none. */
const officeName = ({ plan }: Progress, options: ReportOptions, day = options.date ?? '9999-12-31'): string =>
  plan.data.roles?.gate === undefined ? BLANK : unitName(plan, plan.data.roles.gate, day)

/** Whom it is submitted to: the chairman of a People's Committee, else the unit that decides. */
function decider(progress: Progress, options: ReportOptions): string {
  const { plan } = progress
  const day = paperDay(progress, options)
  if (isCommittee(issuerOn(plan, day).lines)) return `Chủ tịch ${issuerName(plan, day)}`
  const unit = plan.data.roles?.decider
  return unit === undefined ? BLANK : unitName(plan, unit, day)
}

function changesFrame(progress: Progress, options: ReportOptions): Frame {
  const { plan } = progress
  const day = paperDay(progress, options)
  const issuer = issuerOn(plan, day)
  const gate = plan.data.roles?.gate
  const office = gate === undefined ? undefined : plan.units.get(gate)
  const code = gate === undefined ? BLANK : unitCode(plan, gate, day)
  const name = officeName(progress, options, day)
  const paper = {
    kind: 'changes',
    type: 'PHIẾU TRÌNH',
    code: `PTr-${code}`,
    subject: `Về việc thay đổi dữ liệu theo dõi thực hiện ${workNamed(plan)}`,
    change: {
      parent: issuer.lines.join(' '),
      issuer: [name.toUpperCase()],
      to: [decider(progress, options)],
      recipients: ['Như trên', `Lưu: ${code === BLANK ? 'VT' : code}`],
      authority: null,
      title: office?.data.head?.toUpperCase() ?? BLANK,
      signer: options.signer ?? (office && headAt(office, day)?.data.name) ?? BLANK,
    },
  }
  return frame(progress, paper, options)
}
