import type { Progress } from '../../core/progress.ts'
import { measurePlan, readPlan } from '../../pipeline.ts'
import { type Context, planId } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { planJson } from '../status-json.ts'
import { planLine, statusTable } from '../status-table.ts'
import { statusScreen } from '../status-text.ts'

/** `plan status`: one plan on a screen, several a line each. Exit 0 also when files could not be read; it says so. */
export async function run(context: Context): Promise<number> {
  if (context.json) return json(context)
  if (context.folders.length === 1) {
    for await (const progress of measured(context)) context.out(`${statusScreen(context, progress).join('\n')}\n`)
  } else {
    const lines = []
    for await (const progress of measured(context)) lines.push(planLine(context, progress))
    context.out(`${statusTable(context, lines).join('\n')}\n`)
  }
  return EXIT.ok
}

async function json(context: Context): Promise<number> {
  const plans = []
  for await (const progress of measured(context)) plans.push(planJson(progress))
  context.out(`${JSON.stringify({ schema: 'status/1', plans }, null, 2)}\n`)
  return EXIT.ok
}

/** The chosen plans, measured one after another; none is kept, so memory does not grow with their number. */
export async function* measured(context: Context): AsyncGenerator<Progress> {
  for (const folder of context.folders) {
    const { plan } = await readPlan(context.reader, folder)
    const progress = measurePlan(plan, context.asked, context.today)
    if (!progress)
      throw stop(EXIT.usage, context.words.stop.unknownPeriod(context.asked.period ?? '', planId(folder), undefined))
    yield progress
  }
}
