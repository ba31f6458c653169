import type { Change, Changed, Stated } from '../../core/change.ts'
import { printDay } from '../../core/day.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import { changeText, isWords, spanName, type Telling } from './change-words.ts'
import { isRecord, recordLine } from './record-words.ts'
import { became, evidenceLine, nameOf, whose } from './sentences.ts'

/** Sentences under one heading, by what they are about. */
export interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

/** One sentence. `isWorded`: nothing but words of people changed, no figure, day or unit. */
export interface Line {
  readonly text: string
  readonly isWorded: boolean
}

type Name = keyof Words['diff']['sections']

/** The sections in their order: what is measured first, words and files last. */
const SECTIONS: readonly { readonly name: Name; readonly of: readonly Changed[] }[] = [
  { name: 'task', of: ['task'] },
  { name: 'indicator', of: ['indicator'] },
  { name: 'duty', of: ['duty'] },
  { name: 'plan', of: ['plan', 'group', 'unit', 'holidays'] },
  { name: 'programme', of: ['programme', 'criteria', 'assessment'] },
  { name: 'budget', of: ['budget'] },
  { name: 'closing', of: ['closing'] },
  { name: 'record', of: ['amendment', 'issued'] },
  { name: 'report', of: ['report', 'consolidated'] },
  { name: 'evidence', of: ['evidence'] },
]

/** How a figure's target is named beside it; undefined where the indicator has none. */
export type TargetOf = (indicator: string) => string | undefined

/** All changes of a plan, a sentence an entry whichever reports they stand in: `Nhiệm vụ 1.c: tiến độ 40% → 60%, thêm 2 minh chứng`. */
export function sectionsOf(telling: Telling, changes: readonly Change[], targetOf: TargetOf): Section[] {
  return SECTIONS.flatMap(({ name, of }) => {
    const own = changes.filter(({ what }) => of.includes(what))
    const entries = [...new Set(inOrder(telling, own).map((change) => entryOf(telling, change)))]
    const lines = entries.map((entry) => {
      const changes = own.filter((change) => entryOf(telling, change) === entry)
      return { text: lineOf(telling, changes, targetOf), isWorded: changes.every(isWords) }
    })
    return lines.length === 0 ? [] : [{ heading: telling.words.diff.sections[name], lines }]
  })
}

/** In the order of the newer plan; reports have theirs, and what is gone stands at the end. */
function inOrder({ plan }: Telling, changes: readonly Change[]): readonly Change[] {
  const order = new Map([...plan.tasks, ...plan.duties, ...plan.indicators].map(({ id }, i) => [id, i]))
  const place = ({ what, id }: Change): number =>
    what === 'task' || what === 'indicator' || what === 'duty' ? (order.get(id) ?? order.size) : 0
  return changes.toSorted((a, b) => place(a) - place(b))
}

/** What is told in one sentence; reports one by one, and figures of an indicator that each unit has of its own. */
function entryOf(telling: Telling, change: Change): string {
  const { what, id, saidIn } = change
  if (what === 'report' || what === 'consolidated') return `${what} ${saidIn?.period} ${saidIn?.unit}`
  return `${what} ${id} ${isPerUnit(telling, change) ? saidIn?.unit : ''}`
}

const isPerUnit = ({ plan }: Telling, { what, id, saidIn }: Change): boolean =>
  what === 'indicator' && saidIn !== null && plan.indicators.find((one) => one.id === id)?.data.per === 'unit'

function lineOf(telling: Telling, changes: readonly Change[], targetOf: TargetOf): string {
  const [first] = changes
  if (!first) return ''
  if (first.what === 'evidence') return evidenceLine(telling, first)
  if (isRecord(first)) return recordLine(telling, changes)
  if (first.what === 'closing') return closingLine(telling, changes)
  if (first.what === 'report' || first.what === 'consolidated') return reportLine(telling, changes)
  const texts = oneByField(worthTelling(changes)).map((change) => changeText(telling, change))
  const unit = isPerUnit(telling, first) ? ` (${whose(telling, first.saidIn)})` : ''
  const target =
    first.what === 'indicator' &&
    changes.some(({ field, to }) => field === 'figure' && to !== undefined) &&
    targetOf(first.id)
  return `${nameOf(telling, first)}${unit}: ${[...new Set(texts)].filter(Boolean).join(', ')}${target ? ` ${telling.words.diff.target(target)}` : ''}`
}

/** What goes with an entry that is gone, and the day of a new figure, are no news of their own. */
function worthTelling(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter(({ field, to }) => field === null && to === undefined)
  const hasFigure = changes.some(({ field }) => field === 'figure')
  return gone.length > 0 ? gone : changes.filter(({ field }) => !(hasFigure && field === 'at'))
}

/** A field that several reports state one after another goes from the first value to the last; lists are taken together. */
function oneByField(changes: readonly Change[]): Change[] {
  const fields = new Map<string, Change>()
  for (const change of changes) {
    const before = fields.get(change.field ?? '')
    fields.set(change.field ?? '', before ? joined(before, change) : change)
  }
  return [...fields.values()]
}

const joined = (first: Change, then: Change): Change =>
  isList(first.from ?? first.to) && isList(then.from ?? then.to)
    ? { ...first, from: together(first.from, then.from), to: together(first.to, then.to) }
    : { ...first, to: then.to }

const isList = (value: Stated): value is readonly Stated[] => Array.isArray(value)
const together = (a: Stated, b: Stated): Stated => [...(isList(a) ? a : []), ...(isList(b) ? b : [])]

/** `Phòng Kinh tế · Quý III/2026: báo cáo mới, ngày 15/9/2026`. */
function reportLine(telling: Telling, changes: readonly Change[]): string {
  const { saidIn } = changes[0] ?? { saidIn: null }
  const whole = changes.find(({ field }) => field === null)
  const others = changes.filter((change) => change !== whole).map((change) => changeText(telling, change))
  const head = `${whose(telling, saidIn)} · ${spanName(telling, saidIn?.period ?? '')}`
  return `${head}: ${[...(whole ? [became(telling, whole)] : []), ...new Set(others)].join(', ')}`
}

function closingLine(telling: Telling, changes: readonly Change[]): string {
  const { closing: w } = telling.words.diff
  const whole = changes.find(({ field }) => field === null)
  const state = changes.find(({ field }) => field === 'state')?.to
  const text = whole
    ? whole.to === undefined
      ? w.removed
      : w.added(printDay(String(whole.to)))
    : state === 'reopened'
      ? w.reopened
      : w.edited
  return `${spanName(telling, safe(changes[0]?.id ?? ''))}: ${text}`
}
