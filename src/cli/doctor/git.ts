import { repositoryAt } from '../../git/repository.ts'
import type { Context } from '../context.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** git itself, the repository, who commits, line ends, and whether the history is whole. */
export function gitFindings({ words: { doctor } }: Context, root: string): Finding[] {
  const { version, isInside, isShallow, hasAuthor, strangeEnds, changesEnds } = repositoryAt(root)
  if (version === undefined) return [wrong('git', 'fault', doctor.noGit)]
  const author = hasAuthor ? fine('author', doctor.authorKnown) : wrong('author', 'fault', doctor.noAuthor)
  if (!isInside) return [fine('git', version), wrong('repository', 'warning', doctor.noRepository), author]
  return [
    fine('git', version),
    fine('repository', doctor.inRepository),
    author,
    strangeEnds.length > 0
      ? wrong('lineEnds', 'warning', doctor.strangeEnds(strangeEnds))
      : changesEnds
        ? wrong('lineEnds', 'warning', doctor.changesEnds)
        : fine('lineEnds', doctor.endsFine),
    isShallow ? wrong('history', 'warning', doctor.shallow) : fine('history', doctor.whole),
  ]
}
