import { isWithin, learn, staged } from '../../git/branch.ts'
import { fetchBranch, remoteTip } from '../../git/push.ts'
import { tracked } from '../../git/remote.ts'
import { git, namesOf } from '../../git/run.ts'
import type { Context } from '../context.ts'
import { during } from '../during.ts'
import { EXIT, stop } from '../exit.ts'
import { baseOf, chooseBranch, isMerged, isSubmission } from '../submit/choose-branch.ts'
import { type Gathered, gather } from '../submit/gather.ts'
import { type Result, submitJson } from '../submit/json.ts'
import { keep } from '../submit/keep.ts'
import { proposalOf } from '../submit/proposal.ts'
import { type Ready, readyRepository } from '../submit/ready.ts'
import { type Scratches, withScratch } from '../submit/scratch.ts'
import { submitScreen } from '../submit/screen.ts'
import { linkFor, openInBrowser, type Parcel, send } from '../submit/send.ts'
import type { Given } from './index.ts'

/** `plan submit`: from changed files to a pull request; a run that was interrupted or refused is gone on with by the next. */
export async function run(context: Context, { options }: Given): Promise<number> {
  const wishes: Wishes = { isDryRun: options.dryRun === true, isOpening: options.open === true }
  const ready = readyRepository(context, wishes.isDryRun)
  return withScratch(ready.objects, async (places) => {
    const gathered = await gather(context, ready.head, places.looking)
    if (gathered.files.length === 0) return goOn(context, ready, wishes)
    const errors = gathered.problems.filter(({ diagnostic }) => diagnostic.severity === 'error')
    if (errors.length > 0) return refuse(context, errors)
    return submit(context, ready, gathered, places, wishes)
  })
}

interface Wishes {
  readonly isDryRun: boolean
  readonly isOpening: boolean
}

async function refuse(context: Context, errors: Gathered['problems']): Promise<number> {
  const { lang, paint, width, folders } = context
  const { printProblems } = await import('../../messages/index.ts')
  const format = context.json ? 'json' : 'text'
  context.out(printProblems(errors, { format, lang, paint, width, plans: folders.length }))
  throw stop(EXIT.errors, context.words.submit.stop.errors(errors.length))
}

/** Shows the changes, saves them on a branch and sends it. */
async function submit(
  context: Context,
  ready: Ready,
  gathered: Gathered,
  { keeping }: Scratches,
  wishes: Wishes,
): Promise<number> {
  const { words, note } = context
  const { submit: w } = words
  const proposal = proposalOf(gathered)
  if (!wishes.isDryRun) await refresh(context, ready)
  const base = baseOf(ready)
  const choice = chooseBranch(context, ready, proposal.branch, gathered, !wishes.isDryRun)
  const shown = { ...proposal, branch: choice.name }
  if (!context.json) context.out(`${submitScreen(context, gathered, shown, base).join('\n')}\n`)
  remarks(context, ready, gathered, choice.is !== 'same')
  await foretell(context)
  const result = { branch: choice.name, base, remote: ready.remote?.name ?? null, title: proposal.title }
  if (wishes.isDryRun || ready.remote === null) {
    note(`${w.dryRun}\n`)
    return told(context, gathered, { ...result, state: 'dry-run', commit: null, link: null, opened: false })
  }
  const commit = keep(context, ready, gathered, choice, proposal.message, keeping)
  note(`${w.committed(choice.name)}\n`)
  return deliver(context, { ...result, remote: ready.remote, commit }, gathered, wishes)
}

/** What one should know beforehand and nothing stops: warnings, files left out, a branch that rests on another. */
function remarks(
  { root, words, note }: Context,
  { branch, remote, head }: Ready,
  gathered: Gathered,
  isNew: boolean,
): void {
  const { submit: w } = words
  const warnings = gathered.problems.filter(({ diagnostic }) => diagnostic.severity === 'warning').length
  if (warnings > 0) note(`${w.warnings(warnings)}\n`)
  const excluded = git(root, ['ls-files', '-o', '-i', '--exclude-standard', '-z', '--', 'plans'])
  const files = excluded.ok ? namesOf(excluded.out).filter((path) => !/(?:^|\/)(?:\.|~\$)[^/]*$/.test(path)) : []
  if (files.length > 0) note(`${w.ignored(files)}\n`)
  const isAhead =
    remote?.base === undefined || remote.base === null || !isWithin(root, head, `${remote.name}/${remote.base}`)
  if (isNew && isSubmission(branch) && isAhead) note(`${w.onto(branch)}\n`)
}

