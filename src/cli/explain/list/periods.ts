import { closingOf } from '../../../core/closing.ts'
import { printCount } from '../../../core/number.ts'
import { type Origin, within } from '../../../core/origin.ts'
import type { Period } from '../../../core/period.ts'
import { periodsOf } from '../../list-periods.ts'
import type { Item } from '../calculation.ts'
import { absent, named, statedDay } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'

/** `list.periods.2026-Q3.reports`: the reports received for a period, and its days. */
export const listedPeriods = (subject: Subject): Known[] =>
  periodsOf(subject.progress).flatMap((period) => {
    const { words, progress } = subject
    const path = `list.periods.${period.id}.`
    const origin: Origin = { file: `${progress.plan.folder}/plan.yaml`, path: ['calendar'] }
    return [
      named(`${path}from`, () => statedDay(words, { name: words.paths.from, label: period.id, origin }, period.from)),
      named(`${path}to`, () => statedDay(words, { name: words.paths.to, label: period.id, origin }, period.to)),
      named(`${path}reports`, () => reportsIn(subject, period)),
      closedOn(subject, path, period),
    ]
  })

/** The day a period was closed; an open one has none. */
function closedOn({ words, progress }: Subject, path: string, { id }: Period): Known {
  const closing = closingOf(progress.plan, id)
  const name = words.closing.head
  if (!closing) return named(`${path}closed`, () => absent(words, name, ''))
  const origin = within(closing.origin, 'on')
  return named(`${path}closed.on`, () => statedDay(words, { name, label: id, origin }, closing.data.on))
}

function reportsIn({ words, progress }: Subject, period: Period): Figure {
  const chosen = progress.plan.reports.filter((report) => report.period === period.id)
  return {
    name: words.paths.reports,
    formula: words.paths.reportsFormula,
    terms: [],
    steps: [],
    result: printCount(chosen.length),
    inputs: chosen.map(({ unit, date, origin }) => ({ label: unit, value: date, origin })),
    calculation: {
      operation: { op: 'count', where: {} },
      items: chosen.map(({ unit, origin }): Item => ({ id: unit, kind: 'report', value: period.id, origin })),
      result: chosen.length,
    },
  }
}
