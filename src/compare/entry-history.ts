import type { Change, SaidIn, Stated } from '../core/change.ts'
import { within } from '../core/origin.ts'
import type { Correction, Plan, Report } from '../core/plan.ts'
import { isSame } from './fields.ts'
import { compare } from './index.ts'

/** A task, a duty or an indicator. */
export interface EntryName {
  readonly what: 'task' | 'duty' | 'indicator'
  readonly id: string
}

/**
 * What differs between two states of a plan in one entry: its definition, what reports say of it, and what befalls it beside: corrections
 * (`corrections.<period>.<field>`), a return by the consolidating unit (`returned`), a report that vanished with what it said (`report`).
 */
export function entryDifferences(before: Plan, after: Plan, name: EntryName): Change[] {
  // Reports speak of duties under `tasks`.
  const isOwn = ({ what, id, saidIn }: Change): boolean =>
    id === name.id && (what === name.what || (saidIn !== null && what === 'task' && name.what === 'duty'))
  return [
    ...compare(before, after).filter(isOwn),
    ...vanished(before, after, name),
    ...corrected(before, after, name),
    ...returned(before, after, name),
  ]
}

const keyOf = ({ unit, period }: Report): string => `${period}/${unit}`
const base = ({ what, id }: EntryName, saidIn: SaidIn) => ({ what, id, saidIn, carried: false }) as const

/** Reports that are gone and spoke of the entry. */
function vanished(before: Plan, after: Plan, name: EntryName): Change[] {
  const left = new Set(after.reports.map(keyOf))
  const speaks = ({ tasks, indicators }: Report): boolean =>
    Object.hasOwn(name.what === 'indicator' ? indicators : tasks, name.id)
  return before.reports
    .filter((report) => !left.has(keyOf(report)) && speaks(report))
    .map(({ unit, period, date, origin }) => ({
      ...base(name, { unit, period }),
      field: 'report',
      from: date,
      to: undefined,
      place: origin,
      was: origin,
    }))
}

/** Corrections of the entry that came or went. */
function corrected(before: Plan, after: Plan, name: EntryName): Change[] {
  const [old, now] = [correctionsOf(before, name), correctionsOf(after, name)]
  const lacking = (all: typeof old, others: typeof old) =>
    all.filter(
      ({ report, data }) =>
        !others.some((o) => keyOf(o.report) === keyOf(report) && isSame(plain(o.data), plain(data))),
    )
  const change = ({ report, data, index }: (typeof old)[number], isGone: boolean): Change => ({
    ...base(name, { unit: report.unit, period: report.period }),
    field: `corrections.${data.period}.${data.field}`,
    from: isGone ? data.to : data.from,
    to: isGone ? undefined : data.to,
    place: within(report.origin, 'corrections', index),
    was: isGone ? within(report.origin, 'corrections', index) : null,
  })
  return [...lacking(now, old).map((one) => change(one, false)), ...lacking(old, now).map((one) => change(one, true))]
}

const plain = (data: Correction): Stated => data as unknown as Stated

const correctionsOf = (plan: Plan, { what, id }: EntryName): { report: Report; data: Correction; index: number }[] =>
  plan.reports.flatMap((report) =>
    report.corrections.flatMap((data, index) =>
      (what === 'indicator' ? data.indicator : data.task) === id ? [{ report, data, index }] : [],
    ),
  )

/** Returns of the task that came or went. */
function returned(before: Plan, after: Plan, name: EntryName): Change[] {
  if (name.what === 'indicator') return []
  const all = (plan: Plan) =>
    plan.consolidated.flatMap(({ returned, period, origin }) =>
      returned.flatMap(({ task, reason }, i) =>
        task === name.id ? [{ period, reason, place: within(origin, 'returned', i) }] : [],
      ),
    )
  const [old, now] = [all(before), all(after)]
  const reasonIn = (list: typeof old, period: string): string | undefined =>
    list.find((one) => one.period === period)?.reason
  const periods = new Map([...old, ...now].map(({ period, place }) => [period, place]))
  return [...periods].flatMap(([period, place]) => {
    const [from, to] = [reasonIn(old, period), reasonIn(now, period)]
    return from === to
      ? []
      : [
          {
            ...base(name, { unit: null, period }),
            field: 'returned',
            from,
            to,
            place,
            was: from === undefined ? null : place,
          },
        ]
  })
}
