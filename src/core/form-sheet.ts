/** Columns of the form that a unit fills in, in their order; import finds them by these headings, wherever they have been moved to. */
export const FORM_COLUMNS = {
  number: 'TT',
  what: 'Nội dung',
  measure: 'ĐVT',
  planned: 'Kế hoạch năm',
  before: 'Kỳ trước',
  inPeriod: 'Trong kỳ',
  sum: 'Lũy kế',
  result: 'Kết quả',
  obstacle: 'Vướng mắc',
  note: 'Ghi chú',
  /** Which entry a row stands for, as `keyText` writes it; small and locked, so that sorted and moved rows still find home. */
  key: 'Mã',
} as const
export type FormColumn = keyof typeof FORM_COLUMNS

/** Which value of a report a row of the form stands for. */
export type FormKey =
  | { readonly is: 'task'; readonly task: string }
  | { readonly is: 'part'; readonly task: string; readonly part: string }
  | { readonly is: 'time'; readonly task: string; readonly period: string }
  | { readonly is: 'indicator' | 'numerator' | 'denominator'; readonly indicator: string }

/** `1.c`, `1.c/b` (a part), `1.d@2026-Q2` (one time of recurring work), `CT02`, `CT02/n`, `CT02/d`. */
export function keyText(key: FormKey): string {
  if (key.is === 'task') return key.task
  if (key.is === 'part') return `${key.task}/${key.part}`
  if (key.is === 'time') return `${key.task}@${key.period}`
  return key.indicator + { indicator: '', numerator: '/n', denominator: '/d' }[key.is]
}

/** What a key stands for in a plan with these tasks and indicators; undefined for none of them. */
export function readKey(
  text: string,
  tasks: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
): FormKey | undefined {
  const [, id = '', mark, rest = ''] = /^([^/@]+)(?:([/@])(.+))?$/.exec(text.normalize('NFC').trim()) ?? []
  if (indicators.has(id)) {
    if (mark === undefined) return { is: 'indicator', indicator: id }
    if (mark === '/' && (rest === 'n' || rest === 'd'))
      return { is: rest === 'n' ? 'numerator' : 'denominator', indicator: id }
    return undefined
  }
  if (!tasks.has(id)) return undefined
  if (mark === undefined) return { is: 'task', task: id }
  return mark === '/' ? { is: 'part', task: id, part: rest } : { is: 'time', task: id, period: rest }
}

/** Names of the sheets of a form; the last one is hidden and says what the form is. */
export const FORM_SHEETS = { form: 'Biểu', guide: 'Hướng dẫn', about: 'plan' } as const

/** Rows of the hidden sheet, name in column A and value in column B: `schema`, which is this one, `plan`, `unit`, `period`. */
export const FORM_SCHEMA = 'form/1'

/** What a yes-no indicator is answered with. */
export const FORM_YES_NO = { yes: 'có', no: 'chưa' } as const

/** How firm a figure is: chosen in the note of an indicator's row; anything else there is a note. */
export const FORM_STANDING = { final: 'số chính thức', preliminary: 'số sơ bộ', estimate: 'số ước' } as const
