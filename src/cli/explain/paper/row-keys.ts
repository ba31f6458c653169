import type { Period } from '../../../core/period.ts'
import type { Progress } from '../../../core/progress.ts'
import { nameAt } from '../../../core/unit.ts'
import { periodsSince, reportedEvery } from '../../../measure/trend.ts'
import { idOf } from '../cards.ts'
import { dueId } from '../due-view.ts'
import { formKeys } from './form-keys.ts'
import { type Paper, taskOf } from './paper.ts'

type Row = Readonly<Record<string, unknown>>
type Key = (paper: Paper, row: Row, i: number, groups: readonly string[]) => unknown

/** The periods of the chart of completion. */
export const trendPeriods = ({ plan, asOf }: Progress): Period[] => periodsSince(plan, reportedEvery(plan), asOf)

const yearId: Key = ({ years }, _row, i) => years[i]?.id
/** `Năm 2026` by its year, the last row by `sum`. */
const yearNamed: Key = (_paper, { name }) => /\d{4}/.exec(String(name))?.[0] ?? 'sum'
/** `1.c. Đo lường …` by the task's id. */
const titled: Key = (paper, { title }) => {
  const id = String(title).split('. ', 1)[0] ?? ''
  return taskOf(paper, id) && id
}

/** What a row of each table goes by, where that is not its own id. */
const KEYS: readonly (readonly [RegExp, Key])[] = [
  [/^units\.rows$/, ({ progress: { units } }, _row, i) => units[i]?.id ?? '-'],
  [/^reports\.rows$/, ({ progress: { reports } }, _row, i) => owedKey(reports, i)],
  [/^indicatorSteps\.rows$/, ({ progress: { indicators } }, _row, i) => indicators[i]?.indicator.id],
  [/^charts\.groups$/, ({ progress: { groups } }, _row, i) => groups.filter(({ counts }) => counts.total > 0)[i]?.id],
  [/^charts\.indicators$/, (_paper, { name }) => String(name).split(' ')[0]],
  [/^charts\.trend$/, ({ progress }, _row, i) => trendPeriods(progress)[i]?.id],
  [/^charts\.money$/, (_paper, { year }) => year],
  [/^taskList$/, ({ progress: { groups } }, _row, i) => groups[i]?.id],
  [/^(?:rates\.rows|series)\..+\.cells$|^tasks\.years$/, yearId],
  [/^(?:rates\.rows|series)\..+\.changes$/, (paper, row, i, groups) => yearId(paper, row, i + 1, groups)],
  [/^series\..+\.recent$/, ({ years }, _row, i) => years.slice(-2)[i]?.id],
  [/^money\.(?:sources\..+\.)?years$/, yearNamed],
  [
    /^money\.sources$/,
    ({ progress: { money } }, { name }) => money?.table.rows.find((row) => row.name === name)?.source,
  ],
  [/^(?:tasks|cooperating\.rows|finished\.\w+|list\.groups\..+\.tasks)$/, titled],
  [/^sections$/, ({ tables }, _row, i) => Object.keys(tables)[i]],
  [
    /^sections\.(\w+)\.(?:counts|rates)$/,
    ({ tables }, _row, i, [table = '']) => {
      const card = tables[table]?.[i]
      return card && (card.kind === 'plan' ? 'total' : idOf(card))
    },
  ],
  [/^ranking\.rows$|^answers$/, ({ whole: { plan, asOf } }, { unit }) => idNamed(plan.units, asOf, String(unit))],
  [/^card\.0\.lines$/, (_paper, _row, i) => LINES[i]],
  [
    /^lists\.(\d+)\.rows$/,
    ({ late }, _row, i, [list]) => {
      const item = late[Number(list)]?.[i]
      return item && dueId(item)
    },
  ],
]

/** The lines of one unit's card, in their order. */
const LINES = [
  'tasks',
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'onTimeByFirst',
  'overdueOfDue',
  'averageProgress',
  'coverage',
  'reportsInTime',
  'indicators',
  'money',
  'movement',
  'rank',
] as const

/** The keys of the rows of a list. */
export function keysOf(paper: Paper, path: string, list: readonly unknown[]): string[] {
  if (paper.kind === 'form' && /^groups\.[^.]+\.rows$/.test(path)) return formKeys(paper, list as readonly Row[])
  const found = KEYS.find(([form]) => form.test(path))
  const groups = found ? (found[0].exec(path) ?? []).slice(1) : []
  return list.map((row, i) => {
    const isRow = row !== null && typeof row === 'object'
    const own = isRow ? (row as Row) : {}
    const key = found?.[1](paper, own, i, groups) ?? own.id ?? own.letter ?? (own.number || undefined) ?? own.name ?? i
    return String(key)
  })
}

const idNamed = (units: Progress['plan']['units'], day: string, name: string): string | undefined =>
  [...units.values()].find((unit) => nameAt(unit, day) === name)?.id

/** As in `reports.kinh-te.due` of the status: with the period where a unit owes several. */
function owedKey(reports: Progress['reports'], i: number): string | undefined {
  const owed = reports[i]
  if (!owed) return undefined
  return reports.filter(({ unit }) => unit === owed.unit).length > 1 ? `${owed.unit}.${owed.period.id}` : owed.unit
}
