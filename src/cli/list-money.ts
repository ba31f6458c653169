import type { LineStatus, MoneyStatus } from '../core/money.ts'
import { printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { sumOf } from '../measure/money.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import { moneyListJson } from './list-money-json.ts'
import type { Listed, Row } from './listing.ts'
import { amountText, coverageText } from './money-text.ts'

/** The lines of one plan that pass the filters. */
export interface Chosen {
  readonly progress: Progress
  readonly money: MoneyStatus
  readonly lines: readonly LineStatus[]
}

/** `plan list money`: sources by year, their totals, then tasks; `--unit` means the unit that answers for the task at the date of facts, or its lead as written. */
export async function listMoney(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { heads, counts, missing } = context.words.money
  const chosen = plans.flatMap((progress) => chosenOf(progress, filters))
  const right = (head: string) => ({ head, align: 'right' as const })
  const all = chosen.reduce((n, { money }) => n + money.lines.length, 0)
  const lines = chosen.flatMap((one) => one.lines)
  const rows = chosen.flatMap((one) => rowsOf(context, one, filters))
  const starred = rows.some(({ cells }) => cells.slice(2, 5).some((cell) => cell.endsWith('*')))
  return {
    columns: [
      { head: heads.what, flexible: true },
      right(heads.year),
      right(heads.planned),
      right(heads.allocated),
      right(heads.disbursed),
      right(heads.disbursement),
      right(heads.coverage),
    ],
    rows,
    count:
      chosen.length === 0 ? noBudget(context, plans) : counts(lines.length, all) + (starred ? ` · ${missing}` : ''),
    json: () => moneyListJson(context.reader, chosen),
  }
}

/** No plan has a budget, or one has and it could not be read: two things. */
function noBudget({ words }: Context, plans: readonly Progress[]): string {
  const isUnread = plans.some(({ plan }) => plan.unread.includes(`${plan.folder}/budget.yaml`))
  return isUnread ? words.money.unread : words.money.none
}

function chosenOf(progress: Progress, { unit, group, year }: Filters): Chosen[] {
  const { money } = progress
  if (!money) return []
  const leads = new Map(progress.plan.tasks.map(({ id, data }) => [id, data.lead]))
  const passes = (line: LineStatus): boolean =>
    (!unit || unit.has(line.unit ?? '') || unit.has(leads.get(line.task ?? '') ?? '')) &&
    (group === undefined || line.group === group) &&
    (year === undefined || line.line.data.year === year)
  return [{ progress, money, lines: money.lines.filter(passes) }]
}

const yearOf = ({ line }: LineStatus): number => line.data.year
const sourceOf = ({ line }: LineStatus): string => line.data.source

function rowsOf({ words }: Context, { progress, money, lines }: Chosen, { year }: Filters): Row[] {
  if (lines.length === 0) return []
  const w = words.money
  const row = (what: string, when: string, own: readonly LineStatus[]): Row => {
    const sum = sumOf(own, money.complete)
    const cells = [sum.planned, sum.allocated, sum.disbursed].map((amount) => amountText(words, amount))
    const rate = sum.disbursement ? printPercent(sum.disbursement) : words.none
    return { progress, cells: [what, when, ...cells, rate, coverageText(words, sum)] }
  }
  const years = money.table.years.filter((y) => lines.some((line) => yearOf(line) === y))
  const byYear = (what: string, own: readonly LineStatus[]): Row[] =>
    years.flatMap((y) => {
      const cell = own.filter((line) => yearOf(line) === y)
      return cell.length === 0 ? [] : [row(what, String(y), cell)]
    })
  const span = year === undefined ? w.allYears : String(year)
  const sources = money.table.rows.flatMap(({ source, name }) =>
    byYear(
      safe(name),
      lines.filter((line) => sourceOf(line) === source),
    ),
  )
  const tasks = money.tasks.flatMap(({ id }) => {
    const own = lines.filter(({ task }) => task === id)
    return own.length === 0 ? [] : [row(`${id} ${nameOf(progress, id)}`.trimEnd(), span, own)]
  })
  const general = lines.filter(({ task }) => task === null)
  const blank: Row = { progress, cells: [] }
  return [
    ...sources,
    ...byYear(w.sum, lines),
    ...(years.length > 1 ? [row(w.sum, w.allYears, lines)] : []),
    blank,
    ...tasks,
    ...(general.length === 0 ? [] : [row(w.general, span, general)]),
  ]
}

function nameOf({ plan }: Progress, id: string | null): string {
  const task = plan.tasks.find((t) => t.id === id)
  const text = task ? (task.data.name ?? task.data.text) : plan.duties.find((d) => d.id === id)?.data.text
  return safe(text ?? '')
}
