import type { ProgrammeStatus, Progress } from '../core/progress.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'
import { programmeJson } from './programme-json.ts'
import { completionText, countText, pointsText } from './programme-text.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

interface Item {
  readonly progress: Progress
  readonly status: ProgrammeStatus
}

/** `plan list programmes`: each programme's own completion, with the parts it is made of. */
export async function listProgrammes(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { list, programmes: w } = context.words
  const all = plans.flatMap((progress) => progress.programmes.map((status) => ({ progress, status })))
  const items = all.filter(({ status: { holder, programme } }) =>
    [holder, programme.data.lead].some((unit) => !filters.unit || filters.unit.has(unit ?? '')),
  )
  return {
    columns: [
      { head: list.heads.id },
      { head: list.heads.name, flexible: true },
      { head: list.heads.lead, flexible: true },
      { head: w.heads.tasks, align: 'right' },
      { head: w.heads.indicators, align: 'right' },
      { head: w.heads.score, align: 'right' },
      { head: w.heads.completion },
    ],
    rows: items.map((item) => ({ progress: item.progress, cells: cells(context.words, item) })),
    count: w.counts.programmes(items.length, all.length),
    json: () => json(context, items),
  }
}

function cells(words: Words, { progress, status }: Item): string[] {
  const { programme, holder, tasks, indicators, score } = status
  return [
    programme.id,
    safe(programme.data.name),
    holder === null ? words.status.unassigned : safe(unitName(progress, holder)),
    countText(words, tasks.done, tasks.counted),
    countText(words, indicators.achieved, indicators.counted),
    score ? pointsText(score) : words.none,
    completionText(words, status),
  ]
}

async function json(context: Context, items: readonly Item[]): Promise<object> {
  const lines = await originLines(
    items.map(({ status }) => status.programme.origin),
    context.reader,
  )
  const programmes = items.map(({ progress, status }) => ({
    plan: progress.plan.id,
    illustrative: progress.plan.data.illustrative ?? false,
    asOf: progress.asOf,
    ...programmeJson(status),
    file: status.programme.origin.file,
    line: lines.get(status.programme.origin) ?? null,
  }))
  return { schema: 'programme-list/1', programmes }
}
