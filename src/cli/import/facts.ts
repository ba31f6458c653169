import { onEve, totalBefore, type UnitView } from '../../core/owed-work.ts'
import type { DutyStatus, Occurrence, TaskStatus } from '../../core/progress.ts'
import type { FormFacts, IndicatorFacts, TaskFacts } from '../../import/index.ts'

/** What a form of this unit must fit, and which files lie beside it. */
export function formFacts(view: UnitView, whyNot: FormFacts['whyNot']): FormFacts {
  const { progress } = view
  return {
    tasks: new Map([
      ...progress.tasks.map((task) => [task.id, taskFacts(view, task)] as const),
      ...progress.duties.map((duty) => [duty.id, dutyFacts(duty)] as const),
    ]),
    indicators: new Map(
      progress.indicators.map((status): [string, IndicatorFacts] => {
        const { kind, unit = null, of } = status.indicator.data
        const before = totalBefore(view, status) ?? null
        return [status.indicator.id, { kind, measure: unit, isRatio: of !== undefined, before }]
      }),
    ),
    from: progress.period.from,
    to: progress.period.to,
    whyNot,
  }
}

function taskFacts({ eve, unit }: UnitView, task: TaskStatus): TaskFacts {
  const percent = onEve(eve, task.id)?.percent ?? null
  return {
    takes: task.occurrences ? 'times' : task.state === 'regular' || task.holder !== unit ? 'words' : 'share',
    parts: new Set(task.parts.map(({ id }) => id)),
    times: timesOf(task.occurrences),
    before: percent && Number(percent.n * 100n) / Number(percent.d),
  }
}

const dutyFacts = ({ occurrences }: DutyStatus): TaskFacts => ({
  takes: occurrences ? 'times' : 'day',
  parts: new Set(),
  times: timesOf(occurrences),
  before: null,
})

const timesOf = (occurrences: readonly Occurrence[] | null): ReadonlySet<string> =>
  new Set((occurrences ?? []).map(({ period }) => period.id))
