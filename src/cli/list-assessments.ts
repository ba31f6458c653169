import { printDay } from '../core/day.ts'
import { printFraction } from '../core/number.ts'
import type { AssessmentStatus, Progress } from '../core/progress.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'
import { assessmentJson } from './programme-json.ts'
import { scoreText, subjectText } from './programme-text.ts'
import type { Words } from './words/index.ts'

interface Item {
  readonly progress: Progress
  readonly status: AssessmentStatus
}

/** Columns from which there is room for the set of criteria; `plan show` says it too. */
const WIDE = 100

/** `plan list assessments`: every assessment made by the date of facts. `--unit` keeps those of a unit and those it made. */
export async function listAssessments(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { list, programmes: w } = context.words
  const all = plans.flatMap((progress) => progress.assessments.map((status) => ({ progress, status })))
  const items = all.filter(({ status: { assessment } }) =>
    [assessment.subject.unit, assessment.data.by].some((unit) => !filters.unit || filters.unit.has(unit ?? '')),
  )
  const isWide = context.listWidth >= WIDE
  return {
    columns: [
      { head: list.heads.id, flexible: true },
      ...(isWide ? [{ head: w.heads.set }] : []),
      { head: w.heads.subject, flexible: true },
      { head: w.heads.date, align: 'right' },
      { head: w.heads.coverage, align: 'right' },
      { head: w.heads.score, align: 'right' },
      { head: w.heads.grade },
    ],
    rows: items.map((item) => ({ progress: item.progress, cells: cells(context.words, item, isWide) })),
    count: w.counts.assessments(items.length, all.length),
    json: () => json(context, items),
  }
}

function cells(words: Words, { progress, status }: Item, isWide: boolean): string[] {
  const { id, assessment, coverage, grade, latest } = status
  const mark = latest ? '' : ` (${words.programmes.earlier})`
  return [
    safe(id),
    ...(isWide ? [safe(assessment.set)] : []),
    subjectText(progress, assessment.subject),
    printDay(assessment.date),
    coverage ? printFraction(coverage) : words.none,
    scoreText(words, status),
    (grade === null ? words.none : safe(grade)) + mark,
  ]
}

async function json(context: Context, items: readonly Item[]): Promise<object> {
  const lines = await originLines(
    items.map(({ status }) => status.assessment.origin),
    context.reader,
  )
  const assessments = items.map(({ progress, status }) => ({
    plan: progress.plan.id,
    illustrative: progress.plan.data.illustrative ?? false,
    asOf: progress.asOf,
    ...assessmentJson(status),
    file: status.assessment.origin.file,
    line: lines.get(status.assessment.origin) ?? null,
  }))
  return { schema: 'assessment-list/1', assessments }
}
