import { addDays, type Day } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import type { Period } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import { compare, fromDecimal, sum } from '../core/ratio.ts'
import type { Rule } from './context.ts'
import { countOf, numberIn, placeOf, type Series, type SeriesFigure } from './series.ts'

/** indicator/windows-overlap: what is reported for a span is not what its parts give: H1 beside Q1 and Q2. */
export const indicatorWindowsOverlap: Rule = function* ({ series }) {
  for (const one of series) if (isAdditive(one.indicator)) yield* spans(one)
}

/** Counts of what happened add up. Percentages, ranks and figures per head (`vụ/1.000 dân`) do not; of a ratio the numerator does. */
function isAdditive({ data: { kind, of, outOf, per, unit = '' } }: Indicator): boolean {
  if (kind !== 'in-period') return false
  return of !== undefined || (outOf === undefined && typeof per !== 'number' && !/[%/]/.test(unit))
}

interface Counted {
  readonly window: Period
  readonly count: number
  readonly figure: SeriesFigure
}

function* spans({ indicator, figures }: Series): Generator<Diagnostic> {
  const field = countOf(indicator)
  const counted = latest(figures, field)
  if (counted.length < 3) return
  for (const whole of counted) {
    const parts = partsOf(whole, counted)
    // Some counts do not add up (persons who came more than once); a note says so.
    if (!parts || whole.figure.entry.note !== undefined) continue
    const added = sum(parts.map(({ count }) => fromDecimal(count)))
    if (compare(added, fromDecimal(whole.count)) === 0) continue
    yield problem('indicator/windows-overlap', 'warning', placeOf(whole.figure, field), {
      period: whole.window.id,
      value: whole.count,
      parts: parts.map(({ window }) => window.id),
      sum: Number(added.n) / Number(added.d),
    })
  }
}

/** The last figure of each window, estimates left out: they are expected to differ. */
function latest(figures: readonly SeriesFigure[], field: 'n' | 'value'): Counted[] {
  const found = new Map<string, Counted>()
  for (const figure of figures) {
    const { window } = figure.report
    const count = numberIn(figure, field)
    if (window && count !== undefined && figure.entry.status !== 'estimate')
      found.set(`${window.from} ${window.to}`, { window, count, figure })
  }
  return [...found.values()]
}

/** The fewest windows that lie end to end and fill one exactly; undefined where there are none. */
function partsOf({ window }: Counted, all: readonly Counted[]): readonly Counted[] | undefined {
  const inside = all.filter(({ window: { from, to } }) => {
    const isWhole = from === window.from && to === window.to
    return !isWhole && from >= window.from && to <= window.to
  })
  const reached = new Map<Day, readonly Counted[]>([[window.from, []]])
  for (const part of inside.toSorted((a, b) => (a.window.from < b.window.from ? -1 : 1))) {
    const before = reached.get(part.window.from)
    const next = addDays(part.window.to, 1)
    if (before && before.length + 1 < (reached.get(next)?.length ?? Number.POSITIVE_INFINITY))
      reached.set(next, [...before, part])
  }
  return reached.get(addDays(window.to, 1))
}
