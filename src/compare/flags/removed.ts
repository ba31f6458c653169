import type { Change, Stated } from '../../core/change.ts'
import { within } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { type FlagParams, flag, type RedFlag } from '../../core/red-flag.ts'
import { isSame } from '../fields.ts'
import { type FlagInput, type FlagRule, pairs, placesOf, unitName } from './input.ts'

/**
 * Entries taken out at once from which it is no slip or tidying any more: one unit reports on four to eight tasks, so that five are
 * all that a small unit has said.
 */
export const MASS_DELETION = 5

const isGone = ({ from, to }: Change): boolean => from !== undefined && to === undefined
const isEntry = (change: Change): boolean => change.field === null && isGone(change)

/** mass-deletion: many entries, reports, values or pieces of evidence vanish at once. */
export const massDeletion: FlagRule = (input) => {
  const entries = goneEntries(input).length + removedValues(input).length
  if (entries < MASS_DELETION) return []
  return [
    flag('mass-deletion', { entries }, { base: { file: `${input.before.folder}/plan.yaml`, path: [] }, head: null }),
  ]
}

const goneEntries = ({ changes }: FlagInput): Change[] =>
  changes.filter((change) => isEntry(change) && change.what !== 'closing')

/** entry-removed, report-removed: what the plan or a unit has stated is no longer there. */
export const removedEntries: FlagRule = (input) =>
  goneEntries(input)
    .filter(({ what }) => what !== 'evidence')
    .map((change): RedFlag => {
      const { what, id, from, saidIn } = change
      const unit = saidIn?.unit ?? null
      if (what === 'report' || what === 'consolidated')
        return flag(
          'report-removed',
          { unit: unit === null ? null : unitName(input.before, unit), period: saidIn?.period ?? id },
          placesOf(change),
        )
      return flag('entry-removed', { what, id, name: typeof from === 'string' ? from : '' }, placesOf(change))
    })

/** What a unit says of how far work has come; the words beside it may be edited. */
const VALUE = /^(?:percent|figure|parts\..+\.percent|occurrences\..+\.missed)$/

/** value-removed: a report no longer states a figure that it did. */
export const removedValues: FlagRule = ({ before, after, changes }) =>
  changes.filter(isRemovedValue(after)).flatMap((change) => {
    const { what, id, field, saidIn } = change
    if ((what !== 'task' && what !== 'indicator') || field === null || saidIn === null) return []
    const unit = unitName(before, saidIn.unit ?? '')
    return [flag('value-removed', { what, id, field, unit, period: saidIn.period }, placesOf(change))]
  })

/** A figure stated anew in another report of the same period was moved, not removed. */
const isRemovedValue =
  (after: Plan) =>
  (change: Change): boolean => {
    const { what, id, field, saidIn, from } = change
    if (saidIn === null || field === null || !VALUE.test(field) || !isGone(change)) return false
    const list = what === 'task' ? 'tasks' : 'indicators'
    return !after.reports.some(
      ({ unit, period, ...report }) =>
        period === saidIn.period && unit !== saidIn.unit && isSame(stated(report[list][id] as Stated, field), from),
    )
  }

/** The value of an entry by its field. */
function stated(entry: Stated, field: string): Stated {
  if (field === 'figure') {
    const { value, n, d, by } = (entry ?? {}) as Readonly<Record<string, Stated>>
    return Object.fromEntries(Object.entries({ value, n, d, by }).filter(([, part]) => part !== undefined))
  }
  return field
    .split('.')
    .reduce<Stated>((at, key) => (at as Readonly<Record<string, Stated>> | undefined)?.[key], entry)
}

/** evidence-removed: a file that proved something is gone, or a report cites less than it did. */
export const removedEvidence: FlagRule = ({ changes }) =>
  changes.flatMap((change) => {
    const { what, id, field, from, to } = change
    if (what === 'evidence')
      return isEntry(change) ? [flag('evidence-removed', { what: 'file', id, count: 1 }, placesOf(change))] : []
    if (!isCited(change) || !Array.isArray(from)) return []
    const count = from.filter((item) => !(Array.isArray(to) && to.some((other) => isSame(item, other)))).length
    // One piece put in another's place proves something still.
    if (count === 0 || (Array.isArray(to) && to.length >= from.length)) return []
    const of = what as FlagParams['evidence-removed']['what']
    return field === null ? [] : [flag('evidence-removed', { what: of, id, count }, placesOf(change))]
  })

/** evidence-replaced: a file that proved something holds something else. */
export const replacedEvidence: FlagRule = ({ before, after, replaced = [] }) =>
  replaced.map((path) =>
    flag(
      'evidence-replaced',
      { path },
      { base: { file: `${before.folder}/${path}`, path: [] }, head: { file: `${after.folder}/${path}`, path: [] } },
    ),
  )

const isCited = ({ what, field, saidIn }: Change): boolean =>
  saidIn !== null && (what === 'task' || what === 'indicator') && /(?:^|\.)evidence$/.test(field ?? '')

/** basis-removed: the plan, or an entry of it, no longer rests on a document of a superior. */
export const removedBases: FlagRule = ({ before, after }) => {
  const own = before.data.bases ?? []
  const kept = new Set(after.data.bases?.map(({ id }) => id))
  const file = { file: `${before.folder}/plan.yaml` }
  const nameOf = (id: string): string => {
    const found = own.find((basis) => basis.id === id)
    return found?.number === undefined ? (found?.title ?? id) : `${found.kind ?? ''} ${found.number}`.trim()
  }
  const ofPlan = own.flatMap(({ id }, i) =>
    kept.has(id)
      ? []
      : [
          flag(
            'basis-removed',
            { entry: null, document: nameOf(id) },
            { base: { ...file, path: ['bases', i] }, head: null },
          ),
        ],
  )
  const lists = [
    ...pairs(before.tasks, after.tasks).map(([old, now]) => ({ what: 'task' as const, old, now })),
    ...pairs(before.duties, after.duties).map(([old, now]) => ({ what: 'duty' as const, old, now })),
    ...pairs(before.indicators, after.indicators).map(([old, now]) => ({ what: 'indicator' as const, old, now })),
  ]
  const ofEntries = lists.flatMap(({ what, old, now }) =>
    basesOf(old.data).flatMap((basis, i) => {
      if (basesOf(now.data).some((other) => isSame(basis, other))) return []
      const document = [nameOf(basis.document), basis.item].filter(Boolean).join(', ')
      const places = { base: within(old.origin, 'bases', i), head: now.origin }
      return [flag('basis-removed', { entry: { what, id: old.id }, document }, places)]
    }),
  )
  return [...ofPlan, ...ofEntries]
}

type Basis = { readonly document: string; readonly item?: string }
const basesOf = (data: object): readonly Basis[] => ('bases' in data ? ((data.bases ?? []) as readonly Basis[]) : [])
