import { type Diagnostic, problem } from '../../core/diagnostic.ts'
import { type DocumentNumber, readDocumentNumber } from '../../core/document-number.ts'
import type { Issued, IssuedKind } from '../../core/issued.ts'
import { within } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { nfc } from '../../core/text.ts'
import type { IssuedRule } from './index.ts'

/** document/number, issued/code, issued/twice: numbers nobody writes so, of another kind or body, or given to two documents in one year. */
export const issuedNumber: IssuedRule = function* (plan) {
  for (const one of plan.issued) yield* misread(plan, one)
  yield* twice(plan)
}

/** Abbreviations that documents of a kind may have; kinds left out may have any. */
const CODES: Partial<Record<IssuedKind, readonly string[]>> = {
  plan: ['KH'],
  month: ['BC'],
  quarter: ['BC'],
  half: ['BC'],
  'nine-months': ['BC'],
  year: ['BC'],
  review: ['BC'],
  'ad-hoc': ['BC'],
  scorecard: ['BC'],
}

function* misread(plan: Plan, { data, origin }: Issued): Generator<Diagnostic> {
  const { number, kind } = data
  const read = readDocumentNumber(number)
  const place = within(origin, 'number')
  if (!read) yield problem('document/number', 'warning', place, { number })
  else if (!fits(plan, data, read))
    yield problem('issued/code', 'warning', place, { number, kind, expected: expectedIn(plan, data) })
}

/** The body's code, where the plan states it and it was still that body's to issue papers. */
function bodyOf(plan: Plan, date: string): string | undefined {
  const { code, until } = plan.data.issuer
  return until === undefined || date <= until ? code : undefined
}

function fits(plan: Plan, { kind, date }: Issued['data'], { system, type, body }: DocumentNumber): boolean {
  const codes = CODES[kind]
  if (codes && !codes.includes(type ?? '')) return false
  const own = bodyOf(plan, date)
  // A letter names the section that drew it up after the body: 27/UBND-VP.
  return system === 'state' && (own === undefined || body === own || (type === null && body.startsWith(`${own}-`)))
}

const expectedIn = (plan: Plan, { kind, date }: Issued['data']): string =>
  `15/${CODES[kind]?.[0] ?? 'TB'}-${bodyOf(plan, date) ?? 'UBND'}`

interface Numbered {
  readonly number: string
  readonly date: string
  readonly file: string
  /** The record of an issued document; null for a number that the plan states elsewhere. */
  readonly record: Issued | null
}

/** A body begins its numbers anew each year. A document listed in a report under its own day is the same document. */
function* twice(plan: Plan): Generator<Diagnostic> {
  const first = new Map<string, Numbered>()
  for (const entry of [...stated(plan), ...recorded(plan)]) {
    const sign = `${nfc(entry.number)} ${entry.date.slice(0, 4)}`
    const before = first.get(sign)
    if (!before) first.set(sign, entry)
    else if (entry.record && (before.record || before.date !== entry.date))
      yield problem('issued/twice', 'error', within(entry.record.origin, 'number'), {
        number: entry.number,
        first: before.date,
        file: before.file,
      })
  }
}

const recorded = ({ issued }: Plan): Numbered[] =>
  issued.map((record) => ({ ...record.data, file: record.origin.file, record }))

/** The plan's own number, and those of the documents of its body that reports list. */
function stated({ folder, data, consolidated, reports }: Plan): Numbered[] {
  const { number, date } = data
  const own =
    number !== undefined && date !== undefined ? [{ number, date, file: `${folder}/plan.yaml`, record: null }] : []
  const listed = [...consolidated, ...reports].flatMap(({ documents, origin: { file } }) =>
    documents.filter(({ by }) => by === undefined).map(({ number, date }) => ({ number, date, file, record: null })),
  )
  return [...own, ...listed]
}
