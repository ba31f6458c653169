import type { Change, Stated } from '../../core/change.ts'
import { printDay } from '../../core/day.ts'
import type { Lang } from '../../core/lang.ts'
import { namedValue } from '../../core/named-values.ts'
import type { Plan } from '../../core/plan.ts'
import { nameAt } from '../../core/unit.ts'
import { fieldName } from '../../messages/changed-words.ts'
import { periodName } from '../../messages/period-name.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import { figureValue, shortValue } from './change-value.ts'

/** What sentences are made with. */
export interface Telling {
  readonly words: Words
  readonly lang: Lang
  /** The newer state of the plan; names of units and periods are taken from it. */
  readonly plan: Plan
}

/** One change in words, without the name of what changed: `tiến độ 40% → 60%`, `thêm 2 minh chứng`. */
export function changeText(telling: Telling, change: Change): string {
  const { change: w } = telling.words
  const { field } = change
  if (field === null) return existence(telling, change)
  const [first = '', second = '', ...rest] = field.split('.')
  if (first === 'narrative') return moved(telling, passageName(telling, field), change)
  if (first === 'parts' && rest.length > 0)
    return `${w.part(safe(second))}: ${valueText(telling, rest.join('.'), change)}`
  if (first === 'occurrences')
    return `${w.occurrence(spanName(telling, second))}: ${valueText(telling, rest.join('.'), change)}`
  if (first === 'targets' && rest.length > 0) return targetText(telling, second, rest.join('.'), change)
  if (first === 'bases' && rest.length > 0)
    return bare(telling, w.basis(safe(second)), entryChange(change, rest.join('.')))
  return valueText(telling, field, change)
}

/** A step of an indicator's targets; the time it is named by is no news of its own. */
function targetText(telling: Telling, by: string, field: string, change: Change): string {
  const { change: w } = telling.words
  if (field === 'by') return ''
  return moved(telling, field === 'value' ? w.target(safe(by)) : `${w.targetSign} ${w.target(safe(by))}`, change)
}

/** A document of which only a part is another was edited. */
const entryChange = (change: Change, field: string): Change =>
  field === 'id' || change.from === undefined || change.to === undefined ? change : { ...change, from: true, to: true }

/** An entry that came or went. */
function existence({ words: { change: w } }: Telling, { from, to }: Change): string {
  const name = typeof (to ?? from) === 'string' ? `"${clipped(String(to ?? from))}"` : ''
  return (to === undefined ? w.removed(name) : w.added(name)).trim()
}

const clipped = (text: string): string => {
  const line = safe(text.trim())
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}

function passageName({ words: { change: w } }: Telling, field: string): string {
  const heading = field.slice('narrative.'.length)
  return heading === '' ? w.opening : w.passage(safe(heading))
}

function valueText(telling: Telling, field: string, change: Change): string {
  const { words } = telling
  if (field === 'done') return doneText(telling, change)
  if (field === 'none')
    return change.to === true ? (words.change.fields.none ?? '') : words.change.removed(words.change.fields.none ?? '')
  if (Array.isArray(change.to ?? change.from)) return listText(telling, field, change)
  return moved(telling, words.change.fields[field] ?? fieldName(field, telling.lang), change)
}

function doneText({ words: { change: w } }: Telling, { from, to }: Change): string {
  if (to === false) return w.undone
  if (to === undefined) return w.removed(w.fields.done ?? '')
  if (to === true) return w.doneSome
  const day = printDay(String(to))
  return typeof from === 'string' ? `${w.fields.done} ${printDay(from)} → ${day}` : w.doneOn(day)
}

/** Lists of plain entries are counted, what came and what went. */
function listText({ words: { change: w }, lang }: Telling, field: string, { from, to }: Change): string {
  const name = w.fields[field] ?? fieldName(field, lang)
  const [old, now] = [asTexts(from), asTexts(to)]
  const came = now.filter((item) => !old.includes(item)).length
  const went = old.filter((item) => !now.includes(item)).length
  if (came === 0 && went === 0) return w.edited(name)
  return [came > 0 ? w.addedMany(came, name) : '', went > 0 ? w.removedMany(went, name) : ''].filter(Boolean).join(', ')
}

const asTexts = (list: Stated): string[] => (Array.isArray(list) ? list.map((item) => JSON.stringify(item)) : [])

/** `tiến độ 40% → 60%` where both are short enough to say; else that it came, went or was edited. */
function moved(telling: Telling, name: string, change: Change): string {
  const { change: w } = telling.words
  const { from, to, field } = change
  if (field?.startsWith('narrative.') || (typeof to === 'string' && WORDS.test(field ?? '')))
    return bare(telling, name, change)
  const [old, now] = [from, to].map((value) => (value === undefined ? undefined : said(telling, change, value)))
  if (to === undefined) return old === undefined ? w.removed(name) : w.removed(`${name} ${old}`)
  if (now === undefined) return bare(telling, name, change)
  if (old === now) return w.still(field === 'figure' ? '' : name, now)
  if (field === 'figure') return old === undefined ? now : `${old} → ${now}`
  return old === undefined ? `${name} ${now}` : `${name} ${old} → ${now}`
}

/** Words of the reporter, whose text the sentence does not repeat. */
const WORDS = /^(?:result|obstacle|reason|note|source|text|title|product|reset)$/

/** True for a change of what a reporter writes and nobody measures. */
export const isWords = ({ field }: Change): boolean => /^narrative\./.test(field ?? '') || REMARKS.test(field ?? '')
const REMARKS = /^(?:result|obstacle|note|source|none|documents)$/

const bare = ({ words: { change: w } }: Telling, name: string, { from, to }: Change): string =>
  from === undefined ? w.added(name) : to === undefined ? w.removed(name) : w.edited(name)

/** Fields whose values are ids of units. */
const OF_UNIT = /(?:^|\.)(?:lead|unit)$|^roles\./

function said({ words, plan, lang }: Telling, { what, id, field }: Change, value: Stated): string | undefined {
  if (field === 'figure')
    return figureValue(
      words,
      value,
      plan.indicators.find((indicator) => indicator.id === id),
    )
  if (what === 'indicator' && typeof value === 'number' && /(?:^|\.)value$/.test(field ?? ''))
    return figureValue(
      words,
      { value },
      plan.indicators.find((indicator) => indicator.id === id),
    )
  const unit = OF_UNIT.test(field ?? '') && typeof value === 'string' ? plan.units.get(value) : undefined
  if (unit && what !== 'indicator') return safe(nameAt(unit, '9999-12-31'))
  const named = typeof value === 'string' ? namedValue(field ?? '', value, lang) : undefined
  if (named !== undefined) return named
  return shortValue(words, value, /(?:^|\.)percent$/.test(field ?? '') ? '%' : '')
}

/** A span as people name it, by the plan's own name where it has one. */
export function spanName({ plan, lang }: Telling, id: string): string {
  const own = plan.calendar.own.find((period) => period.id === id)
  return safe(periodName(own ?? { id }, lang))
}
