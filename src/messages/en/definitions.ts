import type { Chapter } from '../catalogue.ts'
import { compressIds } from '../ids.ts'
import { quote } from '../quote.ts'
import { WHAT } from '../words.ts'
import { meant } from './meant.ts'

const PERIODS =
  'write 2026 (year), 2026-Q3 (quarter), 2026-H1 (half), 2026-9M (nine months), 2026-03 (month), 2025..2027'

export const definitions = {
  'id/duplicate': {
    message: ({ id, what, file }) => `the ${WHAT.en[what]} id ${quote(id)} is already used in ${file}`,
    hint: ({ isOther }) =>
      `change one of the two${isOther ? ', or delete the file if it is a copy' : ''}; the later entry is not counted`,
  },
  'group/unknown': {
    message: ({ id }) => `group ${quote(id)} is not among the groups of plan.yaml`,
    hint: ({ nearest }) => meant(nearest, 'correct the number, or declare the group in plan.yaml'),
  },
  'unit/unknown': {
    message: ({ id }) => `unit ${quote(id)} is not in units.yaml`,
    hint: ({ nearest }) => meant(nearest, 'correct the id, or declare the unit in units.yaml'),
  },
  'task/unknown': {
    message: ({ id }) => `task ${quote(id)} is not in the plan`,
    hint: ({ nearest }) => meant(nearest, 'see the ids of tasks: plan list tasks'),
  },
  'part/unknown': {
    message: ({ id, task }) => `task ${task} has no part ${quote(id)}`,
    hint: ({ nearest, task }) => meant(nearest, `see its parts: plan show ${task}`),
  },
  'document/unknown': {
    message: ({ id }) => `document ${quote(id)} is not among the bases of plan.yaml`,
    hint: ({ nearest }) => meant(nearest, 'correct the id, or declare the document in plan.yaml'),
  },
  'document/number': {
    message: ({ number }) => `${quote(number)} does not look like the number of any document`,
    hint: () => 'write it as on the document: 03/NQ-CP, 57-NQ/TW (of the Party), 01/2023/QĐ-UBND (legal texts)',
  },
  'document/twice': {
    message: ({ number, first }) => `document ${quote(number)} is listed before, with the day ${first}`,
    hint: () => 'drop one of them, or correct the number or the day',
  },
  'period/unknown': {
    message: ({ id }) => `there is no period ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, PERIODS),
  },
  'task/group': {
    message: ({ id, group }) => `task ${quote(id)} stands in the file of group ${quote(group)}`,
    hint: () => "correct the task's id, or move it to the file of its group",
  },
  'task/letter-order': {
    message: ({ letter, expected }) =>
      `the run of letters breaks: here is ${quote(letter)}, next would be ${quote(expected)}`,
    hint: () => 'order: a b c d đ e g h i k l m n o p q r s t u v x y; keep it if the document is printed so',
  },
  'unit/no-successor': {
    message: ({ id, until }) => `unit ${quote(id)} still leads work but ended on ${until}, and no successor is named`,
    hint: () => 'write successors: [id of the successor], or give its work to another unit',
  },
  'unit/many-successors': {
    message: ({ id, successors }) =>
      `unit ${quote(id)} has ${successors.length} successors (${successors.join(', ')}): it is not known who took over the work it leads`,
    hint: () => 'set the lead of each task to the unit that took it over',
  },
  'unit/not-in-force': {
    message: ({ id, period }) => `unit ${quote(id)} did not exist in ${period}`,
    hint: () => 'its successor reports instead; if from or until in units.yaml is wrong, correct it there',
  },
  'unit/successor-circle': {
    message: ({ id }) => `the successors of ${quote(id)} lead back to itself`,
    hint: () => 'successors names later units only; delete the way back',
  },
  'unit/outside': {
    message: ({ id }) =>
      `unit ${quote(id)} is a superior body or an addressee: it leads nothing here and owes the commune no report`,
    hint: () => "name the commune's own unit; where a superior body leads, write scope: { kind: joint }",
  },
  'dates/backwards': {
    message: ({ from, until }) => `this ends (${until}) before it begins (${from})`,
    hint: () => 'correct one of the two days; until is the last day',
  },
  'deadline/before-start': {
    message: ({ start, due }) => `the due day ${due} is before the start ${start}`,
    hint: () => 'correct one of the two',
  },
  'deadline/words-differ': {
    message: ({ text, words, stated }) => `the deadline ${quote(text)} means ${words}, but this says ${stated}`,
    hint: () => 'make them agree; if the document is wrong, keep it and say why in a comment',
  },
  'deadline/not-understood': {
    message: ({ text }) => `the deadline ${quote(text)} is not understood, so no due day is known`,
    hint: () => 'keep the text and add due (the last day in time), every, or regular: true',
  },
  'deadline/part-after-task': {
    message: ({ part, due }) => `the part is due ${part}, after the whole task (${due})`,
    hint: () => 'correct one of the two',
  },
  'weight/some': {
    message: ({ without }) =>
      `${without.length} ${without.length === 1 ? 'task has' : 'tasks have'} no weight (${compressIds(without)}), so no weighted rate can be given`,
    hint: () => 'give every task a weight, or none',
  },
} satisfies Chapter<'id' | 'group' | 'unit' | 'task' | 'part' | 'document' | 'period' | 'dates' | 'deadline' | 'weight'>
