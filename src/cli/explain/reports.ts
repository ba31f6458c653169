import { daysBetween, printDay } from '../../core/day.ts'
import { printCount } from '../../core/number.ts'
import type { Origin } from '../../core/origin.ts'
import type { OwedReport, Progress } from '../../core/progress.ts'
import { ratesKnown } from '../../core/rates.ts'
import { type Ratio, toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item } from './calculation.ts'
import type { Input } from './derivation.ts'
import { printed, RATE_NAMES } from './rate.ts'
import type { Explainer, Figure } from './scope.ts'

/** `rates.reportsInTime`: the share of reports received in time, with every report that fell due this year. */
export const reportsInTime: Explainer = {
  ids: () => ['rates.reportsInTime'],
  explain: ({ words, progress }) => ({
    ...inTimeShare(words, progress, progress.reportsDue, progress.reportsInTime),
    others: RATE_NAMES.map((name) => `rates.${name}`),
  }),
}

/** The share of some owed reports that came in time. */
export function inTimeShare(words: Words, progress: Progress, due: readonly OwedReport[], found: Ratio | null): Figure {
  const { explain, rates } = words
  const in_ = (state: OwedReport['state']): OwedReport[] => due.filter((owed) => owed.state === state)
  const ids = (owed: readonly OwedReport[]): string[] => owed.map((o) => `${o.unit} ${o.period.id}`)
  const [inTime, late, missing] = [in_('inTime'), in_('late'), in_('missing')]
  const known = ratesKnown(progress.plan)
  return {
    name: rates.reportsInTime,
    formula: explain.formulas.reportsInTime,
    terms: [
      { symbol: 'R1', name: explain.inTime, value: printCount(inTime.length), ids: ids(inTime) },
      { symbol: 'R2', name: explain.late, value: printCount(late.length), ids: ids(late) },
      { symbol: 'R3', name: explain.missing, value: printCount(missing.length), ids: ids(missing) },
    ],
    steps: [`${inTime.length} / (${inTime.length} + ${late.length} + ${missing.length})`],
    ...printed(words, found, known ? explain.zero : explain.unread),
    inputs: due.map((owed) => owedInput(words, progress, owed)),
    calculation: {
      operation: { op: 'ratio', above: { value: ['inTime'] }, below: {} },
      items: due.map((owed) => reportItem(owed, owed.state, receivedOrigin(progress, owed))),
      result: toJson(found),
      withheld: known ? undefined : 'unread',
    },
  }
}

const FIELDS = ['due', 'received', 'inTime'] as const
type Field = (typeof FIELDS)[number]

/** `reports.kinh-te.due`: what is owed for the period shown; with the period where a unit owes several, `reports.kinh-te.2026-Q3.due`. */
export const owedReports: Explainer = {
  ids: ({ reports }) => owedIds(reports),
  explain: ({ words, progress }, _scope, id) => owedField(words, progress, progress.reports, id),
}

/** `reports.kinh-te.due` and so on, of a list of owed reports. */
export const owedIds = (reports: readonly OwedReport[]): string[] =>
  reports.flatMap((owed) => FIELDS.map((field) => `${rowId(reports, owed)}.${field}`))

/** What one of those ids says. */
export function owedField(words: Words, progress: Progress, reports: readonly OwedReport[], id: string): Figure {
  const owed = reports.find((report) => id.startsWith(`${rowId(reports, report)}.`))
  const field = id.slice(id.lastIndexOf('.') + 1) as Field
  if (!owed) throw new Error(`no report is owed under ${id}`)
  return { terms: [], steps: [], ...FIELD[field](words, progress, owed) }
}

/** A unit that owes several reports in the period shown has the period of each in its id. */
function rowId(all: readonly OwedReport[], { unit, period }: OwedReport): string {
  const several = all.filter((other) => other.unit === unit).length > 1
  return `reports.${unit}${several ? `.${period.id}` : ''}`
}

const FIELD: Readonly<
  Record<Field, (words: Words, progress: Progress, owed: OwedReport) => Omit<Figure, 'terms' | 'steps'>>
> = {
  due: (words, _progress, owed) => {
    const { due, period } = owed
    const origin = owed.origin
    const days = due === null ? null : daysBetween(period.to, due)
    const items: Item[] = [
      { id: period.id, kind: 'value', value: period.to, origin },
      { id: 'dueDays', kind: 'value', value: days, origin },
    ]
    return {
      name: `${words.figures.reportDue} · ${safe(owed.name)}`,
      formula: words.figures.dueFormula,
      result: due === null ? `${words.none} (${words.explain.notSet})` : printDay(due),
      inputs: [
        {
          label: period.id,
          value: days === null ? words.none : words.figures.daysAfter(days, printDay(period.to)),
          origin,
        },
      ],
      calculation: calculation('plusDays', items, due),
    }
  },
  received: (words, progress, owed) => ({
    name: `${words.figures.reportReceived} · ${safe(owed.name)}`,
    result: owed.received === null ? `${words.none} (${words.explain.missing})` : printDay(owed.received),
    inputs: [owedInput(words, progress, owed)],
    calculation: calculation(
      'stated',
      [reportItem(owed, owed.received, receivedOrigin(progress, owed))],
      owed.received,
    ),
  }),
  inTime: (words, progress, owed) => {
    const day = (id: string, value: string | null, origin: Origin): Item => ({ id, kind: 'value', value, origin })
    const items = [
      day('received', owed.received, receivedOrigin(progress, owed)),
      day('due', owed.due, owed.origin),
      day('asOf', progress.asOf, owed.origin),
    ]
    const verdict =
      owed.inTime === null
        ? undefined
        : owed.inTime
          ? words.explain.inTime
          : words.explain[owed.state === 'late' ? 'late' : 'missing']
    return {
      name: `${words.figures.reportInTime} · ${safe(owed.name)}`,
      formula: words.figures.inTimeFormula,
      result: verdict ?? `${words.none} (${owed.due === null ? words.explain.notSet : words.figures.notDueYet})`,
      inputs: [owedInput(words, progress, owed)],
      calculation: calculation('inTime', items, owed.inTime),
    }
  },
}

const calculation = (
  op: 'plusDays' | 'stated' | 'inTime',
  items: readonly Item[],
  result: Calculation['result'],
): Calculation => ({ operation: { op }, items, result })

/** One report with the value to count. */
export const reportItem = ({ unit, period }: OwedReport, value: Item['value'], origin: Origin): Item => ({
  id: `${unit}.${period.id}`,
  kind: 'report',
  value,
  origin,
})

/** The line that states when the report was received; the rule by which it is owed where there is none. */
export function receivedOrigin(progress: Progress, owed: OwedReport): Origin {
  const { reports } = progress.plan
  const report = reports.find(
    (r) => r.unit === owed.unit && r.period === owed.period.id && r.effective <= progress.asOf,
  )
  if (!report || owed.received === null) return owed.origin
  return { file: report.origin.file, path: [report.received === report.date ? 'date' : 'received'] }
}

/** One report that is owed: what came of it, and the line of the report or of what orders it. */
export function owedInput({ explain }: Words, progress: Progress, owed: OwedReport): Input {
  const received = owed.received ? explain.received(printDay(owed.received)) : explain.missing
  const due = owed.due ? ` · ${explain.due(printDay(owed.due))}` : ''
  return {
    label: `${safe(owed.period.id)} ${safe(owed.name)}`,
    value: received + due,
    origin: receivedOrigin(progress, owed),
  }
}
