import type { Located } from '../../core/located.ts'
import { summaryOf } from '../../messages/summary.ts'
import { locateProblems, looseFiles, planFolders } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { everyPlan } from '../every-plan.ts'
import { EXIT } from '../exit.ts'
import { inventedIn } from '../invented.ts'
import type { CheckedPlan } from '../jobs.ts'
import type { Given } from './index.ts'

/** `plan check`: all problems of the chosen plans in one run. Exit 1 when there are errors, or warnings with `--strict`. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const { since } = options
  const plans = typeof since === 'string' ? await changedSince(context, since) : await everyPlan(context, 'check')
  const found = [...(await ofWorkspace(context)), ...plans.flatMap(({ located }) => located)]
  const format = context.json ? 'json' : String(options.format ?? 'text')
  context.out(await printed(context, found, format))
  if (format === 'text') context.out(lineOf(inventedIn(context, plans)))
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === 'error').length
  return errors > 0 || (options.strict && found.length > 0) ? EXIT.errors : EXIT.ok
}

/** What concerns no plan alone: files beside the plans; who approves which file, where a git server is told. */
async function ofWorkspace({ reader, folders }: Context): Promise<Located[]> {
  if (folders.length < planFolders(reader).length) return []
  const loose = await locateProblems(looseFiles(reader), reader)
  if (!CODE_OWNERS.some((file) => reader.exists(file))) return loose
  return [...loose, ...(await (await import('../ci/owners.ts')).ownersProblems(reader))]
}

const CODE_OWNERS = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', '.forgejo/CODEOWNERS']

/** The rules over time are a bundle of their own, as they need git. */
const changedSince = async (context: Context, revision: string): Promise<CheckedPlan[]> =>
  (await import('../since/index.ts')).checkSince(context, revision)

const lineOf = (text: string): string => (text === '' ? '' : `${text}\n`)

/** The words of all messages are a bundle of their own, which a check that finds nothing does not load. */
async function printed(
  { lang, paint, width, folders }: Context,
  found: readonly Located[],
  format: string,
): Promise<string> {
  if (found.length === 0 && format === 'text') return `${summaryOf(found, folders.length, lang)}\n`
  const { printProblems } = await import('../../messages/index.ts')
  return printProblems(found, { format, lang, paint, width, plans: folders.length })
}
