import { isRange } from '../../core/indicator.ts'
import { within } from '../../core/origin.ts'
import type { Indicator } from '../../core/plan.ts'
import type { Step } from '../../core/progress.ts'
import { stepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import { absent, named, stated, statedDay } from './figure.ts'
import { exactly } from './indicator-parts.ts'
import type { Known } from './paths.ts'

/** The value and the day of a step of the targets, or that there is none; the two ends of a range are 0 and 1. */
export function stepFigures(
  words: Words,
  path: string,
  name: string,
  step: Step | null,
  indicator: Indicator,
): Known[] {
  if (!step) return [named(path, () => absent(words, name, words.paths.noTarget))]
  const { value, origin, by } = step
  const label = indicator.id
  const text = stepText(words, step, indicator)
  const at = within(origin, 'value')
  const level = (id: string, one: number | boolean | string, place = at): Known =>
    named(id, () => stated({ name, label, text, origin: place, value: typeof one === 'number' ? exactly(one) : one }))
  const levels = isRange(value)
    ? value.map((end, i) => level(`${path}.value.${i}`, end, within(at, i)))
    : [level(`${path}.value`, value)]
  const day = named(`${path}.by`, () =>
    statedDay(
      words,
      { name: `${name} · ${words.paths.by}`, label, origin: by === null ? origin : within(origin, 'by') },
      by,
    ),
  )
  return [...levels, day]
}
