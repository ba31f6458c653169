import type { DutyStatus, Progress, Stated } from '../core/progress.ts'
import { toJson } from '../core/ratio.ts'
import { seriesOf } from '../measure/index.ts'
import { dutyDetail, owedJson } from './duty-json.ts'
import { paperJson, papersOf } from './duty-papers.ts'
import { indicatorJson } from './indicator-json.ts'
import { assessmentJson, programmeJson } from './programme-json.ts'
import type { Found } from './resolve.ts'
import { taskMoneyJson } from './show-money.ts'

/** `plan show --json` (schemas/show.v1.schema.json): the entry's data as written, and its status at the date of facts. */
export function showJson({ progress, kind, id }: Found, file: string, line: number | null) {
  const { plan, asOf } = progress
  return {
    schema: 'show/1',
    plan: plan.id,
    illustrative: plan.data.illustrative ?? false,
    asOf,
    kind,
    id,
    complete: progress.complete,
    ...detail(progress, kind, id),
    file,
    line,
  }
}

function detail(progress: Found['progress'], kind: Found['kind'], id: string) {
  const task = progress.tasks.find((t) => t.id === id)
  if (kind === 'task' && task)
    return { data: task.task.data, status: { ...taskJson(task), money: taskMoneyJson(progress, id) } }
  const indicator = progress.indicators.find((i) => i.indicator.id === id)
  if (kind === 'indicator' && indicator) {
    const series = seriesOf(progress.plan, indicator.indicator, indicator.history)
    return { data: indicator.indicator.data, status: indicatorJson(indicator, series) }
  }
  const duty = progress.duties.find((d) => d.id === id)
  const programme = progress.programmes.find((p) => p.programme.id === id)
  if (kind === 'programme' && programme) return { data: programme.programme.data, status: programmeJson(programme) }
  const assessment = progress.assessments.find((a) => a.id === id)
  if (kind === 'assessment' && assessment)
    return { data: assessment.assessment.data, status: assessmentJson(assessment) }
  if (kind === 'criteria')
    return { data: progress.plan.criteria.find((set) => set.id === id)?.data ?? null, status: null }
  if (kind === 'duty' && duty) return { data: duty.duty.data, status: dutyStatusJson(progress, duty) }
  const group = progress.groups.find((g) => g.id === id)
  return { data: progress.plan.units.get(id)?.data ?? null, status: group ? { counts: group.counts } : null }
}

const dutyStatusJson = (progress: Progress, duty: DutyStatus) => ({
  state: duty.state,
  due: duty.due,
  done: duty.doneDay,
  ...dutyDetail(duty),
  occurrences: duty.occurrences?.map((o) => ({ period: o.period.id, due: o.due, state: o.state })) ?? null,
  owed: duty.reports?.map(owedJson) ?? null,
  documents: papersOf(progress, duty.id).map(paperJson),
})

function taskJson(task: Found['progress']['tasks'][number]) {
  const said = <T>(stated: Stated<T> | null) =>
    stated && { value: stated.value, period: stated.period, unit: stated.unit, file: stated.origin.file }
  return {
    state: task.state,
    due: task.due,
    done: task.doneDay,
    holder: task.holder,
    share: toJson(task.percent),
    planned: toJson(task.planned),
    light: task.light,
    reported: task.spoken,
    occurrences: task.occurrences?.map((o) => ({ period: o.period.id, due: o.due, state: o.state })) ?? null,
    result: said(task.stated.result),
    obstacle: said(task.stated.obstacle),
    evidence: task.stated.evidence.map(said),
  }
}
