import { wrapAnsi } from 'fast-wrap-ansi'
import { printDay } from '../core/day.ts'
import type { ClosedData } from '../core/plan.ts'
import { periodName } from '../messages/period-name.ts'
import type { Target } from './closing-target.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import { fieldLines } from './fields.ts'

/** What `plan close` says when it is done. */
export function closingLines(
  { words, lang, width }: Context,
  { plan, period, file }: Target,
  data: ClosedData,
): string[] {
  const { closing } = words
  const { totals, files, issued, reason, missing = [] } = data
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const rate = (name: string): string => totals.rates[name] ?? words.none
  return [
    `${closing.closed(periodName(period, lang), printDay(data.on), safe(data.by))}${mark}`,
    ...fieldLines(
      [
        [closing.fields.tasks, String(totals.counts.total)],
        [
          closing.fields.completion,
          `${rate('completionOfAssigned')} ${words.status.ofCounted} · ${rate('completionOfDue')} ${words.status.ofDue}`,
        ],
        [closing.fields.reports, `${totals.reports.received}/${totals.reports.owed}`],
        [closing.fields.files, String(files.length)],
        [closing.fields.issued, issued && [issued.number, ...(issued.date ? [printDay(issued.date)] : [])].join(' · ')],
        [closing.fields.reason, reason && safe(reason)],
        [closing.fields.missing, missing.map(safe)],
      ],
      width,
    ),
    words.report.written(file),
    ...wrapAnsi(closing.next, width).split('\n'),
  ]
}

/** What `plan reopen` says when it is done. */
export function reopenedLines({ words, lang }: Context, { plan, period, file }: Target, data: ClosedData): string[] {
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const last = data.reopened?.at(-1)
  return [
    `${words.closing.reopened(periodName(period, lang), printDay(last?.on ?? data.on), safe(last?.by ?? data.by))}${mark}`,
    words.report.written(file),
    words.closing.again(period.id),
  ]
}

/** The same for programs (schemas/closing.v1.schema.json). */
export function closingJson({ plan, period, file }: Target, data: ClosedData) {
  const last = data.state === 'reopened' ? data.reopened?.at(-1) : undefined
  const { on, by, reason } = last ?? data
  return {
    schema: 'closing/1',
    plan: plan.id,
    period: period.id,
    state: data.state,
    on,
    by,
    file,
    reason: reason ?? null,
    missing: data.missing ?? [],
    issued: data.issued ? { number: data.issued.number, date: data.issued.date ?? null } : null,
    view: data.view.fingerprint,
    files: data.files.length,
  }
}
