import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { fieldName } from '../changed-words.ts'
import { quote } from '../quote.ts'

const of = ({ id, field }: { readonly id: string; readonly field: string | null }): string =>
  field === null ? `the whole of ${quote(id)}` : `${quote(field)} of ${quote(id)}`
const value = (text: string | null): string => (text === null ? 'nothing' : quote(text))
/** What to do where the plan itself must not change. */
export const fixedHint = (field: string | null): string =>
  field === null
    ? 'name the field to change; a new plan is a new folder (plan init), the old one is kept'
    : field === 'groups'
      ? 'groups are changed one by one: group: "1", field: title'
      : field === 'illustrative'
        ? 'invented figures do not become real ones, nor real ones invented: make a new plan (plan init)'
        : 'reports handed in go by the old calendar; another calendar is a new plan (plan init), a new period of its own is added to periods'
const STATES = { refused: 'was refused', withdrawn: 'was withdrawn' } as const

export const amendments = {
  'amendment/path': {
    message: ({ date, name }) => `the day of the proposal is ${printDay(date)}, but the file is called ${quote(name)}`,
    hint: ({ date }) => `a file's name starts with the day of the proposal: ${date}-….md`,
  },
  'amendment/subject': {
    message: ({ keys }) =>
      keys.length === 0 ? 'it does not say what of the plan is changed' : `one change speaks of ${keys.join(' and ')}`,
    hint: ({ allowed }) => `exactly one of: ${allowed.join(', ')}`,
  },
  'amendment/value': {
    message: (item) => `before the change, ${of(item)} cannot have been so: it does not follow the format`,
    hint: () => 'copy the exact field and the old value, as from: git show HEAD:<file>',
  },
  'amendment/no-approval': {
    message: (item) => `${of(item)} is said to be approved, but no deciding document is named`,
    hint: () =>
      'add approval: { type, number, date, signer } (plan amend decide); without a document: state: submitted',
  },
  'amendment/no-submission': {
    message: (item) => `${of(item)} is said to be submitted, but the submission is not named`,
    hint: () => 'add submission: { type: TTr, number, date }; not submitted yet: state: proposed',
  },
  'amendment/undecided': {
    message: ({ number, ...item }) => `there is a deciding document ${quote(number)}, but ${of(item)} has no outcome`,
    hint: () => 'state: approved, refused or withdrawn',
  },
  'amendment/nothing': {
    message: (item) => `${of(item)}: the same before and after`,
    hint: () => 'state from (old) and to (new), or leave this change out',
  },
  'amendment/fixed': {
    message: ({ id, field }) =>
      field === null
        ? `the plan ${quote(id)} itself does not come or go by amendment`
        : `${fieldName(field, 'en')} of plan ${quote(id)} never changes, not even by amendment`,
    hint: ({ field }) => fixedHint(field),
  },
  'amendment/to-differs': {
    message: ({ stated, found, ...item }) =>
      `${of(item)} is changed to ${value(stated)}, but the plan states ${value(found)}`,
    hint: () =>
      'put into the plan what the amendment says, or write another amendment for the later change (plan amend)',
  },
  'amendment/from-differs': {
    message: ({ stated, found, ...item }) =>
      `before the change, ${of(item)} is said to be ${value(stated)}, but the amendment before it left ${value(found)}`,
    hint: () => 'from is the value in force when the change was proposed',
  },
  'amendment/not-put-back': {
    message: ({ state, from, ...item }) =>
      `${of(item)} ${STATES[state]}, but the plan still states what was proposed and not ${value(from)}`,
    hint: () => "put the old value (from) back into the plan's file",
  },
  'amendment/dates': {
    message: ({ date, before, of }) => `${printDay(date)} lies before the ${of}, ${printDay(before)}`,
    hint: () => 'look at the days: proposed, then submitted, then decided',
  },
  'amendment/retroactive': {
    message: ({ effective, date }) =>
      `it takes effect on ${printDay(effective)}, before the document's day ${printDay(date)}: figures already reported change`,
    hint: () => 'leave effective out where the document does not reach back',
  },
  'amendment/document': {
    message: ({ number, file }) => `the document ${quote(number)} is stated otherwise in ${quote(file)}`,
    hint: () => 'one document has one day, one signer and one day of effect',
  },
} satisfies Chapter<'amendment'>
