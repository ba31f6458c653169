import type { Progress } from '../core/progress.ts'
import { canonicalId, nearest } from '../core/text.ts'
import { unitsNamed } from '../core/unit.ts'
import { measured } from './commands/status.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { planId } from './plan-id.ts'

export type Kind = 'task' | 'duty' | 'indicator' | 'unit' | 'group' | 'figure'

/** What an id stands for, in the plan that has it. */
export interface Found {
  readonly progress: Progress
  readonly kind: Kind
  readonly id: string
}

/** Names of figures that can be explained, beside ids: `rates.completionOfDue`, `weighted.…`, `groups.1.rates.…`, `units.vhxh.rates.…`. */
const FIGURE = /^(?:(?:groups|units)\.[^.]+\.)?(?:rates|weighted)\.[A-Za-z]+$|^(?:(?:groups|units)\.[^.]+\.)?coverage$/

/**
 * Finds what was typed: `1.c`, `III.1.c`, `1.dd`, `CT02`, `minh-hoa:1.c`, in NFC or NFD.
 * Stops with exit 2 when nobody has it (naming the nearest, of the ids and of `others`) or when several plans do (naming them all).
 */
export async function resolveId(context: Context, typed: string, others: readonly string[] = []): Promise<Found> {
  const [plan, rest] = splitPlan(context, typed)
  const folders = plan === undefined ? context.folders : [`plans/${plan}`]
  const found: Found[] = []
  const known: string[] = [...others]
  for await (const progress of measured({ ...context, folders })) {
    const entries = entriesOf(progress)
    const kind = FIGURE.test(rest) ? 'figure' : (kindOf(entries, rest) ?? unitOf(progress, rest))
    if (kind) found.push({ progress, ...(kind === 'figure' ? { kind, id: rest } : kind) })
    known.push(...entries.keys())
  }
  return only(context, typed, found, known)
}

function splitPlan(context: Context, typed: string): [string | undefined, string] {
  const at = typed.indexOf(':')
  if (at < 0) return [undefined, canonicalId(typed)]
  const plan = typed.slice(0, at)
  const ids = context.folders.map(planId)
  if (!ids.includes(plan)) throw stop(EXIT.usage, context.words.stop.unknownPlan(plan, nearest(plan, ids), ids))
  return [plan, canonicalId(typed.slice(at + 1))]
}

function entriesOf({ plan, groups }: Progress): ReadonlyMap<string, Kind> {
  return new Map<string, Kind>([
    ...groups.map(({ id }) => [id, 'group'] as const),
    ...[...plan.units.keys()].map((id) => [id, 'unit'] as const),
    ...plan.duties.map(({ id }) => [id, 'duty'] as const),
    ...plan.indicators.map(({ id }) => [id, 'indicator'] as const),
    ...plan.tasks.map(({ id }) => [id, 'task'] as const),
  ])
}

/** By the exact id first, then without regard to case: `ct02` is CT02. */
function kindOf(entries: ReadonlyMap<string, Kind>, id: string): { kind: Kind; id: string } | undefined {
  const exact = entries.get(id)
  if (exact) return { kind: exact, id }
  for (const [known, kind] of entries) if (known.toLowerCase() === id.toLowerCase()) return { kind, id: known }
  return undefined
}

/** A unit by its name or alias, where only one has it. */
function unitOf({ plan }: Progress, typed: string): { kind: Kind; id: string } | undefined {
  const [unit, ...others] = unitsNamed(plan, typed)
  return unit && others.length === 0 ? { kind: 'unit', id: unit.id } : undefined
}

function only({ words }: Context, typed: string, found: readonly Found[], known: readonly string[]): Found {
  const [first, ...others] = found
  if (first && others.length === 0) return first
  if (!first) {
    const near = nearest(canonicalId(typed.slice(typed.indexOf(':') + 1)), known)
    throw stop(EXIT.usage, words.stop.unknownId(typed, near === undefined ? [] : [near]))
  }
  throw stop(
    EXIT.usage,
    words.stop.ambiguous(
      typed,
      found.map(({ progress, id }) => `${progress.plan.id}:${id}`),
    ),
  )
}
