import type { Progress } from '../core/progress.ts'
import { canonicalId, nearest } from '../core/text.ts'
import { unitsNamed } from '../core/unit.ts'
import { measured } from './commands/status.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { planId } from './plan-id.ts'

export type Kind =
  | 'task'
  | 'duty'
  | 'indicator'
  | 'unit'
  | 'group'
  | 'figure'
  | 'figures'
  | 'programme'
  | 'criteria'
  | 'assessment'

/** What an id stands for, in the plan that has it. */
export interface Found {
  readonly progress: Progress
  readonly kind: Kind
  readonly id: string
}

/** What can be named besides entries: a figure (`rates.completionOfDue`) or the beginning of several (`groups.1`). */
export interface Figures {
  readonly named: (id: string) => { kind: 'figure' | 'figures'; id: string } | undefined
  /** The nearest figure, or the beginning of one, to what nobody has. */
  readonly near: (id: string) => string | undefined
  /** True for what can only be a figure: `trend.…`, `list.…`. */
  readonly owns?: (id: string) => boolean
}

/** Figures of money, in plans that have a budget: `budget`, `money`, `money.2026`, `money.2026.ns-xa.allocated`, `units.vhxh.money`. */
export const isMoney = (id: string): boolean => MONEY.test(id)
const MONEY = /^(?:budget|(?:(?:groups|units|tasks)\..+\.)?money(?!\.(?:thisYear|total|tasks)(?:\.|$))(?:\..+)?)$/

/**
 * Finds what was typed: `1.c`, `III.1.c`, `1.dd`, `CT02`, `minh-hoa:1.c`, in NFC or NFD.
 * Stops with exit 2 when nobody has it (naming the nearest, of the ids and of `others`) or when several plans do (naming them all).
 */
export async function resolveId(context: Context, typed: string, others: readonly string[] = []): Promise<Found> {
  const rates: Figures = {
    named: (id) => (RATE.test(id) ? { kind: 'figure', id } : undefined),
    near: (id) => nearest(id, others),
  }
  const [found] = await resolveIds(context, [typed], others.length > 0 ? () => rates : undefined)
  if (!found) throw new Error(`${typed} was not resolved`)
  return found
}

/** Rates by their path in `plan status --json`. */
const RATE = /^(?:(?:groups|units)\.[^.]+\.)?(?:(?:rates|weighted)\.\w+|coverage)$/

/** What was typed for one id while the plans are looked through. */
interface Search {
  readonly typed: string
  readonly plan: string | undefined
  readonly rest: string
  readonly found: Found[]
  readonly known: string[]
}

/** The same for several ids, in their order; each plan is measured once. With `figures`, also what those name. */
export async function resolveIds(
  context: Context,
  typed: readonly string[],
  figures?: (progress: Progress) => Figures | Promise<Figures>,
): Promise<Found[]> {
  const searches = typed.map((text): Search => {
    const [plan, id] = splitPlan(context, text)
    // An assessment may be named by its path below the plan, as a shell completes it.
    const rest = id.replace(/^assessments\/(.+)\.yaml$/, '$1')
    return { typed: text, plan, rest, found: [], known: [] }
  })
  const named = searches.every(({ plan }) => plan !== undefined)
  const folders = named
    ? context.folders.filter((f) => searches.some(({ plan }) => plan === planId(f)))
    : context.folders
  for await (const progress of measured({ ...context, folders })) {
    const entries = entriesOf(progress)
    const others = await figures?.(progress)
    const folder = planId(progress.plan.folder)
    for (const search of searches.filter(({ plan }) => plan === undefined || plan === folder))
      look(search, progress, entries, others)
  }
  return searches.map((search) => only(context, search))
}

function look(search: Search, progress: Progress, entries: ReadonlyMap<string, Kind>, figures?: Figures): void {
  const { rest, found, known } = search
  const figure = figures?.named(rest)
  const money = figures && progress.money && isMoney(rest) ? ({ kind: 'figure', id: rest } as const) : undefined
  const exact = figure?.kind === 'figure' ? figure : money
  const match = exact ?? kindOf(entries, rest) ?? unitOf(progress, rest) ?? figure
  if (match) found.push({ progress, ...match })
  else known.push(...(nearTo(rest, entries, figures) ?? []))
}

function nearTo(rest: string, entries: ReadonlyMap<string, Kind>, figures?: Figures): [string] | undefined {
  const entry = figures?.owns?.(rest) ? undefined : nearest(rest, entries.keys())
  const near = entry ?? figures?.near(rest)
  return near === undefined ? undefined : [near]
}

/** The plan an id names before a colon, and the id in the form files use; stops with exit 2 for a plan nobody has. */
export function splitPlan(context: Context, typed: string): [string | undefined, string] {
  const at = typed.indexOf(':')
  if (at < 0) return [undefined, canonicalId(typed)]
  const plan = typed.slice(0, at)
  const ids = context.folders.map(planId)
  if (!ids.includes(plan)) throw stop(EXIT.usage, context.words.stop.unknownPlan(plan, nearest(plan, ids), ids))
  return [plan, canonicalId(typed.slice(at + 1))]
}

function entriesOf({ plan, groups, assessments }: Progress): ReadonlyMap<string, Kind> {
  // Later ones win where kinds share an id.
  return new Map<string, Kind>([
    ...assessments.map(({ id }) => [id, 'assessment'] as const),
    ...plan.criteria.map(({ id }) => [id, 'criteria'] as const),
    ...plan.programmes.map(({ id }) => [id, 'programme'] as const),
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

function only({ words }: Context, { typed, rest, found, known }: Search): Found {
  const [first, ...others] = found
  if (first && others.length === 0) return first
  if (!first) {
    const near = nearest(rest, known) ?? known[0]
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
