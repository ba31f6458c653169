import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { type Restriction, restrict } from '../../measure/restrict.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, type Stop, stop } from '../exit.ts'
import { groupPart } from './group.ts'
import { headPart } from './head.ts'
import { unitPart } from './unit.ts'

/** An option that restricts figures to a part of a plan. */
export interface PartOption {
  readonly option: string
  /** The part meant by what was typed; undefined where the plan has none. */
  readonly find: (progress: Progress, typed: string) => Restriction | undefined
  /** What may be typed, for the answer to a wrong value. */
  readonly known: (progress: Progress) => readonly string[]
}

/** A new part is one more file and one more entry. */
export const PARTS: readonly PartOption[] = [unitPart, groupPart, headPart]

/** Each plan restricted as asked; plans without that part are left out. Stops with exit 2 when no plan has it. */
export function restricted(context: Context, options: Given['options'], plans: readonly Progress[]): Progress[] {
  return PARTS.reduce<readonly Progress[]>((chosen, part) => {
    const typed = options[part.option]
    return typeof typed === 'string' ? restrictedBy(context, part, typed, chosen) : chosen
  }, plans) as Progress[]
}

function restrictedBy(context: Context, part: PartOption, typed: string, plans: readonly Progress[]): Progress[] {
  const found = plans.flatMap((progress) => {
    const restriction = part.find(progress, typed)
    return restriction ? [restrict(progress, restriction)] : []
  })
  if (found.length === 0) throw noSuchPart(context, part, typed, plans)
  return found
}

/** The answer to a value that no plan has, with the nearest one. */
export function noSuchPart(
  { words }: Context,
  { option, known }: Pick<PartOption, 'option' | 'known'>,
  typed: string,
  plans: readonly Progress[],
): Stop {
  const values = [...new Set(plans.flatMap(known))]
  return stop(EXIT.usage, words.stop.badValue(`--${option}`, typed, values, nearest(typed, values)))
}
