import { daysBetween, printDay } from '../../../core/day.ts'
import { printDecimal } from '../../../core/number.ts'
import type { Indicator } from '../../../core/plan.ts'
import { fromDecimal, type Ratio, toJson } from '../../../core/ratio.ts'
import type { Dated, Forecast } from '../../../core/trend.ts'
import { limitsOf } from '../../../measure/segment.ts'
import { amountText } from '../../indicator-text.ts'
import type { Trend } from '../../trend/series.ts'
import type { Words } from '../../words/index.ts'
import type { Item, Limits, Value } from '../calculation.ts'
import { absent, linear, linesOf, named, stated, statedDay, type Weighed } from '../figure.ts'
import type { Placed } from '../growth-figures.ts'
import { exactly } from '../indicator-parts.ts'
import type { Known } from '../paths.ts'
import type { Figure } from '../scope.ts'

type Place = (one: Dated) => Placed

/** `forecast.value`, and what it goes on from; `forecast` alone where nothing is foretold. */
export function forecastFigures(words: Words, path: string, indicator: Indicator, trend: Trend, place: Place): Known[] {
  const { paths: w } = words
  const { forecast, noForecast, aim } = trend
  if (!forecast)
    return [named(path, () => absent(words, w.forecast, noForecast ? words.trend.noForecast[noForecast] : ''))]
  const end = (key: 'from' | 'to', name: string): Known[] => {
    const { at, value, origin } = place(forecast[key])
    const said = { name, label: indicator.id, origin }
    return [
      named(`${path}.${key}.value`, () =>
        stated({ ...said, value: toJson(value), text: amountText(value, indicator) }),
      ),
      named(`${path}.${key}.at`, () => statedDay(words, said, at)),
    ]
  }
  const on = { name: w.forecastOn, label: indicator.id, origin: aim?.origin ?? indicator.origin }
  return [
    ...end('from', w.forecastFrom),
    ...end('to', w.forecastTo),
    named(`${path}.on`, () => statedDay(words, on, forecast.on)),
    named(`${path}.value`, () => extended(words, indicator, forecast, place)),
    named(`${path}.approximate`, () => compounded(words, indicator, forecast, place)),
  ]
}

const limits = (indicator: Indicator): Limits => {
  const { min, max } = limitsOf(indicator.data)
  const exact = (value: number | undefined) => (value === undefined ? null : toJson(fromDecimal(value)))
  const [least, most] = [exact(min), exact(max)]
  return { ...(least ? { min: least } : {}), ...(most ? { max: most } : {}) }
}

/** The mean change a day, extended: to × (1 + k) − from × k, where k is the days left over the days between. */
function extended(words: Words, indicator: Indicator, forecast: Forecast, place: Place): Figure {
  const { paths: w } = words
  const { from, to, on, value, clipped } = forecast
  if (!value) return absent(words, w.forecast, w.doubleOne)
  const [days, left] = [BigInt(daysBetween(from.at, to.at)), BigInt(daysBetween(to.at, on))]
  const label = { from: w.forecastFrom, to: w.forecastTo }
  const term = (id: 'from' | 'to', one: Dated, weight: Ratio): Weighed => {
    return { id, label: label[id], weight, value: one.value, text: dated(indicator, one), origin: place(one).origin }
  }
  const [first, last] = [printDecimal(from.value, 2), printDecimal(to.value, 2)]
  const terms = [term('to', to, { n: days + left, d: days }), term('from', from, { n: -left, d: days })]
  return {
    name: `${w.forecast} · ${printDay(on)}`,
    formula: w.forecastFormula,
    terms: [],
    steps: [
      words.trend.meanPace(printDay(from.at), printDay(to.at)),
      `${last} + (${last} − ${first}) / ${days} × ${left}${clipped ? `; ${words.trend.clipped}` : ''}`,
    ],
    result: amountText(value, indicator),
    exact: toJson(value),
    inputs: linesOf(terms),
    calculation: linear(terms, value, { limits: limits(indicator) }),
  }
}

const dated = (indicator: Indicator, { value, at }: Dated): string =>
  `${amountText(value, indicator)} (${printDay(at)})`

function compounded(words: Words, indicator: Indicator, forecast: Forecast, place: Place): Figure {
  const { paths: w } = words
  const { from, to, on, approximate, clipped } = forecast
  if (approximate === null) return absent(words, w.forecast, w.exactOne)
  const item = (id: string, value: Value, one: Dated): Item => ({ id, kind: 'value', value, origin: place(one).origin })
  const year = (day: string): number => Number(day.slice(0, 4))
  return {
    name: `${w.forecast} · ${printDay(on)}`,
    formula: w.compoundFormula,
    terms: [],
    steps: [words.trend.compoundGrowth(printDay(from.at), printDay(to.at)), ...(clipped ? [words.trend.clipped] : [])],
    result: `${String(approximate).replace('.', ',')} (${w.inexact})`,
    inputs: [from, to].map((one) => ({ label: indicator.id, value: dated(indicator, one), origin: place(one).origin })),
    calculation: {
      operation: { op: 'compoundGrowth', limits: limits(indicator) },
      items: [
        item('base', toJson(from.value), from),
        item('baseYear', year(from.at), from),
        item('value', toJson(to.value), to),
        item('valueYear', year(to.at), to),
        item('targetYear', exactly(year(on)), to),
      ],
      result: approximate,
    },
  }
}
