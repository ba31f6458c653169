/** One line of what git tells `pre-receive`; null: there is no commit on that side. */
export interface RefUpdate {
  readonly ref: string
  readonly from: string | null
  readonly to: string | null
}

/** `old new ref`, a line each; undefined where a line is anything else. */
export function refUpdates(text: string): RefUpdate[] | undefined {
  const lines = text.split('\n').filter((line) => line !== '')
  const found = lines.map((line) => /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (\S.*)$/.exec(line))
  if (found.some((match) => match === null)) return undefined
  return found.map((match) => {
    const [, from = '', to = '', ref = ''] = match ?? []
    return { ref, from: some(from), to: some(to) }
  })
}

const some = (id: string): string | null => (/^0+$/.test(id) ? null : id)

/**
 * The branches that everything is accepted into: the repository's HEAD; while that names a branch which is not there and is not being pushed, `main`
 * and `master` too, as nobody knows which it will be.
 */
export function protectedRefs(
  head: string | undefined,
  exists: boolean,
  updates: readonly RefUpdate[],
): ReadonlySet<string> {
  const usual = ['refs/heads/main', 'refs/heads/master']
  if (head === undefined) return new Set(usual)
  const isKnown = exists || updates.some(({ ref, to }) => ref === head && to !== null)
  return new Set(isKnown ? [head] : [head, ...usual])
}
