import type { RateEffect } from '../../core/effect.ts'
import { printFraction, printPercent } from '../../core/number.ts'
import { fromDecimal, multiply, type Ratio, subtract } from '../../core/ratio.ts'
import type { ToldDifference, ToldRate } from '../../core/told-difference.ts'
import { type Difference, isSameRate } from '../../diff-pipeline.ts'
import { flagText } from '../../messages/flags/index.ts'
import { type Line, sectionsOf } from '../changes/by-entry.ts'
import { spanName, type Telling } from '../changes/change-words.ts'
import { clip, safe } from '../columns.ts'
import { differenceText, judgedStep, stepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** Places of a flag, `file:line`, the older first. */
export type PlacesOf = (flag: Difference['flags'][number]) => readonly string[]

/** A difference in words. */
export function told(telling: Telling, difference: Difference, placesOf: PlacesOf): ToldDifference {
  const period = (id: string): string => spanName(telling, id)
  const sections = sectionsOf(telling, difference.changes, targetsOf(telling, difference))
  const lines = sections.flatMap((section) => section.lines)
  return {
    flags: difference.flags.map((flag) => ({
      text: safe(flagText(flag, telling.lang, { period })),
      subject: subjectOf(difference, flag),
      places: placesOf(flag),
    })),
    ...toldEffect(telling.words, difference),
    main: [...lines.filter(({ isWorded }) => !isWorded), ...lines.filter(({ isWorded }) => isWorded)].map(textOf),
    sections: sections.map(({ heading, lines }) => ({ heading, lines: lines.map(textOf) })),
  }
}

const textOf = ({ text }: Line): string => text

/** The name of the entry that a flag is about; its sentence has only the id. */
function subjectOf({ before, after }: Difference, { params }: Difference['flags'][number]): string | null {
  const entry = 'entry' in params ? params.entry : params
  const id = entry && ('indicator' in entry ? entry.indicator : 'id' in entry ? entry.id : null)
  const of = [
    ...after.tasks,
    ...before.tasks,
    ...after.indicators,
    ...before.indicators,
    ...after.duties,
    ...before.duties,
  ]
  const data = of.find((one) => one.id === id)?.data
  if (!data || ('name' in params && 'what' in params)) return null
  const name = 'name' in data && data.name ? data.name : 'text' in data ? data.text : ''
  return clip(safe(name.replace(/\s+/g, ' ').trim()), NAME)
}

/** A name that stands beside a sentence. */
const NAME = 90

/** The target that a figure is held against on the date of facts. */
function targetsOf({ words }: Telling, { measured }: Difference): (id: string) => string | undefined {
  const statuses = new Map(measured?.after.indicators.map((status) => [status.indicator.id, status]))
  return (id) => {
    const status = statuses.get(id)
    const step = status && judgedStep(status)
    return status && step ? stepText(words, step, status.indicator).replace(/^≥ /, '') : undefined
  }
}

function toldEffect(words: Words, { effect }: Difference): Omit<ToldDifference, 'flags' | 'main' | 'sections'> {
  if (!effect) return { rates: [], weighted: [], lights: [], moves: [], parts: [] }
  const { diff: w } = words
  const { lights } = effect
  const weighted = effect.weighted?.filter((rate) => !isSameRate(rate.before, rate.after)) ?? []
  return {
    rates: [...effect.rates.map((rate) => toldRate(w, rate)), toldRate(w, { name: 'attained', ...effect.attained })],
    weighted: weighted.map((rate) => toldRate(w, rate)),
    lights: LIGHTS.flatMap((light) =>
      lights ? [{ name: w.light[light], before: lights.before[light], after: lights.after[light] }] : [],
    ),
    moves: [
      ...effect.tasks.map((move) => taskMove(words, move)),
      ...effect.indicators.map((move) => verdictMove(words, move)),
    ],
    parts: [
      ...effect.groups.map((group) => ({ ...group, of: `${w.group} ${group.id}` })),
      ...effect.units.map((unit) => ({ ...unit, of: unit.name })),
    ].flatMap(({ of, rates }) => rates.map((rate) => ({ of: safe(of), ...toldRate(w, rate) }))),
  }
}

const LIGHTS = ['green', 'yellow', 'red', 'none'] as const
const HUNDRED = fromDecimal(100)
const MISSING = '–'

interface Rate extends Pick<RateEffect, 'before' | 'after'> {
  readonly name: RateEffect['name'] | 'attained'
}

/** An average has no counts that anyone could go and count: its fraction is in the JSON. */
const isAverage = ({ name }: Rate): boolean => name === 'averageProgress'

function toldRate({ rates }: Words['diff'], rate: Rate): ToldRate {
  const { name, before, after } = rate
  const text = (share: Ratio | null): string =>
    share === null ? MISSING : `${isAverage(rate) ? '' : `${printFraction(share)} `}${printPercent(share)}`
  return {
    name: rates[name],
    before: text(before),
    after: text(after),
    points: isSameRate(before, after) ? '' : points(before, after),
  }
}

const points = (before: Ratio | null, after: Ratio | null): string =>
  before && after ? differenceText(multiply(subtract(after, before), HUNDRED)) : MISSING

type TaskMove = NonNullable<Difference['effect']>['tasks'][number]
type VerdictMove = NonNullable<Difference['effect']>['indicators'][number]

/** `Nhiệm vụ 3.b: đang làm, trong hạn → chưa xong, quá hạn (đèn xanh → đỏ)`. */
function taskMove({ diff: w, states }: Words, { id, before, after }: TaskMove): string {
  const [from, to] = [before, after].map((standing) => standing && states[standing.state])
  const state = from === to ? (to ?? '') : `${from ?? w.newTask} → ${to ?? w.goneTask}`
  const [was, is] = [before, after].map((standing) => w.light[standing?.light ?? 'none'])
  const light = before && after && was !== is ? ` (${w.lightOf(was ?? '', is ?? '')})` : ''
  return `${w.task} ${safe(id)}: ${state}${light}`
}

const verdictMove = ({ diff: w, verdicts }: Words, { id, before, after }: VerdictMove): string =>
  `${safe(id)}: ${before ? verdicts[before] : w.newTask} → ${after ? verdicts[after] : w.goneTask}`
