import { wrapAnsi } from 'fast-wrap-ansi'
import { printDay } from '../../core/day.ts'
import type { Progress } from '../../core/progress.ts'
import { periodName } from '../../messages/period-name.ts'
import { safe, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { explainAssessment, explainCriteria } from '../explain/assessment.ts'
import type { Derivation } from '../explain/derivation.ts'
import { explainDuty } from '../explain/duty.ts'
import { listing } from '../explain/find.ts'
import { explainIndicator } from '../explain/indicator.ts'
import { explainJson, originsOf } from '../explain/json.ts'
import { derivationOf } from '../explain/paths.ts'
import { placesOf } from '../explain/place.ts'
import { derivationText, shownInputs } from '../explain/print.ts'
import { explainProgramme } from '../explain/programme.ts'
import { explainTask } from '../explain/task.ts'
import { type IndexedView, type Views, viewsOfPlan } from '../explain/views.ts'
import { type Found, isMoney, resolveIds } from '../resolve.ts'
import type { Given } from './index.ts'

/** `plan explain ID…`: how a task's state, an indicator's value or a figure was derived, down to file, line, commit and author. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const plans = new Map<Progress, Views>()
  const typed = args.filter((arg): arg is string => arg !== undefined)
  const viewsOf = async (progress: Progress): Promise<Views> => {
    const known = plans.get(progress) ?? (await viewsOfPlan(context, progress, typed))
    plans.set(progress, known)
    return known
  }
  const found = await resolveIds(context, typed, async (progress) => (await viewsOf(progress)).figures)
  const all = []
  for (const one of found) {
    const view = (await viewsOf(one.progress)).holding(one.id)
    const { progress } = view.figures.all.find(({ id }) => one.kind === 'figure' && id === one.id)?.of ?? view.subject
    all.push({ one: { ...one, progress }, derivation: await derive(context, one, view) })
  }
  if (context.json) await printJson(context, all)
  else await printText(context, all)
  return EXIT.ok
}

type All = readonly { readonly one: Found; readonly derivation: Derivation }[]

/** One id: its explanation. Several: a list of such. */
async function printJson(context: Context, all: All): Promise<void> {
  const placeOf = await placesOf(
    context,
    all.flatMap(({ derivation }) => originsOf(derivation)),
  )
  const data = all.map(({ one, derivation }) => explainJson(one, derivation, placeOf))
  const whole = data.length === 1 ? data[0] : { schema: 'explain-list/1', explained: data }
  context.out(`${JSON.stringify(whole, null, 2)}\n`)
}

async function printText(context: Context, all: All): Promise<void> {
  const placeOf = await placesOf(
    context,
    all.flatMap(({ derivation }) => shownInputs(context, derivation).inputs.map(({ origin }) => origin)),
  )
  const texts = all.map(({ one, derivation }) =>
    [...head(context, one.progress, derivation), '', ...derivationText(context, derivation, placeOf)].join('\n'),
  )
  context.out(`${texts.join('\n\n')}\n`)
}

function head(
  { words, lang, paint, listWidth }: Context,
  { plan, period, asOf }: Progress,
  { title }: Derivation,
): string[] {
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const window = words.status.window(printDay(period.from), printDay(period.to))
  const about = `${safe(plan.id)}${mark} · ${periodName(period, lang)} · ${window} · ${words.explain.asOf(printDay(asOf))}`
  return [paint.bold(title), ...(widthOf(about) <= listWidth ? [about] : wrapAnsi(about, listWidth).split('\n'))]
}

async function derive(
  context: Context,
  { progress, kind, id }: Found,
  { subject, figures }: IndexedView,
): Promise<Derivation> {
  const known = kind === 'figure' && figures.all.find((one) => one.id === id)
  if (kind === 'figure' && !known && progress.money && isMoney(id)) {
    const { explainMoney } = await import('../explain/money.ts')
    return explainMoney(context, progress, progress.money, id)
  }
  const task = kind === 'task' && progress.tasks.find((t) => t.id === id)
  if (task) return explainTask(context, progress, task)
  const indicator = kind === 'indicator' && progress.indicators.find((i) => i.indicator.id === id)
  if (indicator) return explainIndicator(context, progress, indicator)
  const duty = kind === 'duty' && progress.duties.find((d) => d.id === id)
  if (duty) return explainDuty(context, progress, duty)
  const programme = kind === 'programme' && progress.programmes.find((p) => p.programme.id === id)
  if (programme) return explainProgramme(context, progress, programme)
  const assessment = kind === 'assessment' && progress.assessments.find((a) => a.id === id)
  if (assessment) return explainAssessment(context, progress, assessment)
  const set = kind === 'criteria' && progress.plan.criteria.find((s) => s.id === id)
  if (set) return explainCriteria(context, set)
  const name = kind === 'group' ? `groups.${id}` : kind === 'unit' ? `units.${id}` : id
  // A group or unit typed alone asks for its first rate.
  const wanted = name === id ? id : `${name}.rates.completionOfAssigned`
  const figure = figures.all.find((one) => one.id === wanted)
  return figure ? derivationOf(subject, figure) : listing(subject, figures.all, name)
}
