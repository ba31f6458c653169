import { printDay } from '../core/day.ts'
import { headAt } from '../core/person.ts'
import type { Progress } from '../core/progress.ts'
import type { ToldDifference } from '../core/told-difference.ts'
import { onOnePage } from './changes-parts.ts'
import { type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { isCommittee, issuerName, issuerOn, planShort, unitCode, workNamed } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitName } from './units.ts'
import { BLANK } from './words.ts'

/** A sheet by which the office submits a proposed change to the chairman: phiếu trình, one page. What finds no room is counted. */
export const changesShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  opening: 'text',
  flags: [{ number: 'text', text: 'text', subject: 'text?', places: 'text' }],
  /** How many flags there are, shown or not. */
  count: 'count',
  /** The flags in one paragraph, in place of the table, where they are too many for it. */
  runningFlags: 'text?',
  /** Said of flags for which the page has no room, which only many flags bring about. */
  moreFlags: 'text?',
  /** Said in place of the table where nothing needs attention. */
  noFlags: 'text?',
  rates: [{ name: 'text', before: 'text', after: 'text', points: 'text' }],
  /** Said in place of the table where no figure changes. */
  noEffect: 'text?',
  lights: 'text?',
  moves: 'text?',
  changes: [{ number: 'text', text: 'text' }],
  more: 'text?',
  /** Whom it is submitted to, who writes his opinion below by hand. */
  closing: 'text',
} as const
export type ChangesView = Of<typeof changesShape>

/** What the sheet tells: a difference in words, the names of both states, and the command that shows all of it. */
export interface ToldChanges {
  readonly told: ToldDifference
  readonly base: string
  readonly head: string
  readonly command: string
}

/** The sheet for one plan; `progress` is its newer state. */
export function changesView(progress: Progress, content: ToldChanges, options: ReportOptions): ChangesView {
  const { plan, asOf } = progress
  const { base, head } = content
  const whole = {
    frame: changesFrame(progress, options),
    asOf,
    blockers: [],
    opening: `${officeName(progress, options)} kính trình đề xuất thay đổi dữ liệu theo dõi thực hiện ${planShort(plan)}; so sánh ${base} với ${head}, số liệu tính đến ngày ${printDay(asOf)}:`,
    closing: `Kính trình ${decider(progress, options)} xem xét, cho ý kiến:`,
  }
  const places = (place: string): string => place.replace(`${plan.folder}/`, '')
  return onOnePage(content, (parts) => ({ ...whole, ...parts }), places)
}

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
