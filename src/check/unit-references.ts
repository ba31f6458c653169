import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import { termsOf } from './formula-terms.ts'

/** A place that names a unit by its id. */
export interface Reference {
  readonly id: string
  readonly origin: Origin
}

/** Every mention of a unit in a plan's files. */
export function* unitReferences(plan: Plan): Generator<Reference> {
  yield* inPlanFile(plan)
  for (const { data, origin } of plan.units.values()) yield* listed(data.successors, within(origin, 'successors'))
  for (const { data, origin } of plan.duties) {
    yield* listed(data.by, within(origin, 'by'))
    yield* listed(data.to, within(origin, 'to'))
  }
  yield* inTasks(plan)
  for (const { data, origin } of plan.indicators) {
    yield* one(data.lead, within(origin, 'lead'))
    yield* listed(data.with, within(origin, 'with'))
    yield* listed(data.units, within(origin, 'units'))
  }
  for (const { term, origin } of plan.indicators.flatMap(termsOf)) yield* one(term.unit, within(origin, 'unit'))
  for (const { unit, origin } of plan.reports) yield { id: unit, origin: within(origin, 'unit') }
  for (const { unit, origin } of plan.consolidated) yield* one(unit ?? undefined, within(origin, 'unit'))
  for (const { data, origin } of plan.programmes) yield* one(data.lead, within(origin, 'lead'))
  for (const { data, subject, origin } of plan.assessments) {
    yield* one(data.by, within(origin, 'by'))
    yield* one(subject.unit, within(origin, 'subject', 'unit'))
  }
}

function* inPlanFile(plan: Plan): Generator<Reference> {
  const origin: Origin = { file: `${plan.folder}/plan.yaml`, path: [] }
  const { roles, reporting = [], requests = [] } = plan.data
  for (const role of ['gate', 'follow-up', 'decider'] as const) yield* one(roles?.[role], within(origin, 'roles', role))
  for (const [kind, unit] of Object.entries(roles?.consolidator ?? {}))
    yield { id: unit, origin: within(origin, 'roles', 'consolidator', kind) }
  for (const [key, orders] of [
    ['reporting', reporting],
    ['requests', requests],
  ] as const)
    for (const [i, { from, to }] of orders.entries()) {
      if (from !== 'all') yield* listed(from as readonly string[], within(origin, key, i, 'from'))
      yield* one(to, within(origin, key, i, 'to'))
    }
}

function* inTasks(plan: Plan): Generator<Reference> {
  for (const { data, origin } of plan.tasks) {
    yield* one(data.lead, within(origin, 'lead'))
    yield* listed(data.with, within(origin, 'with'))
    for (const [i, part] of (data.parts ?? []).entries()) yield* one(part.lead, within(origin, 'parts', i, 'lead'))
  }
}

function* one(id: string | undefined, origin: Origin): Generator<Reference> {
  if (id !== undefined) yield { id, origin }
}

function* listed(ids: readonly string[] | undefined, origin: Origin): Generator<Reference> {
  for (const [i, id] of (ids ?? []).entries()) yield { id, origin: within(origin, i) }
}
