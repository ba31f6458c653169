import type { FileChange, WriteFailure } from '../core/writer.ts'
import { diskWriter } from '../edit/disk-writer.ts'
import type { Context } from './context.ts'
import { diskReason } from './disk-faults.ts'
import { EXIT, stop } from './exit.ts'

/** Changes files of the plans, all of them or none that is half written; stops with exit 3 where they cannot be. */
export function changeFiles({ root, words, host }: Context, changes: readonly FileChange[]): readonly string[] {
  const answer = diskWriter(root, host.disk).change(changes)
  if (answer.ok) return answer.written
  const { failure } = answer
  const path = changes[0]?.path ?? ''
  if (failure === 'called-off') throw stop(EXIT.machine, words.closing.stop.meanwhile(path))
  throw notWritten(words, failure)
}

/** Why files were not written, with exit 3. */
export const notWritten = (words: Context['words'], { reason, path, message }: WriteFailure) =>
  stop(EXIT.machine, words.update.notWritten(reason, path, diskReason(words, message)))
