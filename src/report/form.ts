import { printDay } from '../core/day.ts'
import { printPercent } from '../core/number.ts'
import type { IndicatorStatus, PartStatus, Progress, TaskStatus } from '../core/progress.ts'
import { printValue } from './figure-text.ts'
import { type Frame, frameShape, type ReportOptions } from './frame.ts'
import { statedValue, stepValue } from './indicator-words.ts'
import type { Of } from './shape.ts'
import { deadlineText, isOpen, occurrencesText, percentText } from './task-words.ts'
import { NOTICE, unitFrame } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { periodName, withoutEnd } from './words.ts'

const rowShape = { number: 'text', what: 'text', measure: 'text', planned: 'text', before: 'text' } as const

/** A form that a unit fills in for a period: what it owes, with the last known values, and room for the new ones. */
export const formShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  unit: 'text',
  period: 'text',
  due: 'text?',
  tasks: [rowShape],
  indicators: [rowShape],
} as const
export type FormView = Of<typeof formShape>
type Row = FormView['tasks'][number]

/** The form of one unit for the period shown; nothing is filled in that was not reported before. */
export function formView({ progress, own = progress, options = {} }: ReportInput): FormView {
  const { plan, asOf, period } = progress
  const unit = options.unit ?? ''
  const owed = own.reports.find(({ due }) => due !== null)?.due ?? null
  return {
    frame: formFrame(progress, unit, options),
    asOf,
    blockers: [],
    notice: plan.data.illustrative ? NOTICE : null,
    unit: unitName(plan, unit, asOf),
    period: periodName(period),
    due: owed === null ? null : printDay(owed),
    tasks: own.tasks.filter((t) => isOpen(t) || t.state === 'regular').flatMap(taskRows),
    indicators: own.indicators.filter(({ indicator }) => !indicator.data.formula).map(indicatorRow),
  }
}

/** A form has no number, no day and no signer of the office: it carries lines to sign on. */
const formFrame = (progress: Progress, unit: string, options: ReportOptions): Frame => ({
  ...unitFrame(progress, unit, { ...options, final: true }, 'BIỂU MẪU BÁO CÁO'),
  recipients: [],
  title: 'THỦ TRƯỞNG ĐƠN VỊ',
  signer: '(Ký, ghi rõ họ tên)',
})

function taskRows(status: TaskStatus): Row[] {
  const { data } = status.task
  const whole: Row = {
    number: status.id,
    what: withoutEnd(data.name ?? data.text),
    measure: status.occurrences ? 'kỳ' : '%',
    planned: deadlineText(status),
    before: (status.occurrences ? occurrencesText(status) : percentText(status)) ?? '',
  }
  return [whole, ...status.parts.map((part) => partRow(status, part))]
}

function partRow({ id, task }: TaskStatus, part: PartStatus): Row {
  const own = task.data.parts?.find((p) => p.id === part.id)
  const { done, percent } = part
  const before =
    done && done.value !== false
      ? `xong${done.value === true ? '' : ` ${printDay(done.value)}`}`
      : percent
        ? printPercent(percent)
        : ''
  return {
    number: `${id}.${part.id}`,
    what: withoutEnd(own?.name ?? ''),
    measure: '%',
    planned: own?.due ? printDay(own.due) : '',
    before,
  }
}

function indicatorRow(status: IndicatorStatus, i: number): Row {
  const { indicator, figure, step, next } = status
  const target = next ?? step
  const { unit, of, name } = indicator.data
  const parts = of ? ` (tử số: ${of.n}; mẫu số: ${of.d})` : ''
  return {
    number: String(i + 1),
    what: `${indicator.id} ${withoutEnd(name)}${parts}`,
    measure: unit ?? '',
    planned: target ? stepValue(target, unit) : '',
    before: figure
      ? figure.value
        ? printValue(figure.value, unit, [])
        : figure.stated === null
          ? ''
          : statedValue(figure.stated)
      : '',
  }
}