/** What will be refused when the proposal is looked at is told beforehand; it can be sent all the same, for people to talk about. */
async function foretell(context: Context): Promise<void> {
  const { lang, paint, width, note, words } = context
  const forbidden = await (await import('../since/index.ts')).forbiddenChanges(context)
  if (forbidden.length === 0) return
  const { printProblems } = await import('../../messages/index.ts')
  const text = printProblems(forbidden, { lang, paint, width, plans: 1 })
  note(text.slice(0, text.trimEnd().lastIndexOf('\n') + 1))
  note(`${words.submit.willBeRefused(forbidden.length)}\n`)
}

/** Nothing has changed since the last commit: perhaps it was not sent yet. */
async function goOn(context: Context, ready: Ready, wishes: Wishes): Promise<number> {
  const { root, words } = context
  const { remote, branch, head } = ready
  if (!isSubmission(branch) || remote === null) throw stop(EXIT.usage, words.submit.stop.nothing(null))
  if (!wishes.isDryRun) await refresh(context, ready)
  const base = baseOf(ready)
  if (base !== null && isMerged(context, ready, base)) throw stop(EXIT.usage, words.submit.stop.nothing(base))
  const title = titleOf(root)
  const result = { branch, base, remote: remote.name, commit: head, title, opened: false }
  if (wishes.isDryRun) {
    context.note(`${words.submit.dryRun}\n`)
    return told(context, null, { ...result, state: 'dry-run', link: null })
  }
  catchUp(context)
  if (remoteTip(root, remote.name, branch) !== head)
    return deliver(context, { remote, branch, base, commit: head, title }, null, wishes)
  if (!context.json) context.out(`${words.submit.already(branch, remote.name)}\n`)
  return told(context, null, { ...result, state: 'already', link: linkFor({ remote, branch, base }, []) })
}

const titleOf = (root: string): string => {
  const subject = git(root, ['log', '-1', '--format=%s', 'HEAD', '--'])
  return subject.ok ? String(subject.out).trim() : ''
}

/** The index of a run that was interrupted before it learnt of its own commit. */
function catchUp({ root }: Context): void {
  const own = git(root, ['diff-tree', '-r', '--relative', '--no-commit-id', '--name-only', '-z', 'HEAD', '--', 'plans'])
  const committed = new Set(own.ok ? namesOf(own.out) : [])
  const stale = staged(root).filter((path) => committed.has(path))
  if (stale.length > 0) learn(root, stale)
}

/** Learns what the main branch is on the server now; what cannot be reached is told when the branch is sent. */
async function refresh(context: Context, ready: Ready): Promise<void> {
  const { remote } = ready
  const base = baseOf(ready)
  if (remote === null || base === null) return
  await during(context, context.words.submit.sending(remote.name), async () =>
    fetchBranch(context.root, remote.name, base),
  )
}

async function deliver(
  context: Context,
  parcel: Parcel,
  gathered: Gathered | null,
  { isOpening }: Wishes,
): Promise<number> {
  const { submit: w } = context.words
  const { remote, branch, base, commit, title } = parcel
  const { link, opened } = await send(context, parcel, isOpening)
  if (!context.json) context.out(`\n${w.pushed(branch, remote.name)}\n`)
  const hasBase = base === null || isOnServer(context, remote, base)
  if (!hasBase) context.note(`${w.noBase(base, remote.name)}\n`)
  const code = await told(context, gathered, {
    state: 'sent',
    branch,
    base,
    remote: remote.name,
    commit,
    title,
    link,
    opened,
  })
  if (opened) context.note(`${w.opened}\n`)
  else if (isOpening && link !== null && !openInBrowser(context.root, link)) context.note(`${w.noBrowser}\n`)
  if (base !== null && hasBase) context.note(`${w.after(base)}\n`)
  return code
}

/** False for the first branch that a new, empty server gets: then there is nothing yet to merge it into. */
const isOnServer = ({ root }: Context, remote: Parcel['remote'], base: string): boolean =>
  tracked(root, remote.name, base) !== undefined || remoteTip(root, remote.name, base) !== null

/** The end of a run: JSON, or the link. */
async function told(context: Context, gathered: Gathered | null, result: Result): Promise<number> {
  const { submit: w } = context.words
  if (context.json) context.out(await submitJson(gathered, result))
  else if (result.link !== null) context.out(`${w.link(result.link)}\n`)
  else if (result.state !== 'dry-run') context.out(`${w.noLink(result.branch, result.base)}\n`)
  return EXIT.ok
}
