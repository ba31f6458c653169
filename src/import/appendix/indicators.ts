import type { Additions } from '../../core/additions.ts'
import { readDeadline } from '../../core/deadline-words.ts'
import type { IndicatorData, Plan } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { wordsOf } from '../table.ts'
import { against } from './against.ts'
import { type Told, textOf, unitsOf } from './cells.ts'
import type { Columns } from './headings.ts'
import { indicatorId } from './numbers.ts'
import type { Line } from './rows.ts'
import { readWanted, type Wanted } from './target.ts'
import { same } from './tasks.ts'

export type Kind = IndicatorData['kind']

/** How a figure is counted over time, as a column says it. */
const KINDS: Readonly<Record<string, Kind>> = {
  'thoi diem': 'point',
  'tai thoi diem': 'point',
  'trong ky': 'in-period',
  'luy ke': 'cumulative',
  'co/chua': 'yes-no',
  'bang loi': 'text',
}

/** The rows of indicator appendices → indicators that the plan does not have yet, and what its indicators do not say yet. */
export function readIndicators(
  plan: Plan,
  sheets: readonly { readonly lines: readonly Line[]; readonly columns: Columns }[],
  kind: Kind | undefined,
  told: Told,
): Pick<Additions, 'indicators' | 'filled'> & { cells: Map<string, string> } {
  const cells = new Map<string, string>()
  const found = sheets.flatMap(({ lines, columns }) =>
    lines
      .filter(({ is }) => is === 'entry')
      .flatMap((line) => {
        const name = line.what
        const known = plan.indicators.filter(({ data }) => same(data.name, name))
        const id = known.length === 1 ? (known[0]?.id ?? '') : indicatorId(line.number)
        const other = cells.get(`indicators ${id}`)
        if (other !== undefined) {
          told.problems.push({ code: 'twice', cell: line.address('number'), text: id, other })
          return []
        }
        cells.set(`indicators ${id}`, line.address('number'))
        const own = plan.indicators.find((indicator) => indicator.id === id)
        const data = dataOf(plan, line, columns, { id, name, kind: own?.data.kind ?? kind }, told)
        return data ? [{ data, kept: own && against(plan, own, data, line, told) }] : []
      }),
  )
  return {
    indicators: found.flatMap(({ data, kept }) => (kept === undefined ? [data] : [])),
    filled: found.flatMap(({ kept }) => kept ?? []),
    cells,
  }
}

interface Head {
  readonly id: string
  readonly name: string
  readonly kind: Kind | undefined
}

function dataOf(plan: Plan, line: Line, columns: Columns, head: Head, told: Told): IndicatorData | undefined {
  const steps = columns.steps.flatMap(({ at, by }) => {
    const cell = line.step(at)
    if (!cell) return []
    const wanted = readWanted(cell)
    if (wanted) return [{ by, wanted, cell: cell.address }]
    told.problems.push({ code: 'bad-target', cell: cell.address, text: wordsOf(cell) })
    return []
  })
  const measure = measureOf(line, steps, told)
  const kind = kindOf(line, steps, head.kind, told)
  const every = everyOf(line, told)
  const baseline = baselineOf(line, columns, told)
  if (kind === undefined) return undefined
  const ops = steps.map(({ wanted: { op } }) => op)
  // `không quá 5` says that less is better, also for the bare number of another year.
  const isDown = ops.some((op) => op?.startsWith('<')) && !ops.some((op) => op?.startsWith('>'))
  return {
    id: head.id,
    name: head.name,
    ...(measure === undefined ? {} : { unit: measure }),
    kind,
    ...(isDown ? { direction: 'down' as const } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    ...(steps.length === 0 ? {} : { targets: steps.map(({ by, wanted }) => stepOf(by, wanted, isDown)) as Targets }),
    ...unitsOf(plan, line, told),
    ...(every === undefined ? {} : { every }),
  }
}

type Targets = NonNullable<IndicatorData['targets']>

/** A step as files write it; the comparison that is meant anyway is left out. */
function stepOf(by: string | null, { value, op, each }: Wanted, isDown: boolean): Targets[number] {
  const isUsual = op === undefined || op === (isDown ? '<=' : '>=')
  return {
    ...(by === null ? {} : { by }),
    value,
    ...(isUsual ? {} : { op }),
    ...(each === undefined ? {} : { each }),
  }
}

interface Placed {
  readonly wanted: Wanted
  readonly cell: string
}

/** The unit of measurement: as its column says, else % where the targets say so. */
function measureOf(line: Line, steps: readonly Placed[], told: Told): string | undefined {
  const measure = textOf(line, 'unit', told)
  const percent = steps.find(({ wanted }) => wanted.isPercent)
  if (measure === undefined) return percent ? '%' : undefined
  if (percent && measure !== '%')
    told.problems.push({ code: 'percent-of-number', cell: percent.cell, text: String(percent.wanted.value), measure })
  return measure
}

/** Words and yes or no show by themselves; how a number is counted over time a document's table rarely says, and is never guessed. */
function kindOf(line: Line, steps: readonly Placed[], given: Kind | undefined, told: Told): Kind | undefined {
  const types = new Set(steps.map(({ wanted: { value } }) => (Array.isArray(value) ? 'number' : typeof value)))
  if (types.size > 1) return void told.problems.push({ code: 'mixed-targets', cell: line.address('what') })
  if (types.has('boolean')) return 'yes-no'
  if (types.has('string')) return 'text'
  const said = textOf(line, 'kind', told)
  if (said === undefined) {
    if (given === undefined) told.problems.push({ code: 'no-kind', cell: line.address('what'), text: line.what })
    return given
  }
  const kind = KINDS[fold(said)]
  if (!kind) told.problems.push({ code: 'bad-kind', cell: line.address('kind'), text: said })
  return kind
}

function everyOf(line: Line, told: Told): IndicatorData['every'] {
  const said = textOf(line, 'every', told)
  const every = said === undefined ? undefined : readDeadline(said)?.every
  if (every === undefined || every === '3-years' || every === '5-years') {
    if (said !== undefined) told.problems.push({ code: 'bad-every', cell: line.address('every'), text: said })
    return undefined
  }
  return every
}

/** The baseline; a heading such as `thực hiện năm 2025` means the figure of that year's end. */
function baselineOf(line: Line, { baseline }: Columns, told: Told): IndicatorData['baseline'] {
  const cell = line.cell('baseline')
  if (!cell || textOf(line, 'baseline', told) === undefined) return undefined
  const wanted = readWanted(cell)
  if (!wanted || Array.isArray(wanted.value) || wanted.op !== undefined)
    return void told.problems.push({ code: 'bad-target', cell: cell.address, text: wordsOf(cell) })
  const [, year] = /^(?:thuc hien|ket qua).*?(\d{4})$/.exec(baseline) ?? []
  return { ...(year === undefined ? {} : { at: `${year}-12-31` }), value: wanted.value as number }
}
