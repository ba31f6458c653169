import type { CriteriaSet } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Listed } from './listing.ts'

interface Item {
  readonly progress: Progress
  readonly set: CriteriaSet
}

/** `plan list criteria`: the criteria sets, and how many subjects were assessed against each by the date of facts. */
export async function listCriteria(context: Context, plans: readonly Progress[]): Promise<Listed> {
  const { list, programmes: w, none } = context.words
  const items = plans.flatMap((progress) => progress.plan.criteria.map((set) => ({ progress, set })))
  return {
    columns: [
      { head: list.heads.id },
      { head: list.heads.name, flexible: true },
      { head: w.heads.document, flexible: true },
      { head: w.heads.criteria, align: 'right' },
      { head: w.heads.assessed, align: 'right' },
    ],
    rows: items.map(({ progress, set }) => ({
      progress,
      cells: [
        set.id,
        safe(set.data.name),
        safe(set.data.document ?? none),
        String(set.criteria.length),
        String(assessed({ progress, set })),
      ],
    })),
    count: w.counts.criteria(items.length),
    json: () => json(context, items),
  }
}

/** Subjects with an assessment against the set: the latest of each is counted. */
const assessed = ({ progress, set }: Item): number =>
  progress.assessments.filter(({ latest, assessment }) => latest && assessment.set === set.id).length

async function json(context: Context, items: readonly Item[]): Promise<object> {
  const lines = await originLines(
    items.map(({ set }) => set.origin),
    context.reader,
  )
  const criteria = items.map(({ progress, set }) => ({
    plan: progress.plan.id,
    illustrative: progress.plan.data.illustrative ?? false,
    asOf: progress.asOf,
    id: set.id,
    name: set.data.name,
    document: set.data.document ?? null,
    criteria: set.criteria.length,
    assessed: assessed({ progress, set }),
    file: set.origin.file,
    line: lines.get(set.origin) ?? null,
  }))
  return { schema: 'criteria-list/1', criteria }
}
