import type { Progress } from '../../../core/progress.ts'
import { REPORT_KINDS, type ReportKind } from '../../../report-pipeline.ts'
import type { Context } from '../../context.ts'
import { EXIT, stop } from '../../exit.ts'
import { fitting, onRequest } from '../../report-progress.ts'
import { subjectOf } from '../scope.ts'
import type { View } from '../views.ts'
import { figuresOfPaper } from './figures.ts'

/**
 * The figures of a report's view under `report.KIND.`: for a paper of one unit `report.unit.kinh-te.`, for the answer to a request
 * `report.ad-hoc.2026-DX-01.`. A reminder or scorecard of one unit alone has the unit in its name too.
 */
export async function paperView(context: Context, progress: Progress, ids: readonly string[]): Promise<View> {
  const { plan } = progress
  if (plan.unread.length > 0) throw stop(EXIT.errors, context.words.stop.unread(plan.id, plan.unread))
  const asked = ids.map((id) => id.slice(id.indexOf(':') + 1).toLowerCase())
  const kinds = REPORT_KINDS.filter(({ name }) => asked.some((id) => id.split('.')[1] === name))
  const shown = kinds.length > 0 ? kinds : REPORT_KINDS.filter(({ name }) => name === 'quarter')
  const papers = shown.flatMap((kind) => papersOf(context, kind, progress, asked))
  const all = await Promise.all(papers.map((paper) => figuresOfPaper(context, paper)))
  return { subject: subjectOf(context, papers.at(-1)?.measured ?? progress), all: all.flat() }
}

/** A paper that can be asked about: the kind, and whose it is. */
export interface Asked {
  readonly kind: ReportKind
  readonly measured: Progress
  readonly unit?: string
  readonly request?: string
}

/** The papers of a kind that the ids are about; where they name none, all there are of a kind that needs a unit or a request. */
function papersOf(context: Context, kind: ReportKind, progress: Progress, ids: readonly string[]): Asked[] {
  const { plan } = progress
  const named = (all: readonly string[]): string[] =>
    all.filter((one) => ids.some((id) => `${id}.`.startsWith(`report.${kind.name}.${one.toLowerCase()}.`)))
  if (kind.needs?.includes('request')) return requestsOf(context, kind, progress, named)
  const measured = fitting(context, kind, progress, plan.folder)
  const units = [...plan.units.keys()]
  const own = kind.needs || OF_ONE_UNIT.includes(kind.name) ? named(units) : []
  if (kind.needs) return (own.length > 0 ? own : units).map((unit) => ({ kind, measured, unit }))
  const isWhole = ids.some((id) => isAbout(id, kind.name) && !own.some((unit) => isAbout(id, `${kind.name}.${unit}`)))
  const rest = own.length === 0 || isWhole ? [{ kind, measured }] : []
  return [...rest, ...own.map((unit) => ({ kind, measured, unit }))]
}

const isAbout = (id: string, what: string): boolean => `${id}.`.startsWith(`report.${what}.`.toLowerCase())

/** Kinds that are made for the whole plan, or for one unit where one is asked for. */
const OF_ONE_UNIT: readonly string[] = ['reminder', 'scorecard']

/** A plan that has no request has one paper, which says so. */
function requestsOf(
  context: Context,
  kind: ReportKind,
  progress: Progress,
  named: (all: readonly string[]) => string[],
): Asked[] {
  const { plan } = progress
  const all = (plan.data.requests ?? []).map(({ id }) => id)
  if (all.length === 0) return [{ kind, measured: fitting(context, kind, progress, plan.folder) }]
  const own = named(all)
  return (own.length > 0 ? own : all).map((request) => ({
    kind,
    measured: onRequest(context, plan, request) ?? progress,
    request,
  }))
}
