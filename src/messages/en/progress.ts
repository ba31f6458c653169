import type { Chapter } from '../catalogue.ts'
import { isInCapitals, isUsual } from '../names.ts'
import { quote } from '../quote.ts'
import { everyName } from '../words.ts'
import { meant } from './meant.ts'

const PLACES = {
  progress: 'progress/<period>/<unit>.md',
  assessments: 'assessments/<period>/<name>.yaml',
  closed: 'closed/<period>.yaml',
} as const

export const progress = {
  'progress/path': {
    message: ({ field, value, path }) => `the file says ${field} ${quote(value)}, but its path says ${quote(path)}`,
    hint: ({ field, value, path, of }) =>
      isUsual(path) && !isInCapitals(value, path)
        ? `write ${field}: ${path}, or move the file to its place: ${PLACES[of]}`
        : field === 'unit'
          ? `rename the file to ${value}.md; if that file exists, this is a copy: compare and delete it`
          : `rename the folder to ${value}; if that folder exists, this is a copy: compare and delete it`,
  },
  'progress/foreign-task': {
    message: ({ task, unit, lead }) => `task ${task} is not a task of unit ${quote(unit)} (lead: ${lead})`,
    hint: () => "delete this entry; if the unit co-operates, add it to the task's with",
  },
  'progress/foreign-indicator': {
    message: ({ indicator, unit, lead }) =>
      `indicator ${indicator} is not reported by unit ${quote(unit)} (lead: ${lead})`,
    hint: () => "delete this entry; if the unit supplies data, add it to the indicator's with",
  },
  'progress/done-by-cooperating': {
    message: ({ task, field, lead }) => `${quote(field)} of task ${task} is reported by unit ${quote(lead)}`,
    hint: () => 'other units write result, obstacle and evidence only',
  },
  'progress/two-entries': {
    message: ({ id, field, file }) => `${quote(field)} of ${id} is already reported for the same period in ${file}`,
    hint: () => 'keep one; if the task has no lead, give it one',
  },
  'progress/no-evidence': {
    message: ({ task }) => `${task} is reported done without evidence`,
    hint: () => 'add evidence: [a file in evidence/, or an https link]',
  },
  'progress/full-without-day': {
    message: ({ task }) => `task ${task} is reported at 100% but not confirmed as done, so it stays open`,
    hint: () => 'write done: the day it was done (done: true if it is not known) and evidence',
  },
  'progress/future-date': {
    message: ({ date, today }) => `${date} has not come yet (today is ${today})`,
    hint: () => 'correct the day',
  },
  'progress/after-file-date': {
    message: ({ date, fileDate }) => `${date} is after the day the report was signed (${fileDate})`,
    hint: () => 'correct this day, or date at the top of the file',
  },
  'progress/after-window': {
    message: ({ date, to }) => `${date} is after the last day of the period (${to}) and will count in the next one`,
    hint: () => 'nothing to do if the day is right',
  },
  'progress/percent-fell': {
    message: ({ task, from, to }) => `task ${task} falls from ${from}% to ${to}% and no reason is given`,
    hint: () => 'add reason: why it fell, or correct the number',
  },
  'progress/taken-back': {
    message: ({ task }) => `the completion of ${task} is taken back and no reason is given`,
    hint: () => 'add reason: why it is taken back',
  },
  'progress/percent-with-parts': {
    message: ({ task }) => `task ${task} has parts: its percent is worked out from them and not written here`,
    hint: () => 'write percent for each part under parts',
  },
  'progress/none-and-more': {
    message: ({ id }) => `${id} says none (nothing to report), yet there is more`,
    hint: () => 'drop none, or drop the rest',
  },
  'progress/done-on-recurring': {
    message: ({ task }) => `task ${task} recurs, so it is not done as a whole`,
    hint: () => 'state the occurrence that was done, such as: occurrences: { 2026-Q2: { done: 2026-07-02 } }',
  },
  'progress/not-recurring': {
    message: ({ task }) => `task ${task} does not recur, so it has no occurrences`,
    hint: () => "use done; if the task recurs, write every in the task's deadline",
  },
  'progress/occurrence': {
    message: ({ id, every }) => `${quote(id)} is not a period of a ${everyName(every, 'en')} task`,
    hint: ({ nearest }) => meant(nearest, 'write 2026 (year), 2026-Q3 (quarter), 2026-H1 (half), 2026-03 (month)'),
  },
  'progress/n-over-d': {
    message: ({ n, d }) => `the numerator ${n} is greater than the denominator ${d}`,
    hint: () => 'check n and d; if n is no part of d, give the indicator overlap: true',
  },
  'progress/ratio-parts': {
    message: ({ indicator }) => `indicator ${indicator} is a ratio: it needs both n (numerator) and d (denominator)`,
    hint: () => 'write n and d and no value; the rate is worked out',
  },
  'progress/no-ratio': {
    message: ({ indicator }) => `indicator ${indicator} is not a ratio, so it takes no n and d`,
    hint: () => 'write value; if it is a ratio, declare of: { n, d } for the indicator',
  },
  'correction/target': {
    message: () => 'a correction names exactly one: task or indicator',
    hint: () => 'each correction mends one figure of one task or one indicator',
  },
  'correction/no-figure': {
    message: ({ period, field }) => `this unit reported no ${quote(field)} for ${period} that could be corrected`,
    hint: () => 'check period, id and field; if that period was never reported, write to its own file',
  },
  'correction/value': {
    message: ({ value, field }) => `${quote(value)} cannot stand for ${field}`,
    hint: ({ expected }) =>
      ({
        number: 'write a number',
        percent: 'write a number from 0 to 100',
        date: 'write a day such as 2026-06-30',
        text: 'write words',
      })[expected],
  },
  'correction/from-differs': {
    message: ({ stated, found }) => `the old figure is given as ${quote(stated)}, but ${quote(found)} was reported`,
    hint: ({ found }) => `write from: ${found}`,
  },
  'narrative/heading': {
    message: ({ heading, sign }) =>
      sign
        ? `the line ${quote(heading)} reads like a heading but has no #, so the words after it stand in the part before`
        : `the heading ${quote(heading)} is not in the report's outline`,
    hint: ({ heading, allowed, sign }) => (sign ? `write: # ${heading}` : `use: ${allowed.join(' · ')}`),
  },
  'evidence/missing': {
    message: ({ path }) => `there is no evidence file ${quote(path)}`,
    hint: () => "copy the file into the plan's evidence/; the name must be the same, capitals too",
  },
  'evidence/outside': {
    message: ({ path }) => `the evidence ${quote(path)} is outside the plan's folder`,
    hint: ({ path }) =>
      path.includes('\\')
        ? 'write / and not \\: evidence/2026/bien-ban.pdf'
        : 'copy the file into evidence/ and write its path like evidence/2026/bien-ban.pdf',
  },
  'evidence/link': {
    message: ({ link }) => `the link ${quote(link)} cannot be used; allowed: http://, https://`,
    hint: () => 'copy the whole address of the page, starting with https://',
  },
  'text/classified': {
    message: ({ mark }) => `there is a mark of classification ${quote(mark)}: classified content must not be kept here`,
    hint: () => 'delete it from the file; if it has reached git, tell whoever guards state secrets at once',
  },
  'text/unfilled': {
    message: () => 'a place is still to be filled in: [...]',
    hint: () => 'write what belongs there, or delete it',
  },
} satisfies Chapter<'progress' | 'correction' | 'narrative' | 'evidence' | 'text'>
