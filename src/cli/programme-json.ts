import type { AssessmentStatus, ProgrammeStatus } from '../core/progress.ts'
import { toJson } from '../core/ratio.ts'

/** A programme's own completion, for status, list and show; what is missing is null. */
export function programmeJson({ programme, items, ...status }: ProgrammeStatus) {
  const { id, data } = programme
  return {
    id,
    name: data.name,
    task: data.task ?? null,
    lead: status.holder,
    head: data.head ?? null,
    completion: toJson(status.completion),
    why: status.why,
    tasks: status.tasks,
    indicators: status.indicators,
    criteria: items
      .filter((item) => item.kind === 'criteria')
      .map(({ id: set, assessment }) => ({
        set,
        assessment: assessment?.id ?? null,
        date: assessment?.assessment.date ?? null,
        score: toJson(assessment?.score ?? null),
        atLeast: toJson(assessment?.atLeast ?? null),
        coverage: toJson(assessment?.coverage ?? null),
      })),
    score: toJson(status.score),
    coverage: toJson(status.coverage),
    outside: items.flatMap(({ kind, id: item, out }) => (out ? [{ kind, id: item, why: out }] : [])),
  }
}

/** One assessment with its score of 0..100; null while it has none. */
export function assessmentJson({ id, assessment, ...status }: AssessmentStatus) {
  const { set, period, date, subject, data } = assessment
  const { unit, programme, business } = subject
  return {
    id,
    set,
    period,
    date,
    by: data.by ?? null,
    subject: { unit: unit ?? null, programme: programme ?? null, business: business ?? null },
    score: toJson(status.score),
    atLeast: toJson(status.atLeast),
    why: status.why,
    coverage: toJson(status.coverage),
    grade: status.grade,
    latest: status.latest,
  }
}
