import type { AmendedItem } from '../../core/amendment.ts'
import type { Stated } from '../../core/change.ts'
import { definitionOf, originOf } from '../../core/definitions.ts'
import { holdsTo, statedOf } from '../../core/definitions-at.ts'
import type { Plan } from '../../core/plan.ts'
import { isFields, KEYS, valueAt, wayTo } from '../../core/stated.ts'
import {
  type FileBack,
  type FileEdit,
  homeOf,
  putBackIn,
  putBackPatch,
  together,
  writtenBack,
} from '../../edit-pipeline.ts'
import type { Context } from '../context.ts'
import { type OlderFile, olderFiles } from './older.ts'

/** What a person has to put back, as lines and where they go. */
export interface ByHand {
  readonly item: AmendedItem
  readonly path: string
  readonly lines: string
  /** The file that has it now, of what was moved. */
  readonly instead: string | null
}

/** Edits that put old values back, and what they cannot put back. */
export interface PutBack {
  readonly edits: readonly FileEdit[]
  readonly byHand: readonly ByHand[]
}

/**
 * The old values of refused items, in the files that still hold what was proposed; one edit a file. What was taken out comes back where it
 * stood, as git has it, else as the amendment does.
 */
export async function putBack(context: Context, plan: Plan, refused: readonly AmendedItem[]): Promise<PutBack> {
  const { root, reader } = context
  const held = refused.filter((item) => holdsTo(plan, item))
  const gone = held.filter((item) => item.from !== undefined && statedOf(plan, item) === undefined)
  const older = await olderFiles(root, plan.folder, gone)
  const wanted = held.flatMap((item): Wanted[] => {
    const back = gone.includes(item) ? restored(plan, item, older.get(item)) : patched(plan, item)
    return back ? [{ item, back }] : []
  })
  const unplaced = held.filter((item) => !wanted.some((one) => one.item === item))
  const files = [...new Set(wanted.map(({ back }) => back.path))].map((path) =>
    wanted.filter(({ back }) => back.path === path),
  )
  const isPossible = (own: readonly Wanted[]): boolean => {
    const back = own.map((one) => one.back).reduce(joined)
    const found = reader.read(back.path)
    return putBackIn(back, typeof found === 'string' ? null : found) !== null
  }
  const [possible, impossible] = [files.filter(isPossible), files.filter((own) => !isPossible(own))]
  return {
    edits: possible.map((own) => {
      const back = own.map((one) => one.back).reduce(joined)
      return { path: back.path, change: (before) => putBackIn(back, before) }
    }),
    byHand: [...impossible.flat().map(({ item }) => item), ...unplaced].map((item) => inHand(plan, item)),
  }
}

interface Wanted {
  readonly item: AmendedItem
  readonly back: FileBack
}

const joined = (a: FileBack, b: FileBack): FileBack => ({
  path: a.path,
  patch: a.patch && b.patch ? together(a.patch, b.patch) : (a.patch ?? b.patch),
  restored: [...a.restored, ...b.restored],
  start: a.start ?? b.start,
})

/** Another value in the place of the one there is; the group of a task is told by its file. */
function patched(plan: Plan, { what, id, field, from }: AmendedItem): FileBack | undefined {
  const origin = originOf(plan, what, id)
  if (!origin || (what === 'task' && field === 'group')) return undefined
  const data = definitionOf(plan, what, id)
  const way = field === null ? [] : wayTo(isFields(data) ? data : {}, field)
  return { path: origin.file, patch: putBackPatch(origin, way, from), restored: [], start: null }
}

/** What was taken out: a whole entry, or something in one. */
function restored(plan: Plan, item: AmendedItem, older: OlderFile | undefined): FileBack | undefined {
  const { what, id, field } = item
  const place = placeOf(plan, item, older)
  if (!place) return undefined
  const inner = field === null ? [] : namesIn(definitionOf(plan, what, id), field)
  const way = what === 'plan' ? inner : [place.list, id, ...inner]
  return {
    path: place.path,
    patch: null,
    restored: [{ way, value: takenOut(item), older: older?.text ?? null }],
    start: place.start,
  }
}

/** The file: where the rest of it is, else where git had it, else where such entries stand. */
function placeOf(plan: Plan, { what, id, from, field }: AmendedItem, older: OlderFile | undefined) {
  const group = isFields(from) ? String(from.group ?? '') : ''
  const home = homeOf(plan, { what, id }, group)
  const origin = originOf(plan, what, id)
  const list = home?.list ?? ''
  if (field !== null) return origin && { path: origin.file, start: null, list }
  return older ? { path: older.path, start: home?.start ?? null, list } : home
}

type Value = FileBack['restored'][number]['value']

/** What comes back, as its file has it: an entry with its id first, a task without its group. */
function takenOut({ what, id, field, from }: AmendedItem): Value {
  if (field !== null || !isFields(from)) return from as Value
  const { group: _, ...own } = from
  return { id, ...(what === 'task' ? own : from) } as Value
}

/** The steps of a field by their names; what is not there is one name, or as many as it has dots. */
function namesIn(data: Stated, field: string): string[] {
  if (field === '') return []
  if (Array.isArray(data)) {
    const names = data.flatMap((entry) => nameOf(entry) ?? []).filter((name) => field.startsWith(`${name}.`))
    const [name] = names.sort((a, b) => b.length - a.length)
    return name === undefined ? [field] : [name, ...namesIn(valueAt(data, name), field.slice(name.length + 1))]
  }
  const dot = field.indexOf('.')
  if (dot < 0) return [field]
  const name = field.slice(0, dot)
  const inner = valueAt(data, name)
  return [name, ...namesIn(inner ?? [], field.slice(dot + 1))]
}

const nameOf = (entry: Stated): string | undefined => {
  const key = isFields(entry) ? KEYS.find((known) => entry[known] !== undefined) : undefined
  return isFields(entry) && key !== undefined ? String(entry[key]) : undefined
}

function inHand(plan: Plan, item: AmendedItem): ByHand {
  const { what, id, field, from } = item
  const at = originOf(plan, what, id)?.file ?? null
  const isMoved = what === 'task' && field === 'group'
  const home = homeOf(plan, item, isMoved ? String(from) : isFields(from) ? String(from.group ?? '') : '')
  const path = (isMoved ? home?.path : (at ?? home?.path)) ?? `${plan.folder}/plan.yaml`
  const whole = isMoved ? { ...item, field: null, from: definitionOf(plan, what, id) } : item
  const way = [home?.list ?? '', id, ...(whole.field === null ? [] : whole.field.split('.'))]
  return { item, path, lines: writtenBack({ way, value: takenOut(whole) }), instead: isMoved ? at : null }
}
