import type { Located } from '../../core/located.ts'
import { commitOf } from '../../git/range.ts'
import type { Context } from '../context.ts'
import { authorOf, placeOf } from './base.ts'
import { judge } from './judge.ts'
import { baseOfBranch } from './pre-commit.ts'

/**
 * What the rules over time forbid in the changes that are about to be sent: errors that a hook or the server's checks will refuse them for.
 * Nothing where there is nothing to hold the changes against.
 */
export async function forbiddenChanges(context: Context): Promise<readonly Located[]> {
  const { root, words, reader, folders, today } = context
  const place = placeOf(root, words)
  const tip = commitOf(place, 'HEAD')
  if (tip === undefined) return []
  const judged = await judge({
    place,
    base: baseOfBranch(place, tip),
    head: { is: 'disk' },
    tip,
    newer: reader,
    today,
    merged: today,
    author: authorOf(place),
    isChosen: (folder) => folders.includes(folder),
  })
  if (typeof judged === 'string') return []
  const found = [...judged.plans.values()].flatMap(({ located }) => located)
  return found.filter(({ diagnostic: { code, severity } }) => severity === 'error' && code.startsWith('since/'))
}
