import type { Stated } from '../../core/change.ts'
import { isRange } from '../../core/indicator.ts'
import { within } from '../../core/origin.ts'
import type { Indicator, IndicatorData } from '../../core/plan.ts'
import { flag, type RedFlag } from '../../core/red-flag.ts'
import { isSame } from '../fields.ts'
import { type FlagRule, pairs } from './input.ts'

type Target = NonNullable<IndicatorData['targets']>[number]
type Sense = 'up' | 'down' | 'keep'

/** target-lowered, target-removed: less is asked for than before, whichever way the indicator goes; a step put off counts as taken out. */
export const loweredTargets: FlagRule = ({ before, after }) =>
  pairs(before.indicators, after.indicators).flatMap(([old, now]) =>
    (old.data.targets ?? []).flatMap((target, i) => oneTarget(old, now, target, i)),
  )

function oneTarget(old: Indicator, now: Indicator, target: Target, index: number): RedFlag[] {
  const by = labelOf(target)
  const targets = now.data.targets ?? []
  // Of several steps without a day each is set against the one in its place.
  const isSameStep = (other: Target): boolean => labelOf(other) === by && other.each === target.each
  const nth = (old.data.targets ?? []).slice(0, index).filter(isSameStep).length
  const at = targets.map((other, i) => ({ other, i })).filter(({ other }) => isSameStep(other))[nth]
  const base = within(old.origin, 'targets', index, 'value')
  const named = { indicator: old.id, by, from: target.value as Stated, unit: old.data.unit ?? '' }
  if (!at) return [flag('target-removed', named, { base, head: now.origin })]
  const sense = senseOf(target, old.data)
  if (!isLess(target.value, at.other.value, sense)) return []
  const head = within(now.origin, 'targets', at.i, 'value')
  return [flag('target-lowered', { ...named, to: at.other.value as Stated, sense }, { base, head })]
}

const labelOf = ({ by }: Target): string => (by === undefined ? '' : String(by))

/** Which way the target asks the figure to go: its own sign, else the indicator's direction. */
function senseOf({ op }: Target, { direction = 'up' }: IndicatorData): Sense {
  if (op === undefined) return direction
  return op.startsWith('>') ? 'up' : op.startsWith('<') ? 'down' : 'keep'
}

/** True where the new value asks for less; any other value where it must be met exactly or is no number. */
function isLess(from: Target['value'], to: Target['value'], sense: Sense): boolean {
  if (isSame(from as Stated, to as Stated)) return false
  if (isRange(from) && isRange(to)) return to[0] < from[0] || to[1] > from[1]
  if (typeof from === 'number' && typeof to === 'number' && sense !== 'keep')
    return sense === 'up' ? to < from : to > from
  return true
}

/** How an indicator is measured and judged. */
const RULES = ['kind', 'unit', 'of', 'direction', 'per', 'since', 'formula', 'units', 'outOf'] as const

/** baseline-changed, indicator-redefined: the figure is judged from another start, or by other rules. */
export const redefinedIndicators: FlagRule = ({ before, after }) =>
  pairs(before.indicators, after.indicators).flatMap(([old, now]) => {
    const isOther = (field: (typeof RULES)[number]): boolean =>
      !isSame(old.data[field] as Stated, now.data[field] as Stated)
    const fields: string[] = [...RULES.filter(isOther), ...(hasOtherSigns(old, now) ? ['op'] : [])]
    const [from, to] = [old.data.baseline?.value, now.data.baseline?.value]
    const places = {
      base: within(old.origin, 'baseline'),
      head: to === undefined ? now.origin : within(now.origin, 'baseline'),
    }
    const unit = old.data.unit ?? ''
    return [
      ...(from === undefined || from === to
        ? []
        : [flag('baseline-changed', { indicator: old.id, from, to, unit }, places)]),
      ...(fields.length === 0
        ? []
        : [flag('indicator-redefined', { indicator: old.id, fields }, { base: old.origin, head: now.origin })]),
    ]
  })

/** True where a step of the same day is met by another sign. */
const hasOtherSigns = (old: Indicator, now: Indicator): boolean =>
  (old.data.targets ?? []).some(({ by, op, each }) =>
    now.data.targets?.some((other) => other.by === by && other.each === each && other.op !== op),
  )
