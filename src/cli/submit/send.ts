import { conflictsWith } from '../../git/branch.ts'
import { offeredLink, pageOf, proposalLink } from '../../git/forge.ts'
import { type Pushed, push } from '../../git/push.ts'
import { type Remote, tracked } from '../../git/remote.ts'
import { git } from '../../git/run.ts'
import type { Context } from '../context.ts'
import { during } from '../during.ts'
import { EXIT, stop } from '../exit.ts'

/** A branch to be sent, and where it is to be merged. */
export interface Parcel {
  readonly remote: Remote
  readonly branch: string
  readonly base: string | null
  readonly commit: string
  readonly title: string
}

/** What came of it: the link that makes the proposal, or that of the proposal made. */
export interface Sent {
  readonly link: string | null
  readonly opened: boolean
}

/** Sends a branch; stops with the way out where its files go against the server's or the server does not take it. */
export async function send(context: Context, parcel: Parcel, isOpening: boolean): Promise<Sent> {
  const { root, words } = context
  const { remote, branch, base, commit } = parcel
  const { submit: w } = words
  const main = base === null ? undefined : tracked(root, remote.name, base)
  const files = main === undefined ? [] : conflictsWith(root, commit, main)
  if (files.length > 0 && base !== null) throw stop(EXIT.usage, w.stop.conflict(files, branch, remote.name, base))
  const asks = isOpening && pageFor(remote)?.forge === 'gitlab'
  const pushed = await during(context, w.sending(remote.name), async () => pushBranch(root, parcel, asks))
  if (!pushed.ok) throw stop(EXIT.machine, w.stop.push(pushed.why, pushed.said, branch, remote.name))
  return { link: linkFor(parcel, pushed.said), opened: pushed.opened }
}

type Outcome = Pushed & { readonly opened: boolean }

/** With `asks` GitLab is told to make the merge request at once; a server that takes no such options gets the branch alone. */
function pushBranch(root: string, { remote, branch, base, title }: Parcel, asks: boolean): Outcome {
  const target = base === null ? [] : [`merge_request.target=${base}`]
  const options = asks ? ['merge_request.create', ...target, `merge_request.title=${title}`] : []
  const first = push(root, remote.name, branch, options)
  if (first.ok || first.why !== 'no-options') return { ...first, opened: asks && first.ok }
  return { ...push(root, remote.name, branch), opened: false }
}

/** The repository's page: by the address git uses, else by the one written down. */
const pageFor = ({ url, written }: Remote): ReturnType<typeof pageOf> => pageOf(url) ?? pageOf(written)

/** The link the server offers, else the one its address tells. */
export function linkFor(
  { remote, branch, base }: Pick<Parcel, 'remote' | 'branch' | 'base'>,
  said: readonly string[],
): string | null {
  const page = pageFor(remote)
  return page ? (offeredLink(said, page) ?? proposalLink(page, branch, base)) : null
}

/** Shows a page in the user's browser, by git's own means; false where there is none. */
export const openInBrowser = (root: string, link: string): boolean =>
  git(root, ['web--browse', link], { unattended: true }).ok
