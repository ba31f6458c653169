import type { Plan } from '../core/plan.ts'
import { BLANK } from './words.ts'

/** Who signs: authority, post (its lines one below the other), name. */
export interface SignatureBlock {
  readonly authority: string | null
  readonly title: string
  readonly signer: string
}

/** What is given for one paper in place of the plan's signature. */
interface Given {
  readonly post?: readonly string[]
  readonly signer?: string
}

/** On orders (TL.) or under authorisation (TUQ.) one signs for a person, not for the body; a post may also say TM. itself. */
const STANDS_ALONE = /^(?:TL|TUQ|TM)\./u

/**
 * The signature block. A deputy signs for the head under the same authority: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.
 * Only a body that decides together, such as a People's Committee, is signed for with TM.
 */
export function signatureOf(
  signature: Plan['data']['signature'],
  { post, signer }: Given,
  isCommittee: boolean,
): SignatureBlock {
  const own = [...(signature?.for ? [signature.for] : []), signature?.title ?? BLANK]
  const lines = post?.map((line) => line.toUpperCase()) ?? own
  const unsaid = isCommittee || signature?.title === undefined ? BLANK : null
  // Another post is another person: the plan's signer does not sign there.
  const name = signer ?? (post === undefined ? signature?.name : undefined) ?? BLANK
  return {
    authority: STANDS_ALONE.test(lines[0] ?? '') ? null : (signature?.authority ?? unsaid),
    title: lines.join('\n'),
    signer: name,
  }
}
