import { closingOf } from '../../core/closing.ts'
import type { Plan } from '../../core/plan.ts'
import { headOf, isClean } from '../../git/commits.ts'
import { closingCommit } from '../closing-commit.ts'
import type { Context } from '../context.ts'

/** The commit that holds a document's data, or why none is recorded. */
export type DataCommit = { readonly commit: string } | { readonly why: 'no-git' | 'no-commit' | 'not-committed' }

/** Of a closed period the commit of its closing; else HEAD, where the plan's folder holds nothing that HEAD does not. */
export async function dataCommit({ root }: Context, plan: Plan, period: string | undefined): Promise<DataCommit> {
  const closing = period === undefined ? undefined : closingOf(plan, period)
  const closed = closing && (await closingCommit(root, plan.folder, closing))
  if (closed && typeof closed !== 'string') return { commit: closed.commit }
  const head = headOf(root)
  if ('why' in head) return head
  return isClean(root, plan.folder) ? head : { why: 'not-committed' }
}
