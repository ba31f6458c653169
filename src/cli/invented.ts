import type { Context } from './context.ts'

/** How many plans with invented figures are named before the rest are only counted. */
const NAMED = 5

/** Names the plans whose figures are invented; empty where none are. */
export function inventedIn(
  { words }: Context,
  plans: readonly { readonly id: string; readonly illustrative: boolean }[],
): string {
  const ids = plans.filter((plan) => plan.illustrative).map((plan) => plan.id)
  if (ids.length === 0) return ''
  const more = ids.length > NAMED ? ` … (${ids.length})` : ''
  return `${words.illustrative}: ${ids.slice(0, NAMED).join(', ')}${more}`
}
