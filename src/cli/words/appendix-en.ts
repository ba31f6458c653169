import { printNumber } from '../../core/number.ts'
import type { AppendixNote, AppendixProblem, KnownTarget } from '../../import/index.ts'
import type { appendixVi } from './appendix-vi.ts'
import { once } from './once.ts'
import { targetSaid, timeSaid } from './target-said.ts'

const FIELDS: Readonly<Record<string, string>> = {
  text: 'text',
  name: 'name',
  lead: 'lead unit',
  with: 'co-operating units',
  product: 'product',
  deadline: 'deadline',
  unit: 'unit of measurement',
  kind: 'way of counting',
  direction: 'wanted direction',
  every: 'how often it is reported',
  baseline: 'baseline',
  targets: 'targets',
}

type Say = {
  readonly [C in AppendixProblem['code']]: (
    problem: AppendixProblem & { readonly code: C },
  ) => readonly [string, string]
}

const SAY: Say = {
  'unknown-unit': ({ text, near }) => [
    `units.yaml has no unit "${text}"`,
    near === null
      ? 'write its name; another name goes to the aliases of its unit, a new unit to units.yaml'
      : `did you mean "${near}"? If not, add it to units.yaml`,
  ],
  'several-leads': ({ text }) => [
    `several lead units: "${text}"`,
    'leave one, and move the others to the column of those that take part',
  ],
  'no-lead': ({ text }) => [
    `"${text}" is not one unit`,
    'name one lead unit; leave the cell empty where none is assigned',
  ],
  'no-number': ({ text }) => [
    `a row without a number: "${clipped(text)}"`,
    'number it as the document does; delete the row if it is no task or indicator',
  ],
  'no-group': () => [
    'it is not said which group this task belongs to',
    'put a row with the numbered name of the group (I, II, …) above, or choose one with --group',
  ],
  'no-kind': ({ text }) => [
    `it is not said how the indicator "${clipped(text)}" is counted`,
    'add a column Cách tính (tại thời điểm, trong kỳ, lũy kế), or --kind point|in-period|cumulative for the whole file',
  ],
  'bad-number': ({ text, group }) => [
    `number "${text}" is not one of group ${group}`,
    `write the letter or number within the group (a, b, c, d, đ …), or the whole id: ${group}.a`,
  ],
  twice: ({ text, other }) => [
    `${text} already stands in ${other}`,
    'number them apart; 1.10 in a cell of numbers becomes 1.1: format the cell as Text',
  ],
  'group-differs': ({ id, text, known }) => [
    `group ${id} of plan.yaml is "${clipped(known)}", here it is "${clipped(text)}"`,
    'make them the same, give the group another number, or choose one with --group',
  ],
  'unknown-group': ({ id }) => [
    `plan.yaml has no group ${id}`,
    'put a row with the numbered name of the group above its tasks, or add the group to plan.yaml',
  ],
  'cell-error': ({ text }) => [`the cell shows the error ${text}`, 'write the value in place of the formula'],
  'formula-without-value': () => [
    'the formula has no saved value',
    'open the file in Excel or LibreOffice and save it, or write the value in place of the formula',
  ],
  'bad-target': ({ text }) => [
    `target "${text}" is not understood`,
    'such as 60, ≥ 30, trên 80%, từ 98% trở lên, 16 - 18, 10%/năm, đạt',
  ],
  'bad-kind': ({ text }) => [
    `way of counting "${text}" is not understood`,
    'write tại thời điểm, trong kỳ, lũy kế, có/chưa or bằng lời',
  ],
  'bad-every': ({ text }) => [
    `"${text}" does not say how often it is reported`,
    'write hằng tháng, hằng quý, 6 tháng một lần or hằng năm',
  ],
  'mixed-targets': () => ['some targets of this indicator are numbers, others words', 'write all of them in one way'],
  'percent-of-number': ({ text, measure }) => [
    `the target says "${printed(text)}%", but the unit of measurement is "${measure ?? ''}"`,
    'make the unit of measurement %, or take the sign away',
  ],
  differs: ({ id, field, text, known, file }) => [
    `${id} is already in the plan with another ${FIELDS[field] ?? field}: "${clipped(known)}", here "${clipped(text)}"`,
    field === 'text' || field === 'name'
      ? `nothing is written over; if this is right, change it in ${file}; if it is another entry, give it another number`
      : `nothing is written over; change this cell, or ${file} (a change of what was assigned needs a deciding document)`,
  ],
  'target-differs': ({ id, by, text, known, file }) => [
    known === null
      ? `${id} is already in the plan and has no target ${timeOf(by)}, here "${clipped(text)}"`
      : `${id} is already in the plan with another target ${timeOf(by)}: "${wanted(known)}", here "${clipped(text)}"`,
    `nothing is written over; change this cell, or ${file} (a target that was set is changed by amendment)`,
  ],
}

