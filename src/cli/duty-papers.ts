import { printDay } from '../core/day.ts'
import { type Issued, typeOf } from '../core/issued.ts'
import type { Lang } from '../core/lang.ts'
import type { Progress } from '../core/progress.ts'
import { periodName } from '../messages/period-name.ts'
import { safe } from './columns.ts'
import type { Words } from './words/index.ts'

/** The issued documents that fulfil a duty, known at D, the oldest first; a document counts from the day it was sent. */
export const papersOf = ({ plan, asOf }: Progress, duty: string): Issued[] =>
  plan.issued
    .filter(({ data }) => data.duty === duty && dayOf(data) <= asOf)
    .toSorted((a, b) => (dayOf(a.data) < dayOf(b.data) ? -1 : 1))

const dayOf = ({ sent, date }: Issued['data']): string => sent ?? date

/** `Báo cáo số 118/BC-UBND ngày 29/12/2025 (Năm 2025), gửi ngày 29/12/2025, plans/…/issued/….yaml`. */
export function paperText({ duty: w }: Words, lang: Lang, { data, period, window, origin }: Issued): string {
  const { number, date, sent } = data
  const of = period === null ? '' : ` (${safe(periodName(window ?? { id: period }, lang))})`
  const words = w.paper(safe(typeOf(data)), safe(number), printDay(date)) + of
  return [words, ...(sent ? [w.sent(printDay(sent))] : []), safe(origin.file)].join(', ')
}

/** The same as data. */
export const paperJson = ({ data, period, origin }: Issued) => ({
  type: typeOf(data),
  number: data.number,
  date: data.date,
  sent: data.sent ?? null,
  period,
  file: origin.file,
})
