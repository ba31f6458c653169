import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan amend`: proposes a change of the plan; `plan amend decide`: records what was decided. */
export async function run(context: Context, given: Given): Promise<number> {
  const [action] = given.args
  if (action === undefined) return (await import('../amend/propose.ts')).propose(context, given)
  if (action === 'decide') return (await import('../amend/decide.ts')).decide(context, given)
  throw stop(EXIT.usage, context.words.amend.stop.action(action))
}