const wanted = (target: KnownTarget): string => targetSaid(target, { year: 'year', yes: 'yes', no: 'no' })
const timeOf = (by: string | null): string => (by === null ? 'without a time' : `for ${timeSaid(by, 'en')}`)

const printed = (text: string): string => (Number.isFinite(Number(text)) ? printNumber(Number(text)) : text)
const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

const NOTES: { readonly [C in AppendixNote['code']]: (note: AppendixNote & { readonly code: C }) => string } = {
  sheet: ({ text }) => `sheet "${text}" passed over: it has no headings of an appendix`,
  column: ({ text }) => `column "${text}" passed over`,
  row: ({ cell, text }) => `row below the table passed over, ${cell}: ${clipped(text)}`,
  vague: ({ cell, text }) => `${cell}: "${clipped(text)}" is no one unit and does not go into the units that take part`,
  'words-not-read': ({ cell, text }) =>
    `${cell}: deadline "${clipped(text)}" is not understood; the words are kept, no due day is set`,
  held: ({ cell, id, field, text, amendment }) =>
    `${cell}: ${id} has the ${FIELDS[field] ?? field} in force; the file says "${clipped(text)}", ${notYet(amendment)}`,
  proposed: ({ cell, id, field, text, amendment }) =>
    `${cell}: ${id} has the ${FIELDS[field] ?? field} of the file, ${notYet(amendment)}; in force: "${clipped(text) || 'nothing'}"`,
  'target-held': ({ cell, id, by, known, amendment }) =>
    `${cell}: ${id} has the target in force ${timeOf(by)}; the file says "${known ? wanted(known) : 'none'}", ${notYet(amendment)}`,
  'target-proposed': ({ cell, id, by, known, amendment }) =>
    `${cell}: ${id} has the target of the file ${timeOf(by)}, ${notYet(amendment)}; in force: "${known ? wanted(known) : 'none'}"`,
  'not-in-force': ({ cell, id, amendment }) => `${cell}: ${id} stands in the file, ${notYet(amendment)}`,
  'to-go': ({ cell, id, amendment }) => `${cell}: ${id} is in force; the file has it no more, ${notYet(amendment)}`,
}

/** What stands in the files and is not in force. */
const notYet = (amendment: string | null): string =>
  `which is not in force${amendment === null ? '' : ` (amendments/${amendment}.md)`}`

/** Words of `plan import` about an appendix. */
export const appendixEn: typeof appendixVi = once(() => ({
  appendix: {
    problem: (problem) => (SAY[problem.code] as (problem: AppendixProblem) => readonly [string, string])(problem),
    note: (note) => (NOTES[note.code] as (note: AppendixNote) => string)(note),
    found: (tasks, indicators, isIllustrative) =>
      `The appendix has ${[...(tasks > 0 ? [`${tasks} ${tasks === 1 ? 'task' : 'tasks'}`] : []), ...(indicators > 0 ? [`${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`] : [])].join(', ') || 'no task and no indicator'}${isIllustrative ? ' (illustrative figures)' : ''}.`,
    units: (names, more) =>
      `Units in units.yaml: ${names.join('; ')}${more === 0 ? '' : `; ${more} more, see: plan list units`}`,
    count: (n) =>
      `${n} ${n === 1 ? 'error' : 'errors'} in the appendix, nothing written\n  = correct the file and run plan import again`,
    warned: (n) => `The plan has ${n} more ${n === 1 ? 'warning' : 'warnings'}, see: plan check`,
    dryRun: 'Dry run: nothing was written. Leave out --dry-run to write it.',
    asFiled: 'As in the files: nothing to write.',
    unread: (plan, files) =>
      `plan ${plan} has files that cannot be read, so it is not known what it has: ${files.join(', ')}\n  = see plan check, correct them and import again`,
    notOfForm: (option) => `the file is an appendix of tasks or indicators, no form of a unit\n  = leave ${option} out`,
    notOfAppendix: (option) => `the file is a form of a unit, no appendix\n  = leave ${option} out`,
    notAssigned: 'the appendix has no new task, so there is nothing that was assigned\n  = leave --assigned out',
    badAssigned: (day, from, until) =>
      `--assigned: ${day} is not within the plan's term (${from}${until === undefined ? '' : ` to ${until}`})\n  = give a day after the plan's beginning; leave --assigned out for what was assigned from the beginning`,
    sinceBeginning: (day) =>
      `New tasks count from the plan's beginning, ${day}; for tasks assigned later add --assigned DAY.`,
    amendNext: (plan) =>
      `The plan has been issued: what is added needs an amendment; write it with: plan amend --plan ${plan}`,
  },
}))
