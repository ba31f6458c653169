import type { Day } from '../core/day.ts'
import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'
import type { Progress } from '../core/progress.ts'
import type { Reader } from '../core/reader.ts'
import {
  checkPlan,
  locateProblems,
  measurePlan,
  readPlan,
  type SourcesOf,
  type Summary,
  summarisePlan,
} from '../pipeline.ts'
import { EXIT, stop } from './exit.ts'
import { planId } from './plan-id.ts'
import type { planJson } from './status-json.ts'
import type { PlanLine } from './status-table.ts'
import { wordsOf } from './words/index.ts'

/** What is asked of every plan; plain data. */
export interface Ask {
  readonly lang: Lang
  readonly today: Day
  readonly asked: { readonly asOf?: Day; readonly period?: string }
  /** The workspace, for what only git knows of a plan. */
  readonly root: string
  readonly at?: string
}

/** All that is wrong with one plan. */
export interface CheckedPlan {
  readonly id: string
  readonly illustrative: boolean
  readonly located: readonly Located[]
  /** True where what was found may change without the plan's files: by commits that are fetched. */
  readonly passing?: boolean
}

type Job<Result> = (ask: Ask, reader: Reader, folder: string) => Promise<Result>

/** What can be done to one plan without looking at another; results are plain data and small. */
export interface Jobs {
  readonly line: Job<PlanLine>
  readonly json: Job<ReturnType<typeof planJson>>
  readonly check: Job<CheckedPlan>
}

export const JOBS: Jobs = {
  // The words of a status are loaded where one is asked for: a check starts without them.
  line: async (ask, reader, folder) => {
    const { planLine } = await import('./status-table.ts')
    return planLine(wordsOf(ask.lang), await summariseOne(ask, reader, folder))
  },
  json: async (ask, reader, folder) =>
    (await import('./status-json.ts')).planJson(await measureOne(ask, reader, folder)),
  check: async (ask, reader, folder) => {
    const sources: SourcesOf = async (plan) =>
      (await import('./issued-sources.ts')).issuedSources(ask.root, ask.at, plan)
    const { plan, problems } = await checkPlan(reader, folder, ask.today, sources)
    const located = await locateProblems(problems, reader)
    const isPassing = plan.issued.some(({ data }) => data.commit !== undefined)
    const found = { id: plan.id, illustrative: plan.data.illustrative ?? false, located }
    return isPassing ? { ...found, passing: true } : found
  },
}

/** Reads and measures one plan; stops with exit 2 when its calendar has no such period. */
export async function measureOne(ask: Ask, reader: Reader, folder: string): Promise<Progress> {
  const { plan } = await readPlan(reader, folder)
  return measurePlan(plan, ask.asked, ask.today) ?? noSuchPeriod(ask, folder)
}

/** The same for what a line needs. */
async function summariseOne(ask: Ask, reader: Reader, folder: string): Promise<Summary> {
  const { plan } = await readPlan(reader, folder)
  return summarisePlan(plan, ask.asked, ask.today) ?? noSuchPeriod(ask, folder)
}

/** Stops with exit 2: the plan's calendar has no such period. */
export function noSuchPeriod({ lang, asked }: Pick<Ask, 'lang' | 'asked'>, folder: string): never {
  throw stop(EXIT.usage, wordsOf(lang).stop.unknownPeriod(asked.period ?? '', planId(folder), undefined))
}
