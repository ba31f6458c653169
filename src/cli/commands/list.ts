import { nearest } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { type Filters, filtersOf } from '../filters.ts'
import { listBases } from '../list-bases.ts'
import { listDuties } from '../list-duties.ts'
import { listIndicators } from '../list-indicators.ts'
import { listMoney } from '../list-money.ts'
import { listPeriods } from '../list-periods.ts'
import { listTasks } from '../list-tasks.ts'
import { listUnits } from '../list-units.ts'
import type { Listing } from '../listing.ts'
import { printListing } from '../listing.ts'
import type { Given } from './index.ts'
import { measured } from './status.ts'

/** What can be listed, and the filters that apply to it. A new list is one more file and one more entry. */
const LISTS: Readonly<Record<string, { readonly list: Listing; readonly filters: readonly (keyof Filters)[] }>> = {
  tasks: { list: listTasks, filters: ['unit', 'group', 'state', 'dueBefore'] },
  indicators: { list: listIndicators, filters: ['unit', 'state', 'dueBefore'] },
  units: { list: listUnits, filters: ['unit'] },
  duties: { list: listDuties, filters: ['unit', 'state', 'dueBefore'] },
  periods: { list: listPeriods, filters: [] },
  programmes: {
    list: async (...of) => (await import('../list-programmes.ts')).listProgrammes(...of),
    filters: ['unit'],
  },
  criteria: { list: async (...of) => (await import('../list-criteria.ts')).listCriteria(of[0], of[1]), filters: [] },
  assessments: {
    list: async (...of) => (await import('../list-assessments.ts')).listAssessments(...of),
    filters: ['unit'],
  },
  bases: { list: listBases, filters: [] },
  money: { list: listMoney, filters: ['unit', 'group', 'year'] },
}

/** `plan list WHAT`: the entries of the chosen plans that pass the filters, with their number. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const [what = ''] = args
  const names = Object.keys(LISTS)
  const chosen = Object.hasOwn(LISTS, what) ? LISTS[what] : undefined
  if (!chosen) throw stop(EXIT.usage, context.words.stop.badValue('list', what, names, nearest(what, names)))
  const plans = []
  for await (const progress of measured(context)) plans.push(progress)
  const filters = filtersOf(context, options, plans, { what, allowed: chosen.filters })
  await printListing(context, plans, await chosen.list(context, plans, filters))
  return EXIT.ok
}
