import { printFraction } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { nearest } from '../core/text.ts'
import { withinProgramme } from '../measure/programme-scope.ts'
import { safe } from './columns.ts'
import type { Given } from './commands/index.ts'
import { measured } from './commands/status.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { type Field, fieldLines } from './fields.ts'
import { restricted } from './parts/index.ts'
import { completionText, partialText } from './programme-text.ts'
import { splitPlan } from './resolve.ts'
import { planJson } from './status-json.ts'
import { statusScreen } from './status-text.ts'

/** `plan status --programme ID`: the screen of one programme: its own completion, then its tasks and indicators alone. */
export async function programmeScreen(context: Context, typed: string, options: Given['options']): Promise<number> {
  const whole = await ofProgramme(context, typed)
  const [progress = whole] = restricted(context, options, [whole])
  if (context.json) {
    context.out(`${JSON.stringify({ schema: 'status/1', plans: [planJson(progress)] }, null, 2)}\n`)
    return EXIT.ok
  }
  const [title = '', part = '', window = '', ...rest] = statusScreen(context, progress)
  context.out(`${[title, part, window, ...headOf(context, whole), ...rest].join('\n')}\n`)
  return EXIT.ok
}

/** The one plan that has the programme, restricted to it; stops with exit 2 where none has or several have. */
async function ofProgramme(context: Context, typed: string): Promise<Progress> {
  const [plan, id] = splitPlan(context, typed)
  const known: string[] = []
  const found: Progress[] = []
  for await (const progress of measured(plan === undefined ? context : { ...context, folders: [`plans/${plan}`] })) {
    known.push(...progress.programmes.map(({ programme }) => programme.id))
    const status = progress.programmes.find(({ programme }) => programme.id.toLowerCase() === id.toLowerCase())
    if (status) found.push(withinProgramme(progress, status))
  }
  const { words } = context
  const [first, ...others] = found
  if (!first) throw stop(EXIT.usage, words.stop.badValue('--programme', typed, known, nearest(id, known)))
  if (others.length === 0) return first
  const all = found.map((progress) => `${progress.plan.id}:${id}`)
  throw stop(EXIT.usage, words.programmes.several(id, all))
}

/** Who answers for the programme, and its own completion. */
function headOf({ words, width }: Context, { programmes }: Progress): string[] {
  const { programmes: w, show } = words
  return programmes.flatMap((status) => {
    const { head } = status.programme.data
    const coverage = status.coverage ? w.covered(printFraction(status.coverage)) : undefined
    const parts = [...partialText(words, status), coverage].filter(Boolean).join(' · ')
    const fields: Field[] = [
      [show.head, head && safe(head)],
      [w.whole, [completionText(words, status), parts]],
    ]
    return fieldLines(fields, width)
  })
}
