import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Report } from '../core/plan.ts'
import { type Claim, originOf } from './claim.ts'
import type { Context, Rule } from './context.ts'
import { mayState } from './work.ts'

/**
 * progress/two-entries: two files state one field with the same effective day and period start, and nothing says which holds.
 * Results and obstacles are words: only those of the lead's own line can clash, others stand beside them.
 * A file whose name or folder says something else (a copy: `vhxh - Copy.md`) has one problem already, progress/path.
 */
export const progressTwoEntries: Rule = function* (context) {
  yield* taskFields(context)
  yield* indicatorFields(context)
}

const keyOf = (report: Report, effective: string, ...more: string[]): string =>
  [effective, report.window?.from ?? report.period, ...more].join('\n')

const taskFields: Rule = function* ({ plan, claims }) {
  const first = new Map<string, string>()
  for (const claim of claims) {
    const { report, work } = claim.of
    if (!counts(plan, claim) || !isInPlace(report)) continue
    const key = keyOf(report, report.effective, work.id, claim.field, work.perUnit ? report.unit : '')
    const file = first.get(key)
    if (file === undefined) first.set(key, report.origin.file)
    else if (file !== report.origin.file)
      yield problem('progress/two-entries', 'error', originOf(claim), { id: work.id, field: claim.field, file }, 'key')
  }
}

const isInPlace = ({ unit, period, origin }: Report): boolean => origin.file.endsWith(`/${period}/${unit}.md`)

function counts(plan: Context['plan'], { kind, part, of }: Claim): boolean {
  if (kind === 'result' || kind === 'obstacle') return of.role === 'lead' && of.work.leads.length > 0
  return mayState(plan, of.report, of.work, part)
}

const indicatorFields: Rule = function* ({ indicatorReports }) {
  const first = new Map<string, string>()
  for (const { report, indicator, entry, origin } of indicatorReports) {
    const field = (['value', 'n', 'd'] as const).find((name) => entry[name] !== undefined)
    if (field === undefined || !isInPlace(report)) continue
    const key = keyOf(report, entry.at ?? report.effective, indicator.id, indicator.data.per ? report.unit : '')
    const file = first.get(key)
    if (file === undefined) first.set(key, report.origin.file)
    else yield problem('progress/two-entries', 'error', within(origin, field), { id: indicator.id, field, file }, 'key')
  }
}
