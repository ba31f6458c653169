import { printDay } from '../../core/day.ts'
import { FORM_COLUMNS } from '../../core/form-sheet.ts'
import { printNumber } from '../../core/number.ts'
import type { Problem, Refusal } from '../../import/index.ts'
import { EVIDENCE_LIMIT } from '../update/evidence-limit.ts'
import { once } from './once.ts'

const REFUSED: Readonly<Record<Refusal, string>> = {
  empty: 'the file is empty\n  = make a form with plan form, or ask for the file again',
  xls: 'an old Excel file (.xls)\n  = open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx)',
  xlsb: 'a binary Excel file (.xlsb)\n  = open it in Excel and save it as Excel Workbook (.xlsx)',
  ods: 'an OpenDocument file (.ods)\n  = open it in LibreOffice and save it as Excel 2007-365 (.xlsx)',
  password:
    'the file is protected by a password\n  = open it in Excel, clear the password in File > Info > Protect Workbook > Encrypt with Password, and save it',
  'not-workbook': 'not an Excel or CSV file\n  = send an .xlsx file, or a .csv saved as Unicode (UTF-8)',
  damaged: 'the file is damaged\n  = open it in Excel or LibreOffice and save it again as .xlsx, or ask for it again',
  'too-large':
    'the file is too large for a form\n  = copy the rows of the form to a new file; usually whole columns were formatted down to the last row',
  encoding: 'the text of the file is not Unicode (UTF-8)\n  = open it in Excel and save it as CSV UTF-8, or as .xlsx',
  'old-letters':
    'typed in an old Vietnamese encoding (TCVN3, VNI), not in Unicode\n  = convert it to Unicode (with UniKey: Ctrl+Shift+F6) and save it again',
  'no-form': `found no row with the headings of the form (${Object.values(FORM_COLUMNS).join(', ')})\n  = make a form with plan form and keep its headings; an appendix of a document has TT, Nhiệm vụ (or Chỉ tiêu), Cơ quan chủ trì, Thời gian hoàn thành …`,
  'hidden-form':
    'the sheet that has the headings of the form is hidden\n  = in Excel or LibreOffice right-click the name of a sheet, choose Unhide, and save',
  'two-forms': 'two sheets have the headings of the form\n  = keep one, hide or delete the other',
}

type Say = { readonly [C in Problem['code']]: (problem: Problem & { readonly code: C }) => readonly [string, string] }

