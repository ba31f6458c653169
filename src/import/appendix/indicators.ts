import type { Additions } from '../../core/additions.ts'
import { readDeadline } from '../../core/deadline-words.ts'
import { USUAL_OPS } from '../../core/indicator.ts'
import type { Indicator, IndicatorData } from '../../core/plan.ts'
import { fold } from '../../core/text.ts'
import { wordsOf } from '../table.ts'
import { against, isSameEntry } from './against.ts'
import { type Told, textOf, unitsOf } from './cells.ts'
import type { Columns } from './headings.ts'
import { heldBy, type Known, knownOf, type Stated } from './known.ts'
import { indicatorId } from './numbers.ts'
import type { Line } from './rows.ts'
import { same } from './same.ts'
import { type Measured, readWanted, type Wanted } from './target.ts'
import { type Placed, targetsAgainst } from './targets-against.ts'

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
  stated: Stated,
  sheets: readonly { readonly lines: readonly Line[]; readonly columns: Columns }[],
  kind: Kind | undefined,
  told: Told,
): Pick<Additions, 'indicators' | 'filled'> & { cells: Map<string, string> } {
  const cells = new Map<string, string>()
  const entries = knownOf(stated, (plan) => plan.indicators)
  const rows = sheets.flatMap(({ lines, columns }) =>
    lines
      .filter(({ is }) => is === 'entry')
      .flatMap((line) => {
        const id = idOf(entries, line)
        const other = cells.get(`indicators ${id}`)
        if (other !== undefined) {
          told.problems.push({ code: 'twice', cell: line.address('number'), text: id, other })
          return []
        }
        cells.set(`indicators ${id}`, line.address('number'))
        const known = entries.find((indicator) => indicator.id === id)
        return { line, known, ...rowOf(stated, line, columns, { id, known, kind }, told) }
      }),
  )
  return {
    indicators: rows.flatMap(({ known, data }) => (known || !data ? [] : [data])),
    filled: rows.flatMap(({ known, data, line, steps }) => {
      if (!known || !data) return []
      const { targets, direction, ...others } = data
      if (!isSameEntry(stated, known, data)) return against(stated, known, data, line, told)
      const added = targetsAgainst(stated, known, steps, targets, told)
      // Which way is better shows only by the targets: where those are known, so is it.
      const isNew = added.length > 0 && heldBy(known)?.data.direction === undefined && direction !== undefined
      return [...against(stated, known, isNew ? { ...others, direction } : others, line, told), ...added]
    }),
    cells,
  }
}

/** The indicator of these words, where there is one, else the one of this number. */
function idOf(entries: readonly Known<Indicator>[], { what, number }: Line): string {
  const [named, second] = entries.filter(({ filed, inForce }) =>
    [filed, inForce].some((own) => own && same(own.data.name, what)),
  )
  return named && !second ? named.id : indicatorId(number)
}

interface Head {
  readonly id: string
  readonly known: Known<Indicator> | undefined
  readonly kind: Kind | undefined
}

interface RowRead {
  readonly data: IndicatorData | undefined
  readonly steps: readonly Placed[]
}

