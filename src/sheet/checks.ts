import type { FormRow } from '../core/form-view.ts'
import { letterOf } from './columns.ts'
import { MISSED } from './validations.ts'

// The column in which the sheet speaks. Pasting goes round every check at a cell; this one stays.

/** The formula that says what is wrong with a row, in its own cell; undefined where nothing can be. */
export function checkFormula(row: FormRow, at: number): string | undefined {
  const checks = [...valueChecks(row, at), ...addsCheck(row, at), ...partCheck(row, at), ...proofCheck(row, at)]
  return checks.length === 0 ? undefined : checks.reduceRight((rest, [wrong, text]) => when(wrong, text, rest), '""')
}

type Check = readonly [wrong: string, text: string]

const when = (wrong: string, text: string, rest: string): string => `IF(${wrong},${text},${rest})`
const quoted = (text: string): string => `"${text}"`
const isText = (cell: string): string => `ISTEXT(${cell})`
const areNumbers = (...cells: readonly string[]): string => cells.map((cell) => `ISNUMBER(${cell})`).join(',')

function valueChecks(row: FormRow, at: number): Check[] {
  return (['inPeriod', 'sum'] as const).flatMap((column) => {
    const cell = letterOf(column) + String(at)
    const is = row[column]?.is
    if (is === 'time')
      return [
        [
          `AND(ISTEXT(${cell}),LEFT(${cell},${MISSED.length})<>"${MISSED}")`,
          quoted('Ghi ngày, ví dụ 14/6/2026, hoặc: bỏ: lý do'),
        ],
      ]
    if (is === 'day') return [[isText(cell), quoted('Ghi ngày, ví dụ 14/6/2026')]]
    if (is === 'number') return [[isText(cell), quoted('Ghi số, ví dụ 1250 hoặc 62,5; không ghi chữ')]]
    return is === 'progress' ? progressChecks(cell, letterOf('before') + String(at)) : []
  })
}

/** A share of 0,6 is a mistake for 60 unless the cell itself shows it as 60%. */
const progressChecks = (cell: string, before: string): Check[] => [
  [isText(cell), quoted('Ghi số từ 0 đến 100, hoặc ngày hoàn thành')],
  [
    `AND(${areNumbers(cell)},${cell}>0,${cell}<1,LEFT(CELL("format",${cell}),1)<>"P")`,
    quoted('Ghi 62,5 cho 62,5%, không ghi 0,625'),
  ],
  [
    `AND(${areNumbers(cell, before)},${cell}>=1,${cell}<${before})`,
    quoted('Thấp hơn kỳ trước: xem lại, hoặc ghi lý do ở Ghi chú'),
  ],
]

function addsCheck({ check }: FormRow, at: number): Check[] {
  if (check !== 'adds') return []
  const [before, now, sum] = (['before', 'inPeriod', 'sum'] as const).map((column) => letterOf(column) + String(at))
  return [
    [
      `AND(${areNumbers(`${before}`, `${now}`, `${sum}`)},ABS(${before}+${now}-${sum})>0.000001)`,
      `"Lũy kế phải bằng Kỳ trước + Trong kỳ = "&(${before}+${now})`,
    ],
  ]
}

/** A numerator stands in the row above its denominator, in the same column. */
function partCheck({ check, inPeriod }: FormRow, at: number): Check[] {
  if (check !== 'part-of-whole') return []
  const letter = letterOf(inPeriod ? 'inPeriod' : 'sum')
  const [part, whole] = [letter + String(at), letter + String(at + 1)]
  return [[`AND(${areNumbers(part, whole)},${part}>${whole})`, quoted('Tử số lớn hơn mẫu số')]]
}

/** A day of completion without anything to show for it is refused by `plan check`. */
function proofCheck({ sum, up }: FormRow, at: number): Check[] {
  if (sum?.is !== 'progress' && sum?.is !== 'day' && sum?.is !== 'time') return []
  const [day, note] = [letterOf('sum') + String(at), letterOf('note') + String(at - up)]
  return [
    [`AND(ISNUMBER(${day}),${day}>${LEAST_DAY},LEN(${note})=0)`, quoted('Báo hoàn thành: ghi minh chứng ở Ghi chú')],
  ]
}

/** 1/1/2000 as spreadsheets count: no share is as large, no day of a plan before it. */
export const LEAST_DAY = 36526
