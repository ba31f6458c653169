import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import { readDay } from '../../core/typed-day.ts'
import { type CommitLog, commitLog } from '../../git/commit-log.ts'
import { type MainBranch, mainBranch, plansTouched } from '../../git/main-branch.ts'
import { commitSignatures, type SignedTag, signedTags, signersConfig } from '../../git/signatures.ts'
import { readPlan } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { type Arrival, arrivalsOf } from '../verify/arrivals.ts'
import { faultsOf } from '../verify/faults.ts'
import { verifyJson } from '../verify/json.ts'
import { type CheckedFile, checkedFiles } from '../verify/signed-files.ts'
import { arrivalLines, faultLines, tagLine } from '../verify/text.ts'
import type { Given } from './index.ts'

/** The list of people whose ssh signatures count, beside `plans/`, where the user's git has none of its own. */
const SIGNERS = '.allowed-signers'

/** `plan verify`: how everything on the main branch came there, and what its signatures say. Exit 1 where something is not as it must be. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const { at, root, words } = context
  const branch: MainBranch = at === undefined ? mainBranch(root) : { name: at, revision: at }
  const log = commitLog(root, branch.revision)
  if (typeof log === 'string')
    throw stop(log === 'no-git' ? EXIT.machine : EXIT.usage, words.log.stop[log](branch.name))
  const arrivals = arrivalsIn(context, branch, log, options.since)
  const tags = tagsOn(context, log)
  const files = await filesOf(context)
  const faults = faultsOf(arrivals, tags, files, options.strict === true)
  const found = { branch, log, arrivals, tags, files, faults }
  if (context.json) context.out(`${JSON.stringify(verifyJson(found), null, 2)}\n`)
  else say(context, found)
  return faults.length > 0 ? EXIT.errors : EXIT.ok
}

function arrivalsIn(
  context: Context,
  { revision }: MainBranch,
  log: CommitLog,
  since: Given['options'][string],
): Arrival[] {
  const { root } = context
  const [day, known] = typeof since === 'string' ? sinceWhen(context, since) : [undefined, new Set<string>()]
  const all = arrivalsOf(log, known, day)
  const touched = plansTouched(root, revision)
  const signatures = commitSignatures(
    root,
    signers(context),
    all.map(({ commit }) => commit.id),
  )
  return all.map((arrival) => ({
    ...arrival,
    plans: touched.get(arrival.commit.id) ?? [],
    signature: signatures.get(arrival.commit.id) ?? { state: 'unchecked', signer: null, key: null },
  }))
}

function signers({ root }: Context): readonly string[] {
  const file = join(root, SIGNERS)
  return signersConfig(root, existsSync(file) ? file : undefined)
}

/** A day, or the commits that a revision already had. */
function sinceWhen({ root, words }: Context, typed: string): [Day | undefined, ReadonlySet<string>] {
  const day = readDay(typed)
  if (day !== undefined) return [day, new Set()]
  const log = commitLog(root, typed)
  if (typeof log === 'string') throw stop(EXIT.usage, words.verify.badSince(typed))
  return [undefined, new Set(log.commits.map(({ id }) => id))]
}

/** Tags of commits on this history. */
function tagsOn(context: Context, { commits }: CommitLog): SignedTag[] {
  const ids = new Set(commits.map(({ id }) => id))
  return signedTags(context.root, signers(context)).filter(({ commit }) => ids.has(commit))
}

async function filesOf({ reader, folders }: Context): Promise<CheckedFile[]> {
  const found: CheckedFile[] = []
  for (const folder of folders) found.push(...checkedFiles(reader, (await readPlan(reader, folder)).plan))
  return found
}

type Found = Parameters<typeof verifyJson>[0]

function say(context: Context, { branch, log, arrivals, tags, files, faults }: Found): void {
  const { words, out } = context
  const { verify: w } = words
  const shown = arrivals.filter(
    (one) => one.plans.length > 0 || faults.some(({ subject }) => subject === one.commit.id),
  )
  const direct = shown.filter(({ way }) => way === 'direct').length
  out(`${w.heading(branch.name, arrivals.length, shown.length, direct)}\n`)
  for (const arrival of shown) out(`\n${arrivalLines(context, arrival).join('\n')}\n`)
  if (tags.length > 0) out(`\n${w.tags}\n${tags.map((tag) => `  ${tagLine(context, tag)}`).join('\n')}\n`)
  if (files.length > 0) out(`\n${w.files(files.filter(({ isSame }) => isSame).length, files.length)}\n`)
  const verdict =
    faults.length === 0 ? [w.fine] : [w.notFine(faults.length), ...faultLines(context, faults, arrivals, files)]
  out(`\n${verdict.join('\n')}\n`)
  if (log.isShallow) context.note(`${words.log.shallow}\n`)
}
