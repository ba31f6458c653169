import type { AmountName, LineStatus } from '../core/money.ts'
import type { Origin } from '../core/origin.ts'
import { integer } from '../core/ratio.ts'
import type { Reader } from '../core/reader.ts'
import { sumOf } from '../measure/money.ts'
import { originLines } from '../pipeline.ts'
import type { Chosen } from './list-money.ts'
import { sumJson } from './money-json.ts'
import { unitName } from './status-lists.ts'

/** `plan list money --json` (schemas/money-list.v1.schema.json): amounts in đồng; what is not stated is null and counted in `missing`. */
export async function moneyListJson(reader: Reader, chosen: readonly Chosen[]): Promise<object> {
  const origins = chosen.flatMap(({ lines }) => lines.map(({ line }) => line.origin))
  const places = await originLines(origins, reader)
  return { schema: 'money-list/1', plans: chosen.map((one) => planJson(one, places)) }
}

const yearOf = ({ line }: LineStatus): number => line.data.year

function planJson({ progress, money, lines }: Chosen, places: ReadonlyMap<Origin, number>) {
  const { plan, asOf } = progress
  const sum = (own: readonly LineStatus[]) => sumJson(sumOf(own, money.complete))
  const rows = <K, D>(
    keys: readonly K[],
    isOf: (line: LineStatus, key: K) => boolean,
    head: (key: K, own: LineStatus[]) => D,
  ) =>
    keys.flatMap((key) => {
      const own = lines.filter((line) => isOf(line, key))
      return own.length === 0 ? [] : [{ ...head(key, own), ...sum(own) }]
    })
  const years = (own: readonly LineStatus[]) =>
    money.table.years.flatMap((year) => {
      const cell = own.filter((line) => yearOf(line) === year)
      return cell.length === 0 ? [] : [{ year, ...sum(cell) }]
    })
  const ofTask = (key: 'task' | 'group' | 'unit') => (line: LineStatus, id: string | null) =>
    line.task !== null && line[key] === id
  const ids = (list: readonly { readonly id: string | null }[]) => list.map(({ id }) => id)
  return {
    plan: plan.id,
    illustrative: plan.data.illustrative ?? false,
    asOf,
    complete: money.complete,
    total: sum(lines),
    years: years(lines),
    sources: rows(
      money.table.rows,
      (line, { source }) => line.line.data.source === source,
      ({ source, name }, own) => ({ id: source, name, years: years(own) }),
    ),
    groups: rows(ids(money.groups), ofTask('group'), (id) => ({ id })),
    units: rows(ids(money.units), ofTask('unit'), (id) => ({ id, name: id === null ? null : unitName(progress, id) })),
    tasks: rows(ids(money.tasks), ofTask('task'), (id, [first]) => ({
      id,
      group: first?.group ?? null,
      unit: first?.unit ?? null,
    })),
    general: sum(lines.filter(({ task }) => task === null)),
    withoutFunds: money.withoutFunds,
    silent: money.silent,
    lines: lines.map((line) => lineJson(line, places.get(line.line.origin) ?? null)),
  }
}

function lineJson(status: LineStatus, place: number | null) {
  const { line, task, group, unit } = status
  const { name = null, source, year } = line.data
  const amount = (of: AmountName) => status[of] && integer(status[of].value)
  return {
    task,
    name,
    source,
    year,
    group,
    unit,
    planned: amount('planned'),
    allocated: amount('allocated'),
    allocatedAt: status.allocated?.at ?? null,
    disbursed: amount('disbursed'),
    disbursedAt: status.disbursed?.at ?? null,
    file: line.origin.file,
    line: place,
  }
}
