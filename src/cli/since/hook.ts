import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { type Hook, install } from './install.ts'
import { preCommit } from './pre-commit.ts'
import { preReceive } from './pre-receive.ts'

/** `plan hook install | pre-commit | pre-receive`. */
export async function hook(context: Context, { args, options }: Given): Promise<number> {
  const [what = ''] = args
  if (what === 'pre-commit') return preCommit(context)
  if (what === 'pre-receive') return preReceive(context)
  if (what !== 'install') throw stop(EXIT.usage, context.words.hook.stop.unknown(what))
  const wanted: readonly (readonly [Hook, boolean])[] = [
    ['pre-commit', options.preCommit === true],
    ['pre-receive', options.preReceive === true],
  ]
  return install(
    context,
    wanted.flatMap(([name, isWanted]) => (isWanted ? [name] : [])),
  )
}
