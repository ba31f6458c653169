import { within } from '../../../core/origin.ts'
import type { Unit } from '../../../core/plan.ts'
import { absent, movedTo, named, stated, statedDay } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Subject } from '../scope.ts'

// Lists whose figures are those of the status, under other ids.

/** `list.duties.V.1.3.due`: as `dutyStates.V.1.3.due`. */
export const listedDuties = (_subject: Subject, status: readonly Known[]): Known[] =>
  movedTo(status, 'dutyStates.', 'list.duties.')

/** `list.programmes.kinh-te-so.completion`: as `programmes.kinh-te-so.completion`. */
export const listedProgrammes = (_subject: Subject, status: readonly Known[]): Known[] =>
  movedTo(status, 'programmes.', 'list.programmes.')

/** `list.units.kinh-te.counts.total`: as `units.kinh-te.counts.total`; beside them the days of the register. */
export const listedUnits = ({ words, progress }: Subject, status: readonly Known[]): Known[] =>
  [...progress.plan.units.values()].flatMap((unit) => {
    const to = `list.units.${unit.id}.`
    const counts = movedTo(status, `units.${unit.id}.counts.`, `${to}counts.`)
    const cooperating = movedTo(status, `units.${unit.id}.cooperating`, `${to}cooperating`)
    const day = (key: 'from' | 'until', name: string): Known =>
      named(to + key, () =>
        statedDay(words, { name, label: unit.id, origin: placeOf(unit, key) }, unit.data[key] ?? null),
      )
    return [
      day('from', words.paths.since),
      day('until', words.paths.until),
      ...(counts.length > 0
        ? counts
        : [named(`${to}counts`, () => absent(words, words.figures.total, words.paths.leadsNothing))]),
      ...(cooperating.length > 0 ? cooperating : [noWork(words, unit, to)]),
    ]
  })

const placeOf = ({ data, origin }: Unit, key: 'from' | 'until') =>
  data[key] === undefined ? origin : within(origin, key)

/** No task names the unit: it takes part in none. */
const noWork = (words: Subject['words'], { id, origin }: Unit, to: string): Known =>
  named(`${to}cooperating`, () => ({
    ...stated({ name: words.figures.cooperating, label: id, value: 0, text: '0', origin }),
    formula: words.figures.cooperatingFormula,
    calculation: { operation: { op: 'count', where: {} }, items: [], result: 0 },
  }))
