import { plain } from '../columns.ts'
import { type Row, type Table, wordsOf } from '../table.ts'
import { type StepTime, timeOf } from './steps.ts'

/** What a column of an appendix holds. */
export type Column =
  | 'number'
  | 'what'
  | 'lead'
  | 'with'
  | 'product'
  | 'deadline'
  | 'unit'
  | 'kind'
  | 'every'
  | 'baseline'

/** A column of an indicator's target. */
export interface StepColumn extends StepTime {
  readonly at: number
}

/** The columns of an appendix, found by their headings. */
export interface Columns {
  readonly is: 'tasks' | 'indicators'
  readonly at: ReadonlyMap<Column, number>
  readonly steps: readonly StepColumn[]
  /** The heading over the baseline, which may name its day. */
  readonly baseline: string
  /** Headings that mean nothing to a plan, or stand there a second time. */
  readonly unused: readonly string[]
}

/** One sheet with the headings of an appendix. */
export interface Appendix {
  readonly table: Table
  readonly header: Row
  readonly columns: Columns
}

/** As appendices head their columns, over folded words without brackets; the first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:tt|stt|so tt|so thu tu)$/, 'number'],
  [/^(?!.*lien quan)(?:ten |noi dung |cac )?(?:nhiem vu|noi dung|cong viec)(?:[ ,/].*)?$/, 'what'],
  [/^(?:ten |noi dung |cac )?chi tieu(?: chu yeu| cu the)?$/, 'what'],
  [/^(?!.*chu tri).*phoi hop/, 'with'],
  [/^(?!.*phoi hop)(?:.*chu tri|(?:co quan|don vi)(?:, don vi)? (?:thuc hien|theo doi|phu trach))/, 'lead'],
  [/^(?:san pham|ket qua)(?:[ ,/]+(?:san pham|ket qua|yeu cau|dau ra|du kien|can dat))*$/, 'product'],
  [/^(?:thoi gian|thoi han|han|tien do)(?: (?:hoan thanh|thuc hien|ket thuc))*$/, 'deadline'],
  [/^(?:dvt|don vi tinh)$/, 'unit'],
  [/^(?:cach tinh|loai so lieu)$/, 'kind'],
  [/^(?:ky|dinh ky|tan suat) bao cao$/, 'every'],
  [/^(?:muc goc|hien trang|thuc hien|ket qua|ket qua thuc hien)(?: den het| het)?(?: nam)?(?: \d{4})?$/, 'baseline'],
]

/**
 * The appendices of a table, wherever their headings stand; none in any other table. A document pasted into one sheet has several, one below the other;
 * headings of the same kind once more are those of the next page.
 */
export function appendicesIn(table: Table): Appendix[] {
  const found = table.rows.slice(0, FAR).flatMap((header, i) => {
    const columns = columnsOf(header, table.rows[i + 1])
    return columns ? [{ table, header, columns }] : []
  })
  const starts = found.filter(({ columns }, i) => columns.is !== found[i - 1]?.columns.is)
  return starts.map((start, n) => {
    const end = starts[n + 1]?.header.number ?? Number.POSITIVE_INFINITY
    const own = found.filter(({ header }) => header.number >= start.header.number && header.number < end)
    const best = own.reduce((a, b) => (sizeOf(b.columns) > sizeOf(a.columns) ? b : a), start)
    return { ...best, table: { ...table, rows: table.rows.filter(({ number }) => number < end) } }
  })
}

/** Rows in which headings are looked for: a plan of some pages stands before its appendices. */
const FAR = 5000
export const sizeOf = ({ at, steps }: Columns): number => at.size + steps.length

/** The columns that a row heads, with the row below it where the headings take two (`Phân công`: `Chủ trì`, `Phối hợp`). */
export function columnsOf({ cells }: Row, below?: Row): Columns | undefined {
  const at = new Map<Column, number>()
  const steps: StepColumn[] = []
  const unused: string[] = []
  let [baseline, isTarget] = ['', false]
  const isSecond = below !== undefined && goesOn(cells, below)
  for (const column of new Set([...cells.keys(), ...(below?.cells.keys() ?? [])].sort((a, b) => a - b))) {
    const words = [wordsOf(cells.get(column)), wordsOf(below?.cells.get(column))]
    const [upper = '', lower = ''] = words.map(plain)
    // `Mục tiêu` over `2025` and `2030`, `Chỉ tiêu` beside `Nội dung`: the second row of headings says more.
    const isVague = isSecond && (timeOf(upper)?.by === null || (nameOf(upper) === 'what' && at.has('what')))
    const heading = (isVague ? [lower, upper] : [upper, lower]).find(isHeading)
    const name = heading === undefined ? undefined : nameOf(heading)
    const time = heading === undefined || name !== undefined ? undefined : timeOf(heading)
    if (time) steps.push({ at: column, ...time })
    else if (name !== undefined && !at.has(name)) {
      at.set(name, column)
      if (name === 'baseline') baseline = heading ?? ''
      if (name === 'what') isTarget = (heading ?? '').includes('chi tieu')
    } else if (words[0]) unused.push(words[0])
  }
  // The row above the headings heads nothing, whatever stands below it.
  if ([...cells.values()].filter((cell) => isHeading(plain(wordsOf(cell)))).length < ENOUGH) return undefined
  const others = at.size - Number(at.has('number')) - Number(at.has('what'))
  if (!at.has('what') || !at.has('number') || others + steps.length < ENOUGH) return undefined
  const is = isTarget || (steps.length > 0 && !at.has('deadline')) ? 'indicators' : 'tasks'
  return { is, at, steps, baseline, unused }
}

/** True where the row below says no number of its own: then it is the second row of headings, and says more than the first. */
function goesOn(cells: Row['cells'], below: Row): boolean {
  const [at] = [...cells].find(([, cell]) => nameOf(plain(wordsOf(cell))) === 'number') ?? []
  const number = at === undefined ? undefined : wordsOf(below.cells.get(at))
  return number === '' || number === wordsOf(cells.get(at ?? 0))
}

/** So many columns beside number and words make an appendix. */
const ENOUGH = 2

const isHeading = (word: string): boolean => nameOf(word) !== undefined || timeOf(word) !== undefined

const nameOf = (heading: string): Column | undefined => HEADINGS.find(([pattern]) => pattern.test(heading))?.[1]
