import { printCount } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import { coverageOfBases, type DocumentCoverage } from '../../../measure/bases.ts'
import { safe } from '../../columns.ts'
import type { Item } from '../calculation.ts'
import { absent, named, statedDay } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'

const COUNTS = ['items', 'covered', 'uncovered'] as const

/** `list.bases.nq03.counts.covered`: the items of each superior document, and which are carried out. */
export const listedBases = (subject: Subject): Known[] =>
  coverageOfBases(subject.progress).documents.flatMap((coverage) => {
    const { words } = subject
    const { document, items, origin } = coverage
    const path = `list.bases.${document.id}.`
    const day = named(`${path}date`, () =>
      statedDay(words, { name: words.paths.date, label: document.id, origin: within(origin, 'date') }, document.date),
    )
    if (!items) return [day, named(`${path}counts`, () => absent(words, words.paths.items, words.paths.noItems))]
    return [day, ...COUNTS.map((name) => named(`${path}counts.${name}`, () => counted(subject, items, name)))]
  })

function counted(
  { words }: Subject,
  all: NonNullable<DocumentCoverage['items']>,
  name: (typeof COUNTS)[number],
): Figure {
  const chosen = all.filter(({ covered }) => name === 'items' || covered === (name === 'covered'))
  const value = (covered: boolean): string => (covered ? 'covered' : 'uncovered')
  return {
    name: words.paths[name],
    formula: words.paths.itemsFormula,
    terms: [
      { symbol: '', name: words.paths[name], value: printCount(chosen.length), ids: chosen.map(({ id }) => safe(id)) },
    ],
    steps: [],
    result: printCount(chosen.length),
    inputs: chosen.map(({ id, tasks, indicators, origin }) => ({
      label: safe(id),
      value: [...tasks.map((t) => t.id), ...indicators.map(({ indicator }) => indicator.id)].join(', ') || words.none,
      origin,
    })),
    calculation: {
      operation: { op: 'count', where: name === 'items' ? {} : { value: [name] } },
      items: all.map(({ id, covered, origin }): Item => ({ id, kind: 'value', value: value(covered), origin })),
      result: chosen.length,
    },
  }
}
