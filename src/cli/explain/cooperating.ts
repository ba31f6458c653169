import { printCount } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import { clip, safe } from '../columns.ts'
import { taskItem } from './items.ts'
import type { Explainer } from './scope.ts'

/** `units.kinh-te.cooperating`: the tasks of others that the unit takes part in. */
export const cooperating: Explainer = {
  ids: (_progress, { unit }) => (unit === undefined ? [] : ['cooperating']),
  explain: ({ words, progress }, { unit }) => {
    const items = progress.tasks.flatMap((t) => {
      const index = unit == null ? -1 : (t.task.data.with ?? []).indexOf(unit)
      return index < 0 ? [] : [taskItem(t, unit ?? '', within(t.task.origin, 'with', index))]
    })
    const names = new Map(progress.tasks.map((t) => [t.id, t.task.data.name ?? t.task.data.text]))
    const result = progress.units.find((u) => u.id === unit)?.cooperating ?? 0
    return {
      name: words.figures.cooperating,
      formula: words.figures.cooperatingFormula,
      terms: [{ symbol: '', name: words.figures.cooperating, value: printCount(result), ids: items.map((i) => i.id) }],
      steps: [],
      result: printCount(result),
      inputs: items.map(({ id, origin }) => ({ label: id, value: clip(safe(names.get(id) ?? ''), 44), origin })),
      calculation: { operation: { op: 'count', where: {} }, items, result },
    }
  },
}
