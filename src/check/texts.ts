import type { Amendment } from '../core/amendment.ts'
import { type Origin, type Path, within } from '../core/origin.ts'
import type { Passage } from '../core/passage.ts'
import type { Plan } from '../core/plan.ts'

/** The explanation of an amendment, as the passage it is. */
const explained = ({ explanation: text, start }: Amendment): Passage => ({
  part: null,
  heading: '',
  text,
  line: 0,
  start,
})

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
  const amended = plan.amendments.map((one) => ({ narrative: [explained(one)], origin: one.origin }))
  for (const { narrative, origin } of [...plan.reports, ...plan.consolidated, ...amended]) {
    for (const passage of narrative) {
      const match = find(passage.heading) ?? find(passage.text)
      if (match) yield { match, origin, passage }
    }
  }
}

/** What was decided, issued and closed. */
function* records({ amendments, issued, closings, holidays }: Plan): Generator<Data> {
  for (const { reason, submission, approval, items, origin } of amendments) {
    yield { value: { reason, submission, approval }, origin }
    for (const { from, to, origin: place } of items) yield { value: { from, to }, origin: place }
  }
  for (const { data: value, origin } of issued) yield { value, origin }
  for (const { data, origin } of closings) {
    const { by, reason, missing, reopened, issued: paper } = data
    yield { value: { by, reason, missing, reopened, issued: paper }, origin }
  }
  if (holidays) yield { value: holidays.data, origin: holidays.origin }
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
  yield* records(plan)
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
