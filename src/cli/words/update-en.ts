import { type Day, printDay } from '../../core/day.ts'
import type { Period } from '../../core/period.ts'
import type { WriteFailure } from '../../core/writer.ts'
import { periodName } from '../../messages/period-name.ts'
import { once } from './once.ts'
import type { updateVi } from './update-vi.ts'

const FAILED: Readonly<Record<WriteFailure['reason'], string>> = {
  outside: 'the path leads out of the plans, or through a link',
  busy: 'another program is writing this plan; try again in a few minutes. If nobody writes any more, delete that file',
  changed: 'another program has just saved the file; run the command again',
  failed: 'the machine could not write',
}

/** Words of `plan update`. */
export const updateEn: typeof updateVi = once(() => ({
  update: {
    plan: 'Plan',
    unit: 'Unit',
    heading: (name: string, period: Period, illustrative: boolean): string =>
      `${name} · ${periodName(period, 'en')} (${printDay(period.from)} – ${printDay(period.to)})${illustrative ? ' · invented figures' : ''}`,
    howTo:
      'For each: Enter to skip, x for nothing to report, < to go back, . to stop, then look and write what there is.',
    moves: 'Enter: skip · x: nothing to report · <: back · .: stop',
    further: '<: this item again · .: stop',
    whichUnit: 'Which unit reports?',
    whichPeriod: 'For which period?',
    otherPeriod: (canGoBack: boolean): string => `another: type it, like Q2/2026${canGoBack ? ' · <: back' : ''}`,
    openPeriod: (period: Period): string =>
      `${periodName(period, 'en')} (${printDay(period.from)} – ${printDay(period.to)})`,
    requested: (id: string, topic: string): string => `${id}, by request: ${topic}`,
    unreported: (due: Day | null): string => (due === null ? 'not reported' : `not reported, due ${printDay(due)}`),
    reported: (on: Day): string => `reported on ${printDay(on)}`,
    running: 'running',
    deadline: (text: string | undefined): string => (text === undefined ? 'no deadline' : `deadline: ${text}`),
    target: (text: string): string => `target: ${text}`,
    last: (text: string | undefined): string => (text === undefined ? 'never reported' : `last time: ${text}`),
    share: 'Progress (%), or the day it was done (14/6/2026), or done',
    doneOn: 'Done on which day? (Enter: not confirmed)',
    whyLower: 'Lower than last time. Why?',
    part: (id: string, name: string): string => `Part ${id}) ${name}: %, day done, or done`,
    time: (period: string, due: Day): string => `${period} (due ${printDay(due)}): day done, done, or "missed: reason"`,
    result: 'Result',
    obstacle: 'Obstacles',
    evidence: 'Evidence: files or links, with ; between several',
    value: (unit: string | undefined): string => `Value${unit === undefined ? '' : ` (${unit})`}`,
    numerator: (what: string): string => `Numerator: ${what}`,
    denominator: (what: string): string => `Denominator: ${what}`,
    figureOn: 'Figure as of',
    source: 'Source',
    sure: 'Write it into the plan?',
    next: 'Hand it in: plan submit',
    saidNow: (text: string): string => `just answered: ${text} (Enter keeps it)`,
    nothingNew: 'nothing to report',
    yes: 'yes',
    isDone: 'done',
    no: 'no',
    sureHow: 'type "yes" or "no", < to go back',
    answerAgain: 'Not written. Please answer the item below again; Enter keeps the others as they are.',
    resume: (at: number, of: number): string => `Last time ${at} of ${of} were answered. Continue there?`,
    draftKept: 'Stopped. What was answered is kept; plan update continues there.',
    noEffect: 'No rate changes.',
    attained: (from: string, to: string): string => `Indicators attained: ${from} → ${to}`,
    nothingSaid: 'Nothing said, nothing written.',
    same: 'Nothing new, the file stays as it is.',
    nothingOwed: (name: string): string => `${name} owes no task or indicator for this period`,
    notOwed: (id: string, name: string): string =>
      `${name} need not report "${id}" for this period\n  = see: plan report form --unit …; say it with options, such as --result`,
    needsUnit: (known: readonly string[]): string => `--unit is needed: whose report\n  = allowed: ${known.join(', ')}`,
    severalUnits: (ids: readonly string[]): string =>
      `--unit may mean several units\n  = write one id: ${ids.join(', ')}`,
    needsId: 'the id of a task or indicator is needed\n  = example: plan update 1.c --percent 60 --unit vhxh',
    notFor: (option: string, id: string): string => `${option} does not fit "${id}"\n  = see: plan update --help`,
    notAt: '--at reads an old revision, which cannot be written\n  = leave --at away',
    badPercent: (typed: string): string => `"${typed}" is no percentage from 0 to 100\n  = example: 60 or 62,5`,
    badNumber: (typed: string): string => `"${typed}" is no number\n  = example: 62,5 or 1.234`,
    badDay: (typed: string): string => `"${typed}" is no day\n  = example: 14/6/2026`,
    badPart: (typed: string): string =>
      `"${typed}" was not understood\n  = a percentage from 0 to 100, the day it was done, or done; example: 62,5 or 14/6/2026`,
    badOccurrence: (typed: string): string =>
      `"${typed}" was not understood\n  = example: 2/7/2026, done, or "missed: floods"`,
    badYesNo: (typed: string): string => `"${typed}" was not understood\n  = answer: yes or no`,
    badPair: (typed: string): string => `"${typed}" was not understood\n  = write: id=value, with ; between several`,
    badInput: (from: string, why: string): string =>
      `${from}: cannot be used${why === '' ? '' : ` (${why})`}\n  = JSON with the keys date, tasks, indicators as in a report's file`,
    noFile: (path: string): string =>
      `there is no file ${path}\n  = correct its name or path, from the folder you are in`,
    bigFile: (path: string, limit: number): string =>
      `file ${path} is larger than ${limit} MB\n  = make it smaller (scan it again, compress its pictures), or give a link`,
    refused: (path: string): string =>
      `${path}: cannot be changed without harm to what others wrote\n  = see plan check, or edit the file yourself`,
    byOption: {
      'progress/percent-fell': '  = on the command line: add --reason "why it is lower than last time"',
      'progress/percent-with-parts': '  = on the command line: --part "a=60; b=100" instead of --percent',
      'progress/no-evidence': '  = on the command line: add --evidence "file or link"',
    },
    wouldBreak: 'nothing was written, for the plan would have the errors above',
    changing: 'another program keeps saving the file, nothing was written\n  = try again in a few minutes',
    notWritten: (reason: WriteFailure['reason'], path: string, message: string): string =>
      `not written: ${path}: ${FAILED[reason]}${message === '' ? '' : `: ${message}`}`,
  },
}))
