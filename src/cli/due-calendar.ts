import { addDays, type Day } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import type { Lang } from '../core/lang.ts'
import type { DuePlan } from './commands/due.ts'
import { idOf, titleOf } from './due-text.ts'
import type { Words } from './words/index.ts'

/** Octets of a line of a calendar file, its end not counted (RFC 5545, 3.1). */
const LINE = 75

/**
 * What is owed as a calendar (RFC 5545): a whole-day event an item, told apart by what it is and never by its day, so that a deadline that moves
 * moves its event. The stamp is the date of facts: the same facts are the same bytes.
 */
export function calendarFile(words: Words, lang: Lang, plans: readonly DuePlan[]): string {
  const invented = plans.some(({ progress }) => progress.plan.data.illustrative)
  const name = [words.due.calendar(plans.map(({ progress }) => progress.plan.id).join(', ')), ...mark(words, invented)]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//plan//due 1//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name.join(' '))}`,
    ...plans.flatMap((plan) => plan.items.flatMap((item) => event(words, lang, plan, item))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const mark = (words: Words, invented: boolean | undefined): string[] => (invented ? [`(${words.illustrative})`] : [])

function event(words: Words, lang: Lang, { progress: { plan, asOf } }: DuePlan, item: DueItem): string[] {
  const invented = plan.data.illustrative
  const who = [item.name ?? words.status.unassigned, item.head].filter((part) => part !== null).join(' · ')
  const known = item.holidaysKnown ? [] : [words.due.noHolidays]
  const title = [
    `${isNamed(item) ? `${idOf(item)} ` : ''}${titleOf(words, lang, item)}`,
    ...mark(words, invented),
  ].join(' ')
  return [
    'BEGIN:VEVENT',
    `UID:${uid(plan.id, item)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(item.due)}`,
    `DTEND;VALUE=DATE:${basic(addDays(item.due, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([who, ...known, plan.data.short ?? plan.data.title, ...mark(words, invented)].join('\n'))}`,
    `CATEGORIES:${escaped(item.name ?? words.status.unassigned)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A periodic report is named by its period, which its title says. */
const isNamed = ({ kind }: DueItem): boolean => kind !== 'report'

const basic = (day: Day): string => day.replaceAll('-', '')

/** Letters outside ASCII are encoded: a UID is compared byte by byte, by programs that may normalise text. */
const uid = (plan: string, { kind, id, part, unit, period }: DueItem): string =>
  `${[kind, id, part, unit, period?.id].map((word) => encodeURIComponent(word ?? '-')).join('_')}@${encodeURIComponent(plan)}.plan`

/** Text as a value: `\`, `;`, `,` and line breaks escaped, other control characters gone. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')

/** A line in pieces of at most 75 octets, each but the first begun with a blank; no letter is cut. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > LINE) {
      out += '\r\n '
      octets = 1
    }
    out += letter
    octets += size
  }
  return out
}
