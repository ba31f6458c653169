import { printDay } from '../core/day.ts'
import { printNumber, printPercent } from '../core/number.ts'
import { peopleOf } from '../core/person.ts'
import type { Occurrence, Progress, TaskStatus } from '../core/progress.ts'
import { isOpen } from '../core/rates.ts'
import { periodName } from '../messages/period-name.ts'
import { amendedText, itemsAbout } from './amended-text.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'
import { moneyField } from './show-money.ts'
import { unitName } from './status-lists.ts'

/** One task at the date of facts: what the plan says of it, then what the reports say. */
export function taskFields(context: Context, progress: Progress, status: TaskStatus): Field[] {
  return [
    ...definition(context, progress, status),
    ...standing(context, status),
    moneyField(context, progress, status.id),
    ...told(context, status),
  ]
}

function definition(context: Context, progress: Progress, { task, holder }: TaskStatus): Field[] {
  const { words } = context
  const { show: w, list } = words
  const { data, deadline } = task
  const group = progress.groups.find((g) => g.id === task.group)
  const unit = (id: string): string => safe(unitName(progress, id))
  const when = deadline && [
    deadline.text && safe(deadline.text),
    deadline.due && `(${printDay(deadline.due)})`,
    !deadline.text && deadline.every && list.every[deadline.every],
  ]
  return [
    [w.group, group && `${group.id}. ${safe(group.title)}`],
    [w.text, safe(data.text)],
    [w.lead, data.lead === undefined ? words.status.unassigned : unit(data.lead)],
    [w.holder, holder !== null && holder !== data.lead ? unit(holder) : undefined],
    [w.with, data.with?.map(unit).join('; ')],
    [w.head, data.head && safe(data.head)],
    [w.inCharge, data.person === undefined ? undefined : inCharge(progress, data.person)],
    [w.product, data.product && safe(data.product)],
    [w.deadline, when ? when.filter(Boolean).join(' ') : list.notSet],
    [words.amend.label, itemsAbout(progress, 'task', task.id).map((item) => amendedText(context, progress, item))],
    [w.weight, data.weight === undefined ? undefined : printNumber(data.weight)],
    [
      w.scope,
      data.scope &&
        [data.scope.kind === 'joint' ? w.joint : w.notApplicable, data.scope.reason && safe(data.scope.reason)]
          .filter(Boolean)
          .join(': '),
    ],
    [w.indicators, data.indicators?.join(', ')],
    [w.bases, data.bases?.map((basis) => [basis.document, basis.item].filter(Boolean).join(' '))],
  ]
}

function standing({ words, lang }: Context, status: TaskStatus): Field[] {
  const { show: w, lights } = words
  const { data } = status.task
  const reason =
    data.cancelled && status.state === 'cancelled'
      ? w.cancelled(printDay(data.cancelled.on), safe(data.cancelled.reason))
      : undefined
  const marks = [
    status.doneDay && printDay(status.doneDay),
    status.unconfirmed && w.unconfirmed,
    status.supplementary && w.supplementary,
    status.returned && `${w.returned}: ${safe(status.returned.value)}`,
  ].filter(Boolean)
  const percent = status.percent && `${status.atLeast ? `${w.atLeast} ` : ''}${printPercent(status.percent)}`
  const planned =
    status.planned && isOpen(status.state) && `${printPercent(status.planned)}${status.behind ? ` (${w.behind})` : ''}`
  return [
    [w.state, [reason ?? [words.states[status.state], ...marks].join(' · ')]],
    [w.percent, percent ?? (status.spoken ? words.none : w.notReported)],
    [w.planned, planned || undefined],
    [w.light, status.light ? lights[status.light] : undefined],
    [
      w.parts,
      status.parts.map(
        (part) => `${part.id}) ${safe(part.name)}: ${part.percent ? printPercent(part.percent) : w.notReported}`,
      ),
    ],
    [w.occurrences, status.occurrences?.map((o) => occurrenceText(words.show, o, periodName(o.period, lang)))],
    [w.missedBefore, status.missedBefore.map((o) => occurrenceText(words.show, o, periodName(o.period, lang)))],
  ]
}

function occurrenceText(w: Context['words']['show'], o: Occurrence, name: string): string {
  const day = o.done && typeof o.done.value === 'string' ? ` (${printDay(o.done.value)})` : ''
  return `${name}: ${w.occurrence[o.state]}${day}${o.missed ? `: ${safe(o.missed.value)}` : ''}`
}

function told({ words: { show: w } }: Context, { stated }: TaskStatus): Field[] {
  return [
    [w.result, stated.result ? safe(stated.result.value) : undefined],
    [w.obstacle, stated.obstacle ? safe(stated.obstacle.value) : undefined],
    [w.evidence, stated.evidence.map((e) => safe(e.value))],
  ]
}

/** The person in charge by post and name; the id of one the register does not know. */
function inCharge({ plan }: Progress, id: string): string {
  const person = peopleOf(plan).find((other) => other.id === id)
  return safe(person ? [person.data.title, person.data.name].filter(Boolean).join(' ') : id)
}
