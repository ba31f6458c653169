import type { Progress } from '../../core/progress.ts'
import type { Asker } from '../ask.ts'
import type { Context } from '../context.ts'
import { type Place, placeOf, rememberedUnit, reporters } from './place.ts'
import { askPeriod, refusePeriod } from './which-period.ts'

/** A place, and which of its questions were put. */
export interface AskedPlace {
  readonly place: Place
  readonly isUnitAsked: boolean
  readonly isPeriodAsked: boolean
}

/**
 * The unit and the period, asked for where they were not given and there is a choice. After an earlier place it begins with the last
 * question that was put for it, and Enter takes what was answered then.
 */
export async function askPlace(
  context: Context,
  ask: Asker,
  typedUnit: string | undefined,
  last: AskedPlace | undefined,
): Promise<AskedPlace> {
  let [isPeriodAsked, unitKept] = [false, last?.isPeriodAsked === true ? last.place.unit : undefined]
  const whichUnit = async (progress: Progress): Promise<string> => {
    const unit =
      unitKept ?? (await askUnit(context, ask, progress, last?.place.unit ?? rememberedUnit(context, progress)))
    unitKept = undefined
    isPeriodAsked = false
    return unit
  }
  const place = await placeOf(context, typedUnit, whichUnit, async (open, { plan }, unit) => {
    if (open.periods.length < 2) return open.usual
    isPeriodAsked = true
    const initial = last?.place.unit === unit ? last.place.view.progress.period.id : undefined
    return askPeriod(context, ask, plan, open, { initial, canGoBack: typedUnit === undefined })
  })
  refusePeriod(context, place.plan, place.view.progress.period)
  return { place, isUnitAsked: typedUnit === undefined, isPeriodAsked }
}

const askUnit = ({ words }: Context, ask: Asker, progress: Progress, initial: string | undefined): Promise<string> =>
  ask.choice({
    question: words.update.whichUnit,
    options: reporters(progress).map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
    ...(initial === undefined ? {} : { initial }),
  })
