import { closingOf } from '../core/closing.ts'
import { earlier, printDay } from '../core/day.ts'
import { type Period, periodsBetween } from '../core/period.ts'
import { beginningOf } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { periodName } from '../messages/period-name.ts'
import { closedJson } from './closed-json.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'

/** `plan list periods`: reporting periods from the plan's start (else the year of the date of facts) to that date, with reports received. */
export async function listPeriods(context: Context, plans: readonly Progress[], _filters: Filters): Promise<Listed> {
  const { heads, counts } = context.words.list
  const items = plans.flatMap((progress) =>
    periodsOf(progress).map((period) => ({ progress, period, closing: closingOf(progress.plan, period.id) })),
  )
  // Until a period is closed there is nothing to say of it.
  const withClosed = items.some(({ closing }) => closing !== undefined)
  return {
    columns: [
      { head: heads.period },
      { head: heads.name, flexible: true },
      { head: heads.from, align: 'right' },
      { head: heads.to, align: 'right' },
      { head: heads.reports, align: 'right' },
      ...(withClosed ? [{ head: context.words.closing.head, align: 'right' as const }] : []),
    ],
    rows: items.map(({ progress, period, closing }) => ({
      progress,
      cells: [
        period.id,
        periodName(period, context.lang),
        printDay(period.from),
        printDay(period.to),
        String(reportsIn(progress, period)),
        ...(withClosed ? [closing ? printDay(closing.data.on) : ''] : []),
      ],
    })),
    count: counts.periods(items.length, items.length),
    json: async () => ({
      schema: 'period-list/1',
      periods: items.map(({ progress, period, closing }) => ({
        plan: progress.plan.id,
        id: period.id,
        from: period.from,
        to: period.to,
        reports: reportsIn(progress, period),
        closed: closedJson(closing),
      })),
    }),
  }
}

const reportsIn = ({ plan }: Progress, period: Period): number =>
  plan.reports.filter((r) => r.period === period.id).length

/** The reporting periods listed. */
export function periodsOf({ plan, asOf, period }: Progress): Period[] {
  if (plan.calendar.kind === 'own') return [...plan.calendar.own]
  const every = plan.data.reporting?.[0]?.every ?? 'quarter'
  const first = plan.reports.map((r) => r.window?.from ?? asOf).reduce(earlier, period.from)
  return periodsBetween(every, beginningOf(plan) ?? first, asOf, plan.calendar)
}
