import type { Day } from '../core/day.ts'
import {
  type AmountName,
  addUp,
  amountAt,
  type LineStatus,
  type MoneyRow,
  type MoneyStatus,
  type MoneySum,
  type MoneyTable,
} from '../core/money.ts'
import type { Budget, Plan } from '../core/plan.ts'
import type { TaskStatus } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'

/** The funding of a plan at a day; null where the plan has no budget. `tasks` are the plan's tasks as measured on that day. */
export function moneyStatus(plan: Plan, tasks: readonly TaskStatus[], day: Day): MoneyStatus | null {
  const { budget } = plan
  if (!budget) return null
  const complete = !plan.unread.some((file) => touchesMoney(plan, file))
  const year = Number(day.slice(0, 4))
  const lines = linesAt(plan, budget, day, year)
  const sum = (chosen: readonly LineStatus[]): MoneySum => sumOf(chosen, complete)
  const rows = (ids: readonly (string | null)[], key: 'task' | 'group' | 'unit'): MoneyRow[] =>
    ids.flatMap((id) => {
      const own = lines.filter((line) => line.task !== null && line[key] === id)
      return own.length === 0 ? [] : [{ id, total: sum(own), thisYear: sum(inYear(own, year)) }]
    })
  return {
    year,
    complete,
    lines,
    total: sum(lines),
    thisYear: sum(inYear(lines, year)),
    table: tableOf(budget, lines, sum),
    tasks: rows(distinct([...plan.tasks.map(({ id }) => id), ...lines.flatMap(({ task }) => task ?? [])]), 'task'),
    groups: rows([...plan.groups.map(({ id }) => id), null], 'group'),
    units: rows(distinct([...plan.units.keys(), ...lines.flatMap(({ unit }) => unit ?? []), null]), 'unit'),
    general: sum(lines.filter(({ task }) => task === null)),
    ...saidOf(budget, lines, tasks),
  }
}

/** The funding of some of a plan's tasks; its general costs belong to none of them. Null where the plan has no budget. */
export function moneyOfTasks(plan: Plan, tasks: readonly TaskStatus[], day: Day): MoneyStatus | null {
  const { budget } = plan
  if (!budget) return null
  const ids = new Set(tasks.map(({ id }) => id))
  const lines = budget.lines.filter(({ data }) => data.task !== undefined && ids.has(data.task))
  return moneyStatus({ ...plan, budget: { ...budget, lines } }, tasks, day)
}

/** Lines, and what they are grouped by: tasks, groups, units. What reports say is no part of it. */
const touchesMoney = ({ folder }: Plan, file: string): boolean =>
  file.startsWith(`${folder}/tasks/`) ||
  ['budget.yaml', 'plan.yaml', 'units.yaml'].some((name) => file === `${folder}/${name}`)

const inYear = (lines: readonly LineStatus[], year: number): LineStatus[] =>
  lines.filter(({ line }) => line.data.year === year)

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)]

function linesAt(plan: Plan, budget: Budget, day: Day, year: number): LineStatus[] {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
  return budget.lines.map((line) => {
    const id = line.data.task ?? null
    const task = id === null ? undefined : tasks.get(id)
    const lead = task?.data.lead
    const allocated = amountAt(line, 'allocated', day)
    const disbursed = amountAt(line, 'disbursed', day)
    return {
      line,
      begun: line.data.year <= year || allocated !== null || disbursed !== null,
      task: id,
      group: plan.groups.some((group) => group.id === task?.group) ? (task?.group ?? null) : null,
      unit: lead === undefined ? null : holderAt(plan, lead, day).unit,
      planned: amountAt(line, 'planned'),
      allocated,
      disbursed,
    }
  })
}

/** Lines added up, exactly. Without all files (`complete` false) there is no rate. */
export function sumOf(lines: readonly LineStatus[], complete: boolean): MoneySum {
  const begun = lines.filter((line) => line.begun)
  const of = (name: AmountName, chosen = lines) => addUp(chosen.map((line) => line[name]))
  // Of a year that has not begun nothing is owed.
  const running = (name: AmountName) => ({ sum: of(name).sum, missing: of(name, begun).missing })
  const both = lines.filter((line) => line.allocated && line.disbursed)
  const n = of('disbursed', both).sum ?? 0n
  const d = of('allocated', both).sum ?? 0n
  return {
    lines: lines.length,
    begun: begun.length,
    planned: of('planned'),
    allocated: running('allocated'),
    disbursed: running('disbursed'),
    disbursement: complete && d > 0n ? { n, d } : null,
    paired: both.length,
  }
}

/** Sources in the order of the file, then those that lines name and the file does not declare: every line has its row. */
function tableOf(
  { sources }: Budget,
  lines: readonly LineStatus[],
  sum: (lines: readonly LineStatus[]) => MoneySum,
): MoneyTable {
  const years = distinct(lines.map(({ line }) => line.data.year)).sort((a, b) => a - b)
  const names = new Map(sources.map(({ data: { id, name } }) => [id, name]))
  const ids = distinct([...names.keys(), ...lines.map(({ line }) => line.data.source)])
  const rows = ids.flatMap((source) => {
    const own = lines.filter(({ line }) => line.data.source === source)
    if (own.length === 0) return []
    const cells = years.map((year) => inYear(own, year)).map((cell) => (cell.length === 0 ? null : sum(cell)))
    return [{ source, name: names.get(source) ?? source, cells, total: sum(own) }]
  })
  return { years, rows, foot: { cells: years.map((year) => sum(inYear(lines, year))), total: sum(lines) } }
}

/** Of which tasks in force the budget speaks, and of which it does not. Cancelled tasks and those not applicable need no funds. */
function saidOf(
  { withoutFunds }: Budget,
  lines: readonly LineStatus[],
  tasks: readonly TaskStatus[],
): Pick<MoneyStatus, 'withLines' | 'withoutFunds' | 'silent'> {
  const ids = tasks.filter(({ state }) => state !== 'cancelled' && state !== 'notApplicable').map(({ id }) => id)
  const paid = new Set(lines.map(({ task }) => task))
  const none = new Set(withoutFunds.map(({ data }) => data))
  return {
    withLines: ids.filter((id) => paid.has(id)),
    withoutFunds: ids.filter((id) => !paid.has(id) && none.has(id)),
    silent: ids.filter((id) => !paid.has(id) && !none.has(id)),
  }
}