function rowOf(stated: Stated, line: Line, columns: Columns, { id, known, kind: given }: Head, told: Told): RowRead {
  const own = known && heldBy(known)?.data
  const written = saidKind(line, told)
  const unit = textOf(line, 'unit', told)
  const steps = stepsOf(line, columns, { kind: own?.kind ?? written, unit: own?.unit ?? unit }, told)
  const measure = measureOf(unit, steps, told)
  const kind = kindOf(line, steps, written, own?.kind ?? given, told)
  const every = everyOf(line, told)
  const baseline = baselineOf(line, columns, kind, told)
  const units = unitsOf(stated.filed, line, told)
  if (kind === undefined) return { data: undefined, steps }
  const ops = steps.map(({ wanted: { op } }) => op)
  // `không quá 5` says that less is better, also for the bare number of another year.
  const isDown = ops.some((op) => op?.startsWith('<')) && !ops.some((op) => op?.startsWith('>'))
  const direction = own?.direction ?? (isDown ? 'down' : 'up')
  const data = {
    id,
    name: line.what,
    ...(measure === undefined ? {} : { unit: measure }),
    kind,
    ...(isDown ? { direction: 'down' as const } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    ...(steps.length === 0 ? {} : { targets: steps.map(({ by, wanted }) => stepOf(by, wanted, direction)) as Targets }),
    ...units,
    ...(every === undefined ? {} : { every }),
  }
  return { data, steps }
}

/** The targets of a row, each with its cell. */
function stepsOf(line: Line, { steps }: Columns, known: Measured, told: Told): Placed[] {
  return steps.flatMap(({ at, by, each }) => {
    const cell = line.step(at)
    if (!cell) return []
    const wanted = readWanted(cell, known)
    const place = { by, cell: cell.address, text: wordsOf(cell) }
    if (wanted) return [{ ...place, wanted: each ? { ...wanted, each } : wanted }]
    told.problems.push({ code: 'bad-target', cell: cell.address, text: place.text })
    return []
  })
}

type Targets = NonNullable<IndicatorData['targets']>

/** A step as files write it; the comparison that is meant anyway is left out. */
function stepOf(by: string | null, { value, op, each }: Wanted, direction: keyof typeof USUAL_OPS): Targets[number] {
  const isUsual = op === undefined || op === USUAL_OPS[direction]
  return {
    ...(by === null ? {} : { by }),
    value,
    ...(isUsual ? {} : { op }),
    ...(each === undefined ? {} : { each }),
  }
}

/** The unit of measurement: as its column says, else % where the targets say so. */
function measureOf(measure: string | undefined, steps: readonly Placed[], told: Told): string | undefined {
  const percent = steps.find(({ wanted }) => wanted.isPercent)
  if (measure === undefined) return percent ? '%' : undefined
  if (percent && measure !== '%')
    told.problems.push({ code: 'percent-of-number', cell: percent.cell, text: String(percent.wanted.value), measure })
  return measure
}

/** How a number is counted over time, as the row's own column says it. */
function saidKind(line: Line, told: Told): Kind | undefined {
  const said = textOf(line, 'kind', told)
  const kind = said === undefined ? undefined : KINDS[fold(said)]
  if (said !== undefined && !kind) told.problems.push({ code: 'bad-kind', cell: line.address('kind'), text: said })
  return kind
}

/** Words and yes or no show by themselves; how a number is counted over time a document's table rarely says, and is never guessed. */
function kindOf(
  line: Line,
  steps: readonly Placed[],
  written: Kind | undefined,
  given: Kind | undefined,
  told: Told,
): Kind | undefined {
  const types = new Set(steps.map(({ wanted: { value } }) => (Array.isArray(value) ? 'number' : typeof value)))
  if (types.size > 1) return void told.problems.push({ code: 'mixed-targets', cell: line.address('what') })
  const kind = written ?? (types.has('boolean') ? 'yes-no' : types.has('string') ? 'text' : given)
  if (kind === undefined && !line.cell('kind'))
    told.problems.push({ code: 'no-kind', cell: line.address('what'), text: line.what })
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
function baselineOf(line: Line, { baseline }: Columns, kind: Kind | undefined, told: Told): IndicatorData['baseline'] {
  const cell = line.cell('baseline')
  if (!cell || textOf(line, 'baseline', told) === undefined) return undefined
  const wanted = readWanted(cell, { kind })
  if (!wanted || Array.isArray(wanted.value) || wanted.op !== undefined)
    return void told.problems.push({ code: 'bad-target', cell: cell.address, text: wordsOf(cell) })
  const [, year] = /^(?:thuc hien|ket qua).*?(\d{4})$/.exec(baseline) ?? []
  return { ...(year === undefined ? {} : { at: `${year}-12-31` }), value: wanted.value }
}
