import { printProblems } from '../../messages/index.ts'
import type { Context } from '../context.ts'
import { everyPlan } from '../every-plan.ts'
import { EXIT } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan check`: all problems of the chosen plans in one run. Exit 1 when there are errors, or warnings with `--strict`. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const found = (await everyPlan(context, 'check')).flat()
  const format = context.json ? 'json' : String(options.format ?? 'text')
  const { lang, paint, width } = context
  context.out(printProblems(found, { format, lang, paint, width, plans: context.folders.length }))
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === 'error').length
  return errors > 0 || (options.strict && found.length > 0) ? EXIT.errors : EXIT.ok
}
