import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Indicator } from '../core/plan.ts'
import type { Context, Rule } from './context.ts'
import { termsOf } from './formula-terms.ts'

/** formula/circle: indicators worked out from one another in a ring. Of rings that share an indicator one is enough. */
export const formulaCircle: Rule = function* ({ plan, indicators }) {
  const settled = new Set<string>()
  const said = new Set<string>()
  for (const { id } of plan.indicators)
    for (const ring of ringsFrom(id, indicators, settled, said)) {
      const origin = indicators.get(ring[0] ?? '')?.origin
      if (origin) yield problem('formula/circle', 'error', within(origin, 'formula'), { ids: ring }, 'key')
    }
}

const sourcesOf = (indicator: Indicator | undefined): string[] =>
  indicator ? termsOf(indicator).flatMap(({ term }) => term.indicator ?? []) : []

/** Follows formulas from one indicator, each only once over all calls. A list and no recursion: a chain may be as long as a file. */
function* ringsFrom(
  start: string,
  indicators: Context['indicators'],
  settled: Set<string>,
  said: Set<string>,
): Generator<string[]> {
  if (settled.has(start)) return
  const way = [start]
  const open = [sourcesOf(indicators.get(start))]
  const onWay = new Set(way)
  settled.add(start)
  while (way.length > 0) {
    const next = open.at(-1)?.pop()
    if (next === undefined) {
      onWay.delete(way.pop() ?? '')
      open.pop()
    } else if (onWay.has(next)) {
      if (said.has(next) || said.has(way.at(-1) ?? '')) continue
      const ring = way.slice(way.indexOf(next))
      for (const id of ring) said.add(id)
      yield ring
    } else if (!settled.has(next)) {
      settled.add(next)
      way.push(next)
      onWay.add(next)
      open.push(sourcesOf(indicators.get(next)))
    }
  }
}
