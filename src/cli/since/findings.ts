import type { Located } from '../../core/located.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { inventedIn } from '../invented.ts'
import type { CheckedPlan } from '../jobs.ts'

/** What a hook shows: everything that stands in the way, and what the rules over time doubt. */
export function shownOf(plans: Iterable<CheckedPlan>): Located[] {
  return [...plans].flatMap(({ located }) =>
    located.filter(({ diagnostic: { code, severity } }) => severity === 'error' || code.startsWith('since/')),
  )
}

export const hasErrors = (found: readonly Located[]): boolean =>
  found.some(({ diagnostic }) => diagnostic.severity === 'error')

/** Findings as text, without colour: whoever pushes reads them behind `remote:`. */
export async function printed(
  context: Context,
  found: readonly Located[],
  plans: readonly CheckedPlan[],
): Promise<string> {
  const { lang, paint, width } = context
  const { printProblems } = await import('../../messages/index.ts')
  const invented = inventedIn(context, plans)
  return `${printProblems(found, { lang, paint, width, plans: plans.length })}${invented === '' ? '' : `${invented}\n`}`
}

/** The answer of `judge`, or a stop that says why there is none. */
export function answered<T>({ words }: Context, answer: T | 'too-many' | 'unreadable', asked: string): T {
  if (answer === 'too-many') throw stop(EXIT.machine, words.since.stop.tooMany(asked))
  if (answer === 'unreadable') throw stop(EXIT.machine, words.since.stop.unreadable(asked))
  return answer as T
}
