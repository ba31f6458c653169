import { type Day, daysBetween, printDay } from '../core/day.ts'
import { FORM_STANDING, FORM_YES_NO } from '../core/form-sheet.ts'
import type { Ask, FormSheet } from '../core/form-view.ts'
import { printNumber } from '../core/number.ts'
import { escaped, tag } from './xml.ts'

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
    ...formulas.map((formula, i) => tag(`formula${i + 1}`, {}, escaped(formula))),
  )
}

const hint = (cell: string, prompt: string): string =>
  prompt === ''
    ? ''
    : tag('dataValidation', { allowBlank: 1, showInputMessage: 1, promptTitle: 'Cách ghi', prompt, sqref: cell })

interface Rule {
  readonly rule: Readonly<Record<string, string | undefined>>
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
  const day = `AND(ISNUMBER(${cell}),${cell}>=${from},${cell}<=${to})`
  if (ask.is === 'time')
    return {
      ...custom(`OR(${day},${missedAt(cell)})`),
      wrong: `Ghi ngày hoàn thành ${within}; kỳ không làm thì ghi bỏ: lý do.`,
    }
  const share = `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=100)`
  return {
    ...custom(`OR(${share},${day})`),
    wrong: `Ghi mức hoàn thành từ 0 đến 100 (62,5 là 62,5%), hoặc ngày hoàn thành ${within}.`,
  }
}

/** What a time of recurring work that was not done begins with; the reason follows. */
export const MISSED = 'bỏ:'

/** True for a cell that says so; spreadsheets compare without regard to capitals. */
export const missedAt = (cell: string): string => `LEFT(${cell},${MISSED.length})="${MISSED}"`

const custom = (formula: string): Omit<Rule, 'wrong'> => ({ rule: { type: 'custom' }, formulas: [formula] })

function listRule(choices: readonly string[]): Rule {
  const wrong = `Chọn một trong: ${choices.join(', ')}.`
  return { rule: { type: 'list' }, formulas: [`"${choices.join(',')}"`], wrong }
}

function numberRule({ min, max, whole }: Extract<Ask, { is: 'number' }>): Rule {
  const noun = whole === 'no' ? 'số' : 'số nguyên'
  const type = whole === 'no' ? 'decimal' : 'whole'
  // A question instead of a refusal.
  const errorStyle = whole === 'usually' ? 'warning' : undefined
  const rule = (operator: string | undefined, formulas: readonly number[], wrong: string): Rule => ({
    ...{ rule: { type, errorStyle, operator }, formulas: formulas.map(String) },
    wrong: `Ghi ${noun}${wrong}.`,
  })
  if (min !== undefined && max !== undefined)
    return rule(undefined, [min, max], ` từ ${printNumber(min)} đến ${printNumber(max)}`)
  if (max !== undefined) return rule('lessThanOrEqual', [max], ` không quá ${printNumber(max)}`)
  if (min !== undefined) return rule('greaterThanOrEqual', [min], ` không nhỏ hơn ${printNumber(min)}`)
  return rule('greaterThanOrEqual', [LOWEST], ', không ghi chữ')
}

/** Any number is above it: the check is only that it is one. */
const LOWEST = -1e15

/** A choice of how firm a figure is; a note in words is as good. */
export const standingChoice = (cell: string): string =>
  tag(
    'dataValidation',
    {
      ...{ type: 'list', allowBlank: 1, showInputMessage: 1, promptTitle: 'Cách ghi' },
      prompt: 'Chọn số chính thức, số sơ bộ hay số ước.',
      sqref: cell,
    },
    tag('formula1', {}, `"${Object.values(FORM_STANDING).join(',')}"`),
  )
