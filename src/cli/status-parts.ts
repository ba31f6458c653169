import type { Given } from './commands/index.ts'
import { measured } from './commands/status.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit.ts'
import { restricted } from './parts/index.ts'
import { planJson } from './status-json.ts'
import { planLine, statusTable } from './status-table.ts'
import { partText, statusScreen } from './status-text.ts'

/** `plan status --unit U`, `--group G`, `--head H`: status of a part of each plan that has it. */
export async function runParts(context: Context, options: Given['options']): Promise<number> {
  const plans = []
  for await (const progress of measured(context)) plans.push(progress)
  const chosen = restricted(context, options, plans)
  const [only, ...others] = chosen
  if (context.json) {
    context.out(`${JSON.stringify({ schema: 'status/1', plans: chosen.map(planJson) }, null, 2)}\n`)
  } else if (only && others.length === 0) {
    context.out(`${statusScreen(context, only).join('\n')}\n`)
  } else {
    const lines = chosen.map((progress) => planLine(context.words, progress))
    const parts = [...new Set(chosen.map((progress) => partText(context.words, progress)))].join(' | ')
    context.out(`${[context.paint.bold(parts), '', ...statusTable(context, lines)].join('\n')}\n`)
  }
  return EXIT.ok
}
