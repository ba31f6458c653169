import type { Filled } from '../../core/additions.ts'
import { USUAL_OPS } from '../../core/indicator.ts'
import type { Indicator, IndicatorData } from '../../core/plan.ts'
import type { Told } from './cells.ts'
import { amendmentOf, heldBy, type Known, type Stated } from './known.ts'
import type { KnownTarget } from './problem.ts'
import { isSameTarget, type Target, targetFor } from './same.ts'
import type { Wanted } from './target.ts'

/** A target as it stands in one cell of the document. */
export interface Placed {
  readonly by: string | null
  readonly wanted: Wanted
  readonly cell: string
  /** The cell's own words. */
  readonly text: string
}

/**
 * The targets of an indicator that the plan has, held against those in force, each in its own cell. All of them are filled in where the plan states
 * none; a step that it lacks among others is a problem, because what was assigned is changed by amendment.
 */
export function targetsAgainst(
  stated: Stated,
  known: Known<Indicator>,
  steps: readonly Placed[],
  targets: IndicatorData['targets'],
  told: Told,
): Filled[] {
  const [held, filed] = [heldBy(known)?.data, (known.filed ?? known.inForce)?.data]
  if (!held || !filed || steps.length === 0) return []
  if (held.targets === undefined && filed.targets === undefined)
    return known.filed ? [{ origin: known.filed.origin, id: known.id, fields: { targets } }] : []
  for (const step of steps) {
    const [now, own] = [held, filed].map((data) => {
      const target = targetFor(data, step.by)
      return { target, isSame: target !== undefined && isSameTarget(data, target, step.wanted) }
    })
    if (now?.isSame && own?.isSame) continue
    const place = { cell: step.cell, id: known.id, by: step.by }
    if (now?.isSame || own?.isSame)
      told.notes.push({
        ...place,
        code: now?.isSame ? 'target-held' : 'target-proposed',
        known: stepOf(held.direction, (now?.isSame ? own : now)?.target),
        amendment: amendmentOf(stated, known.id, 'targets')?.id ?? null,
      })
    else
      told.problems.push({
        ...place,
        code: 'target-differs',
        text: step.text,
        known: stepOf(held.direction, now?.target),
        file: (known.filed ?? known.inForce)?.origin.file ?? '',
      })
  }
  return []
}

/** A target with the comparison that its indicator's direction means; null for none. */
const stepOf = (direction: IndicatorData['direction'], target: Target | undefined): KnownTarget | null =>
  target ? { ...target, op: target.op ?? USUAL_OPS[direction ?? 'up'] } : null
