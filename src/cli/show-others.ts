import { printDay } from '../core/day.ts'
import type { Unit } from '../core/plan.ts'
import type { DutyStatus, IndicatorStatus, Progress } from '../core/progress.ts'
import { periodName } from '../messages/period-name.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'
import { figureText, oneFigure, stepText, valueText } from './indicator-text.ts'
import { addressee, cyclesText } from './list-duties.ts'
import { peopleFields } from './show-people.ts'
import { unitName } from './status-lists.ts'

/** One indicator: definition, targets and the figure in force. */
export function indicatorFields({ words, lang }: Context, progress: Progress, status: IndicatorStatus): Field[] {
  const { show: w } = words
  const { data, id } = status.indicator
  const { step, next, figure, figures } = status
  const at = figure && [
    w.at(printDay(figure.at)),
    figure.period && periodName(figure.period, lang),
    figure.source && `${w.source}: ${safe(figure.source)}`,
  ]
  const steps = [step, next].filter((s) => s !== null)
  const shown = step ?? next
  return [
    [w.measure, data.unit && safe(data.unit)],
    [w.kind, w.kinds[data.kind]],
    [w.direction, data.direction && w.directions[data.direction]],
    [w.lead, data.lead === undefined ? words.none : safe(unitName(progress, data.lead))],
    [
      w.baseline,
      data.baseline
        ? valueText(words, data.baseline.value) + (data.baseline.at ? ` (${printDay(data.baseline.at)})` : '')
        : words.none,
    ],
    [w.targets, steps.map((s) => `${stepText(words, s, status.indicator)} (${s.by ? printDay(s.by) : w.undated})`)],
    [w.value, [[figureText(words, status), ...(at || [])].filter(Boolean).join(' · ')]],
    [
      w.perUnitLabel,
      figures.map((f) => `${safe(unitName(progress, f.unit))}: ${oneFigure(words, f, shown, status.indicator)}`),
    ],
    [
      w.state,
      words.indicatorStates[status.state] + (data.per === 'unit' && !data.units ? ` · ${w.unitsNotStated}` : ''),
    ],
    [
      w.tasks,
      progress.tasks
        .filter(({ task }) => task.data.indicators?.includes(id))
        .map(({ task }) => `${task.id} ${safe(task.data.name ?? task.data.text)}`),
    ],
  ]
}

/** One duty of the section on organisation. */
export function dutyFields({ words }: Context, progress: Progress, status: DutyStatus): Field[] {
  const { show: w, list } = words
  const { data } = status.duty
  return [
    [w.text, safe(data.text)],
    [w.addressee, safe(addressee(progress, status) ?? words.none)],
    [w.to, data.to?.map((id) => safe(unitName(progress, id))).join('; ')],
    [w.cycles, cyclesText(words, status)],
    [w.deadline, status.due ? printDay(status.due) : data.deadline?.text ? safe(data.deadline.text) : list.notSet],
    [w.state, words.states[status.state]],
  ]
}

/** One unit of the register with the tasks it answers for. */
export function unitFields({ words }: Context, progress: Progress, unit: Unit): Field[] {
  const { id, data } = unit
  const { show: w, list } = words
  const own = progress.tasks.filter((t) => t.holder === id)
  const reports = progress.plan.reports.filter((r) => r.unit === id && r.effective <= progress.asOf)
  const term = [data.from && w.since(printDay(data.from)), data.until && list.ended(printDay(data.until))]
    .filter(Boolean)
    .join(' ')
  return [
    [w.names, data.names.map(({ name, from }) => safe(name) + (from ? ` (${w.since(printDay(from))})` : ''))],
    [w.aliases, data.aliases?.map(safe).join('; ')],
    [w.head, data.head && safe(data.head)],
    ...peopleFields(words, unit, progress.asOf),
    [w.relation, list.relation[data.relation ?? 'assigned']],
    [w.term, term || undefined],
    [w.document, data.document && safe(data.document)],
    [w.successors, data.successors?.map((next) => safe(unitName(progress, next))).join('; ')],
    [w.tasks, own.map((t) => `${t.id} ${safe(t.task.data.name ?? t.task.data.text)}: ${words.states[t.state]}`)],
    [w.reports, reports.map((r) => `${r.period} (${printDay(r.date)})`)],
  ]
}
