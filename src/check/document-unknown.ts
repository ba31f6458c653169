import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** document/unknown: a basis names a document that `bases` in plan.yaml does not list. */
export const documentUnknown: Rule = function* ({ plan }) {
  if (!wasRead(plan, 'plan.yaml')) return
  const known = new Set(plan.data.bases?.map((basis) => basis.id))
  for (const { data, origin } of [...plan.tasks, ...plan.indicators])
    for (const [i, { document }] of (data.bases ?? []).entries())
      if (!known.has(document))
        yield problem(
          'document/unknown',
          'error',
          within(origin, 'bases', i, 'document'),
          unknown(document, near(document, known)),
        )
}
