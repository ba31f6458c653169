import { wrapAnsi } from 'fast-wrap-ansi'
import type { Change } from '../../core/change.ts'
import { printDay } from '../../core/day.ts'
import { nameAt } from '../../core/unit.ts'
import type { Commit } from '../../git/commit-log.ts'
import { shortValue } from '../changes/change-value.ts'
import { changeText, spanName, type Telling } from '../changes/change-words.ts'
import { padEnd, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'
import type { LogEntry } from './entries.ts'

/** `14/9/2026` and a gap. */
const MARGIN = 12

/** The lines of one entry: the day of the facts and what changed, who said it where, and the commit that brought it. */
export function entryLines(context: Context, entry: LogEntry): string[] {
  const { words, lang, width } = context
  const telling: Telling = { words, lang, plan: entry.plan }
  const day = entry.date ? printDay(entry.date) : words.none
  // The day of a new figure stands in the margin.
  const told = entry.changes.filter(
    ({ field, from, to }) => !(field === 'at' && from === undefined && to === entry.date),
  )
  const said = [...new Set(told.map((change) => valueText(telling, change)))].join(', ')
  const texts = [said, sourceText(telling, entry), approvalText(words, entry), commitText(context, entry)].filter(
    (text) => text !== '',
  )
  const lines = texts.flatMap((text) => wrapAnsi(text, Math.max(20, width - MARGIN)).split('\n'))
  return lines.map((line, i) => `${padEnd(i === 0 ? day : '', MARGIN)}${line}`)
}

function valueText(telling: Telling, change: Change): string {
  const { words, plan } = telling
  const { log: w } = words
  const [first = '', period = '', ...rest] = (change.field ?? '').split('.')
  if (first === 'corrections') {
    const [from, to] = [change.from, change.to].map((value) => shortValue(words, value) ?? words.none)
    const what = fieldName(telling, change, rest.join('.'))
    const name = safe(what)
    return change.to === undefined
      ? w.correctionGone(name, spanName(telling, period))
      : w.correction(name, spanName(telling, period), from ?? '', to ?? '')
  }
  if (first === 'returned') return change.to === undefined ? w.returnGone : w.returned(safe(String(change.to)))
  if (first === 'report') return w.reportGone
  if (change.field === null && change.what === 'report') return ''
  return changeText({ ...telling, plan }, change)
}

/** The field of a correction in words; the sides of a ratio by what the indicator calls them. */
function fieldName({ words, plan }: Telling, { what, id }: Change, field: string): string {
  const sides = what === 'indicator' ? plan.indicators.find((one) => one.id === id)?.data.of : undefined
  const side = field === 'n' || field === 'd' ? sides?.[field] : undefined
  return side ?? words.change.fields[field] ?? field
}

/** `Phòng Kinh tế · Quý III/2026, báo cáo ký ngày 15/9/2026`. */
function sourceText(telling: Telling, { saidIn, signed, plan }: LogEntry): string {
  const { log: w, change } = telling.words
  if (saidIn === null) return w.definition
  const unit = saidIn.unit === null ? undefined : plan.units.get(saidIn.unit)
  const who = saidIn.unit === null ? change.consolidated : unit ? nameAt(unit, signed ?? '9999-12-31') : saidIn.unit
  const when = signed ? `, ${w.signed(printDay(signed))}` : ''
  return `${safe(who)} · ${spanName(telling, saidIn.period)}${when}`
}

/** `điều chỉnh 2026-10-05-lui-han: theo văn bản 61/KH-UBND ngày 20/10/2026`. */
function approvalText({ log: w }: Words, { approval }: LogEntry): string {
  if (!approval) return ''
  const { amendment, state, number, date } = approval
  const decided = number !== null && date !== null ? `, ${w.decidedBy(safe(number), printDay(date))}` : ''
  return `${w.amendment(safe(amendment))}: ${w.decisions[state]}${decided}`
}

function commitText({ words: { log: w } }: Context, { commit, brought, isCut }: LogEntry): string {
  if (commit === null) return w.uncommitted
  const own = `${commit.id.slice(0, 8)} · ${w.by(safe(commit.author), printDay(commit.day))}`
  const merge =
    brought === null
      ? commit.request && w.squashed(requestText(commit))
      : w.brought(mergeText(brought), safe(brought.author), printDay(brought.committed))
  return [own, merge, isCut ? w.cut : ''].filter(Boolean).join(' · ')
}

/** `#12`, else the commit of the merge. */
const mergeText = (merge: Commit): string => requestText(merge) || merge.id.slice(0, 8)
const requestText = ({ request }: Commit): string => (request ? `${request.mark}${request.number}` : '')
