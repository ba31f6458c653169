import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan amend`: proposes a change of the plan; `plan amend decide`: records what was decided; `plan amend withdraw`: takes a proposal back. */
export async function run(context: Context, given: Given): Promise<number> {
  const [action] = given.args
  switch (action) {
    case undefined:
      return (await import('../amend/propose.ts')).propose(context, own(context, given, 'propose'))
    case 'decide':
      return (await import('../amend/decide.ts')).decide(context, own(context, given, action))
    case 'withdraw':
      return (await import('../amend/withdraw.ts')).withdraw(context, own(context, given, action))
    default:
      throw stop(EXIT.usage, context.words.amend.stop.action(action))
  }
}

/** Options that each of them reads; the others have no say in it. */
const OWN = {
  propose: ['unit', 'reason', 'slug', 'base', 'number', 'date', 'dryRun'],
  decide: ['type', 'number', 'date', 'signer', 'effective', 'refuse', 'dryRun'],
  withdraw: ['items', 'dryRun'],
} as const

/** What was given; stops at an option that would be passed over. */
function own({ words }: Context, given: Given, action: keyof typeof OWN): Given {
  const known: readonly string[] = OWN[action]
  const all: readonly string[] = Object.values(OWN).flat()
  const foreign = Object.keys(given.options).find(
    (key) => given.options[key] !== undefined && all.includes(key) && !known.includes(key),
  )
  if (foreign === undefined) return given
  throw stop(EXIT.usage, words.amend.stop.option(action, `--${foreign}`))
}
