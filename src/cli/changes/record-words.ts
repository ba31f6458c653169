import { type Amendment, effectOf } from '../../core/amendment.ts'
import type { Change } from '../../core/change.ts'
import { printDay } from '../../core/day.ts'
import { nameAt } from '../../core/unit.ts'
import { safe } from '../columns.ts'
import { spanName, type Telling } from './change-words.ts'

/** True for changes of amendments and of issued documents. */
export const isRecord = ({ what }: Change): boolean => what === 'amendment' || what === 'issued'

/** One record in a sentence: `Điều chỉnh 2026-08-25-lui-han-3b: đề nghị mới của Phòng Kinh tế, 1 nội dung`. */
export function recordLine(telling: Telling, changes: readonly Change[]): string {
  const [first] = changes
  if (!first) return ''
  const { change: w } = telling.words
  const whole = changes.find(({ field }) => field === null)
  const text =
    whole?.from !== undefined
      ? w.record.removed
      : first.what === 'amendment'
        ? amendmentText(telling, first.id, changes)
        : whole
          ? issuedText(telling, first.id)
          : w.record.edited
  return `${w.things[first.what]} ${safe(first.id)}: ${text}`
}

function amendmentText(telling: Telling, id: string, changes: readonly Change[]): string {
  const { record: w } = telling.words.change
  const amendment = telling.plan.amendments.find((one) => one.id === id)
  if (!amendment) return w.edited
  const isNew = changes.some(({ field }) => field === null)
  const touches = (part: string): boolean => isNew || changes.some(({ field }) => field?.startsWith(part))
  const texts = [
    isNew ? w.proposed(proposerOf(telling, amendment), amendment.items.length) : '',
    touches('submission') ? submissionText(telling, amendment) : '',
    touches('approval') || touches('changes') ? outcomeText(telling, amendment) : '',
  ].filter(Boolean)
  return texts.length > 0 ? texts.join('; ') : w.edited
}

const proposerOf = ({ plan }: Telling, { proposer, date }: Amendment): string => {
  const unit = plan.units.get(proposer)
  return safe(unit ? nameAt(unit, date) : proposer)
}

function submissionText({ words }: Telling, { submission }: Amendment): string {
  return submission ? words.change.record.submitted(safe(submission.number), printDay(submission.date)) : ''
}

function outcomeText({ words }: Telling, { approval, items, ...amendment }: Amendment): string {
  const { record: w } = words.change
  const count = (state: Amendment['items'][number]['state']): number =>
    items.filter((item) => item.state === state).length
  const withdrawn = count('withdrawn')
  const from = effectOf({ ...amendment, approval, items })
  const texts = [
    approval && from !== null
      ? w.decided(count('approved'), count('refused'), {
          number: safe(approval.number),
          date: printDay(approval.date),
          from: printDay(from),
        })
      : '',
    withdrawn > 0 ? w.withdrawn(withdrawn) : '',
  ]
  return texts.filter(Boolean).join('; ')
}

function issuedText(telling: Telling, number: string): string {
  const { record: w } = telling.words.change
  const document = telling.plan.issued.find(({ data }) => data.number === number)
  if (!document) return w.edited
  const { data, period } = document
  return w.issued(printDay(data.date), period === null ? '' : spanName(telling, period))
}
