import type { Progress } from '../../core/progress.ts'
import type { Context } from '../context.ts'
import { everyPlan } from '../every-plan.ts'
import { EXIT } from '../exit.ts'
import { measureOne } from '../jobs.ts'
import { statusTable } from '../status-table.ts'
import { statusScreen } from '../status-text.ts'
import type { Given } from './index.ts'

/** `plan status`: one plan on a screen, several a line each. Exit 0 also when files could not be read; it says so. */
export async function run(context: Context, { options }: Given): Promise<number> {
  if (typeof options.programme === 'string')
    return (await import('../status-programme.ts')).programmeScreen(context, options.programme, options)
  // Only a part of the plans: a matter of its own, and never remembered.
  if (Object.keys(options).length > 0) return (await import('../status-parts.ts')).runParts(context, options)
  const [only, ...others] = context.folders
  if (context.json) {
    context.out(`${JSON.stringify({ schema: 'status/1', plans: await everyPlan(context, 'json') }, null, 2)}\n`)
  } else if (only !== undefined && others.length === 0) {
    context.out(`${statusScreen(context, await measureOne(context, context.reader, only)).join('\n')}\n`)
  } else {
    context.out(`${statusTable(context, await everyPlan(context, 'line')).join('\n')}\n`)
  }
  return EXIT.ok
}

/** The chosen plans, measured one after another; a plan with files that could not be read says so on the side. */
export async function* measured(context: Context): AsyncGenerator<Progress> {
  for (const folder of context.folders) {
    const progress = await measureOne(context, context.reader, folder)
    if (!progress.complete)
      context.note(`${progress.plan.id}: ${context.words.status.unread(progress.plan.unread.length)}\n`)
    yield progress
  }
}
