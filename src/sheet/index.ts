import { FORM_SCHEMA, FORM_SHEETS } from '../core/form-sheet.ts'
import type { FormSheet } from '../core/form-view.ts'
import { PRINTED } from './columns.ts'
import { formSheet } from './form.ts'
import { guideSheet } from './guide.ts'
import { pack } from './package.ts'
import { type Sheet, sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'

/** The form as an .xlsx file: the form, how to fill it in, and hidden what it is. */
export function formWorkbook(form: FormSheet): Uint8Array {
  const sheet = formSheet(form)
  const at = `'${FORM_SHEETS.form}'!`
  return pack(
    [
      { name: FORM_SHEETS.form, xml: sheetXml(sheet) },
      { name: FORM_SHEETS.guide, xml: sheetXml(guideSheet()) },
      { name: FORM_SHEETS.about, xml: sheetXml(aboutSheet(form)), hidden: true },
    ],
    [
      { name: '_xlnm.Print_Area', refers: `${at}$A$1:$${PRINTED}$${sheet.last}`, sheet: 0 },
      { name: '_xlnm.Print_Titles', refers: `${at}$${sheet.head}:$${sheet.head}`, sheet: 0 },
    ],
    stylesXml(),
  )
}

/** What import needs to know of the form. */
const aboutSheet = ({ plan, unit, period }: FormSheet): Sheet => ({
  rows: Object.entries({ schema: FORM_SCHEMA, plan, unit, period }).map(([name, value]) => ({
    cells: { A: { look: 'plain', value: name }, B: { look: 'plain', value } },
  })),
  widths: [12, 40],
})
