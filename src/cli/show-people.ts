import { type Day, printDay } from '../core/day.ts'
import { headAt, type Person, peopleOfUnit } from '../core/person.ts'
import type { Unit } from '../core/plan.ts'
import { safe } from './columns.ts'
import type { Field } from './fields.ts'
import type { Words } from './words/index.ts'

/** The holder of the head's post on a day, and everybody the register names for the unit, with their terms. */
export function peopleFields(words: Words, unit: Unit, day: Day): Field[] {
  const head = headAt(unit, day)
  return [
    [words.show.headNow, head && personText(head)],
    [
      words.show.people,
      peopleOfUnit(unit).map((person) =>
        [personText(person), person.data.head && words.show.isHead, termText(words, person)].filter(Boolean).join(', '),
      ),
    ],
  ]
}

/** `cvp: Chánh Văn phòng Trần Thị Hòa`; the post alone where no name is given. */
const personText = ({ id, data }: Person): string =>
  `${safe(id)}: ${safe(data.title)}${data.name === undefined ? '' : ` ${safe(data.name)}`}`

const termText = ({ scorecard }: Words, { data: { from, until } }: Person): string =>
  from === undefined && until === undefined
    ? ''
    : scorecard.termText(from ? printDay(from) : null, until ? printDay(until) : null)
