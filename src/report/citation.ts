import { type Day, printDay } from '../core/day.ts'
import { BLANK, uncapital, withoutEnd } from './words.ts'

/** A document that a paper cites. */
export interface Cited {
  /** Its type by name: `Nghị quyết`, `Kế hoạch`, `Luật`. */
  readonly kind: string
  readonly number?: string | undefined
  readonly date?: Day | undefined
  /** The body that issued it; left out where the paper's own issuer is meant. */
  readonly issuer?: string | undefined
  readonly title?: string | undefined
}

/** Laws are known by their names, other documents by their numbers (Decree 30/2020). */
const isLaw = ({ kind, title }: Cited): boolean => title !== undefined && /^(?:bộ luật|luật|pháp lệnh)$/iu.test(kind)

/** The first mention: type, number, date, issuer, subject. What the plan does not say of the document stays blank. */
export function citedInFull(document: Cited): string {
  const { kind, number, date, issuer, title } = document
  const name = isLaw(document) ? citedShort(document) : kind
  const whole = `${name} số ${number ?? BLANK} ngày ${date ? printDay(date) : BLANK}${issuer ? ` của ${issuer}` : ''}`
  return isLaw(document) || title === undefined ? whole : `${whole} ${about(kind, title)}`
}

/** Every later mention: type and number; of a law type and name. */
export function citedShort(document: Cited): string {
  const { kind, number, title = '' } = document
  return isLaw(document) ? `${kind} ${withoutKind(kind, title)}` : `${kind} số ${number ?? BLANK}`
}

/** The subject as it follows in a sentence: `về …`, of a letter `về việc …`. */
function about(kind: string, title: string): string {
  const subject = uncapital(withoutEnd(title)).replace(/^v\/v(?=\s)/iu, 'về việc')
  if (/^về\s/iu.test(subject)) return subject
  return /^công văn$/iu.test(kind) ? `về việc ${subject}` : `về ${subject}`
}

const withoutKind = (kind: string, title: string): string =>
  title.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? title.slice(kind.length + 1) : title
