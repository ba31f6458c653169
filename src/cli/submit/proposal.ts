import type { Change, Stated } from '../../core/change.ts'
import { isFields } from '../../core/stated.ts'
import { ascii } from '../../core/text.ts'
import { nameAt } from '../../core/unit.ts'
import { spanName, type Telling } from '../changes/change-words.ts'
import { type Told, toldChanges } from '../changes/sentences.ts'
import { wordsOf } from '../words/index.ts'
import type { Gathered, PlanChanges } from './gather.ts'

/** How the changes are handed in: under which branch name and with which words, which are Vietnamese whatever the screen speaks. */
export interface Proposal {
  readonly branch: string
  readonly title: string
  readonly message: string
}

/** A name and a message from what changed: unit, period, what. */
export function proposalOf({ plans, files }: Gathered): Proposal {
  const title = titleOf(plans, files[0]?.path ?? '')
  const body = plans.flatMap((plan) => bodyOf(plan, plans.length > 1))
  return { branch: branchOf(plans), title, message: `${[title, '', ...body].join('\n').trimEnd()}\n` }
}

const VI = wordsOf('vi')
const telling = ({ plan }: PlanChanges): Telling => ({ words: VI, lang: 'vi', plan })

/** The reports that were changed: each unit and period once, the consolidated parts apart. */
function reportsIn(plans: readonly PlanChanges[]): { readonly at: PlanChanges; readonly change: Change }[] {
  const found = plans.flatMap((at) =>
    at.changes.filter(({ saidIn }) => saidIn !== null).map((change) => ({ at, change })),
  )
  const key = ({ at, change: { saidIn } }: (typeof found)[number]): string =>
    `${at.plan.id} ${saidIn?.period} ${saidIn?.unit}`
  return found.filter((one, i) => found.findIndex((other) => key(other) === key(one)) === i)
}

/** `bao-cao/2026-Q3-van-phong`, `bao-cao/2026-Q3-3-don-vi`, `bao-cao/2026-Q3-tong-hop`, `ke-hoach/minh-hoa`. */
function branchOf(plans: readonly PlanChanges[]): string {
  const reports = reportsIn(plans)
  const periods = [...new Set(reports.map(({ change }) => change.saidIn?.period ?? ''))]
  const units = [...new Set(reports.flatMap(({ change }) => change.saidIn?.unit ?? []))]
  const [unit = 'tong-hop', ...others] = units
  const who = others.length > 0 ? `${units.length}-don-vi` : unit
  const ids = plans.length > 2 ? `${plans.length}-ke-hoach` : plans.map(({ plan }) => plan.id).join('-')
  if (reports.length === 0) return `ke-hoach/${ascii(ids) || 'sua-doi'}`
  const when = periods.length === 1 ? ascii(periods[0] ?? '') : 'nhieu-ky'
  return `bao-cao/${[plans.length > 1 ? ascii(ids) : '', when, ascii(who)].filter(Boolean).join('-')}`
}

function titleOf(plans: readonly PlanChanges[], file: string): string {
  const { submit: w } = VI
  const reports = reportsIn(plans)
  const [first] = reports
  const ids = plans.map(({ plan }) => plan.id).join(', ') || file.split('/')[1] || ''
  if (!first) return untold(plans, ids)
  const periods = new Set(reports.map(({ change }) => change.saidIn?.period))
  if (periods.size > 1) return w.reportPeriods(reports.length)
  const period = spanName(telling(first.at), first.change.saidIn?.period ?? '')
  const units = reports.filter(({ change }) => change.saidIn?.unit !== null)
  const [one] = units
  if (!one) return w.consolidated(period)
  if (units.length === 1 && isGone(one.change)) return w.reportGone(period, unitOf(one.at, one.change))
  return units.length > 1 ? w.reportMany(period, units.length) : w.reportOne(period, unitOf(one.at, one.change))
}

/** The whole report was taken away. */
const isGone = ({ what, field, to }: Change): boolean => what === 'report' && field === null && to === undefined

function untold(plans: readonly PlanChanges[], ids: string): string {
  const { submit: w } = VI
  if (plans.some(({ isNew }) => isNew)) return w.newPlan(ids)
  return (
    recorded(plans, ids) ??
    closed(plans) ??
    (plans.some(({ changes }) => changes.length > 0) ? w.definitions(ids) : w.onlyFiles(ids))
  )
}

/** What was asked to be amended, decided or issued; undefined where the changes are about something else. */
function recorded(plans: readonly PlanChanges[], ids: string): string | undefined {
  const { submit: w } = VI
  const changes = plans.flatMap(({ changes: all }) => all)
  const of = (what: Change['what'], field: RegExp): boolean =>
    changes.some((change) => change.what === what && field.test(change.field ?? ''))
  const papers = changes.filter(({ what, field, to }) => what === 'issued' && field === null && to !== undefined)
  if (of('amendment', /^approval\b/)) return w.decided(ids)
  if (changes.some(({ what, field, to }) => what === 'amendment' && field === null && to !== undefined))
    return w.proposed(ids)
  if (changes.some(({ what, from, to }) => what === 'amendment' && withdrawnIn(to) > withdrawnIn(from)))
    return w.withdrawn(ids)
  return papers.length > 0 ? w.issued(papers.map(({ id }) => id).join(', ')) : undefined
}

/** How many items of an amendment a value says are withdrawn: a list of them, one, or its state. */
function withdrawnIn(value: Stated): number {
  if (Array.isArray(value)) return value.filter((item) => withdrawnIn(item) > 0).length
  return value === 'withdrawn' || (isFields(value) && value.state === 'withdrawn') ? 1 : 0
}

/** The periods that were closed or reopened, where nothing else was changed. */
function closed(plans: readonly PlanChanges[]): string | undefined {
  const all = plans.flatMap((at) => at.changes.map((change) => ({ at, change })))
  if (all.length === 0 || !all.every(({ change: { what } }) => what === 'closing')) return undefined
  const periods = [...new Set(all.map(({ at, change }) => spanName(telling(at), change.id)))].join(', ')
  const isReopened = all.some(({ change: { field, to } }) => field === 'state' && to === 'reopened')
  return isReopened ? VI.submit.reopened(periods) : VI.submit.closed(periods)
}

function unitOf({ plan }: PlanChanges, { saidIn }: Change): string {
  const unit = plan.units.get(saidIn?.unit ?? '')
  const day = plan.reports.find(({ unit: id, period }) => id === saidIn?.unit && period === saidIn?.period)?.date
  return unit ? nameAt(unit, day ?? '9999-12-31') : (saidIn?.unit ?? '')
}

/** The sentences of one plan as lines of the message. */
function bodyOf(plan: PlanChanges, isOneOfMany: boolean): string[] {
  const mark = plan.plan.data.illustrative ? ` (${VI.illustrative})` : ''
  const head = isOneOfMany || mark !== '' ? [`${plan.plan.id}${mark}`] : []
  return [
    ...head,
    ...toldPlan(telling(plan), plan).flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)]),
    '',
  ]
}

/** What changed in one plan; of a new one only how much there is. */
export function toldPlan(telling: Telling, { plan, isNew, changes }: PlanChanges): readonly Told[] {
  if (!isNew) return toldChanges(telling, changes)
  const { change: w } = telling.words
  return [{ heading: w.newPlan(plan.tasks.length, plan.indicators.length), lines: [] }]
}
