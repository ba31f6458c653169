import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { fieldName, subjectOf, valueText } from '../changed-words.ts'
import { quote, quoteAll, someOf } from '../quote.ts'
import { fixedHint } from './amendments.ts'

const inReport = (unit: string | null | undefined, period: string | undefined): string =>
  period === undefined
    ? ''
    : ` in ${unit == null ? 'the consolidated words' : `the report of ${quote(unit)}`} for ${period}`
const commit = (id: string | null): string => (id === null ? 'a change not committed yet' : `commit ${id}`)

export const since = {
  'since/not-amended': {
    message: ({ what, id, field, from, to }) => {
      const subject = subjectOf(what, id, 'en')
      if (field === null) return `${subject} is added without an amendment`
      return `${subject} changes its ${fieldName(field, 'en')} from ${valueText(from, 'en', field)} to ${valueText(to, 'en', field)} without an amendment`
    },
    hint: () =>
      'run plan amend: it writes the amendment into amendments/ from what was changed, to be sent with it; or put it back as it was',
  },
  'since/fixed': {
    message: ({ id, field, from, to }) =>
      `plan ${id} was issued, and its ${fieldName(field ?? '', 'en')} changes from ${valueText(from, 'en', field ?? '')} to ${valueText(to, 'en', field ?? '')}`,
    hint: ({ field }) => `put it back; ${fixedHint(field)}`,
  },
  'since/id-reused': {
    message: ({ what, id, before, now, commit }) =>
      `the id of ${subjectOf(what, id, 'en')} stood${commit === undefined ? '' : ` (until commit ${commit})`} for something else: ${quote(before)}, now ${quote(now)}`,
    hint: () =>
      'give new content an id that was never used; the old id stays with the old content, also when that is cancelled',
  },
  'since/removed': {
    message: ({ what, id, period }) =>
      `${subjectOf(what, id, 'en')}${period === undefined || what === 'consolidated' ? '' : ` for ${period}`} is deleted`,
    hint: ({ what }) =>
      what === 'task'
        ? 'bring it back; a task given up says cancelled (day, reason, document) and is not deleted'
        : what === 'amendment'
          ? 'bring it back; a proposal given up is withdrawn, not deleted: plan amend withdraw'
          : /^(?:report|consolidated|assessment)$/.test(what)
            ? 'bring it back; what is wrong in it is mended or corrected (corrections), the file is not deleted'
            : 'bring it back; to drop it, propose an amendment',
  },
  'since/value-removed': {
    message: ({ what, id, fields, unit, period, from }) => {
      const [first = ''] = fields
      const was = fields.length === 1 ? ` (it said ${valueText(from, 'en', first)})` : ''
      const names = fields.length === 1 ? fieldName(first, 'en') : someOf(fields.map((field) => fieldName(field, 'en')))
      const subject = what === 'report' || what === 'consolidated' ? '' : ` of ${subjectOf(what, id, 'en')}`
      return `${names}${subject}${inReport(unit, period)} deleted${was}`
    },
    hint: ({ what }) =>
      what === 'task'
        ? 'bring it back; what has to be withdrawn says why (reason), a wrong figure is corrected (corrections)'
        : 'bring it back; for a wrong figure write the right one, or correct it (corrections) in the next report',
  },
  'since/evidence-removed': {
    message: ({ paths, task, period }) =>
      `evidence ${quoteAll(paths)}${task === undefined ? '' : ` of ${task}`}${period === undefined ? '' : ` for ${period}`} is deleted`,
    hint: () => 'bring it back; what has to be withdrawn says why (reason) in the entry of the task',
  },
  'since/mass-deletion': {
    message: ({ count, entries, files, values, evidence }) => {
      const parts = [
        entries > 0 ? `${printNumber(entries)} entries of the plan` : '',
        files > 0 ? `${printNumber(files)} files` : '',
        values > 0 ? `${printNumber(values)} reported figures and results` : '',
        evidence > 0 ? `${printNumber(evidence)} pieces of evidence` : '',
      ]
      return `mass deletion: ${printNumber(count)} places (${parts.filter((part) => part !== '').join(', ')})`
    },
    hint: () => 'mostly a wrong save or a wrong merge; look at all of it before sending',
  },
  'since/plan-removed': {
    message: ({ plan }) => `the whole plan ${quote(plan)} is deleted`,
    hint: () => 'bring it back; a plan whose term is over is kept to be looked up',
  },
  'since/decision-changed': {
    message: ({ amendment, number, how }) =>
      ({
        gone: `amendment ${amendment}, which was decided (${number}), is deleted`,
        document: `the deciding document ${number} of amendment ${amendment} was changed or taken out`,
        item: `what was decided (${number}) in amendment ${amendment} was changed or taken out`,
      })[how],
    hint: () => 'put it back; to change more write a new amendment that starts from what was decided',
  },
  'since/closing-changed': {
    message: ({ period, on, how }) =>
      ({
        gone: `the closing of period ${period} (closed on ${printDay(on)}) is deleted`,
        edited: `the closing of period ${period} (closed on ${printDay(on)}) was edited`,
        reopened: `period ${period} (closed on ${printDay(on)}) is reopened, and it does not say by whom and why`,
      })[how],
    hint: ({ period }) =>
      `put the file back; to mend figures of the period reopen it with a reason: plan reopen ${period} --reason "…"`,
  },
  'since/percent-fell': {
    message: ({ task, from, to }) =>
      `a report handed in said ${task} was at ${printNumber(from)}%, now it says ${printNumber(to)}% and gives no reason`,
    hint: () => 'add reason: why it fell, or put back the old figure',
  },
  'since/old-evidence': {
    message: ({ task }) => `${task} is now reported done, but its evidence is that of before`,
    hint: () => 'add evidence of the completion; nothing to mend where the old evidence proves it',
  },
  'since/unsaid': {
    message: ({ unit, period, tasks }) =>
      `the report of ${quote(unit)} for ${period} says nothing of ${tasks.length} tasks it owes: ${someOf(tasks)}`,
    hint: ({ tasks }) =>
      `say how each stands; where there is nothing to report write: "${tasks[0] ?? ''}": { none: true }`,
  },
  'since/future-date': {
    message: ({ date, today }) => `${printDay(date)} has not come yet (today is ${printDay(today)})`,
    hint: () => 'mend the day',
  },
  'since/late': {
    message: ({ date, merged, days }) =>
      `the file is dated ${printDay(date)} but comes in on ${printDay(merged)}, ${days} days later`,
    hint: () => 'nothing to mend if the day is right; the day it was received stands in received',
  },
  'since/foreign-author': {
    message: ({ commit: id, author, email, unit, of }) => {
      const whose = unit === null ? 'the consolidated words' : `the report of ${quote(unit)}`
      const who = of.length === 0 ? 'this address is not in units.yaml' : `this person belongs to ${quoteAll(of)}`
      return `${commit(id)} by ${quote(author)} <${email}> changes ${whose}, but ${who}`
    },
    hint: ({ of }) =>
      of.length === 0
        ? 'for someone of the unit enter the address under emails in units.yaml and have that accepted first'
        : 'let someone of that unit send it, or leave this file as it was',
  },
} satisfies Chapter<'since'>
