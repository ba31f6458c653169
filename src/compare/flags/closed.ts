import type { Change } from '../../core/change.ts'
import { isClosed } from '../../core/closing.ts'
import type { Closing, Correction, Plan } from '../../core/plan.ts'
import { flag, type RedFlag } from '../../core/red-flag.ts'
import { isSame } from '../fields.ts'
import { type FlagRule, placesOf, unitName } from './input.ts'

/** closed-changed: a file of a period that was closed states something else, and no correction says so. Once a file. */
export const changedClosed: FlagRule = ({ before, after, changes }) => {
  const flags = new Map<string, { readonly first: Change; readonly closing: Closing; values: number }>()
  for (const change of changes) {
    const closing = closingOver(before, after, change)
    if (!closing || isExplained(after, change)) continue
    const key = change.place.file
    const found = flags.get(key)
    if (found) found.values++
    else flags.set(key, { first: change, closing, values: 1 })
  }
  return [...flags.values()].map(({ first, closing, values }) => {
    const unit = first.saidIn?.unit ?? null
    const params = {
      period: closing.period,
      unit: unit === null ? null : unitName(before, unit),
      on: closing.data.on,
      values,
    }
    return flag('closed-changed', params, placesOf(first))
  })
}

/** The closing that froze what a change speaks of; answers to requests come in when they come. */
function closingOver(before: Plan, after: Plan, { saidIn }: Change): Closing | undefined {
  if (saidIn === null || before.data.requests?.some(({ id }) => id === saidIn.period)) return undefined
  const own = [...before.reports, ...before.consolidated, ...after.reports, ...after.consolidated]
  const window = own.find(({ period }) => period === saidIn.period)?.window
  if (!window) return undefined
  return before.closings.find(
    (closing) =>
      isClosed(closing) && closing.window && window.from >= closing.window.from && window.to <= closing.window.to,
  )
}

/** True where a later report corrects that very value, from what it was to what it is. */
function isExplained(after: Plan, { what, id, field, from, to, saidIn }: Change): boolean {
  const tells = (entry: Correction): boolean =>
    String(entry.period) === saidIn?.period &&
    (what === 'task' ? entry.task === id : entry.indicator === id) &&
    corrects(entry, field, from, to)
  return after.reports.some(({ period, corrections }) => period !== saidIn?.period && corrections.some(tells))
}

/** A figure is corrected number by number (`n`), other fields as a whole. */
function corrects(entry: Correction, field: string | null, from: Change['from'], to: Change['to']): boolean {
  if (field !== 'figure') return entry.field === field && isSame(entry.from, from) && isSame(entry.to, to)
  const corrected = { ...(from as Readonly<Record<string, unknown>>), [entry.field]: entry.to } as Change['to']
  return isSame(corrected, to)
}

/** closing-undone: a closing was taken out, its figures edited, or the period reopened. */
export const undoneClosings: FlagRule = ({ before, after, changes }) => {
  const ids = [...new Set(changes.filter(({ what }) => what === 'closing').map(({ id }) => id))]
  return ids.flatMap((id): RedFlag[] => {
    const [old, now] = [before, after].map(({ closings }) => closings.find(({ period }) => period === id))
    if (!old || !isClosed(old)) return []
    const how = !now ? 'removed' : isClosed(now) ? 'edited' : 'reopened'
    return [flag('closing-undone', { period: id, how }, { base: old.origin, head: now?.origin ?? null })]
  })
}
