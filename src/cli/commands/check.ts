import type { Located } from '../../core/located.ts'
import { printProblems } from '../../messages/index.ts'
import { checkPlan, locateProblems } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan check`: all problems of the chosen plans in one run. Exit 1 when there are errors, or warnings with `--strict`. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const found: Located[] = []
  for (const folder of context.folders) {
    const { problems } = await checkPlan(context.reader, folder, context.today)
    found.push(...(await locateProblems(problems, context.reader)))
  }
  const format = context.json ? 'json' : String(options.format ?? 'text')
  const { lang, paint, width } = context
  context.out(printProblems(found, { format, lang, paint, width, plans: context.folders.length }))
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === 'error').length
  return errors > 0 || (options.strict && found.length > 0) ? EXIT.errors : EXIT.ok
}
