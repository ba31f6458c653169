import type { IndicatorStatus, Progress } from '../core/progress.ts'
import { toJson } from '../core/ratio.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import { growthJson, paceJson } from './indicator-json.ts'
import { datedStepText, figureText, judgedStep } from './indicator-text.ts'
import type { Listed } from './listing.ts'

interface Item {
  readonly progress: Progress
  readonly status: IndicatorStatus
}

/** Columns from which there is room for what stands beside a verdict. */
const WIDE = 120

/** `plan list indicators`: the figure in force against the step it is judged by. */
export async function listIndicators(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { heads, counts } = context.words.list
  const all = plans.flatMap((progress) => progress.indicators.map((status) => ({ progress, status })))
  const items = all.filter(({ status }) => passes(status, filters))
  const wide = context.listWidth >= WIDE && items.some(({ status }) => status.flags.length > 0)
  return {
    columns: [
      { head: heads.id },
      { head: heads.name, flexible: true },
      { head: heads.value, align: 'right', wraps: true },
      { head: heads.target, align: 'right', wraps: true },
      { head: heads.state, wraps: true },
      ...(wide ? [{ head: context.words.indicator.attention, flexible: true }] : []),
    ],
    rows: items.map(({ progress, status }) => ({
      progress,
      cells: [
        status.indicator.id,
        safe(status.indicator.data.name),
        figureText(context.words, status),
        datedStepText(context.words, judgedStep(status), status.indicator),
        context.words.verdicts[status.verdict],
        ...(wide ? [status.flags.map((flag) => context.words.flags[flag]).join(', ')] : []),
      ],
    })),
    count: counts.indicators(items.length, all.length),
    json: () => json(context, items),
  }
}

function passes({ indicator, state, verdict, next, step }: IndicatorStatus, filters: Filters): boolean {
  if (filters.unit && !filters.unit.has(indicator.data.lead ?? '')) return false
  if (filters.state !== undefined && state !== filters.state && verdict !== filters.state) return false
  const by = (next ?? step)?.by ?? null
  return filters.dueBefore === undefined || (by !== null && by < filters.dueBefore)
}

async function json(context: Context, items: readonly Item[]): Promise<object> {
  const lines = await originLines(
    items.map(({ status }) => status.indicator.origin),
    context.reader,
  )
  const indicators = items.map(
    ({ progress, status: { indicator, state, figure, step, next, reaching, ...status } }) => ({
      plan: progress.plan.id,
      illustrative: progress.plan.data.illustrative ?? false,
      asOf: progress.asOf,
      id: indicator.id,
      name: indicator.data.name,
      unit: indicator.data.unit ?? null,
      lead: indicator.data.lead ?? null,
      state,
      verdict: status.verdict,
      flags: status.flags,
      method: status.method,
      pace: paceJson(status.pace),
      growth: growthJson(status.growth),
      value: figure && (toJson(figure.value) ?? figure.stated),
      n: figure?.n?.value ?? null,
      d: figure?.d?.value ?? null,
      at: figure?.at ?? null,
      status: figure?.status ?? null,
      reaching: toJson(reaching),
      target: step && { by: step.by, op: step.op, value: step.value },
      next: next && { by: next.by, op: next.op, value: next.value },
      file: indicator.origin.file,
      line: lines.get(indicator.origin) ?? null,
    }),
  )
  return { schema: 'indicator-list/1', indicators }
}
