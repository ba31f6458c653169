import { originLines } from '../../pipeline.ts'
import { changeJson } from '../changes/change-json.ts'
import type { Gathered, PlanChanges } from './gather.ts'

/** What `plan submit --json` says besides the changes (schemas/submit.v1.schema.json). */
export interface Result {
  readonly state: 'dry-run' | 'sent' | 'already'
  readonly branch: string
  readonly base: string | null
  readonly remote: string | null
  readonly commit: string | null
  readonly title: string | null
  readonly link: string | null
  readonly opened: boolean
}

/** The result as JSON. */
export async function submitJson(gathered: Gathered | null, result: Result): Promise<string> {
  const plans = await Promise.all((gathered?.plans ?? []).map((plan) => planJson(plan, gathered)))
  const files = gathered?.files ?? []
  return `${JSON.stringify({ schema: 'submit/1', ...result, plans, files }, null, 2)}\n`
}

async function planJson({ plan, isNew, changes }: PlanChanges, gathered: Gathered | null): Promise<object> {
  const there = changes.filter(({ place }) => gathered?.reader.exists(place.file))
  const lines = gathered
    ? await originLines(
        there.map(({ place }) => place),
        gathered.reader,
      )
    : new Map()
  return {
    id: plan.id,
    illustrative: plan.data.illustrative ?? false,
    isNew,
    changes: changes.map((change) => ({
      ...changeJson(change),
      file: change.place.file,
      line: lines.get(change.place) ?? null,
    })),
  }
}
