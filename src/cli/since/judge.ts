import type { Day } from '../../core/day.ts'
import type { Commit, FormerEntry, History } from '../../core/history.ts'
import type { Reader } from '../../core/reader.ts'
import { commitsWith } from '../../git/former.ts'
import { idsOfFiles } from '../../git/ids.ts'
import { commitReader, olderReader } from '../../git/plans-reader.ts'
import { commitOf, commitsBetween, type Differing, differing, type Head, type Place, shortId } from '../../git/range.ts'
import { readPlan } from '../../pipeline.ts'
import { locateSince, newEntries, problemsSince, readTwice, type TwoStates, textsIn } from '../../since-pipeline.ts'
import type { CheckedPlan } from '../jobs.ts'

/** Two states of the plans, and what is needed to hold one against the other. */
export interface Question {
  readonly place: Place
  /** Id of the commit that everything is held against. */
  readonly base: string
  readonly head: Head
  /** The commit that the newer state rests on: itself, or what staged and unsaved changes were made upon. */
  readonly tip: string
  readonly newer: Reader
  readonly today: Day
  /** The day the change comes in. */
  readonly merged: Day
  /** Who makes the changes that are in no commit yet. */
  readonly author: { readonly name: string; readonly email: string }
  /** False for plans nobody asked about. */
  readonly isChosen: (folder: string) => boolean
}

/** What came of it: the plans whose files differ, each with its problems, and how much was looked at. */
export interface Judged {
  readonly plans: ReadonlyMap<string, CheckedPlan>
  readonly commits: number
  readonly files: number
}

/** Holds every plan whose files differ against its older state; the others are not opened. */
export async function judge(question: Question): Promise<Judged | 'too-many' | 'unreadable'> {
  const { place, base, head, tip, newer } = question
  const files = differing(place, base, head)
  const made = commitsBetween(place, base, tip)
  if (made === 'too-many') return made
  if (!files || !made) return 'unreadable'
  const folders = foldersOf(files).filter(question.isChosen)
  const changed = new Set(files.map(({ path }) => path))
  const older = olderReader(place, base, folders, changed, newer)
  if (!older) return 'unreadable'
  const { today, merged } = question
  const history = { today, merged, commits: [...made, ...unsaved(question)], changed, moved: movedIn(place, files) }
  const plans = new Map<string, CheckedPlan>()
  const revision = shortId(place, base)
  for (const folder of folders) {
    const two = await readTwice(older, newer, folder, today)
    const former = await formerOf(question, two)
    const problems = [...two.own, ...problemsSince(two, { ...history, former })]
    const located = await locateSince(problems, two, newer, { reader: older, revision, prefix: place.prefix })
    const { id, data } = two.after ?? two.before ?? { id: folder, data: { illustrative: false } }
    plans.set(folder, { id, illustrative: data.illustrative ?? false, located })
  }
  return { plans, commits: made.length, files: files.length }
}

/** `plans/<plan>` of each file, once, in order. */
const foldersOf = (files: readonly Differing[]): string[] =>
  [...new Set(files.flatMap(({ path }) => /^plans\/[^/.][^/]*(?=\/)/.exec(path) ?? []))].sort()

/** What is staged or not yet saved, as if it were a commit. */
function unsaved({ place, head, tip, author, today }: Question): Commit[] {
  if (head.is === 'commit') return []
  // Of a merge under way only what neither side has like this was done here.
  const sides = [tip, commitOf(place, 'MERGE_HEAD')].flatMap((side) => (side === undefined ? [] : [side]))
  const [first = [], ...others] = sides.map((side) => (differing(place, side, head) ?? []).map(({ path }) => path))
  const files = first.filter((path) => others.every((paths) => paths.includes(path)))
  return files.length === 0 ? [] : [{ id: null, author: author.name, email: author.email, day: today, files }]
}

/** Files that are gone and whose bytes stand under another name. */
function movedIn(place: Place, files: readonly Differing[]): History['moved'] {
  const gone = files.filter(({ to }) => to === null)
  if (gone.length === 0) return new Map()
  const fresh = files.filter(({ from }) => from === null)
  const unknown = fresh.filter(({ to }) => to === undefined).map(({ path }) => path)
  const ids = unknown.length === 0 ? new Map<string, string>() : idsOfFiles(place, unknown)
  const byId = new Map(fresh.map(({ path, to }) => [to ?? ids.get(path), path]))
  return new Map(
    gone.flatMap(({ path, from }) => {
      const now = from === null ? undefined : byId.get(from)
      return now === undefined ? [] : [[path, now] as const]
    }),
  )
}

/** What stood under the ids of new entries when the plan had them last; asked only where there are new entries. */
async function formerOf({ place, base }: Question, two: TwoStates): Promise<FormerEntry[]> {
  let wanted = newEntries(two)
  const found: FormerEntry[] = []
  const commits =
    wanted.length === 0
      ? []
      : commitsWith(
          place,
          base,
          two.folder,
          wanted.map(({ id }) => id),
        )
  for (const commit of commits) {
    const reader = commitReader(place, commit, [two.folder])
    if (!reader) continue
    const { plan } = await readPlan(definitionsOnly(reader), two.folder)
    const texts = textsIn(plan, wanted)
    found.push(...texts.map((text) => ({ ...text, commit: shortId(place, commit) })))
    wanted = wanted.filter(({ what, id }) => !texts.some((text) => text.what === what && text.id === id))
    if (wanted.length === 0) break
  }
  return found
}

/** Reports say nothing about what ids stood for. */
const definitionsOnly = (reader: Reader): Reader => ({
  ...reader,
  list: (folder) => (/\/(?:progress|evidence|assessments|closed)(?:\/|$)/.test(folder) ? [] : reader.list(folder)),
})
