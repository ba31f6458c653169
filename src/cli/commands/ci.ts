import { nearest } from '../../core/text.ts'
import { EXIT, stop } from '../exit.ts'
import type { Run } from './index.ts'

const WHAT = ['drafts', 'close']

/** `plan ci drafts | close`: what a schedule does on a day; also by hand. */
export const run: Run = async (context, { args, options }) => {
  const [what = ''] = args
  if (what === 'drafts') return (await import('../ci/drafts.ts')).drafts(context, options)
  if (what === 'close') return (await import('../ci/close.ts')).closeDue(context, options)
  throw stop(EXIT.usage, context.words.stop.badValue('ci', what, WHAT, nearest(what, WHAT)))
}
