import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { readDocumentNumber } from '../core/document-number.ts'
import { type Origin, within } from '../core/origin.ts'
import type { IssuedDocument, Plan } from '../core/plan.ts'
import { nfc } from '../core/text.ts'
import type { Rule } from './context.ts'

/** document/number, document/twice: numbers that no body writes so, and two documents under one number. */
export const documents: Rule = function* ({ plan }) {
  const file: Origin = { file: `${plan.folder}/plan.yaml`, path: [] }
  const { number, bases = [] } = plan.data
  if (number !== undefined) yield* misread(number, within(file, 'number'))
  for (const [i, basis] of bases.entries()) yield* misread(basis.number, within(file, 'bases', i, 'number'))
  for (const { document, origin } of listed(plan)) yield* misread(document.number, within(origin, 'number'))
  yield* twice(plan)
}

interface Listed {
  readonly document: IssuedDocument
  readonly origin: Origin
}

/** Every document a file of a period says was issued. */
const listed = (plan: Plan): Listed[] =>
  [...plan.consolidated, ...plan.reports].flatMap(({ documents, origin }) =>
    documents.map((document, i) => ({ document, origin: within(origin, 'documents', i) })),
  )

function* misread(number: string, origin: Origin): Generator<Diagnostic> {
  if (!readDocumentNumber(number)) yield problem('document/number', 'warning', origin, { number })
}

/** A body begins its numbers anew each year; several files may speak of one document, but then of the same day. */
function* twice(plan: Plan): Generator<Diagnostic> {
  const first = new Map<string, Listed>()
  for (const entry of listed(plan)) {
    const { number, date, by = '' } = entry.document
    const sign = `${nfc(number)} ${nfc(by)} ${date.slice(0, 4)}`
    const before = first.get(sign)
    if (!before) first.set(sign, entry)
    else if (before.document.date !== date || before.origin.file === entry.origin.file)
      yield problem('document/twice', 'warning', within(entry.origin, 'number'), {
        number,
        first: before.document.date,
      })
  }
}
