import { daysBetween, printDay } from '../../core/day.ts'
import { printCount, printDecimal } from '../../core/number.ts'
import type { IndicatorStatus } from '../../core/progress.ts'
import { add, compare, type Ratio } from '../../core/ratio.ts'
import type { Pace } from '../../core/verdict.ts'
import { growthOf } from '../../measure/index.ts'
import { growthText } from '../growth-text.ts'
import { amountText, bareFigure, differenceText, spanText, unitText, valueText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** Why the verdict is what it is, beyond the comparison with a step: the planned line, the baseline, or what is missing for one. */
export function reasonSteps(words: Words, status: IndicatorStatus): string[] {
  return [...lineSteps(words, status), ...growthSteps(words, status)]
}

/** Growth stands beside the line, whichever of them is the plan's method. */
function growthSteps(words: Words, { indicator, baseline, figure, next, step, growth }: IndicatorStatus): string[] {
  if (!figure?.value || !baseline?.value) return []
  const aim = next ?? step
  const said = growthText(words, growth ?? growthOf(indicator, baseline, figure, aim), aim?.by != null)
  return [`${words.trend.growthHead} (${growth ? words.indicator.decides : words.indicator.beside}): ${said}`]
}

function lineSteps(words: Words, status: IndicatorStatus): string[] {
  const { pace, verdict, figure, baseline, indicator } = status
  if (pace) return paceSteps(words, status, pace)
  if (verdict === 'worsening' && figure && baseline) {
    const from = valueText(words, baseline.stated) + (typeof baseline.stated === 'number' ? unitText(indicator) : '')
    return [words.indicator.worse(bareFigure(words, figure, indicator), from)]
  }
  return verdict === 'noPace' ? [words.indicator.why[missing(status)]] : []
}

function missing({ baseline, next, figure, figures }: IndicatorStatus): keyof Words['indicator']['why'] {
  if (figures.length > 0) return 'perUnit'
  if (!baseline) return 'baseline'
  if (!next) return 'next'
  return figure && figure.value === null ? 'words' : 'other'
}

const number = (value: Ratio): string => printDecimal(value, 2)

/** `60 + (80 − 60) × 257/1.826 = 62,81%`, then how far the figure is from that. */
function paceSteps(words: Words, { indicator }: IndicatorStatus, pace: Pace): string[] {
  const { indicator: w } = words
  const { from, to, at, planned, difference, tolerance } = pace
  const [passed, length] = [daysBetween(from.day, at), daysBetween(from.day, to.day)]
  const days = `${printCount(passed)}/${printCount(length)}`
  const onTrack = compare(add(difference, tolerance), { n: 0n, d: 1n }) >= 0
  const amount = (value: Ratio): string => amountText(value, indicator)
  const what = { step: w.startStep, baseline: w.startBaseline, year: w.startYear }[from.what]
  return [
    w.line(amount(from.value), what, printDay(from.day), amount(to.value), printDay(to.day)),
    passed < 0
      ? w.clamped(amount(planned))
      : w.planned(
          printDay(at),
          `${number(from.value)} + (${number(to.value)} − ${number(from.value)}) × ${days}`,
          amount(planned),
        ),
    w.difference(
      differenceText(difference) + spanText(words, indicator),
      number(tolerance) + spanText(words, indicator),
      words.verdicts[onTrack ? 'onTrack' : 'behind'],
    ),
  ]
}
