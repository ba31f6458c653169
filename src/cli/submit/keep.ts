import { commitTree, learn, moveTo, tipOf } from '../../git/branch.ts'
import type { GitAnswer } from '../../git/run.ts'
import type { Scratch } from '../../git/tree.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Choice } from './choose-branch.ts'
import { type Gathered, prepared } from './gather.ts'
import type { Ready } from './ready.ts'

/**
 * Saves the changes on their branch and goes there; the files on the disk are not touched. Each step leaves a state from which the next run
 * goes on: a commit on no branch, then a branch, then HEAD on it, then an index that knows.
 */
export function keep(
  context: Context,
  ready: Ready,
  { tree, files }: Gathered,
  { name, is }: Choice,
  message: string,
  keeping: Scratch,
): string {
  const { root, words } = context
  // The same once more, among the repository's own objects: somebody may have saved a file since it was shown.
  if (prepared(context, keeping).tree !== tree) throw stop(EXIT.machine, words.submit.stop.moved())
  const made = is === 'made' ? tipOf(root, name)?.commit : undefined
  const commit = made ?? commitTree(root, tree, ready.head, message)
  if (typeof commit !== 'string') throw failed(context, commit)
  const from = is === 'new' ? null : (made ?? ready.head)
  for (const step of [
    () => moveTo(root, name, commit, from),
    () =>
      learn(
        root,
        files.map(({ path }) => path),
      ),
  ]) {
    const answer = step()
    if (!answer.ok) throw failed(context, answer)
  }
  return commit
}

const failed = ({ words }: Context, { message }: GitAnswer): ReturnType<typeof stop> =>
  stop(EXIT.machine, words.submit.stop.git(message))
