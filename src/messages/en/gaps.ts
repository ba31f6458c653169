import type { Chapter, GroupedSentence } from '../catalogue.ts'

interface Gap {
  readonly id: string
}

/** A noun for one and for many, and a verb for each. */
interface Noun {
  readonly one: string
  readonly many: string
}
const TASK: Noun = { one: 'task', many: 'tasks' }
const DUTY: Noun = { one: 'duty', many: 'duties' }
const PROGRAMME: Noun = { one: 'programme', many: 'programmes' }
const INDICATOR: Noun = { one: 'indicator', many: 'indicators' }

/** `task 1.b has no …`, and the same of many: `47 tasks have no … (1.a–1.l, …)`. */
const lacks = ({ one, many }: Noun, has: string, have: string, hint: string): GroupedSentence<Gap> => ({
  message: ({ id }) => `${one} ${id} ${has}`,
  hint: () => hint,
  many: (count, subjects) => (count === 1 ? `1 ${one} ${has} (${subjects})` : `${count} ${many} ${have} (${subjects})`),
})

/** The same of the plan as a whole: it is said once. */
const plan = (message: string, hint: string): GroupedSentence<object> => ({
  message: () => message,
  hint: () => hint,
  many: () => message,
})

export const gaps = {
  'gap/plan-number': plan('the plan has no number', 'write number in plan.yaml'),
  'gap/plan-date': plan('the plan has no date of issue', 'write date in plan.yaml'),
  'gap/plan-term': plan('the plan has no term', 'write term: { from, until } in plan.yaml'),
  'gap/plan-reporting': plan('the plan does not say who reports when', 'write reporting in plan.yaml'),
  'gap/holidays': plan(
    'due days are counted in working days, but the plan gives no days off',
    'write the public holidays in holidays.yaml; without them only Saturdays and Sundays are left out',
  ),
  'gap/appendix': {
    message: ({ number }) => `appendix ${number} is named, but the source does not have it`,
    hint: () => 'once there is one, add its content and delete missing',
    many: (count, subjects) =>
      `${count} ${count === 1 ? 'appendix is' : 'appendices are'} named, but the source does not have ${count === 1 ? 'it' : 'them'} (${subjects})`,
  },
  'gap/task-lead': lacks(TASK, 'has no lead unit', 'have no lead unit', 'write lead: id of the unit'),
  'gap/task-deadline': lacks(TASK, 'has no deadline', 'have no deadline', 'write deadline: { text, due }'),
  'gap/task-product': lacks(TASK, 'has no product', 'have no product', 'write product: what comes out of it'),
  'gap/task-money': lacks(
    TASK,
    'has no funds',
    'have no funds',
    'add a line to budget.yaml; if it needs no funds of its own, list it in withoutFunds',
  ),
  'gap/money-task': {
    message: ({ source, year }) => `a line of the budget (source ${source}, ${year}) says neither task nor content`,
    hint: () => 'write task: id of the task, or name: what it is for',
    many: (count, subjects) => `${count} lines of the budget say neither task nor content (${subjects})`,
  },
  'gap/duty-cycle': lacks(
    DUTY,
    'is "periodic", and the length is not stated',
    'are "periodic", and the length is not stated',
    'write cycles and deadline: { every }',
  ),
  'gap/indicator-lead': lacks(INDICATOR, 'has no lead unit', 'have no lead unit', 'write lead: id of the unit'),
  'gap/indicator-baseline': lacks(INDICATOR, 'has no baseline', 'have no baseline', 'write baseline: { at, value }'),
  'gap/indicator-target': lacks(INDICATOR, 'has no target', 'have no target', 'write targets: [{ by, value }]'),
  'gap/indicator-target-date': lacks(
    INDICATOR,
    'has a target without a date',
    'have a target without a date',
    'write by: the year or day it is to be met',
  ),
  'gap/indicator-task': lacks(
    INDICATOR,
    'is served by no task',
    'are served by no task',
    "write the indicator's id in indicators of a task",
  ),
  'gap/indicator-units': lacks(
    INDICATOR,
    'is counted for each unit, and the units are not named',
    'are counted for each unit, and the units are not named',
    'write units: [ids of the units that must reach it]',
  ),
  'gap/programme-lead': lacks(PROGRAMME, 'has no lead unit', 'have no lead unit', 'write lead: id of the unit'),
  'gap/programme-head': lacks(
    PROGRAMME,
    'has no responsible head',
    'have no responsible head',
    'write head: the post of its head',
  ),
  'gap/programme-tasks': lacks(PROGRAMME, 'has no task', 'have no task', 'write tasks: [{ task: id of a task }]'),
  'gap/programme-indicators': lacks(
    PROGRAMME,
    'has no quantified target',
    'have no quantified target',
    'write indicators: [{ indicator: id of an indicator }]',
  ),
  'gap/programme-criteria': lacks(
    PROGRAMME,
    'has no criteria set',
    'have no criteria set',
    'write criteria: [{ set: id of a criteria set }]',
  ),
} satisfies Chapter<'gap'>
