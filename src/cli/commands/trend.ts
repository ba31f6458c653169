import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { REVIEW_RATES } from '../../measure/review.ts'
import { reviewPlan } from '../../pipeline.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { measureOne } from '../jobs.ts'
import { type Found, resolveId } from '../resolve.ts'
import { reviewJson, trendJson } from '../trend/json.ts'
import { reviewText } from '../trend/review.ts'
import { indicatorTrend, type RateId, rateTrend, type Trend } from '../trend/series.ts'
import { trendText } from '../trend/text.ts'
import type { Given } from './index.ts'

/** `plan trend ID`: an indicator or a rate over the periods, or with `--years` over the years. Without an id: the whole plan by year. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const [id] = args
  if (id === undefined) return review(context)
  const found = await resolveId(context, withRates(id), REVIEW_RATES)
  const trend = trendOf(context, found, options.years === true)
  print(
    context,
    () => trendJson(trend),
    () => trendText(context, trend),
  )
  return EXIT.ok
}

async function review(context: Context): Promise<number> {
  const progress = await measureOne(context, context.reader, onlyPlan(context))
  const found = await reviewPlan(progress.plan, progress.asOf)
  print(
    context,
    () => reviewJson(progress, found),
    () => reviewText(context, progress, found),
  )
  return EXIT.ok
}

function print(context: Context, json: () => object, text: () => readonly string[]): void {
  context.out(context.json ? `${JSON.stringify(json(), null, 2)}\n` : `${text().join('\n')}\n`)
}

/** `completionOfDue` and `minh-hoa:completionOfDue` are short for the plan's `rates.completionOfDue`. */
function withRates(typed: string): string {
  const at = typed.indexOf(':') + 1
  const name = REVIEW_RATES.find((rate) => rate.toLowerCase() === typed.slice(at).trim().toLowerCase())
  return name ? `${typed.slice(0, at)}rates.${name}` : typed
}

function trendOf(context: Context, { progress, kind, id }: Found, years: boolean): Trend {
  const { words } = context
  const indicator = kind === 'indicator' && progress.indicators.find((i) => i.indicator.id === id)?.indicator
  if (indicator) return indicatorTrend(progress, indicator, years)
  if (kind === 'task' || kind === 'duty') throw stop(EXIT.usage, words.trend.wrongKind(id, words.trend.kinds[kind]))
  const set = kind === 'group' ? 'groups' : kind === 'unit' ? 'units' : undefined
  const figure = set ? `${set}.${id}.rates.completionOfAssigned` : id
  const rate = rateIn(context, progress, figure)
  const name = words.rates[rate.name] + (rate.weighted ? ` (${words.explain.weighted})` : '') + scopeOf(progress, rate)
  return rateTrend(progress, figure, name, rate, years)
}

/** `rates.X` and `weighted.X`, each alone or under `groups.ID.` or `units.ID.`; stops with exit 2 for a name nobody has. */
function rateIn({ words }: Context, progress: Progress, id: string): RateId {
  const [, set, key, kind = '', typed = ''] =
    /^(?:(groups|units)\.([^.]+)\.)?(?:(rates|weighted)\.(\w+)|coverage)$/.exec(id) ?? []
  const name = REVIEW_RATES.find((rate) => rate.toLowerCase() === typed.toLowerCase())
  const fits = name && !(name === 'reportsInTime' && (set || kind === 'weighted'))
  if (!fits)
    throw stop(
      EXIT.usage,
      words.stop.badValue(kind || 'rates', typed || id, REVIEW_RATES, nearest(typed, REVIEW_RATES)),
    )
  const weighted = kind === 'weighted'
  if (set !== 'groups' && set !== 'units') return { name, weighted }
  const known = progress[set].flatMap((row) => row.id ?? [])
  if (key === undefined || !known.includes(key))
    throw stop(EXIT.usage, words.stop.badValue(set, key ?? '', known, nearest(key ?? '', known)))
  return { name, weighted, set, key }
}

function scopeOf(progress: Progress, { set, key }: RateId): string {
  if (!set) return ''
  if (set === 'groups') return ` · ${progress.groups.find((group) => group.id === key)?.short ?? key}`
  return ` · ${progress.units.find((unit) => unit.id === key)?.name ?? key}`
}
