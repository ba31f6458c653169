import { printDay } from '../core/day.ts'
import { printCount, printNumber } from '../core/number.ts'
import type { Indicator } from '../core/plan.ts'
import type { IndicatorStatus, Progress, Step } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import type { Breakdown } from '../core/verdict.ts'
import { periodName } from '../messages/period-name.ts'
import { amendedText, itemsAbout } from './amended-text.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'
import { amountText, figureText, oneFigure, stepText, unitText, valueText, yearlyText } from './indicator-text.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** One indicator: definition and targets, the figure in force, the verdict and what stands beside it, the details. */
export function indicatorFields(context: Context, progress: Progress, status: IndicatorStatus): Field[] {
  return [...definition(context, progress, status), ...standing(context, progress, status)]
}

function definition(context: Context, progress: Progress, { indicator, step, next }: IndicatorStatus): Field[] {
  const { words } = context
  const { show: w, indicator: i } = words
  const { data } = indicator
  const steps = [step, next].filter((s) => s !== null)
  const holder = data.lead === undefined ? null : holderAt(progress.plan, data.lead, progress.asOf).unit
  return [
    [w.measure, data.unit && safe(data.unit)],
    [w.kind, data.kind === 'cumulative' && data.since ? w.totals[data.since] : w.kinds[data.kind]],
    [w.direction, data.direction && w.directions[data.direction]],
    [i.outOf, data.outOf === undefined ? undefined : i.ranked(printCount(data.outOf))],
    [w.lead, data.lead === undefined ? words.none : safe(unitName(progress, data.lead))],
    [w.holder, holder !== null && holder !== data.lead ? safe(unitName(progress, holder)) : undefined],
    [w.targets, steps.map((s) => targetText(words, s, indicator))],
    [
      words.amend.label,
      itemsAbout(progress, 'indicator', indicator.id).map((item) => amendedText(context, progress, item)),
    ],
  ]
}

const targetText = (words: Words, step: Step, indicator: Indicator): string =>
  `${stepText(words, step, indicator)} (${step.by ? printDay(step.by) : words.show.undated}${yearlyText(words, step, indicator)})`

function standing({ words, lang }: Context, progress: Progress, status: IndicatorStatus): Field[] {
  const { show: w, indicator: i } = words
  const { indicator, figure, figures, since, breakdown } = status
  const { data } = indicator
  const at = figure && [
    w.at(printDay(figure.at)),
    figure.period && periodName(figure.period, lang),
    figure.source && `${w.source}: ${safe(figure.source)}`,
  ]
  const unnamed = data.per === 'unit' && !data.units ? ` · ${w.unitsNotStated}` : ''
  const tasks = progress.tasks.filter(({ task }) => task.data.indicators?.includes(indicator.id))
  return [
    [i.newSeries, since ? i.since(printDay(since.on), `${safe(since.reason)}; ${i.notCompared}`) : undefined],
    [w.baseline, baselineText(words, status)],
    [w.value, [[figureText(words, status), ...(at || [])].filter(Boolean).join(' · ')]],
    [w.perUnitLabel, figures.map((f) => `${safe(unitName(progress, f.unit))}: ${oneFigure(words, f, indicator)}`)],
    [w.state, words.verdicts[status.verdict] + unnamed],
    [i.attention, status.flags.map((flag) => words.flags[flag]).join(', ') || undefined],
    breakdown ? breakdownField(words, status, breakdown) : ['', undefined],
    [w.tasks, tasks.map(({ task }) => `${task.id} ${safe(task.data.name ?? task.data.text)}`)],
  ]
}

function baselineText(words: Words, { baseline, indicator }: IndicatorStatus): string {
  if (!baseline) return words.none
  const unit = typeof baseline.stated === 'number' ? unitText(indicator) : ''
  return valueText(words, baseline.stated) + unit + (baseline.at ? ` (${printDay(baseline.at)})` : '')
}

function breakdownField(words: Words, { indicator }: IndicatorStatus, { of, at, items }: Breakdown): Field {
  const lines = items.map(({ name, value, n, d }) => {
    const counts = n !== null && d !== null ? ` (${printNumber(n)}/${printNumber(d)})` : ''
    return `${safe(name)}: ${value ? amountText(value, indicator) + counts : words.none}`
  })
  return [words.indicator.breakdown(safe(of), printDay(at)), lines]
}
