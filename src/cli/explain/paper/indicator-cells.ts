import { factorOf } from '../../../core/indicator.ts'
import { isOwnToReach } from '../../../core/owed-work.ts'
import type { IndicatorStatus } from '../../../core/progress.ts'
import { fromDecimal, toJson } from '../../../core/ratio.ts'
import { holderAt } from '../../../core/unit.ts'
import { stepsOf } from '../../../measure/steps.ts'
import { figureOf, linear, stated } from '../figure.ts'
import { explainIndicator, figureSources } from '../indicator.ts'
import { calculationOf } from '../indicator-calculation.ts'
import { exactly } from '../indicator-parts.ts'
import type { Make } from './entries.ts'
import type { Paper } from './paper.ts'

/** An indicator of the plan, whoever leads it. */
export const statusOf = ({ progress, whole }: Paper, id = ''): IndicatorStatus | undefined =>
  [...progress.indicators, ...whole.indicators].find(({ indicator }) => indicator.id === id)

/** What an indicator's own explanation says, in the words printed. */
export const indicatorCell: Make = (paper, { value }, id) => {
  const status = statusOf(paper, id)
  if (!status) return undefined
  return figureOf(explainIndicator(paper.context, paper.progress, status), {
    name: paper.words.paths.printedIn,
    result: String(value),
    others: [`list.indicators.${id}.value`],
  })
}

/** The baseline of the series in force, as stated. */
export const baselineCell: Make = (paper, { value }, id) => {
  const baseline = statusOf(paper, id)?.baseline
  if (!baseline) return indicatorCell(paper, { path: '', value, rows: {} }, id ?? '')
  const { stated: said, origin } = baseline
  return stated({
    name: `${paper.words.paths.baseline} · ${id}`,
    label: id ?? '',
    value: typeof said === 'number' ? exactly(said) : toJson(baseline.value),
    text: String(value),
    origin,
  })
}

/** One column of the table of steps: the target that the plan states. */
export const targetCell: Make = (paper, leaf, id) => {
  const status = statusOf(paper, id)
  const step = status && stepsOf(status.indicator, paper.progress.plan).find((one) => printsAs(one.value, leaf.value))
  const cell = indicatorCell(paper, leaf, id ?? '')
  if (!step || !cell || typeof step.value !== 'number') return cell
  const { value, origin } = step
  const one = { name: paper.words.paths.targetOf(step.label ?? paper.words.none), label: id ?? '', origin }
  return { ...stated({ ...one, value: exactly(value), text: String(leaf.value) }), others: cell.others ?? [] }
}

/** The number of a cell such as `≥ 62,5`. */
const printsAs = (value: unknown, text: unknown): boolean =>
  typeof value === 'number' &&
  value ===
    Number(
      String(text)
        .replace(/^[^\d-]+/, '')
        .replaceAll('.', '')
        .replace(',', '.'),
    )

/** The value over the step it is judged by: `104,17% (62,50/60)`. */
export const shareOfTarget: Make = (paper, leaf, id) => {
  const status = statusOf(paper, id)
  const figure = indicatorCell(paper, leaf, id ?? '')
  const target = status?.step ?? status?.next
  if (!status?.figure?.value || !figure || typeof target?.value !== 'number' || !/%/.test(String(leaf.value)))
    return figure
  const goal = fromDecimal(target.value)
  const { value, origin } = status.figure
  const term = { id: 'value', weight: { n: goal.d, d: goal.n }, value, text: '', origin }
  const share = { n: value.n * goal.d, d: value.d * goal.n }
  return {
    ...figure,
    name: paper.words.paths.ratioToTarget,
    formula: paper.words.paths.ratioFormula,
    exact: toJson(share),
    calculation: linear([term], share),
  }
}

/** A unit's own figure of an indicator that every unit must reach. */
export const ownFigure: Make = (paper, { value }, at) => {
  const { whole, unit = '', words } = paper
  const status = whole.indicators.filter(isOwnToReach(whole, unit))[Number(at)]
  if (!status) return undefined
  const figure = status.figures.findLast((own) => holderAt(whole.plan, own.unit, whole.asOf).unit === unit)
  const cell = indicatorCell(paper, { path: '', value, rows: {} }, status.indicator.id)
  const calculation = figure && calculationOf(status.indicator.id, figure, factorOf(status.indicator.data))
  return (
    cell && {
      ...cell,
      inputs: figure ? figureSources(words, whole, figure) : cell.inputs,
      ...(calculation ? { calculation } : {}),
    }
  )
}
