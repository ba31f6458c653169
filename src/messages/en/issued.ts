import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'

export const issuedDocuments = {
  'issued/twice': {
    message: ({ number, first, file }) =>
      `number ${quote(number)} belongs to the document of ${printDay(first)} in this year (${file})`,
    hint: () =>
      'a number is one document’s in a year; look in the register of outgoing documents, then correct the number or drop the second record',
  },
  'issued/code': {
    message: ({ number, kind, expected }) =>
      `number ${quote(number)} is not one of a document of kind ${quote(kind)}, or not of the issuing body; usually it looks like ${expected}`,
    hint: () => 'write it as on the signed document; if kind is wrong, correct kind',
  },
  'issued/period': {
    message: ({ kind, period }) =>
      period === null
        ? `a document of kind ${quote(kind)} does not say its period`
        : `period ${quote(period)} does not fit a document of kind ${quote(kind)}`,
    hint: () => 'write period as 2026-Q3 (quarter), 2026-H1 (half), 2026 (year); an ad hoc report names its request',
  },
  'issued/before-end': {
    message: ({ date, to }) => `issued on ${printDay(date)}, before its period ended (${printDay(to)})`,
    hint: () => 'check the day or the period; if it was indeed issued early, the period’s data were not complete',
  },
  'issued/future-date': {
    message: ({ date, today }) => `the day ${printDay(date)} has not come (today is ${printDay(today)})`,
    hint: () => 'only signed documents are recorded; correct the day',
  },
  'issued/sent': {
    message: ({ date, sent }) => `sent on ${printDay(sent)}, before it was issued on ${printDay(date)}`,
    hint: () => 'correct one of the two days',
  },
  'issued/signer': {
    message: ({ signer }) => `${quote(signer)} does not look like the name of a signer`,
    hint: () => 'write the name alone, such as Nguyễn Văn Minh; no post, no degree, not all in capitals',
  },
  'issued/duty': {
    message: ({ duty, period, told, date }) =>
      `the unit reports ${duty}${period ? ` of ${period}` : ''} done on ${printDay(told)}, but the document is of ${printDay(date)}`,
    hint: ({ file }) => `correct the day here, or in ${file}`,
  },
  'issued/duty-kind': {
    message: ({ duty }) => `${quote(duty)} is no duty to report or review, so a document does not fulfil it`,
    hint: () => 'name a duty of kind report, review, inspection or own-plan, or drop duty',
  },
  'issued/commit-unknown': {
    message: ({ commit }) => `this git repository does not have commit ${commit}, from which the document was made`,
    hint: () =>
      'fetch the whole history: git fetch --all; if the commit was rewritten, name the one with the same data',
  },
  'issued/other-data': {
    message: ({ period, commit, closed, files }) =>
      closed === null
        ? `the data of ${period} are no longer those of commit ${commit}, from which the document was issued: ${someOf(files)}`
        : `commit ${commit} of the document differs from the data of ${period} as closed on ${printDay(closed)}: ${someOf(files)}`,
    hint: ({ closed, period }) =>
      closed === null
        ? 'for a wrong figure write a correction (corrections) into the next report instead of editing the old file'
        : `name the commit of the closing, or reopen the period and close what was issued: plan reopen ${period} --reason "…"`,
  },
} satisfies Chapter<'issued'>
