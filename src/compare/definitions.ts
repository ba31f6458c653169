import type { Change, Changed, Stated } from '../core/change.ts'
import type { Plan } from '../core/plan.ts'
import { type Entry, entryChanges } from './entries.ts'

/** What the plan itself states, list by list. */
const LISTS: readonly { readonly what: Changed; readonly entries: (plan: Plan) => readonly Entry[] }[] = [
  { what: 'plan', entries: planEntry },
  { what: 'group', entries: (plan) => plan.groups.map((data, i) => groupEntry(plan, data, i)) },
  {
    what: 'unit',
    entries: ({ units }) => [...units.values()].map((unit) => entry(unit, unit.data.names.at(-1)?.name)),
  },
  { what: 'duty', entries: ({ duties }) => duties.map((duty) => entry(duty, duty.data.text)) },
  {
    what: 'task',
    entries: ({ tasks }) => tasks.map((task) => entry(task, task.data.name ?? task.data.text, task.group)),
  },
  { what: 'indicator', entries: ({ indicators }) => indicators.map((found) => entry(found, found.data.name)) },
  { what: 'programme', entries: ({ programmes }) => programmes.map((found) => entry(found, found.data.name)) },
  { what: 'criteria', entries: ({ criteria }) => criteria.map((found) => entry(found, found.id)) },
  { what: 'holidays', entries: ({ id, holidays }) => (holidays ? [{ ...entry({ ...holidays, id }, id) }] : []) },
  { what: 'budget', entries: budgetEntry },
  { what: 'closing', entries: ({ closings }) => closings.map(closingEntry) },
  { what: 'assessment', entries: ({ assessments }) => assessments.map(assessmentEntry) },
]

/** Changes of what the plan states by itself: its identity, units, tasks, indicators, money and assessments. */
export const definitionChanges = (before: Plan, after: Plan): Change[] =>
  LISTS.flatMap(({ what, entries }) => entryChanges({ what, saidIn: null }, entries(before), entries(after)))

/** The data of plan files are plain values, as their schemas say. */
const plain = (data: unknown): Stated => data as Stated

function entry(
  { id, data, origin }: { readonly id: string; readonly data: unknown; readonly origin: Entry['origin'] },
  name: Stated,
  group?: string,
): Entry {
  const moved = group === undefined ? data : { ...(data as object), group }
  return { id, data: plain(moved), origin, name }
}

function planEntry({ id, folder, data }: Plan): Entry[] {
  const { groups: _, ...own } = data
  return [{ id, data: plain(own), origin: { file: `${folder}/plan.yaml`, path: [] }, name: data.short ?? data.title }]
}

const groupEntry = ({ folder }: Plan, data: Plan['groups'][number], index: number): Entry => ({
  id: data.id,
  data: plain(data),
  origin: { file: `${folder}/plan.yaml`, path: ['groups', index] },
  name: data.title,
})

function budgetEntry({ id, folder, budget }: Plan): Entry[] {
  if (!budget) return []
  const data = {
    sources: budget.sources.map((source) => source.data),
    lines: budget.lines.map((line) => line.data),
    totals: budget.totals.map((total) => total.data),
    withoutFunds: budget.withoutFunds.map((task) => task.data),
  }
  return [{ id, data: plain(data), origin: { file: `${folder}/budget.yaml`, path: [] }, name: id }]
}

function assessmentEntry({ period, data, origin }: Plan['assessments'][number]): Entry {
  const file = origin.file.slice(origin.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return { id: `${period}/${file}`, data: plain(data), origin, name: file }
}

const closingEntry = ({ period, data, origin }: Plan['closings'][number]): Entry => ({
  id: period,
  data: plain(data),
  origin,
  name: data.on,
})
