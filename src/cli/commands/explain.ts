import { printDay } from '../../core/day.ts'
import type { Progress, RateName } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { periodName } from '../../messages/period-name.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Derivation } from '../explain/derivation.ts'
import { explainDuty } from '../explain/duty.ts'
import { explainIndicator } from '../explain/indicator.ts'
import { derivationText, type Placed, place } from '../explain/print.ts'
import { explainCoverage, explainRate, type Scope } from '../explain/rate.ts'
import { explainReports } from '../explain/reports.ts'
import { explainTask } from '../explain/task.ts'
import { type Found, isMoney, resolveId } from '../resolve.ts'
import type { Given } from './index.ts'

const RATES: readonly (RateName | 'reportsInTime')[] = [
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'overdueOfDue',
  'averageProgress',
  'reportsInTime',
]

/** `plan explain ID`: how a task's state, an indicator's value or a rate was derived, down to file, line, commit and author. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const found = await resolveId(context, args[0] ?? '')
  const derivation = await derive(context, found)
  const placed = await place(context, derivation.inputs)
  if (context.json) context.out(`${JSON.stringify(json(found, derivation, placed), null, 2)}\n`)
  else
    context.out(
      `${[...head(context, found.progress, derivation), '', ...derivationText(context, derivation, placed)].join('\n')}\n`,
    )
  return EXIT.ok
}

function head({ words, lang, paint }: Context, { plan, period, asOf }: Progress, { title }: Derivation): string[] {
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const window = words.status.window(printDay(period.from), printDay(period.to))
  return [
    paint.bold(title),
    `${safe(plan.id)}${mark} · ${periodName(period, lang)} · ${window} · ${words.explain.asOf(printDay(asOf))}`,
  ]
}

async function derive(context: Context, { progress, kind, id }: Found): Promise<Derivation> {
  const task = kind === 'task' && progress.tasks.find((t) => t.id === id)
  if (task) return explainTask(context, progress, task)
  const indicator = kind === 'indicator' && progress.indicators.find((i) => i.indicator.id === id)
  if (indicator) return explainIndicator(context, progress, indicator)
  const duty = kind === 'duty' && progress.duties.find((d) => d.id === id)
  if (duty) return explainDuty(context, progress, duty)
  if (kind === 'figure' && progress.money && isMoney(id)) {
    const { explainMoney } = await import('../explain/money.ts')
    return explainMoney(context, progress, progress.money, id)
  }
  return figure(
    context,
    progress,
    kind === 'group'
      ? `groups.${id}.rates.completionOfAssigned`
      : kind === 'unit'
        ? `units.${id}.rates.completionOfAssigned`
        : id,
  )
}

/** `rates.X`, `weighted.X`, `coverage`, each alone or under `groups.ID.` or `units.ID.`. */
function figure(context: Context, progress: Progress, id: string): Derivation {
  const match = /^(?:(groups|units)\.([^.]+)\.)?(?:(rates|weighted)\.(\w+)|coverage)$/.exec(id)
  const [, set, key, kind, typed] = match ?? []
  const scope = scopeOf(context, progress, set, key)
  if (kind === undefined || typed === undefined) return explainCoverage(context, scope)
  const name = RATES.find((rate) => rate.toLowerCase() === typed.toLowerCase())
  if (!name) throw stop(EXIT.usage, context.words.stop.badValue(kind, typed, RATES, nearest(typed, RATES)))
  const others = RATES.filter((rate) => rate !== name && (set === undefined || rate !== 'reportsInTime'))
  const derivation =
    name === 'reportsInTime'
      ? explainReports(context, progress)
      : explainRate(context, progress, scope, name, kind === 'weighted')
  return { ...derivation, others: others.map((rate) => `${scope.prefix}rates.${rate}`) }
}

function scopeOf({ words }: Context, progress: Progress, set?: string, key?: string): Scope {
  const { tasks, total, groups, units } = progress
  if (set === undefined || key === undefined) return { prefix: '', name: '', tally: total, tasks }
  const prefix = `${set}.${key}.`
  const group = set === 'groups' && groups.find((g) => g.id === key)
  if (group)
    return { prefix, name: ` · ${safe(group.short)}`, tally: group, tasks: tasks.filter((t) => t.task.group === key) }
  const unit = set === 'units' && units.find((u) => u.id === key)
  if (unit) return { prefix, name: ` · ${safe(unit.name)}`, tally: unit, tasks: tasks.filter((t) => t.holder === key) }
  const known = (set === 'groups' ? groups : units).flatMap((row) => row.id ?? [])
  throw stop(EXIT.usage, words.stop.badValue(set, key, known, nearest(key, known)))
}

function json({ progress, kind, id }: Found, derivation: Derivation, placed: readonly Placed[]) {
  const { plan, asOf, period } = progress
  return {
    schema: 'explain/1',
    plan: plan.id,
    illustrative: plan.data.illustrative ?? false,
    asOf,
    complete: progress.complete,
    period: { id: period.id, from: period.from, to: period.to },
    kind,
    id,
    title: derivation.title,
    formula: derivation.formula ?? null,
    terms: derivation.terms,
    steps: derivation.steps,
    result: derivation.result,
    exact: derivation.exact ?? null,
    inputs: placed.map(({ label, value, origin, line, author }) => ({
      label,
      value,
      file: origin.file,
      line,
      commit: author?.commit ?? null,
      author: author?.author ?? null,
    })),
  }
}
