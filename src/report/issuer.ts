import { type Day, printDay } from '../core/day.ts'
import { runningLine } from '../core/place-name.ts'
import type { Plan } from '../core/plan.ts'
import { capital } from '../core/text.ts'
import { nameAt } from '../core/unit.ts'
import { BLANK, uncapital } from './words.ts'

const COMMITTEE = /^(?:(?:ủy|uỷ) ban nhân dân|ubnd)(?=\s|$)\s*/iu

/** The issuing body in running text: `Ủy ban nhân dân xã Minh Họa`. */
export function issuerName({ data }: Plan): string {
  const lines = data.issuer.name.flatMap((line) =>
    COMMITTEE.test(line) ? ['Ủy ban nhân dân', line.replace(COMMITTEE, '')] : [line],
  )
  return capital(
    lines
      .filter((line) => line !== '')
      .map(runningLine)
      .join(' '),
  )
}

/** The same shortened as letters do: `UBND xã Minh Họa`. */
export const issuerShort = (plan: Plan): string => issuerName(plan).replace(/^Ủy ban nhân dân(?= )/, 'UBND')

/** The code in the issuer's document numbers; read from its name only where that is a People's Committee. */
export const issuerCode = (plan: Plan): string =>
  plan.data.issuer.code ?? (/^Ủy ban nhân dân /.test(issuerName(plan)) ? 'UBND' : BLANK)

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

/** The plan as an opening cites it in full; number and date it does not have stay blank. */
export function planCited(plan: Plan): string {
  const { number, date, title } = plan.data
  const about = uncapital(subjectOf(title))
  const subject = /^(về|v\/v)\s/iu.test(about) ? about : `về ${about}`
  return `Kế hoạch số ${number ?? BLANK} ngày ${date ? printDay(date) : BLANK} của ${issuerShort(plan)} ${subject}`
}

/** The plan as later sentences name it: by number, else by what it carries out. */
export const planShort = (plan: Plan): string =>
  plan.data.number ? `Kế hoạch số ${plan.data.number}` : workNamed(plan)

/** What was carried out, for a subject line: `Nghị quyết số 57-NQ/TW`, or `Kế hoạch …`. */
export function workNamed(plan: Plan): string {
  const subject = subjectOf(plan.data.short ?? plan.data.title)
  const carried = subject.replace(/^(?:triển khai\s+)?thực hiện\s+/iu, '')
  return carried === subject ? `Kế hoạch ${uncapital(subject)}` : carried
}
