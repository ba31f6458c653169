/** A request to merge, as people write it: `#12` on GitHub and Forgejo, `!12` on GitLab. */
export interface RequestNumber {
  readonly mark: '#' | '!'
  readonly number: number
}

/** How servers word the message of a merge, or of a request squashed into one commit. */
const FORMS: readonly (readonly [RequestNumber['mark'], RegExp])[] = [
  // GitHub: Merge pull request #12 from lan/quy-iii
  ['#', /^Merge pull request #(\d+)\b/],
  // Forgejo, Gitea: Merge pull request 'Báo cáo quý III' (#12) from lan/quy-iii into main
  ['#', /^Merge pull request '.*' \(#(\d+)\)/],
  // GitLab, in the body: See merge request ubnd/ke-hoach!12
  ['!', /^See merge request \S*!(\d+)$/m],
  // Squashed on GitHub or Forgejo: Báo cáo quý III (#12)
  ['#', /^.* \(#(\d+)\)$/],
]

/** The number of the request that a commit's message names; null where it names none. */
export function requestNumber(message: string): RequestNumber | null {
  const [subject = ''] = message.split('\n')
  for (const [mark, form] of FORMS) {
    const found = form.exec(mark === '!' ? message : subject)?.[1]
    if (found !== undefined) return { mark, number: Number(found) }
  }
  return null
}
