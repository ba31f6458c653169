import { addDays, type Day, printDay, printDayInWords } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { issuerCode, issuerName, workNamed } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitName, unitNamed } from './units.ts'
import { BLANK, ILLUSTRATIVE, periodName, withoutEnd } from './words.ts'

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
  /** The unit a report of one unit is about: its id. */
  readonly unit?: string
  /** Id of the ad hoc request a report answers. */
  readonly request?: string
  /** How many times a reminder has been sent, this one included. */
  readonly nth?: number
  /** Charts in the text of an official report, where there are none unless asked for. */
  readonly charts?: boolean
}

/** The official frame (Decree 30/2020), printed by the renderers from the front matter. */
export const frameShape = {
  plan: 'text',
  draft: 'flag',
  illustrative: 'text?',
  issuer: ['text'],
  parent: 'text?',
  number: 'text',
  place: 'text',
  date: 'text',
  type: 'text',
  subject: 'text',
  /** Superiors the report is addressed to (`Kính gửi`). */
  to: ['text'],
  recipients: ['text'],
  authority: 'text',
  title: 'text',
  signer: 'text',
} as const
export type Frame = Of<typeof frameShape>

/** The frame of a report, with names as they stand on the report's day. */
export function frame(progress: Progress, kind: string, options: ReportOptions): Frame {
  const { data } = progress.plan
  const { to, copies } = addressees(progress)
  return {
    plan: data.id,
    draft: options.final !== true,
    illustrative: data.illustrative ? ILLUSTRATIVE : null,
    issuer: data.issuer.name,
    parent: data.issuer.parent ?? null,
    number: numberLine(progress, options.number),
    place: data.issuer.place ?? BLANK,
    date: options.date ? printDayInWords(options.date) : `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`,
    type: kind,
    subject: `Kết quả thực hiện ${workNamed(progress.plan)} ${periodName(progress.period)}`,
    to,
    recipients: [...(to.length > 0 ? ['Như trên'] : []), ...copies],
    authority: data.signature?.authority ?? BLANK,
    title: data.signature?.title ?? BLANK,
    signer: options.signer ?? data.signature?.name ?? BLANK,
  }
}

function numberLine(progress: Progress, number: string | undefined): string {
  const code = `/BC-${issuerCode(progress.plan)}`
  return `Số: ${number === undefined ? BLANK + code : number.includes('/') ? number : number.padStart(2, '0') + code}`
}

/** A recipient marked `(báo cáo)` is a superior the report is addressed to; the others get copies. */
function addressees({ plan, asOf }: Progress): { to: string[]; copies: string[] } {
  const all = (plan.data.recipients ?? []).map((line) => withoutEnd(line))
  const superior = /\s*\(\s*(?:để\s+)?báo cáo\s*\)$/iu
  const named = (line: string): string => {
    const id = unitNamed(plan, line)
    const holder = id === undefined ? undefined : holderAt(plan, id, asOf).unit
    return holder === undefined || holder === id ? line : unitName(plan, holder, asOf)
  }
  return {
    to: all.filter((line) => superior.test(line)).map((line) => named(line.replace(superior, ''))),
    copies: all.filter((line) => !superior.test(line)).map(named),
  }
}

/** What keeps a report from being issued, in words: a period still running, bodies of its frame that have ended. */
export function blockers({ plan, period, asOf }: Progress): string[] {
  const { until, successor } = plan.data.issuer
  const issuer =
    until !== undefined && until < asOf
      ? [
          `${issuerName(plan)} đã kết thúc hoạt động từ ngày ${printDay(addDays(until, 1))}` +
            `, ${successor ? `cơ quan kế thừa: ${successor}` : 'chưa nêu cơ quan kế thừa'}`,
        ]
      : []
  const ended = (plan.data.recipients ?? []).flatMap((line) => {
    const id = unitNamed(plan, line)
    return id !== undefined && holderAt(plan, id, asOf).orphan
      ? [`nơi nhận “${withoutEnd(line)}” đã kết thúc hoạt động, chưa có đơn vị kế thừa`]
      : []
  })
  const running =
    asOf < period.to
      ? [`kỳ báo cáo kết thúc ngày ${printDay(period.to)}, số liệu mới tính đến ngày ${printDay(asOf)}`]
      : []
  return [...running, ...issuer, ...ended]
}
