import { daysBetween, printDay } from '../../core/day.ts'
import { printCount, printDecimal } from '../../core/number.ts'
import type { IndicatorStatus } from '../../core/progress.ts'
import type { Ratio } from '../../core/ratio.ts'
import type { Pace } from '../../core/verdict.ts'
import { amountText, bareFigure, differenceText, spanText, unitText, valueText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** Why the verdict is what it is, beyond the comparison with a step: the planned line, the baseline, or what is missing for one. */
export function reasonSteps(words: Words, status: IndicatorStatus): string[] {
  const { pace, verdict, figure, baseline, indicator } = status
  if (pace) return paceSteps(words, status, pace)
  if (verdict === 'worsening' && figure && baseline) {
    const from = valueText(words, baseline.stated) + (typeof baseline.stated === 'number' ? unitText(indicator) : '')
    return [words.indicator.worse(bareFigure(words, figure, indicator), from)]
  }
  return verdict === 'noPace' ? [words.indicator.why[missing(status)]] : []
}

function missing({ baseline, next, figure, figures }: IndicatorStatus): keyof Words['indicator']['why'] {
  if (!baseline && figures.length === 0) return 'baseline'
  if (!next) return 'next'
  return figure && figure.value === null ? 'words' : 'other'
}

const number = (value: Ratio): string => printDecimal(value, 2)

/** `60 + (80 − 60) × 257/1.826 = 62,81%`, then how far the figure is from that. */
function paceSteps(words: Words, { indicator, verdict }: IndicatorStatus, pace: Pace): string[] {
  const { indicator: w } = words
  const { from, to, at, planned, difference, tolerance } = pace
  const [passed, length] = [daysBetween(from.day, at), daysBetween(from.day, to.day)]
  const days = `${printCount(passed)}/${printCount(length)}`
  const amount = (value: Ratio): string => amountText(value, indicator)
  const what = from.what === 'step' ? w.startStep : w.startBaseline
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
      words.verdicts[verdict],
    ),
  ]
}
