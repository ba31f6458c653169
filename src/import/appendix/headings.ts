import { plain } from '../columns.ts'
import { type Row, type Table, wordsOf } from '../table.ts'

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

/** A column of an indicator's target: by which year or quarter; null where the heading names none. */
export interface StepColumn {
  readonly at: number
  readonly by: string | null
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

const STEP =
  /^(?:chi tieu|muc tieu|ke hoach|muc giao|chi tieu giao|tam nhin)? ?(?:den |den het |het )?(?:nam |quy (iv|iii|ii|i|[1-4])(?: nam |\/| ))?(\d{4})$/
const UNTIMED = /^(?:khong neu thoi diem|muc giao|chi tieu giao|muc tieu|ke hoach)$/
const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The row with the headings of an appendix, and the columns under it, wherever it stands; undefined for any other table. */
export function findAppendix(table: Table): Appendix | undefined {
  const found = table.rows.slice(0, FAR).flatMap((header, i) => {
    const columns = columnsOf(header, table.rows[i + 1])
    return columns ? [{ table, header, columns }] : []
  })
  const [first] = found
  return first && found.reduce((a, b) => (sizeOf(b.columns) > sizeOf(a.columns) ? b : a), first)
}

const FAR = 200
const sizeOf = ({ at, steps }: Columns): number => at.size + steps.length

/** The columns that a row heads, with the row below it where the headings take two (`Phân công`: `Chủ trì`, `Phối hợp`). */
export function columnsOf({ cells }: Row, below?: Row): Columns | undefined {
  const at = new Map<Column, number>()
  const steps: StepColumn[] = []
  const unused: string[] = []
  let [baseline, isTarget] = ['', false]
  for (const column of new Set([...cells.keys(), ...(below?.cells.keys() ?? [])].sort((a, b) => a - b))) {
    const words = [wordsOf(cells.get(column)), wordsOf(below?.cells.get(column))]
    const heading = words.map(plain).find(isHeading)
    const name = heading === undefined ? undefined : nameOf(heading)
    if (heading !== undefined && name === undefined) steps.push({ at: column, by: stepOf(heading) })
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

/** So many columns beside number and words make an appendix. */
const ENOUGH = 2

const isHeading = (word: string): boolean => nameOf(word) !== undefined || STEP.test(word) || UNTIMED.test(word)

const nameOf = (heading: string): Column | undefined => HEADINGS.find(([pattern]) => pattern.test(heading))?.[1]

function stepOf(heading: string): string | null {
  const [, quarter, year] = STEP.exec(heading) ?? []
  if (year === undefined) return null
  return quarter === undefined ? year : `${year}-Q${QUARTERS[quarter] ?? quarter}`
}
