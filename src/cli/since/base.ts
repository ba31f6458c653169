import { commitOf, isShallow, mergeBase, type Place, shortId } from '../../git/range.ts'
import { git, gitLine } from '../../git/run.ts'
import { repositoryState } from '../../git/state.ts'
import { EXIT, type Stop, stop } from '../exit.ts'
import type { Words } from '../words/index.ts'

/** The commit that a change is held against. */
export interface Base {
  readonly id: string
  /** What was asked for, and how short git names the commit found. */
  readonly asked: string
  readonly short: string
  /** True where the commit is not what was asked for, but where the newer state left it. */
  readonly isFork: boolean
}

/** The place of a workspace in its repository; stops where there is none. */
export function placeOf(root: string, words: Words): Place {
  const state = repositoryState(root)
  if (typeof state === 'string')
    throw stop(state === 'no-git' ? EXIT.machine : EXIT.usage, words.since.stop.repository(state))
  return { root, prefix: gitLine(root, ['rev-parse', '--show-prefix']) ?? '' }
}

/**
 * The commit to hold `tip` against: the revision itself where `tip` rests on it, else the newest commit both rest on, so that what others
 * have merged since is nobody's change here. Stops where this repository does not have it.
 */
export function baseOf(place: Place, asked: string, tip: string, words: Words): Base {
  const given = commitOf(place, asked)
  if (given === undefined) throw missing(place, asked, words)
  const id = mergeBase(place, given, tip)
  if (id === undefined) throw unrelated(place, asked, words)
  return { id, asked, short: shortId(place, id), isFork: id !== given }
}

/** The branch of the server that was probably meant; undefined for what can be no branch's name, or a commit. */
function branchIn(asked: string): string | undefined {
  const name = asked.replace(/^origin\//, '')
  return /^[A-Za-z0-9][\w./-]*$/.test(name) && !/^[0-9a-f]{7,}$|\.\.|^HEAD/.test(name) ? name : undefined
}

function missing(place: Place, asked: string, words: Words): Stop {
  if (isShallow(place)) return stop(EXIT.machine, words.since.stop.shallow(asked, branchIn(asked)))
  const near =
    /^[\w./-]+$/.test(asked) && commitOf(place, `origin/${asked}`) !== undefined ? `origin/${asked}` : undefined
  return stop(EXIT.usage, words.since.stop.unknown(asked, near))
}

const unrelated = (place: Place, asked: string, words: Words): Stop =>
  isShallow(place)
    ? stop(EXIT.machine, words.since.stop.shallow(asked, branchIn(asked)))
    : stop(EXIT.usage, words.since.stop.unrelated(asked))

/** Who git would say makes a commit here now; nobody where it does not know. */
export function authorOf({ root }: Place): { name: string; email: string } {
  const answer = git(root, ['var', 'GIT_AUTHOR_IDENT'])
  const match = answer.ok ? /^(.*) <(.*)> \d+ [+-]\d+\s*$/.exec(String(answer.out)) : null
  return { name: match?.[1] ?? '', email: match?.[2] ?? '' }
}
