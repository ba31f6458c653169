import type { Code, Params } from '../core/codes.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { nfc } from '../core/text.ts'
import type { Rule } from './context.ts'

/** evidence/missing, evidence/outside, evidence/link: what proves a result must be there, and inside the plan's folder. */
export const evidence: Rule = function* ({ plan, taskReports, indicatorReports }) {
  let names: ReadonlySet<string> | undefined
  const exists = (path: string): boolean => {
    if (plan.evidence.has(path)) return true
    names ??= new Set([...plan.evidence].map(nfc))
    return names.has(nfc(path.replace(/^(?:\.\/)+/, '')))
  }
  const answers = plan.assessments.flatMap(({ answers, origin }) =>
    Object.entries(answers).map(([id, entry]) => ({ entry, origin: within(origin, 'answers', id) })),
  )
  for (const { entry, origin } of [...taskReports, ...indicatorReports, ...answers]) {
    for (const [i, path] of (entry.evidence ?? []).entries()) {
      const place = within(origin, 'evidence', i)
      const code = faultOf(path)
      if (code === 'evidence/link') yield problem(code, 'error', place, { link: path })
      else if (code) yield problem(code, 'error', place, { path })
      else if (!isLink(path) && !exists(path)) yield problem('evidence/missing', 'error', place, { path })
    }
  }
}

const LINK = /^https?:\/\/[^\s/]+/i
const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|www\.)/i
const OUTSIDE = /^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i

const isLink = (path: string): boolean => LINK.test(path)

function faultOf(path: string): (keyof Pick<Params, 'evidence/link' | 'evidence/outside'> & Code) | null {
  if (isLink(path)) return null
  if (SCHEME.test(path)) return 'evidence/link'
  return OUTSIDE.test(path) ? 'evidence/outside' : null
}
