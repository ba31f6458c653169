import { type Diagnostic, fileProblem, problem } from '../core/diagnostic.ts'
import { type Context, entryIn, isAllowed, type Rule } from './context.ts'
import { against, placeBefore } from './places.ts'
import { type Removal, removalsOf } from './removals.ts'

/** As many things gone at once as nobody takes out one by one. */
const MASS = 10

/** since/removed, /value-removed, /evidence-removed, /mass-deletion: nothing that was accepted vanishes without a word. */
export const removed: Rule = function* (context) {
  const removals = removalsOf(context).filter(({ gone, change }) => gone !== 'entry' || !isAllowed(context, change))
  for (const removal of removals) yield against(told(context, removal), placeBefore(context.before, removal.change))
  if (removals.length >= MASS) yield massDeletion(context, removals)
}

function told(context: Context, { gone, change, fields }: Removal): Diagnostic {
  const { what, id, saidIn, place } = change
  const said = saidIn ?? {}
  // What is gone has no place in the newer state: the file as a whole stands for it, also where it is gone itself.
  if (gone === 'entry' || gone === 'file')
    return fileProblem('since/removed', 'error', place.file, { what, id, ...said })
  if (gone === 'value' && !saidIn)
    return fileProblem('since/value-removed', 'error', place.file, { what, id, fields, from: change.from })
  if (gone === 'value')
    return problem('since/value-removed', 'error', place, { what, id, fields, from: change.from, ...said }, 'key')
  if (what === 'evidence') return fileProblem('since/evidence-removed', 'error', place.file, { paths: fields })
  const params = { paths: fields, task: id, ...(saidIn ? { period: saidIn.period } : {}) }
  return problem(
    'since/evidence-removed',
    'error',
    entryIn(context.after, change) ? place : { ...place, path: [] },
    params,
    'key',
  )
}

function massDeletion({ after }: Context, removals: readonly Removal[]): Diagnostic {
  const count = (wanted: Removal['gone']): number => removals.filter(({ gone }) => gone === wanted).length
  return fileProblem('since/mass-deletion', 'error', `${after.folder}/plan.yaml`, {
    count: removals.length,
    entries: count('entry'),
    files: count('file'),
    values: count('value'),
    evidence: count('evidence'),
  })
}
