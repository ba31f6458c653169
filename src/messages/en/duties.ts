import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'
import { meant } from './meant.ts'

export const duties = {
  'duty/unknown': {
    message: ({ id }) => `duty ${quote(id)} is not in duties.yaml`,
    hint: ({ nearest }) => meant(nearest, 'see the ids: plan list duties'),
  },
  'request/window': {
    message: ({ from, to }) => `figures from ${from} to ${to}: the last day is before the first`,
    hint: () => 'change the two days of window',
  },
  'request/due': {
    message: ({ due, from }) => `due on ${due}, before ${from}, when there is nothing to report yet`,
    hint: () =>
      'a report cannot be due before it is asked for (on) or before its figures begin (window.from); mend the wrong day',
  },
  'request/period': {
    message: ({ id }) => `the id ${quote(id)} of this request is the id of a reporting period`,
    hint: () => 'take another id, such as 2026-DX-01; else the periodic reports of that period are read as ad hoc ones',
  },
  'holidays/run': {
    message: ({ on, until, days }) =>
      days < 1
        ? `the days off end on ${until}, before they begin on ${on}`
        : `the days off from ${on} to ${until} are ${days} days`,
    hint: () => 'mend on or until; days off in a row are 60 at most',
  },
  'holidays/workday': {
    message: ({ on }) => `extra working day ${on} is not a Saturday or Sunday`,
    hint: () => 'a weekday is a working day anyway; mend the day, or delete this line',
  },
} satisfies Chapter<'duty' | 'request' | 'holidays'>
