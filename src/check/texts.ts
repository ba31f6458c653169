import { type Origin, type Path, within } from '../core/origin.ts'
import type { Passage, Plan } from '../core/plan.ts'

/** Words that matched: at a value of a file's data, or inside a passage of a report's body. */
export interface Found {
  readonly match: RegExpExecArray
  readonly origin: Origin
  readonly passage: Passage | null
}

/** Every text of a plan that `find` finds something in. Origins are made only for those. */
export function* textsWith(plan: Plan, find: (text: string) => RegExpExecArray | null): Generator<Found> {
  for (const { value, origin } of data(plan)) {
    for (const { path, match } of search(value, find)) yield { match, origin: within(origin, ...path), passage: null }
  }
  for (const { narrative, origin } of [...plan.reports, ...plan.consolidated]) {
    for (const passage of narrative) {
      const match = find(passage.heading) ?? find(passage.text)
      if (match) yield { match, origin, passage }
    }
  }
}

interface Data {
  readonly value: unknown
  readonly origin: Origin
}

function* data(plan: Plan): Generator<Data> {
  yield { value: plan.data, origin: { file: `${plan.folder}/plan.yaml`, path: [] } }
  for (const { data: value, origin } of plan.units.values()) yield { value, origin }
  for (const { data: value, origin } of [...plan.duties, ...plan.tasks, ...plan.indicators]) yield { value, origin }
  const { sources = [], lines = [], totals = [] } = plan.budget ?? {}
  for (const { data: value, origin } of [...sources, ...lines, ...totals]) yield { value, origin }
  for (const { tasks, indicators, corrections, documents, origin } of plan.reports)
    yield { value: { tasks, indicators, corrections, documents }, origin }
  for (const { data: value, origin } of [...plan.programmes, ...plan.criteria, ...plan.assessments])
    yield { value, origin }
  for (const { returned, documents, origin } of plan.consolidated) yield { value: { returned, documents }, origin }
}

interface Hit {
  readonly path: Path
  readonly match: RegExpExecArray
}

function search(value: unknown, find: (text: string) => RegExpExecArray | null): readonly Hit[] {
  if (typeof value === 'string') {
    const match = find(value)
    return match ? [{ path: [], match }] : NONE
  }
  if (typeof value !== 'object' || value === null) return NONE
  let hits: Hit[] | undefined
  for (const key of Object.keys(value)) {
    const inside = search((value as Readonly<Record<string, unknown>>)[key], find)
    if (inside.length === 0) continue
    const step = Array.isArray(value) ? Number(key) : key
    hits ??= []
    for (const { path, match } of inside) hits.push({ path: [step, ...path], match })
  }
  return hits ?? NONE
}

const NONE: readonly Hit[] = []
