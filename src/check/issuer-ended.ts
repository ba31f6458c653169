import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { judgedOn } from './judged-on.ts'

/** issuer/ended: the body that issued the plan is gone, and the plan does not say who succeeded it. */
export const issuerEnded: Rule = function* (context) {
  const { plan } = context
  // Where plan.yaml could not be read a stand-in has no dates.
  const { until, successor } = plan.data.issuer
  if (until === undefined || successor !== undefined || until >= judgedOn(context)) return
  yield problem('issuer/ended', 'warning', { file: `${plan.folder}/plan.yaml`, path: ['issuer', 'until'] }, { until })
}