const SAY: Say = {
  'missing-column': ({ column }) => [
    `found no column "${FORM_COLUMNS[column]}"`,
    'write the heading as in the original form',
  ],
  'column-twice': ({ column }) => [`two columns are called "${FORM_COLUMNS[column]}"`, 'delete or rename one of them'],
  'unknown-key': ({ text, near }) => [
    `the plan has no "${text}"`,
    near === null ? 'copy the code from the original form' : `did you mean "${near}"?`,
  ],
  'no-key': () => [
    'the row says something but has no code',
    "write the task's or indicator's code into column Mã, or delete the row",
  ],
  twice: ({ text, other }) => [`"${text}" already stands in ${other}`, 'keep one row'],
  'cell-error': ({ text }) => [`the cell shows the error ${text}`, 'write the value in place of the formula'],
  'formula-without-value': () => [
    'the formula has no saved value',
    'open the file in Excel or LibreOffice and save it, or write the value in place of the formula',
  ],
  'merged-figure': () => ['one figure in a cell merged over several rows', 'unmerge it and fill in each row'],
  'unformatted-share': ({ value, share }) => [
    `${printNumber(value)} may mean ${printNumber(value)}% or ${printNumber(share)}%`,
    `write ${printNumber(value)}% or ${printNumber(share)}%, with the sign`,
  ],
  'share-out-of-range': ({ text }) => [`"${text}" is no share from 0 to 100`, 'such as 60 or 62,5'],
  'not-share': ({ text }) => [
    `"${text}" is not understood`,
    'write a share (62,5), the day of completion (14/6/2026), xong, or không phát sinh',
  ],
  'not-done': ({ text }) => [
    `"${text}" is not understood`,
    'write the day of completion (14/6/2026), xong, or không phát sinh',
  ],
  'not-number': ({ text }) => [`"${text}" is no number`, 'such as 62,5 or 1.234, or không phát sinh'],
  'not-time': ({ text }) => [
    `"${text}" is not understood`,
    'write the day of completion (2/7/2026), xong, or "bỏ: reason"',
  ],
  'not-yes-no': ({ text }) => [`"${text}" is not understood`, 'write có (yes) or chưa (not yet)'],
  'not-here': ({ text }) => [
    `this row takes only words, but the cell holds "${text}"`,
    'empty the cell and write in column Kết quả',
  ],
  'no-sum': ({ text }) => [
    `this indicator is of the period alone and has no running total, but the cell holds "${text}"`,
    "empty the cell and write the period's figure in column Trong kỳ",
  ],
  'percent-of-number': ({ text, measure }) => [
    `the cell has a percent format ("${text}"), but the unit of measurement is ${measure === null ? 'a count' : measure}`,
    'remove the percent format and write the number',
  ],
  'swapped-day': ({ day, swapped, from, to }) => [
    `${printDay(day)} lies outside the period (${printDay(from)} – ${printDay(to)}); day and month may be swapped`,
    `type it as text, a quote in front: '${printDay(swapped)} or '${printDay(day)}`,
  ],
  sum: ({ before, inPeriod, sum, expected }) => [
    `running total ${printNumber(sum)} is not ${printNumber(before)} before + ${printNumber(inPeriod)} in the period = ${printNumber(expected)}`,
    'correct one of the two; if the figure before was wrong, report a correction',
  ],
  'sum-missing': ({ expected }) => [
    'no running total',
    expected === null ? 'write the total to the end of the period' : `if it is right, write ${printNumber(expected)}`,
  ],
  'ratio-in-one': ({ text, key }) => [
    `"${text}": this indicator is computed from numerator and denominator`,
    `fill in the two rows ${key}/n and ${key}/d`,
  ],
  'no-file': ({ text }) => [
    `no file "${text}" beside the form`,
    'copy it into the folder of the form, or correct its name',
  ],
  'big-file': ({ text }) => [
    `file "${text}" is larger than ${EVIDENCE_LIMIT} MB`,
    'make it smaller (scan it again, compress its pictures), or give a link',
  ],
  'note-of-part': ({ text }) => [
    `note "${text}" in the row of a part or of one time: a report has no place for it`,
    "move it to column Kết quả or Ghi chú in the task's row",
  ],
  'nothing-and-more': ({ text }) => [
    `says that nothing arose (không phát sinh), but this cell holds "${text}"`,
    'remove one of the two',
  ],
}

/** Words of `plan import`. */
export const importEn = once(() => ({
  import: {
    /** `sheets` are named after the cause, where it is about some. */
    refused: (file: string, why: Refusal, sheets: readonly string[] = []): string =>
      `${file}: ${sheets.length === 0 ? REFUSED[why] : REFUSED[why].replace('\n', () => `: ${sheets.map((name) => `"${name}"`).join(', ')}\n`)}`,
    problem: (problem: Problem): readonly [string, string] =>
      (SAY[problem.code] as (problem: Problem) => readonly [string, string])(problem),
    cause: 'error',
    count: (n: number): string =>
      `${n} ${n === 1 ? 'error' : 'errors'} in the form, nothing written\n  = correct the file and run plan import again`,
    noFile: (file: string): string =>
      `there is no file ${file}, or it cannot be read\n  = look at its name, or give its whole path (a file dropped into this window will do)`,
    isFolder: (file: string): string => `${file} is a folder\n  = name an .xlsx or .csv file`,
    bigFile: (file: string, limit: number): string =>
      `${file} is larger than ${limit} MB\n  = send the sheet of the form alone`,
    needsUnit: (known: readonly string[]): string =>
      `the file does not say which unit it is of\n  = add --unit; accepted: ${known.join(', ')}`,
    needsPeriod: 'the file does not say which period it is of\n  = add --period, such as --period 2026-Q3',
    otherPlan: (plan: string, known: readonly string[]): string =>
      `this form is of plan "${plan}", which is not among those here\n  = accepted: ${known.join(', ')}`,
    otherUnit: (unit: string, asked: string): string =>
      `this form is of unit "${unit}", not of "${asked}"\n  = leave --unit out, or take the right file`,
    otherPeriod: (period: string, asked: string): string =>
      `this form is of period ${period}, not of ${asked}\n  = leave --period out, or take the right file`,
    whence: (id: string, cell: string, lacksEvidence: boolean): string =>
      `  = "${id}" stands in ${cell}${lacksEvidence ? '; evidence goes into column Ghi chú: a link, or the name of a file beside the form' : ''}`,
  },
}))
