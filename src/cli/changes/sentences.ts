import type { Change, SaidIn } from '../../core/change.ts'
import { printDay } from '../../core/day.ts'
import { nameAt } from '../../core/unit.ts'
import { safe } from '../columns.ts'
import { changeText, spanName, type Telling } from './change-words.ts'
import { isRecord, recordLine } from './record-words.ts'

/** Changes under one heading: of one report, of the plan itself, or of its evidence. */
export interface Told {
  readonly heading: string
  readonly lines: readonly string[]
}

/** All changes of a plan in sentences: report by report, then the consolidated part, the plan itself, and evidence. */
export function toldChanges(telling: Telling, changes: readonly Change[]): Told[] {
  const { change: w } = telling.words
  const reported = groupsOf(changes.filter(({ saidIn }) => saidIn !== null)).map((group) => toldReport(telling, group))
  const own = changes.filter(({ saidIn, what }) => saidIn === null && what !== 'evidence')
  const evidence = changes.filter(({ what }) => what === 'evidence')
  return [
    ...reported,
    ...(own.length > 0 ? [{ heading: w.definitions, lines: entryLines(telling, own) }] : []),
    ...(evidence.length > 0
      ? [{ heading: w.evidence, lines: evidence.map((found) => evidenceLine(telling, found)) }]
      : []),
  ]
}

const keyOf = (saidIn: SaidIn | null): string => `${saidIn?.period}/${saidIn?.unit}`

const groupsOf = (changes: readonly Change[]): Change[][] =>
  [...new Set(changes.map(({ saidIn }) => keyOf(saidIn)))].map((key) =>
    changes.filter(({ saidIn }) => keyOf(saidIn) === key),
  )

function toldReport(telling: Telling, changes: readonly Change[]): Told {
  const whole = changes.find(({ field, what }) => field === null && (what === 'report' || what === 'consolidated'))
  const own = changes.filter((change) => change !== whole)
  const { saidIn } = changes[0] ?? { saidIn: null }
  return {
    heading: `${whose(telling, saidIn)} · ${spanName(telling, saidIn?.period ?? '')}: ${became(telling, whole)}`,
    lines: entryLines(telling, own),
  }
}

/** The unit whose report it is, or the consolidated part. */
export function whose({ plan, words }: Telling, saidIn: SaidIn | null): string {
  if (saidIn === null || saidIn.unit === null) return words.change.consolidated
  const unit = plan.units.get(saidIn.unit)
  const day = plan.reports.find((report) => report.unit === saidIn.unit && report.period === saidIn.period)?.date
  return safe(unit ? nameAt(unit, day ?? '9999-12-31') : saidIn.unit)
}

/** What became of a report: new, gone, or edited. */
export function became({ words: { change: w } }: Telling, whole: Change | undefined): string {
  if (!whole) return w.editedReport
  return whole.to === undefined ? w.goneReport : w.newReport(printDay(String(whole.to)))
}

/** One line an entry: `Nhiệm vụ 1.c: tiến độ 40% → 60%, thêm 2 minh chứng`. */
function entryLines(telling: Telling, changes: readonly Change[]): string[] {
  const entries = [...new Set(changes.map(entryOf))]
  return entries.map((entry) => {
    const own = changes.filter((change) => entryOf(change) === entry)
    const [first] = own
    if (first && isRecord(first)) return recordLine(telling, own)
    const name = first ? nameOf(telling, first) : ''
    return `${name}: ${[...new Set(own.map((change) => changeText(telling, change)))].filter(Boolean).join(', ')}`
  })
}

const entryOf = ({ what, id }: Change): string => `${what} ${id}`

/** What a sentence calls an entry: `Nhiệm vụ 1.c`, `CT05`. */
export function nameOf({ words, plan }: Telling, { what, id }: Change): string {
  const thing = words.change.things[what]
  if (what === 'indicator') return safe(id)
  if (what === 'task' && plan.duties.some((duty) => duty.id === id)) return `${words.change.things.duty} ${safe(id)}`
  const isNamed = !['plan', 'holidays', 'budget', 'report', 'consolidated'].includes(what)
  return isNamed ? `${thing} ${safe(id)}` : thing
}

/** An evidence file that came or went. */
export const evidenceLine = ({ words: { change: w } }: Telling, { id, to }: Change): string =>
  to === undefined ? w.removed(safe(id)) : w.added(safe(id))
