import type { FormSheet } from '../core/form-view.ts'
import { LEAST_DAY } from './checks.ts'
import { COLUMNS, headingOf, letterOf, NAMES, PRINTED } from './columns.ts'
import { byLetter, checksOf, lineOf } from './form-rows.ts'
import type { Row } from './grid.ts'
import type { Sheet } from './sheet.ts'
import { OVER } from './styles.ts'
import { tag } from './xml.ts'

/** The form itself, and where its head and its last row stand. */
export interface FormGrid extends Sheet {
  readonly head: number
  readonly last: number
}

export function formSheet(form: FormSheet): FormGrid {
  const title = titleRows(form)
  const head = title.length + 1
  const first = head + 1
  const lines = form.rows.map((row, i) => lineOf(row, first + i))
  const end = first + lines.length
  const foot = footRows(form)
  const rows = [...title, headRow(), ...lines, ...foot]
  return {
    rows,
    head,
    last: rows.length,
    widths: NAMES.map((name) => COLUMNS[name].width),
    frozen: { rows: head, columns: 2 },
    merged: [...title.slice(1).map((_, i) => across(i + 2)), 'A1:D1', `E1:${PRINTED}1`, ...footMerges(form, end)],
    conditions: lines.length === 0 ? [] : conditions(first, end - 1),
    validations: form.rows.flatMap((row, i) => checksOf(row, first + i, form.days)),
    landscape: true,
  }
}

const across = (row: number): string => `A${row}:${PRINTED}${row}`

/** Short, since it stays in view with the head. */
const titleRows = ({ issuer, unitName, title, subject, span, notice }: FormSheet): Row[] => [
  {
    cells: { A: { look: 'issuer', value: issuer }, E: { look: 'unit', value: `Đơn vị báo cáo: ${unitName}` } },
    height: 18,
  },
  { cells: { A: { look: 'title', value: title } }, height: 22 },
  { cells: { A: { look: 'line', value: `${subject}. ${span}` } }, height: 18 },
  ...(notice === null
    ? []
    : [{ cells: { A: { look: 'notice', value: `Số liệu minh họa: ${notice}` } }, height: 18 } as const]),
]

const headRow = (): Row => ({
  cells: byLetter(
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        { look: name === 'key' ? 'key' : name === 'check' ? 'check' : 'head', value: headingOf(name) },
      ]),
    ),
  ),
  height: 33,
})

const SIGN = '(Ký, ghi rõ họ tên)'

/** What is left out; place and day; two places to sign, each with a line below to type the name in. */
function footRows({ leftOut, place }: FormSheet): Row[] {
  const pair = (look: 'sign' | 'signNote' | 'signed', left: string, right: string, height = 18): Row => ({
    cells: { A: { look, value: left }, H: { look, value: right } },
    height,
  })
  return [
    ...leftOut.map((text): Row => ({ cells: { A: { look: 'plain', value: `${text}.` } }, height: 18 })),
    { cells: {} },
    { cells: { H: { look: 'dated', value: `${place}, ngày …… tháng …… năm ……` } }, height: 18 },
    pair('sign', 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'),
    pair('signNote', SIGN, SIGN),
    pair('signed', '', '', 75),
  ]
}

function footMerges({ leftOut }: FormSheet, end: number): string[] {
  const dated = end + leftOut.length + 1
  return [
    ...leftOut.map((_, i) => across(end + i)),
    `H${dated}:${PRINTED}${dated}`,
    ...[1, 2, 3].map((i) => dated + i).flatMap((row) => [`A${row}:D${row}`, `H${row}:${PRINTED}${row}`]),
  ]
}

/** A row of which the sheet complains is red where it is filled in; a day of completion shows as one. */
function conditions(first: number, last: number): string[] {
  const [from, to] = [letterOf('inPeriod'), letterOf('sum')]
  const over = (sqref: string, dxfId: number, priority: number, formula: string): string =>
    tag(
      'conditionalFormatting',
      { sqref },
      tag('cfRule', { type: 'expression', dxfId, priority }, tag('formula', {}, formula)),
    )
  return [
    over(`${from}${first}:${to}${last}`, OVER.wrong, 1, `LEN($${letterOf('check')}${first})&gt;0`),
    over(
      `${to}${first}:${to}${last}`,
      OVER.day,
      2,
      `AND(ISNUMBER($${to}${first}),$${letterOf('measure')}${first}="%",$${to}${first}&gt;${LEAST_DAY})`,
    ),
  ]
}
