import { problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import type { IssuedRule } from './index.ts'

/** evidence/missing: a signed file that should lie in the plan's folder and does not. */
export const issuedFile: IssuedRule = function* ({ issued, evidence }) {
  for (const { data, origin } of issued)
    if (data.file?.startsWith('evidence/') && !evidence.has(data.file))
      yield problem('evidence/missing', 'error', within(origin, 'file'), { path: data.file })
}
