import { originLines } from '../pipeline.ts'
import type { DuePlan } from './commands/due.ts'
import type { Context } from './context.ts'
import { titleOf } from './due-text.ts'

/** `plan due --json` (schemas/due.v1.schema.json); days are negative for what is late. */
export async function dueJson({ reader, words, lang }: Context, plans: readonly DuePlan[]): Promise<object> {
  const lines = await originLines(
    plans.flatMap(({ items }) => items.map(({ origin }) => origin)),
    reader,
  )
  return {
    schema: 'due/1',
    plans: plans.map(({ progress: { plan, asOf, complete }, within, until, items, letters }) => ({
      id: plan.id,
      illustrative: plan.data.illustrative ?? false,
      asOf,
      complete,
      unread: plan.unread,
      within,
      until,
      items: items.map((item) => ({
        kind: item.kind,
        id: item.id,
        part: item.part,
        title: titleOf(words, lang, item),
        unit: item.unit,
        name: item.name,
        head: item.head,
        due: item.due,
        days: item.days,
        period: item.period?.id ?? null,
        earlier: item.earlier,
        holidaysKnown: item.holidaysKnown,
        file: item.origin.file,
        line: lines.get(item.origin) ?? null,
      })),
      ...(letters
        ? {
            letters: letters.map(({ unit, name, nth, items, daysLate, files }) => ({
              unit,
              name,
              nth,
              items,
              daysLate,
              files,
            })),
          }
        : {}),
    })),
  }
}
