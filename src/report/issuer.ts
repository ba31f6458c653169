import type { Day } from '../core/day.ts'
import { runningLine } from '../core/place-name.ts'
import type { Plan } from '../core/plan.ts'
import { capital } from '../core/text.ts'
import { nameAt } from '../core/unit.ts'
import { citedInFull, citedShort } from './citation.ts'
import { BLANK, uncapital } from './words.ts'

const COMMITTEE = /^(?:(?:ủy|uỷ) ban nhân dân|ubnd)(?=\s|$)\s*/iu

/** The body that issues papers under a plan. */
export interface Issuer {
  /** As printed, a line each, in capitals: `ỦY BAN NHÂN DÂN`, `XÃ MINH HỌA`. */
  readonly lines: readonly string[]
  readonly parent: string | null
  /** Its code in document numbers; blank where nothing says it. */
  readonly code: string
  readonly place: string | null
  /** True where it took over from the body that issued the plan. */
  readonly succeeded: boolean
}

/** Who issues a plan's papers on a day: the body that issued the plan, or the one that took over when that had ended. */
export function issuerOn({ data: { issuer } }: Plan, day: Day): Issuer {
  const { until, successor } = issuer
  // Of the successor the plan says the name; parent, place and code of the old body are not its own.
  const succeeded = successor !== undefined && until !== undefined && until < day
  const lines = linesOf(succeeded ? [successor] : issuer.name).map((line) => line.toUpperCase())
  const code = succeeded ? undefined : issuer.code
  return {
    lines,
    parent: succeeded ? null : (issuer.parent ?? null),
    code: code ?? (isCommittee(lines) ? 'UBND' : BLANK),
    place: succeeded ? null : (issuer.place ?? null),
    succeeded,
  }
}

/** A People's Committee stands on two lines, its own words and then its place. */
const linesOf = (name: readonly string[]): string[] =>
  name
    .flatMap((line) => (COMMITTEE.test(line) ? ['Ủy ban nhân dân', line.replace(COMMITTEE, '')] : [line]))
    .filter((line) => line !== '')

/** True for a People's Committee, on whose behalf (TM.) its papers are signed. */
export const isCommittee = (lines: readonly string[]): boolean => COMMITTEE.test(lines[0] ?? '')

const running = (name: readonly string[]): string => capital(linesOf(name).map(runningLine).join(' '))
const short = (name: string): string => name.replace(/^Ủy ban nhân dân(?= )/, 'UBND')

/** The issuing body of a day in running text: `Ủy ban nhân dân xã Minh Họa`. */
export function issuerName(plan: Plan, day: Day): string {
  const { name, successor = '' } = plan.data.issuer
  return running(issuerOn(plan, day).succeeded ? [successor] : name)
}

/** The same shortened as letters do: `UBND xã Minh Họa`. */
export const issuerShort = (plan: Plan, day: Day): string => short(issuerName(plan, day))

/** The body that issued the plan itself, whoever issues papers under it today. */
export const planIssuer = ({ data }: Plan): string => short(running(data.issuer.name))

/**
 * A unit's code in document numbers: an alias in capitals (`VH-XH` → `VHXH`), else the initials of a section's name (`Phòng Kinh tế` →
 * `KT`); blank where neither says it.
 */
export function unitCode(plan: Plan, id: string, day: Day): string {
  const unit = plan.units.get(id)
  const alias = (unit?.data.aliases ?? []).find((name) => /^[A-ZĐ]{2,}(?:-[A-ZĐ]+)*$/.test(name))
  if (alias !== undefined) return alias.replaceAll('-', '')
  const section = /^Phòng\s+(.+)$/u.exec(unit ? nameAt(unit, day) : '')?.[1]
  const words = section?.match(/\p{L}+/gu)?.filter((word) => word !== 'và') ?? []
  return words.length > 1 ? words.map((word) => word.charAt(0).toUpperCase()).join('') : BLANK
}

/** A plan's title without the word that names its kind. */
const subjectOf = (title: string): string => title.replace(/^kế hoạch\s+/iu, '').trim()

/** The plan as an opening cites it, in full; number and date it does not have stay blank. */
export const planCited = (plan: Plan): string =>
  citedInFull({
    kind: 'Kế hoạch',
    number: plan.data.number,
    date: plan.data.date,
    issuer: planIssuer(plan),
    title: subjectOf(plan.data.title),
  })

/** The plan as later sentences name it: by number, else by what it carries out. */
export const planShort = (plan: Plan): string =>
  plan.data.number ? citedShort({ kind: 'Kế hoạch', number: plan.data.number }) : workNamed(plan)

/** The plan where it is itself amended, never what it carries out: `Kế hoạch số 12/KH-UBND`, `Kế hoạch thực hiện Nghị quyết …`. */
export const planAmended = (plan: Plan): string =>
  plan.data.number ? planShort(plan) : `Kế hoạch ${uncapital(subjectOf(plan.data.short ?? plan.data.title))}`

/** What was carried out, for a subject line: `Nghị quyết số 57-NQ/TW`, or `Kế hoạch …`. */
export function workNamed(plan: Plan): string {
  const subject = subjectOf(plan.data.short ?? plan.data.title)
  const carried = subject.replace(/^(?:triển khai\s+)?thực hiện\s+/iu, '')
  return carried === subject ? `Kế hoạch ${uncapital(subject)}` : carried
}
