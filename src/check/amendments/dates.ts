import type { Amendment } from '../../core/amendment.ts'
import type { Day } from '../../core/day.ts'
import { type Diagnostic, problem } from '../../core/diagnostic.ts'
import { readDocumentNumber } from '../../core/document-number.ts'
import { within } from '../../core/origin.ts'
import { nfc } from '../../core/text.ts'
import type { AmendmentRule } from './index.ts'

/** amendment/dates, amendment/retroactive, amendment/document, progress/future-date, document/number: documents of an amendment. */
export const dates: AmendmentRule = function* ({ amendments }, today) {
  for (const amendment of amendments) {
    yield* inOrder(amendment)
    yield* future(amendment, today)
    yield* numbers(amendment)
  }
  yield* oneDocument(amendments)
}

/** Proposed, then submitted, then decided; a decision that reaches back changes what was already reported. */
function* inOrder({ date, submission, approval, origin }: Amendment): Generator<Diagnostic> {
  if (submission && submission.date < date)
    yield problem('amendment/dates', 'error', within(origin, 'submission', 'date'), {
      date: submission.date,
      before: date,
      of: 'proposal',
    })
  if (!approval) return
  const before = submission && submission.date > date ? submission.date : date
  const of = before === date ? 'proposal' : 'submission'
  if (approval.date < before)
    yield problem('amendment/dates', 'error', within(origin, 'approval', 'date'), { date: approval.date, before, of })
  const { effective } = approval
  if (effective !== undefined && effective < approval.date)
    yield problem('amendment/retroactive', 'warning', within(origin, 'approval', 'effective'), {
      effective,
      date: approval.date,
    })
}

/** Documents exist once they are dated; only the day of effect may still come. */
function* future({ date, submission, approval, origin }: Amendment, today: Day): Generator<Diagnostic> {
  const all = [
    [['date'], date],
    [['submission', 'date'], submission?.date],
    [['approval', 'date'], approval?.date],
  ] as const
  for (const [path, day] of all)
    if (day !== undefined && day > today)
      yield problem('progress/future-date', 'error', within(origin, ...path), { date: day, today })
}

function* numbers({ submission, approval, origin }: Amendment): Generator<Diagnostic> {
  for (const [key, document] of [['submission', submission] as const, ['approval', approval] as const])
    if (document && !readDocumentNumber(document.number))
      yield problem('document/number', 'warning', within(origin, key, 'number'), { number: document.number })
}

/** One document may settle several files, which must then say the same of it; a body begins its numbers anew each year. */
function* oneDocument(amendments: readonly Amendment[]): Generator<Diagnostic> {
  const first = new Map<string, Amendment>()
  for (const amendment of amendments) {
    const { approval, origin } = amendment
    if (!approval) continue
    const { type, number, date, signer, effective } = approval
    const sign = `${type} ${nfc(number)} ${date.slice(0, 4)}`
    const before = first.get(sign)
    if (!before) first.set(sign, amendment)
    else if (
      before.approval?.date !== date ||
      before.approval.signer !== signer ||
      before.approval.effective !== effective
    )
      yield problem('amendment/document', 'error', within(origin, 'approval'), { number, file: before.id })
  }
}
