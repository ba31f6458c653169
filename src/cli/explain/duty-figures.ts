import { printDay } from '../../core/day.ts'
import { printCount } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import { OWED_STATES, type OwedState } from '../../core/owed-report.ts'
import type { DutyStatus, DutyUnit, OwedReport, Progress } from '../../core/progress.ts'
import { safe } from '../columns.ts'
import type { Item } from './calculation.ts'
import { dutySources, explainDuty } from './duty.ts'
import { dutyOrigin } from './items.ts'
import { owedInput, receivedOrigin, reportItem } from './reports.ts'
import type { Explainer, Figure, Subject } from './scope.ts'

type Entry = readonly [id: string, explain: (subject: Subject) => Figure]

/** `dutyStates.V.1.3.due`, `.reports.missing`, `.units.tram-y-te.done`: where each duty and each of its units stands. */
export const dutyStates: Explainer = {
  ids: (progress) => progress.duties.flatMap(entriesOf).map(([id]) => id),
  explain: (subject, _scope, id) => {
    const entry = subject.progress.duties.flatMap(entriesOf).find(([own]) => own === id)
    if (!entry) throw new Error(`no duty has ${id}`)
    return entry[1](subject)
  },
}

function entriesOf(status: DutyStatus): Entry[] {
  const prefix = `dutyStates.${status.id}.`
  const { reports } = status
  const counted = (name: OwedState | 'total', all: readonly OwedReport[]): Entry => [
    `${prefix}reports.${name}`,
    (subject) => reportCount(subject, all, name),
  ]
  const days = (path: string, unit: DutyUnit | null): Entry[] =>
    (['due', 'done'] as const).map((of) => [path + of, (subject) => dayFigure(subject, status, unit, of)])
  return [
    ...days(prefix, null),
    ...(reports
      ? (['total', ...OWED_STATES] as const).map((name) => counted(name, reports))
      : [[`${prefix}reports`, (subject: Subject) => notByReports(subject, status)] as const]),
    ...status.units.flatMap((unit) => days(`${prefix}units.${unit.unit}.`, unit)),
  ]
}

/** The day a duty, or one of its units, is due or was done, as the line that decides it states it. */
function dayFigure(
  { context, words, progress }: Subject,
  status: DutyStatus,
  unit: DutyUnit | null,
  of: 'due' | 'done',
): Figure {
  const { title: _, ...derivation } = explainDuty(context, progress, status)
  const own = unit ?? status
  const day = of === 'due' ? own.due : own.doneDay
  const origin = of === 'due' ? dueOrigin(status, unit, day) : doneOrigin(progress, status, unit, day)
  const item: Item = { id: of, kind: 'duty', value: day, origin }
  const why = of === 'due' ? words.explain.notSet : words.states[own.state]
  return {
    ...derivation,
    name: words.figures.duty[of] + (unit ? ` · ${safe(unit.name)}` : ''),
    result: day === null ? `${words.none} (${why})` : printDay(day),
    inputs: dutySources(words, progress, status),
    calculation: { operation: { op: 'stated' }, items: [item], result: day },
  }
}

/** The reports of the duty that its own unit owes; all of them for the duty as a whole. */
const owedBy = ({ reports }: DutyStatus, unit: DutyUnit | null): OwedReport[] =>
  (reports ?? []).filter((owed) => unit === null || owed.unit === unit.unit || owed.unit === unit.holder)

function dueOrigin(status: DutyStatus, unit: DutyUnit | null, day: string | null): Origin {
  const { data, origin } = status.duty
  const owed = day === null ? undefined : owedBy(status, unit).find(({ due }) => due === day)
  if (owed) return owed.origin
  return data.deadline ? within(origin, 'deadline') : data.cycles ? within(origin, 'cycles') : origin
}

function doneOrigin(progress: Progress, status: DutyStatus, unit: DutyUnit | null, day: string | null): Origin {
  if (day === null) return unit ? status.duty.origin : dutyOrigin(status)
  const owed = owedBy(status, unit).find(({ received }) => received === day)
  if (owed) return receivedOrigin(progress, owed)
  const same = status.told.filter(({ value }) => value === day)
  const told = same.find((one) => one.unit === unit?.unit || one.unit === unit?.holder) ?? same[0]
  const occurrences = (unit ?? status).occurrences ?? []
  return told?.origin ?? occurrences.findLast(({ done }) => done)?.done?.origin ?? dutyOrigin(status)
}

/** How many of the reports a duty orders are in one state. */
function reportCount({ words, progress }: Subject, all: readonly OwedReport[], name: OwedState | 'total'): Figure {
  const said = name === 'total' ? words.figures.duty.reports : words.duty.owed[name]
  const chosen = all.filter(({ state }) => name === 'total' || state === name)
  const ids = chosen.map(({ period, unit }) => `${safe(period.id)} ${safe(unit)}`)
  return {
    name: `${words.figures.kinds.report} · ${said}`,
    formula: words.figures.duty.reportsFormula,
    terms: [{ symbol: '', name: said, value: printCount(chosen.length), ids }],
    steps: [],
    result: printCount(chosen.length),
    inputs: chosen.map((owed) => owedInput(words, progress, owed)),
    calculation: {
      operation: { op: 'count', where: name === 'total' ? {} : { value: [name] } },
      items: all.map((owed) => reportItem(owed, owed.state, receivedOrigin(progress, owed))),
      result: chosen.length,
    },
  }
}

/** A duty that is not measured by reports has no counts of them. */
function notByReports({ words, progress }: Subject, status: DutyStatus): Figure {
  const item: Item = { id: status.id, kind: 'duty', value: null, origin: status.duty.origin }
  return {
    name: words.figures.duty.reports,
    terms: [],
    steps: [],
    result: `${words.none} (${words.figures.duty.notByReports})`,
    inputs: dutySources(words, progress, status),
    calculation: { operation: { op: 'stated' }, items: [item], result: null },
  }
}
