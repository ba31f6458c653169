import { readDay } from '../../core/typed-day.ts'

/** When a target in a column is to be met: a period id or a day, null where the heading names no time; `each` for one of every year. */
export interface StepTime {
  readonly by: string | null
  readonly each?: 'year'
}

/** What may stand before the time, over folded words: `Đến hết`, `Mục tiêu đến`, `Kế hoạch`. */
const BEFORE =
  /^(?:(?:chi tieu|muc tieu|ke hoach|muc giao|chi tieu giao|muc phan dau|tam nhin) )?(?:(?:den het|den|het|trong) )?/
const UNTIMED = /^(?:khong neu thoi diem|muc giao|chi tieu giao|muc tieu|ke hoach)$/

/** The time that the folded heading of a target's column names, as this program prints it and as offices write it; undefined for any other heading. */
export function timeOf(heading: string): StepTime | undefined {
  if (UNTIMED.test(heading)) return { by: null }
  const time = heading.replace(BEFORE, '')
  const [yearly, , until] = /^(moi|hang|tung) nam(?: (?:den het|den) (.+))?$/.exec(time) ?? []
  if (yearly !== undefined && until === undefined) return { by: null, each: 'year' }
  const by = yearOrQuarter(until ?? time) ?? (time === heading ? undefined : span(until ?? time))
  return by === undefined ? undefined : { by, ...(yearly === undefined ? {} : { each: 'year' }) }
}

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

function yearOrQuarter(time: string): string | undefined {
  const [, quarter, year] = /^(?:nam |quy (iv|iii|ii|i|[1-4])(?: nam |\/| ))?(\d{4})$/.exec(time) ?? []
  if (year === undefined) return undefined
  return quarter === undefined ? year : `${year}-Q${QUARTERS[quarter] ?? quarter}`
}

const PARTS: Readonly<Record<string, string>> = { '6 thang dau': 'H1', '9 thang dau': '9M', '6 thang cuoi': 'H2' }

/** A month, a part of a year, several years or a day: without a word before it such a heading may stand over what was reached. */
function span(time: string): string | undefined {
  const [, month = '', ofYear] = /^thang (\d{1,2})(?: nam |\/)(\d{4})$/.exec(time) ?? []
  if (ofYear !== undefined) return `${ofYear}-${month.padStart(2, '0')}`
  const [, part = '', year] = /^(\d thang (?:dau|cuoi)) nam (\d{4})$/.exec(time) ?? []
  if (year !== undefined && PARTS[part] !== undefined) return `${year}-${PARTS[part]}`
  const [, first, last] = /^(?:giai doan )?(\d{4}) ?- ?(\d{4})$/.exec(time) ?? []
  if (first !== undefined) return `${first}..${last}`
  return readDay(time.replace(/^ngay /, ''))
}
