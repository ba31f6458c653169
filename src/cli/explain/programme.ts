import type { IndicatorStatus, ProgrammeItem, ProgrammeStatus, Progress } from '../../core/progress.ts'
import { sum } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { stepText } from '../indicator-text.ts'
import { exactText, partialText } from '../programme-text.ts'
import { itemName, standing } from '../show-programme.ts'
import type { Words } from '../words/index.ts'
import type { Derivation, Input } from './derivation.ts'
import { figureSources } from './indicator.ts'
import { printed } from './rate.ts'
import { stateSources } from './sources.ts'

/** How a programme's own completion came about: every item with its weight and result, and the lines that decide each. */
export function explainProgramme({ words }: Context, progress: Progress, status: ProgrammeStatus): Derivation {
  const { programmes: w } = words
  const inside = status.items.filter((item) => item.out === null)
  const outside = status.items.filter((item) => item.out !== null)
  const weights = inside.flatMap((item) => item.weight ?? [])
  const whole = status.completion !== null
  return {
    title: `${status.programme.id} · ${safe(status.programme.data.name)}`,
    formula: w.completionFormula,
    terms: inside.map((item) => ({
      symbol: item.id,
      name: `${w.kinds[item.kind]}: ${standing(words, progress, item)}`,
      value: product(words, item),
      ids: [],
    })),
    steps: [
      ...(whole ? [`(${inside.map((item) => product(words, item)).join(' + ')}) / ${exactText(sum(weights))}`] : []),
      partialText(words, status).join(' · '),
      ...outside.map((item) => `${w.outside}: ${itemName(progress, item)}: ${standing(words, progress, item)}`),
    ],
    ...printed(words, status.completion, w.noCompletion[status.why ?? 'items']),
    inputs: inside.flatMap((item) => itemSources(words, progress, item, statesWeights(status))),
    others: inside.flatMap((item) => (item.assessment ? [item.assessment.id] : [])),
  }
}

/** False where the programme states no weight, so that every item counts as 1. */
const statesWeights = ({ programme: { data } }: ProgrammeStatus): boolean =>
  [data.tasks, data.indicators, data.criteria].some((list) => list?.some(({ weight }) => weight !== undefined))

/** `3 × 1`; a set's result as its score over 100. */
function product({ none }: Words, { weight, share, kind, assessment }: ProgrammeItem): string {
  const result = kind !== 'criteria' ? share && exactText(share) : assessment?.score && exactText(assessment.score)
  const shown = !result ? none : kind === 'criteria' ? `${result}/100` : result
  return `${weight ? exactText(weight) : none} × ${shown}`
}

/** What decides an item, then where the programme names it. */
export function itemSources(words: Words, progress: Progress, item: ProgrammeItem, weighed: boolean): Input[] {
  const { programmes: w } = words
  const weight = weighed && item.weight ? w.weight(exactText(item.weight)) : w.named
  const named = { label: item.id, value: weight, origin: item.origin }
  const task = item.kind === 'task' && progress.tasks.find((t) => t.id === item.id)
  if (task) return [...stateSources(words, task), named]
  const indicator = item.kind === 'indicator' && progress.indicators.find((i) => i.indicator.id === item.id)
  if (indicator) return [...figuresOf(words, progress, indicator), named]
  const { assessment } = item
  if (!assessment) return [named]
  return [{ label: item.id, value: standing(words, progress, item), origin: assessment.assessment.origin }, named]
}

/** The figure in force and the target it is held against. */
function figuresOf(words: Words, progress: Progress, status: IndicatorStatus): Input[] {
  const { indicator, figure, figures } = status
  const shown = status.step ?? status.next
  const all = figure ? [figure] : figures
  const target = shown && {
    label: indicator.id,
    value: `${words.explain.target}: ${stepText(words, shown, indicator)}`,
    origin: shown.origin,
  }
  return [
    ...all.flatMap((one) => figureSources(words, progress, one)).map((input) => ({ ...input, label: indicator.id })),
    ...(target ? [target] : []),
  ]
}
