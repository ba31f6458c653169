import { printFraction, printPercent } from '../../core/number.ts'
import type { Progress } from '../../core/progress.ts'
import type { Ratio } from '../../core/ratio.ts'
import type { Edited } from '../../edit-pipeline.ts'
import { changesOf, measurePlan } from '../../pipeline.ts'
import { toldChanges } from '../changes/sentences.ts'
import type { Context } from '../context.ts'

const RATES = ['completionOfAssigned', 'completionOfDue', 'onTimeOfDue', 'overdueOfDue', 'averageProgress'] as const

/** The change in sentences, as `plan submit` will tell it: `Nhiệm vụ 1.c: tiến độ 40% → 60%, thêm 2 minh chứng`. */
export async function toldLines({ words, lang }: Context, { before, after }: Edited): Promise<string[]> {
  const changes = await changesOf(before.plan, after.plan)
  return toldChanges({ words, lang, plan: after.plan }, changes).flatMap(({ heading, lines }) => [
    heading,
    ...lines.map((line) => `  ${line}`),
  ])
}

/** What a change does to the rates of the plan and of the unit: a line for each that is another afterwards. */
export function effectLines(context: Context, edited: Edited, period: string, unit: string): string[] {
  const asked = { ...context.asked, period }
  const [before, after] = [edited.before, edited.after].map(({ plan }) => measurePlan(plan, asked, context.today))
  if (!before || !after) return []
  const { words } = context
  const lines = [
    ...changed(context, words.update.plan, before.total.rates, after.total.rates),
    ...changed(context, words.update.unit, ratesOf(before, unit), ratesOf(after, unit)),
    ...attained(context, before, after),
  ]
  return lines.length === 0 ? [words.update.noEffect] : lines
}

const ratesOf = (progress: Progress, unit: string): Progress['total']['rates'] | undefined =>
  progress.units.find(({ id }) => id === unit)?.rates

type Rates = Progress['total']['rates']

function changed({ words }: Context, of: string, before: Rates | undefined, after: Rates | undefined): string[] {
  return RATES.flatMap((name) => {
    const [from, to] = [before?.[name] ?? null, after?.[name] ?? null]
    return rate(from) === rate(to) ? [] : [`${of}: ${words.rates[name]}: ${rate(from)} → ${rate(to)}`]
  })
}

const rate = (share: Ratio | null): string =>
  share === null ? '–' : `${printPercent(share)} (${printFraction(share)})`

function attained({ words }: Context, before: Progress, after: Progress): string[] {
  const [from, to] = [before, after].map(({ indicatorCounts: { attained: n, total } }) => `${n}/${total}`)
  return from === to ? [] : [words.update.attained(from ?? '', to ?? '')]
}
