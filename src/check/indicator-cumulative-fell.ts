import type { Day } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { CALENDAR, periodHolding } from '../core/period.ts'
import type { Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { countOf, isBroken, numberIn, placeOf, type Series, type SeriesFigure } from './series.ts'

/** indicator/cumulative-fell: a running total below an earlier one of the same run, with no word on why it starts anew. */
export const indicatorCumulativeFell: Rule = function* ({ plan, series }) {
  for (const one of series) if (one.indicator.data.kind === 'cumulative') yield* falls(plan, one)
}

function* falls(plan: Plan, { indicator, figures }: Series): Generator<Diagnostic> {
  const field = countOf(indicator)
  let before: SeriesFigure | undefined
  for (const figure of figures) {
    const value = numberIn(figure, field)
    if (value === undefined) continue
    const earlier = before && isOneRun(plan, indicator, before, figure) ? numberIn(before, field) : undefined
    if (earlier !== undefined && value < earlier)
      yield problem('indicator/cumulative-fell', 'warning', placeOf(figure, field), {
        indicator: indicator.id,
        value,
        earlier,
        day: before?.day ?? '',
      })
    // An estimate says nothing for certain: the figure that replaces it may be lower.
    if (figure.entry.status !== 'estimate') before = figure
  }
}

/** True while a total runs on: no reset and no break between the two; without `since: plan` only within one year. */
function isOneRun(plan: Plan, indicator: Series['indicator'], a: SeriesFigure, b: SeriesFigure): boolean {
  if (b.entry.reset !== undefined || isBroken(indicator, a.day, b.day)) return false
  return (
    indicator.data.since === 'plan' || (a.day.slice(0, 4) === b.day.slice(0, 4) && yearOf(plan, a) === yearOf(plan, b))
  )
}

/** The reporting year of the report that states a figure. Around the turn of the year it need not be that of the figure's day. */
function yearOf({ calendar }: Plan, { report, day }: SeriesFigure): string | undefined {
  const last: Day = report.window?.to ?? day
  return periodHolding(last, 'year', calendar.kind === 'own' ? CALENDAR : calendar)?.id
}
