import type { FlagParams } from '../../core/red-flag.ts'
import { everyName } from '../words.ts'
import { day, type FlagSentences, movedField, valueIn } from './values.ts'

type Of = { readonly what: string; readonly id: string; readonly part?: string }

const named = ({ what, id, part }: Of): string =>
  (what === 'duty' ? `duty ${id}` : id) + (part === undefined ? '' : `, part ${part}`)
const step = (by: string): string => (by === '' ? '' : ` (${day(by)})`)
const cycle = (text: string): string => {
  const [every = '', ...rest] = text.split(' ')
  const name = everyName(every, 'en')
  return name === every ? day(text) : `${name}${rest.length > 0 ? ` ${rest.join('')} days` : ''}`
}
const nth = (times: number | undefined): string => (times === undefined ? '' : ` (time no. ${times})`)
const because = (reason: string | null): string => (reason === null ? ', without a reason' : `, reason: ${reason}`)

const LOWERED = {
  up: (from: string, to: string): string => `lowered from ${from} to ${to}`,
  down: (from: string, to: string): string => `relaxed from ${from} to ${to}`,
  keep: (from: string, to: string): string => `changed from ${from} to ${to}`,
}
const WITHDRAWN: Readonly<Record<FlagParams['task-withdrawn']['as'], string>> = {
  cancelled: 'cancelled',
  notApplicable: 'said not to apply',
  regular: 'made regular work',
}

/** English sentences of red flags. */
export const flagsEn: FlagSentences = {
  'plan-removed': ({ tasks, indicators }) => `Whole plan removed: ${tasks} tasks, ${indicators} indicators`,
  'mass-deletion': ({ entries }) => `Many entries removed at once: ${entries}`,
  'closed-changed': ({ period, unit, on, values }, w) =>
    `Figures of a closed period changed: ${w.period(period)}, ${unit ?? 'consolidated part'}, in ${values} places (closed on ${day(on)})`,
  'closing-undone': ({ period, how }, w) =>
    ({
      removed: `Closing of ${w.period(period)} removed`,
      reopened: `Closed period reopened: ${w.period(period)}`,
      edited: `Closing of ${w.period(period)} edited`,
    })[how],
  'target-lowered': ({ indicator, by, from, to, unit, sense }) =>
    `Target of ${indicator}${step(by)} ${LOWERED[sense](valueIn(from, unit), valueIn(to, unit))}`,
  'target-removed': ({ indicator, by, from, unit }) =>
    `Target of ${indicator}${step(by)} removed: ${valueIn(from, unit)}`,
  'indicator-redefined': ({ indicator, fields }) => `${indicator} measured or judged otherwise: ${fields.join('; ')}`,
  'plan-redefined': ({ fields }) =>
    `General rules of the plan changed: ${fields.map((field) => movedField(field, 'en')).join('; ')}`,
  'baseline-changed': ({ indicator, from, to, unit }) =>
    to === undefined
      ? `Baseline of ${indicator} removed: ${valueIn(from, unit)}`
      : `Baseline of ${indicator} changed from ${valueIn(from, unit)} to ${valueIn(to, unit)}`,
  'term-extended': ({ from, to, times }) =>
    to === null
      ? `Last day of the plan removed: ${day(from)}`
      : `Last day of the plan pushed from ${day(from)} to ${day(to)}${nth(times)}`,
  'deadline-pushed': ({ from, to, times, ...of }) =>
    `Due day of ${named(of)} pushed from ${day(from)} to ${day(to)}${nth(times)}`,
  'deadline-removed': ({ from, ...of }) => `Due day of ${named(of)} removed: ${day(from)}`,
  'cycle-changed': ({ from, to, ...of }) =>
    to === null
      ? `Cycle of ${named(of)} removed: ${cycle(from)}`
      : `Cycle of ${named(of)} changed from ${cycle(from)} to ${cycle(to)}`,
  'task-withdrawn': ({ id, as }) => `Task ${id} ${WITHDRAWN[as]}, no longer in the rates`,
  'weight-changed': ({ from, to, ...of }) =>
    to === null
      ? `Weight of ${named(of)} removed: ${valueIn(from, '')}`
      : `Weight of ${named(of)} changed from ${valueIn(from, '')} to ${valueIn(to, '')}`,
  'lead-changed': ({ from, to, ...of }) =>
    to === null
      ? `Lead unit of ${named(of)} removed: ${from}`
      : `Lead unit of ${named(of)} changed from ${from} to ${to}`,
  'entry-removed': ({ what, id, name }) =>
    `Removed: ${what === 'issued' ? 'document' : what}${what === 'budget' || what === 'holidays' ? '' : ` ${id}`}${name === '' || name === id ? '' : ` (${day(name)})`}`,
  'report-removed': ({ unit, period }, w) =>
    unit === null
      ? `Consolidated part of ${w.period(period)} removed`
      : `Report of ${unit} for ${w.period(period)} removed`,
  'value-removed': ({ what, id, field, unit, period }, w) =>
    `Reported ${field.endsWith('percent') ? 'progress' : what === 'task' ? 'statement' : 'figure'} of ${what === 'task' ? 'task ' : ''}${id} removed (${unit}, ${w.period(period)})`,
  'evidence-removed': ({ what, id, count }) =>
    what === 'file' ? `Evidence file removed: ${id}` : `Evidence of ${what} ${id} removed: ${count}`,
  'evidence-replaced': ({ path }) => `Evidence file has other content: ${path}`,
  'basis-removed': ({ entry, document }) =>
    entry === null
      ? `Basis of the plan removed: ${document}`
      : `Basis of ${entry.what} ${entry.id} removed: ${document}`,
  'percent-fallen': ({ id, part, from, to, reason }) =>
    `Progress of ${named({ what: 'task', id, ...(part === undefined ? {} : { part }) })} fell from ${valueIn(from, '%')} to ${valueIn(to, '%')}${because(reason)}`,
  'done-taken-back': ({ id, part, from, reason }) =>
    `Completion of ${id}${part === undefined ? '' : `, part ${part}`} taken back${from === null ? '' : ` (reported done on ${day(from)})`}${because(reason)}`,
  'foreign-report': ({ what, id, unit, lead }) =>
    `${unit} reports in place of ${lead} on ${what === 'task' ? 'task ' : ''}${id}`,
}
