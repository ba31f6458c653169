import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitView } from '../../core/owed-work.ts'
import type { Plan } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { inForce, isOutside, nameAt } from '../../core/unit.ts'
import { eveOf } from '../../pipeline.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { unitIds } from '../filters.ts'
import { measureOne } from '../jobs.ts'
import { type OpenPeriods, openPeriods } from './open-periods.ts'

/** The report a person is about to write: one unit's for one period of one plan. */
export interface Place {
  readonly folder: string
  readonly plan: Plan
  readonly unit: string
  readonly name: string
  readonly view: UnitView
  /** The report's file; it may not be there yet. */
  readonly file: string
}

/** The file of a unit's report for a period. */
export const reportFile = (folder: string, period: string, unit: string): string =>
  `${folder}/progress/${period}/${unit}.md`

/** Chooses among the periods a unit may report for; undefined: the unit is asked again. */
export type WhichPeriod = (open: OpenPeriods, progress: Progress, unit: string) => Promise<string | undefined>

/**
 * Where a report goes: the plan, the unit that was named or is found by `whichUnit`, the period that was asked for or is chosen by
 * `whichPeriod`, by default the usual one.
 */
export async function placeOf(
  context: Context,
  typed: string | undefined,
  whichUnit: (progress: Progress) => Promise<string>,
  whichPeriod: WhichPeriod = async ({ usual }) => usual,
): Promise<Place> {
  if (context.at !== undefined) throw stop(EXIT.usage, context.words.update.notAt)
  const folder = onlyPlan(context)
  const now = await measureOne(context, context.reader, folder)
  let [unit, period]: readonly [string, string | undefined] = ['', undefined]
  do {
    unit = typed === undefined ? await whichUnit(now) : oneUnit(context, now, typed)
    period = context.asked.period ?? (await whichPeriod(openPeriods(now, unit), now, unit))
  } while (period === undefined)
  const progress = await measureOne({ ...context, asked: { ...context.asked, period } }, context.reader, folder)
  const { plan, asOf } = progress
  const found = plan.units.get(unit)
  return {
    folder,
    plan,
    unit,
    name: found ? nameAt(found, asOf) : unit,
    view: { progress, eve: eveOf(progress), unit },
    file: reportFile(folder, period, unit),
  }
}

function oneUnit(context: Context, progress: Progress, typed: string): string {
  const [unit, ...others] = unitIds(context, [progress], typed)
  if (unit === undefined || others.length > 0)
    throw stop(EXIT.usage, context.words.update.severalUnits([unit ?? '', ...others]))
  return unit
}

/** Units that can report: those of the plan that have not ended. */
export const reporters = ({ plan, asOf }: Progress): { id: string; name: string }[] =>
  [...plan.units.values()]
    .filter((unit) => inForce(unit, asOf) && !isOutside(unit))
    .map((unit) => ({ id: unit.id, name: nameAt(unit, asOf) }))

const REMEMBERED = 'plan/unit'

/** The unit this clone reported for last time. */
export function rememberedUnit({ root }: Context, { plan }: Progress): string | undefined {
  const file = join(root, '.git', REMEMBERED)
  const unit = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  return plan.units.has(unit) ? unit : undefined
}

/** A place of this clone's own that git never commits, made where it is not there yet; undefined without a clone that may be written. */
export function ownFolder({ root }: Context): string | undefined {
  const git = join(root, '.git')
  const folder = join(git, 'plan')
  if (!statSync(git, { throwIfNoEntry: false })?.isDirectory()) return undefined
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return undefined
  }
}
