import type { Stated } from '../core/change.ts'
import type { Plan } from '../core/plan.ts'
import { isFields } from '../core/stated.ts'

/** Evidence whose bytes stand under another name now: the old path to the new one, from the plan's folder. */
export type MovedEvidence = ReadonlyMap<string, string>

/** The older state with the names that its evidence has now, so that a file that was only renamed is no change, wherever it is cited. */
export function withMovedEvidence(before: Plan, after: Plan, moved: MovedEvidence): Plan {
  const gone = new Map([...moved].filter(([old, now]) => before.evidence.has(old) && after.evidence.has(now)))
  if (gone.size === 0) return before
  return {
    ...before,
    evidence: new Set([...before.evidence].map((path) => gone.get(path) ?? path)),
    reports: before.reports.map((report) => ({
      ...report,
      tasks: cited(report.tasks, gone),
      indicators: cited(report.indicators, gone),
    })),
    assessments: before.assessments.map((assessment) => {
      const answers = cited(assessment.answers, gone)
      return { ...assessment, answers, data: { ...assessment.data, answers } }
    }),
  }
}

const cited = <T>(data: T, moved: MovedEvidence): T => renamed(data as Stated, moved) as T

/** Data with the paths below `evidence` by their new names. */
function renamed(data: Stated, moved: MovedEvidence): Stated {
  if (Array.isArray(data)) return data.map((item) => renamed(item, moved))
  if (!isFields(data)) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'evidence' && Array.isArray(value)
        ? value.map((path) => (typeof path === 'string' ? (moved.get(path) ?? path) : path))
        : renamed(value, moved),
    ]),
  )
}
