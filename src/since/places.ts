import type { Change, Stated } from '../core/change.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'

/** The same diagnostic with the place where the older state says otherwise. */
export const against = (found: Diagnostic, before: Origin | undefined): Diagnostic =>
  before ? { ...found, before } : found

/** Where the older state has what a change replaced or took away; undefined where it has nothing of it. */
export function placeBefore(plan: Plan, change: Change): Origin | undefined {
  if (change.from === undefined || change.carried) return undefined
  if (change.what === 'evidence') return { file: `${plan.folder}/${change.id}`, path: [] }
  const found = change.saidIn ? saidBefore(plan, change) : statedBefore(plan, change)
  if (!found || change.field === null) return found?.origin
  return within(found.origin, ...pathIn(found.data, change.field))
}

interface Found {
  readonly origin: Origin
  readonly data: Stated
}

function saidBefore(plan: Plan, { what, id, saidIn }: Change): Found | undefined {
  const report = plan.reports.find(({ unit, period }) => unit === saidIn?.unit && period === saidIn.period)
  const own = plan.consolidated.find(({ period }) => saidIn?.unit === null && period === saidIn.period)
  const file = report ?? own
  if (!file) return undefined
  if (!report || (what !== 'task' && what !== 'indicator'))
    return { origin: file.origin, data: file as unknown as Stated }
  const list = what === 'task' ? 'tasks' : 'indicators'
  return { origin: within(report.origin, list, id), data: report[list][id] as Stated }
}

/** Lists of a plan by what they hold. */
function statedBefore(plan: Plan, { what, id }: Change): Found | undefined {
  if (what === 'plan')
    return { origin: { file: `${plan.folder}/plan.yaml`, path: [] }, data: plan.data as unknown as Stated }
  if (what === 'group') return groupBefore(plan, id)
  const lists: Readonly<Partial<Record<Change['what'], Iterable<{ id: string; origin: Origin; data?: unknown }>>>> = {
    unit: plan.units.values(),
    duty: plan.duties,
    task: plan.tasks,
    indicator: plan.indicators,
    programme: plan.programmes,
    criteria: plan.criteria,
  }
  for (const entry of lists[what] ?? [])
    if (entry.id === id) return { origin: entry.origin, data: entry.data as Stated }
  return undefined
}

function groupBefore({ folder, groups }: Plan, id: string): Found | undefined {
  const index = groups.findIndex((group) => group.id === id)
  if (index < 0) return undefined
  return { origin: { file: `${folder}/plan.yaml`, path: ['groups', index] }, data: groups[index] as Stated }
}

const KEYS = ['id', 'by', 'year', 'at'] as const

/** The way to a field of `Change`, whose steps name the entries of lists by their keys, in data as it stands. */
function pathIn(data: Stated, field: string): (string | number)[] {
  const path: (string | number)[] = []
  let here: unknown = data
  let rest = field
  while (rest !== '' && typeof here === 'object' && here !== null) {
    const step = stepIn(here, rest)
    if (!step) break
    path.push(step.key)
    here = (here as Readonly<Record<string | number, unknown>>)[step.key]
    rest = rest.slice(step.name.length + 1)
  }
  return path
}

/** The entry that the rest of a path begins with; keys may hold dots themselves. */
function stepIn(here: object, rest: string): { key: string | number; name: string } | undefined {
  const names = Array.isArray(here)
    ? here.flatMap((entry, index) =>
        KEYS.flatMap((key) => (entry?.[key] === undefined ? [] : [{ key: index, name: String(entry[key]) }])),
      )
    : Object.keys(here).map((key) => ({ key, name: key }))
  return names.find(({ name }) => rest === name || rest.startsWith(`${name}.`))
}
