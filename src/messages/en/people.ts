import { addDays } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'
import { meant } from './meant.ts'

/** People, superior documents, the issuer. */
export const people = {
  'person/unknown': {
    message: ({ id }) => `the person ${quote(id)} is not among the people of units.yaml`,
    hint: ({ nearest }) => meant(nearest, "correct the id, or declare the person under the unit's people"),
  },
  'person/dates': {
    message: ({ id, from, until }) => `the term of ${quote(id)} ends (${until}) before it begins (${from})`,
    hint: () => 'correct one of the two; until is the last day in office',
  },
  'person/two-heads': {
    message: ({ unit, first, second, from }) =>
      `unit ${quote(unit)} has two heads at once${from ? ` from ${from}` : ''}: ${quote(first)} and ${quote(second)}`,
    hint: () => 'give the earlier one until: the day before the from of the later one',
  },
  'person/ended': {
    message: ({ id, task, until }) =>
      `${quote(id)} left office on ${addDays(until, 1)}, but task ${task} is open and still theirs`,
    hint: () => 'name who is in charge now, or leave person out',
  },
  'base/item-unknown': {
    message: ({ id, document }) => `document ${document} has no item ${quote(id)} in its list of items in plan.yaml`,
    hint: ({ nearest, document }) =>
      meant(nearest, `correct the item, or add it to the items of ${document} (see: plan list bases)`),
  },
  'issuer/ended': {
    message: ({ until }) => `the issuer ceased to exist on ${addDays(until, 1)}, and no document replaces it yet`,
    hint: () => 'name its successor; where a new plan replaces this one, make a plan of its own for it',
  },
} satisfies Chapter<'person' | 'base' | 'issuer'>
