import { git } from './run.ts'

/** What can be known of git and of the repository around a folder. */
export interface Repository {
  /** Of the git program; undefined where there is none. */
  readonly version?: string
  readonly isInside: boolean
  readonly isShallow: boolean
  /** Whether git knows who commits. */
  readonly hasAuthor: boolean
  /** Files of the plans that git keeps with Windows line ends, or whose ends on the disk are mixed. */
  readonly strangeEnds: readonly string[]
  /** True where git would change line ends by the machine's own setting, as nothing in the repository says otherwise. */
  readonly changesEnds: boolean
}

/** Looks, and changes nothing. */
export function repositoryAt(root: string): Repository {
  const ask = (...args: string[]): string | undefined => {
    const answer = git(root, args)
    return answer.ok ? String(answer.out).trim() : undefined
  }
  const version = ask('--version')?.replace(/^git version /, '')
  const isInside = ask('rev-parse', '--is-inside-work-tree') === 'true'
  const ends = isInside ? endsOf(ask('ls-files', '-z', '--eol', '--', 'plans') ?? '') : []
  const autocrlf = ask('config', '--get', 'core.autocrlf')
  return {
    ...(version === undefined ? {} : { version }),
    isInside,
    isShallow: isInside && ask('rev-parse', '--is-shallow-repository') === 'true',
    hasAuthor: ask('-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT') !== undefined,
    strangeEnds: ends
      .filter(({ kept, there }) => /crlf|mixed/.test(kept) || there === 'w/mixed')
      .map(({ path }) => path),
    changesEnds: autocrlf === 'true' && ends.some(({ attribute }) => attribute === 'attr/'),
  }
}

/** `i/lf w/lf attr/text=auto<tab>path`, each ended by NUL. */
const endsOf = (out: string) =>
  out
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [state = '', path = ''] = line.split('\t')
      const [kept = '', there = '', ...attribute] = state.split(/\s+/)
      return { kept, there, attribute: attribute.join(' ').trim(), path }
    })
