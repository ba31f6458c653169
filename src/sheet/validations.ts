import { type Day, daysBetween, printDay } from '../core/day.ts'
import { FORM_STANDING, FORM_YES_NO } from '../core/form-sheet.ts'
import type { Ask, FormSheet } from '../core/form-view.ts'
import { tag } from './xml.ts'

/** A day as spreadsheets count it. */
export const serialOf = (day: Day): number => daysBetween('1899-12-30', day)

type Days = FormSheet['days']

/** The check at one cell, with the words shown beside it and those of a refusal. */
export function validation(cell: string, ask: Ask, days: Days, known: string): string {
  if (ask.is === 'text') return hint(cell, known)
  const { rule, formulas, wrong } = ruleOf(cell, ask, days)
  return tag(
    'dataValidation',
    {
      ...rule,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: 'Chưa đúng',
      error: wrong,
      promptTitle: 'Cách ghi',
      prompt: [known, wrong].filter((text) => text !== '').join(' '),
      sqref: cell,
    },
    ...formulas.map((formula, i) => tag(`formula${i + 1}`, {}, formula)),
  )
}

const hint = (cell: string, prompt: string): string =>
  prompt === ''
    ? ''
    : tag('dataValidation', { allowBlank: 1, showInputMessage: 1, promptTitle: 'Cách ghi', prompt, sqref: cell })

interface Rule {
  readonly rule: Readonly<Record<string, string | undefined>>
  /** Formulas as XML. */
  readonly formulas: readonly string[]
  readonly wrong: string
}

function ruleOf(cell: string, ask: Exclude<Ask, { is: 'text' }>, days: Days): Rule {
  const [from, to] = [String(serialOf(days.from)), String(serialOf(days.to))]
  const within = `từ ${printDay(days.from)} đến ${printDay(days.to)}`
  if (ask.is === 'number') return numberRule(ask)
  if (ask.is === 'yes-no') return listRule(Object.values(FORM_YES_NO))
  if (ask.is === 'day')
    return { rule: { type: 'date' }, formulas: [from, to], wrong: `Ghi ngày hoàn thành, ví dụ 14/6/2026, ${within}.` }
  const share = `AND(${cell}&gt;=0,${cell}&lt;=100)`
  const day = `AND(${cell}&gt;=${from},${cell}&lt;=${to})`
  const wrong = `Ghi mức hoàn thành từ 0 đến 100 (62,5 là 62,5%), hoặc ngày hoàn thành ${within}.`
  return { rule: { type: 'custom' }, formulas: [`AND(ISNUMBER(${cell}),OR(${share},${day}))`], wrong }
}

function listRule(choices: readonly string[]): Rule {
  const wrong = `Chọn một trong: ${choices.join(', ')}.`
  return { rule: { type: 'list' }, formulas: [`"${choices.join(',')}"`], wrong }
}

function numberRule({ min, max, whole }: Extract<Ask, { is: 'number' }>): Rule {
  const type = whole ? 'whole' : 'decimal'
  const noun = whole ? 'số nguyên' : 'số'
  const said = (value: number): string => String(value).replace('.', ',')
  if (min !== undefined && max !== undefined)
    return {
      rule: { type },
      formulas: [String(min), String(max)],
      wrong: `Ghi ${noun} từ ${said(min)} đến ${said(max)}.`,
    }
  if (max !== undefined)
    return {
      rule: { type, operator: 'lessThanOrEqual' },
      formulas: [String(max)],
      wrong: `Ghi ${noun} không quá ${said(max)}.`,
    }
  const least = min ?? -1e15
  const wrong = min === undefined ? `Ghi ${noun}, không ghi chữ.` : `Ghi ${noun} không nhỏ hơn ${said(min)}.`
  return { rule: { type, operator: 'greaterThanOrEqual' }, formulas: [String(least)], wrong }
}

/** A choice of how firm a figure is; a note in words is as good. */
export const standingChoice = (cell: string): string =>
  tag(
    'dataValidation',
    {
      ...{ type: 'list', allowBlank: 1, showInputMessage: 1, promptTitle: 'Cách ghi' },
      prompt: 'Chọn số chính thức, số sơ bộ hay số ước; hoặc ghi nguồn số liệu.',
      sqref: cell,
    },
    tag('formula1', {}, `"${Object.values(FORM_STANDING).join(',')}"`),
  )
