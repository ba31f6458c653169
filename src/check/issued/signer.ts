import { problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import type { IssuedRule } from './index.ts'

/** Two words or more that each begin with a capital and go on in small letters: Decree 30/2020 prints names so, without degrees. */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?:[ -]\p{Lu}[\p{Ll}\p{M}]*)+$/u
/** Posts that begin with capitals as names do. */
const POST = /^(?:(?:phó )?chủ tịch|(?:phó )?trưởng|chánh|bí thư|ông|bà|đồng chí)(?=\s)/iu

/** issued/signer: what stands for the signer is no person's name as a paper prints it. */
export const issuedSigner: IssuedRule = function* ({ issued }) {
  for (const { data, origin } of issued) {
    const signer = data.signer?.normalize('NFC').trim()
    if (signer !== undefined && (!NAME.test(signer) || POST.test(signer)))
      yield problem('issued/signer', 'warning', within(origin, 'signer'), { signer })
  }
}
