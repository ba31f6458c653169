import { type Day, printDayInWords } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { isCommittee, issuerOn } from './issuer.ts'
import { addressees, nameOn } from './recipients.ts'
import type { Of } from './shape.ts'
import { signatureOf } from './signature.ts'
import { BLANK, ILLUSTRATIVE } from './words.ts'

/** What is known only when a report is issued. */
export interface ReportOptions {
  /** True for the paper to be signed; otherwise it is marked as a draft. */
  readonly final?: boolean
  /** The number alone or with its code: `15`, `15/BC-UBND`. */
  readonly number?: string
  /** Day of issue. */
  readonly date?: Day
  /** The name under the signature, where another than the plan's signer signs. */
  readonly signer?: string
  /** The signer's authority and post, a line each: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly post?: readonly string[]
  /** Recipients in place of the plan's. */
  readonly recipients?: readonly string[]
  /** The unit a report of one unit is about: its id. */
  readonly unit?: string
  /** Id of the ad hoc request a report answers. */
  readonly request?: string
  /** The day by which a reminder asks for an answer. */
  readonly by?: Day
  /** How many times a reminder has been sent, this one included. */
  readonly nth?: number
  /** Charts in the text of an official report, where there are none unless asked for. */
  readonly charts?: boolean
}

/** The official frame (Decree 30/2020), printed by the renderers from the front matter. */
export const frameShape = {
  kind: 'text',
  plan: 'text',
  asOf: 'text',
  /** The period reported on; null for papers of no period. */
  period: 'text?',
  from: 'text?',
  until: 'text?',
  draft: 'flag',
  illustrative: 'text?',
  /** True for a paper whose text needs the wide side of the page: a form. */
  landscape: 'flag',
  issuer: ['text'],
  parent: 'text?',
  number: 'text?',
  /** Subject of a letter, `V/v …` under its number; null for papers that name their type. */
  about: 'text?',
  place: 'text?',
  date: 'text?',
  type: 'text?',
  subject: 'text?',
  /** Whom the paper is addressed to (`Kính gửi`). */
  to: ['text'],
  recipients: ['text'],
  /** Who draws a form up and signs it on the left, a line each; null for papers with recipients. */
  preparer: 'text?',
  authority: 'text?',
  title: 'text?',
  signer: 'text?',
} as const
export type Frame = Of<typeof frameShape>

/** What one kind of paper says of itself; what it leaves out comes from the plan. */
export interface Paper {
  readonly kind: string
  readonly type: string | null
  /** What follows the number (`BC-UBND`); null for a paper without number and date. */
  readonly code: string | null
  readonly subject: string | null
  /** True where the paper reports on the period shown. */
  readonly periodic?: boolean
  readonly change?: Partial<Frame>
}

/** The day whose names a paper carries: its day of issue, else D. */
export const paperDay = ({ asOf }: Progress, { date }: ReportOptions): Day => date ?? asOf

/** The frame of a paper, with issuer, superiors and recipients as they stand on its own day. */
export function frame(progress: Progress, paper: Paper, options: ReportOptions): Frame {
  const { plan, period, asOf } = progress
  const { data } = plan
  const day = paperDay(progress, options)
  const issuer = issuerOn(plan, day)
  // The one who signed for the old body does not sign for its successor.
  const signature = issuer.succeeded && data.signature ? { ...data.signature, name: BLANK } : data.signature
  return {
    kind: paper.kind,
    plan: data.id,
    asOf,
    ...(paper.periodic
      ? { period: period.id, from: period.from, until: period.to }
      : { period: null, from: null, until: null }),
    draft: options.final !== true,
    illustrative: data.illustrative ? ILLUSTRATIVE : null,
    landscape: false,
    issuer: issuer.lines,
    parent: issuer.parent === null ? null : nameOn(plan, issuer.parent, day).toUpperCase(),
    number: paper.code === null ? null : numberLine(options.number, paper.code),
    about: null,
    ...(paper.code === null
      ? { place: null, date: null }
      : { place: issuer.place ?? BLANK, date: dateLine(options.date) }),
    type: paper.type,
    subject: paper.subject,
    ...addressees(plan, day, options.recipients),
    preparer: null,
    ...signatureOf(signature, options, isCommittee(issuer.lines)),
    ...paper.change,
  }
}

/** `Số: 05/BC-UBND`; a number typed with its code stays as it is, an unknown one is left to be filled in. */
export function numberLine(number: string | undefined, code: string): string {
  if (number === undefined) return `Số: ${BLANK}/${code}`
  return `Số: ${number.includes('/') ? number : `${number.padStart(2, '0')}/${code}`}`
}

export const dateLine = (day: Day | undefined): string =>
  day ? printDayInWords(day) : `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`

/** Under the title of an appendix. Where number and day are not known they are left out, as for an electronic paper. */
export function attachedTo(paper: string, { number, date, draft }: Frame, issuer: string): string {
  const isKnown = !draft && number !== null && !`${number}${date}`.includes(BLANK)
  return `Kèm theo ${paper}${isKnown ? ` ${number.replace(/^Số: /, 'số ')} ${date}` : ''} của ${issuer}`
}
