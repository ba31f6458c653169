import type { Change, Stated } from '../core/change.ts'
import { type Context, entryIn } from './context.ts'

/** What a thing that is gone was: an entry of the plan, a file, what a report said of one thing, or a proof. */
export type Gone = 'entry' | 'file' | 'value' | 'evidence'

/** One thing that the newer state does not have any more. */
export interface Removal {
  readonly gone: Gone
  /** The first change that tells it. */
  readonly change: Change
  /** Of a value: the fields that are gone; of evidence: the paths. */
  readonly fields: readonly string[]
}

/** Fields in which a report states something. */
const SAID = /^(?:percent|done|figure|result|obstacle|parts\..+|occurrences\..+|corrections|documents|returned)$/
const FILES: ReadonlySet<string> = new Set([
  'report',
  'consolidated',
  'assessment',
  'budget',
  'holidays',
  'criteria',
  'issued',
])

/** Everything that is gone without a reason given, each thing once. */
export function removalsOf(context: Context): Removal[] {
  const { changes } = context
  const whole = changes.filter(({ field, to }) => field === null && to === undefined)
  return [
    ...whole
      // Evidence is counted by file below; of amendments the rule on decisions speaks.
      .filter(({ what }) => what !== 'evidence' && what !== 'amendment')
      .map((change) => ({ gone: FILES.has(change.what) ? ('file' as const) : ('entry' as const), change, fields: [] })),
    ...valuesGone(context),
    ...evidenceGone(context),
  ]
}

/** What a report, an assessment or the budget said of one thing, all its fields together. */
function valuesGone(context: Context): Removal[] {
  const found = new Map<string, { change: Change; fields: string[] }>()
  for (const change of context.changes) {
    const { field, saidIn, what, id, from, to } = change
    if (field === null || !isSaid(change) || !isLess(from, to) || isExplained(context, change)) continue
    const key = JSON.stringify([saidIn, what, id])
    const known = found.get(key)
    if (known) known.fields.push(field)
    else found.set(key, { change, fields: [field] })
  }
  return [...found.values()].map(({ change, fields }) => ({ gone: 'value', change, fields }))
}

/** Assessments and the budget are statements as well, though in no unit's report; of the plan itself the rule on amendments speaks. */
const isSaid = ({ saidIn, what, field }: Change): boolean =>
  saidIn !== null ? SAID.test(field ?? '') : what === 'assessment' || what === 'budget'

/** True where something of the older value is gone; a value that was replaced is not. */
function isLess(from: Stated, to: Stated): boolean {
  if (from === undefined || from === null) return false
  if (to === undefined || to === null) return true
  if (Array.isArray(from) && Array.isArray(to)) return from.length > to.length
  return isObject(from) && isObject(to) && Object.keys(from).some((key) => isLess(from[key], to[key]))
}

const isObject = (value: Stated): value is { readonly [key: string]: Stated } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True where the entry says itself why: `reason`. */
const isExplained = ({ after }: Context, change: Change): boolean => entryIn(after, change)?.reason !== undefined

/** Evidence that a report named and does not name any more, and evidence that was named and whose file is gone. */
function evidenceGone(context: Context): Removal[] {
  const { changes, before } = context
  const named = changes.filter(({ field, saidIn }) => field === 'evidence' && saidIn !== null)
  const unnamed = named.flatMap((change): Removal[] => {
    const paths = lostPaths(context, change)
    return paths.length === 0 || isExplained(context, change) ? [] : [{ gone: 'evidence', change, fields: paths }]
  })
  const told = new Set(unnamed.flatMap(({ fields }) => fields))
  const cited = new Set(before.reports.flatMap(({ tasks, indicators }) => citedIn(tasks, indicators)))
  const files = changes.filter(
    ({ what, id, to }) => what === 'evidence' && to === undefined && cited.has(id) && !told.has(id),
  )
  return [
    ...unnamed,
    ...files
      .filter(({ id }) => !context.history.moved.has(`${before.folder}/${id}`))
      .map((change) => ({ gone: 'evidence' as const, change, fields: [change.id] })),
  ]
}

/** A whole entry that is gone is told as such, with what it named. */
function lostPaths({ after, before, history }: Context, change: Change): string[] {
  if (!entryIn(after, change)) return []
  const to = new Set(listOf(change.to))
  const movedTo = (path: string): string | undefined =>
    history.moved.get(`${before.folder}/${path}`)?.slice(after.folder.length + 1)
  return listOf(change.from).filter((path) => !to.has(path) && !to.has(movedTo(path) ?? path))
}

const listOf = (value: Stated): string[] => (Array.isArray(value) ? value.map(String) : [])

type Entries = Readonly<Record<string, { readonly evidence?: readonly string[] }>>
const citedIn = (...lists: readonly Entries[]): string[] =>
  lists.flatMap((entries) => Object.values(entries).flatMap(({ evidence }) => evidence ?? []))
