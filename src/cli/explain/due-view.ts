import { addDays, daysBetween, printDay } from '../../core/day.ts'
import type { DueItem } from '../../core/due.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Progress } from '../../core/progress.ts'
import { dueSoonDays } from '../../core/rates.ts'
import { dueItems } from '../../measure/due.ts'
import type { Context } from '../context.ts'
import { titleOf } from '../due-text.ts'
import type { Item } from './calculation.ts'
import { daysFromTo, named, stated } from './figure.ts'
import type { Known } from './paths.ts'
import { type Figure, type Subject, subjectOf } from './scope.ts'
import type { View } from './views.ts'

/** The figures of `plan due --json` under `due.`; everything owed has its figures, whatever days ahead the command lists. */
export function dueView(context: Context, progress: Progress): View {
  const subject = subjectOf(context, progress)
  const items = dueItems(progress, null).flatMap((item) => {
    const path = `due.items.${dueId(item)}`
    return [named(`${path}.due`, () => dueOf(subject, item)), named(`${path}.days`, () => daysOf(subject, item))]
  })
  return { subject, all: [...listed(subject), ...items], short: 'items' }
}

const OWED_BY_UNITS: readonly DueItem['kind'][] = ['duty', 'report', 'request', 'indicator']

/** What is owed by its id, then its part, its period, and the unit where several owe it: `1.c.a`, `1.d.2026-Q3`, `2026-Q3.cong-an`. */
export const dueId = ({ kind, id, part, period, unit }: DueItem): string =>
  [
    id,
    ...(part === null ? [] : [part]),
    ...(period === null || period.id === id ? [] : [period.id]),
    ...(OWED_BY_UNITS.includes(kind) ? [unit ?? '-'] : []),
  ].join('.')

/** How far ahead is looked, and the last day that is listed. */
function listed({ words, progress }: Subject): Known[] {
  const { paths: w } = words
  const { plan, asOf } = progress
  const origin: Origin = { file: `${plan.folder}/plan.yaml`, path: plan.data.dueSoon === undefined ? [] : ['dueSoon'] }
  const days = dueSoonDays(plan)
  const said = { label: 'dueSoon', origin, text: String(days), value: days }
  return [
    named('due.within', () => stated({ ...said, name: w.within, formula: w.withinFormula })),
    named('due.until', () => ({
      ...stated({ ...said, name: w.last, formula: w.lastFormula }),
      result: printDay(addDays(asOf, days)),
      calculation: plusDays(
        [
          ['asOf', asOf],
          ['dueSoon', days],
        ],
        origin,
        addDays(asOf, days),
      ),
    })),
  ]
}

function plusDays(
  items: readonly (readonly [string, string | number])[],
  origin: Origin,
  result: string,
): NonNullable<Figure['calculation']> {
  const made = items.map(([id, value]): Item => ({ id, kind: 'value', value, origin }))
  return { operation: { op: 'plusDays' }, items: made, result }
}

/** The due day as the plan states it, or counted from the end of the period it is owed for. */
function dueOf({ words, context }: Subject, item: DueItem): Figure {
  const name = `${words.paths.due} · ${titleOf(words, context.lang, item)}`
  const { due, period, id } = item
  const origin = item.kind === 'task' ? within(item.origin, 'deadline') : item.origin
  const figure = stated({ name, label: id, value: due, text: printDay(due), origin })
  if (!period) return figure
  const days = daysBetween(period.to, due)
  return {
    ...figure,
    formula: words.figures.dueFormula,
    steps: [words.figures.daysAfter(days, printDay(period.to))],
    calculation: plusDays(
      [
        [period.id, period.to],
        ['dueDays', days],
      ],
      origin,
      due,
    ),
  }
}

function daysOf({ words, progress, context }: Subject, item: DueItem): Figure {
  const { due, days, id, origin } = item
  const text = days < 0 ? words.due.late(-days) : days === 0 ? words.due.today : words.due.left(days)
  const name = `${words.paths.days} · ${titleOf(words, context.lang, item)}`
  return daysFromTo({ name, label: id, origin, text }, [progress.asOf, due], ['asOf', 'due'])
}
