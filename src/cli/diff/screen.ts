import { wrapAnsi } from 'fast-wrap-ansi'
import type { ToldDifference, ToldRate } from '../../core/told-difference.ts'
import { safe, table, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import type { PlanView } from './view.ts'

/** One plan with changes on the terminal: what needs attention, the effect, then every change. Plans without changes are a line each. */
export function planLines(context: Context, view: PlanView): string[] {
  const { words, paint } = context
  const mark = view.illustrative ? ` (${words.illustrative})` : ''
  const title = `${safe(view.id)}${mark}`
  if (view.remark !== null && !view.told) return [`${paint.bold(title)}: ${view.remark}`]
  const measured = view.measured === null ? [] : [view.measured]
  return [
    paint.bold(title),
    ...measured,
    ...view.unread.flatMap((text) => wrapped(context, text, '').map(paint.error)),
    ...(view.told ? toldLines(context, view.told, view.unread.length === 0) : []),
  ]
}

function toldLines(context: Context, told: ToldDifference, isWhole: boolean): string[] {
  const { words, paint } = context
  const { diff: w } = words
  const count = told.sections.reduce((sum, { lines }) => sum + lines.length, 0)
  return [
    '',
    ...flagLines(context, told, isWhole),
    '',
    ...effectLines(context, told),
    ...(count === 0 ? [] : ['', paint.bold(w.changes(count))]),
    ...told.sections.flatMap(({ lines }) => lines.flatMap((line) => wrapped(context, line, '  '))),
  ]
}

function flagLines(context: Context, { flags }: ToldDifference, isWhole: boolean): string[] {
  const { words, paint } = context
  if (flags.length === 0) return [isWhole ? words.diff.noFlags : words.diff.flagsUnknown]
  return [
    paint.error(words.diff.flags(flags.length)),
    ...flags.flatMap(({ text, places }) => [
      ...wrapped(context, `! ${text}`, '  ').map(paint.error),
      ...places.flatMap((place) => wrapped(context, place, '      ').map(paint.dim)),
    ]),
  ]
}

function effectLines(context: Context, told: ToldDifference): string[] {
  const { words, paint, width } = context
  const { diff: w } = words
  if (told.rates.length === 0) return []
  const isMoved = told.moves.length > 0 || told.rates.some(({ points }) => points !== '')
  if (!isMoved) return [`${paint.bold(w.effect)}`, `  ${w.noEffect}`]
  const { columns: c } = w
  const row = ({ name, before, after, points }: ToldRate): string[] => [`  ${name}`, before, after, points || w.same]
  const weighted = told.weighted.length === 0 ? [] : [[`  ${w.weighted}:`], ...told.weighted.map(row)]
  const rows = [...told.rates.map(row), ...weighted]
  const columns = [
    { head: `  ${c.rate}`, flexible: true },
    { head: c.before },
    { head: c.after },
    { head: c.points, align: 'right' as const },
  ]
  return [
    paint.bold(w.effect),
    ...table(columns, rows, width),
    ...(told.lights.length === 0 ? [] : wrapped(context, `${w.lights}  ${lightsText(told)}`, '  ')),
    ...told.moves.flatMap((move) => wrapped(context, move, '  ')),
  ]
}

/** `xanh 12 → 13 · vàng 3 · đỏ 5 → 4`. */
export const lightsText = ({ lights }: ToldDifference): string =>
  lights
    .filter(({ before, after }) => before + after > 0)
    .map(({ name, before, after }) => (before === after ? `${name} ${after}` : `${name} ${before} → ${after}`))
    .join(' · ')

/** A line cut to the terminal, its continuation set in further; in a pipe it stays whole. */
function wrapped({ listWidth: width }: Context, text: string, indent: string): string[] {
  if (widthOf(text) + indent.length <= width) return [indent + text]
  const [first = '', ...rest] = wrapAnsi(text, Math.max(20, width - indent.length - 2)).split('\n')
  return [indent + first, ...rest.map((line) => `${indent}  ${line}`)]
}
