import { printDay } from '../../core/day.ts'
import type { Origin } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import type { ToldDifference } from '../../core/told-difference.ts'
import { type Difference, goneFlag } from '../../diff-pipeline.ts'
import { flagText } from '../../messages/flags/index.ts'
import { periodName } from '../../messages/period-name.ts'
import { originLines } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'
import type { PlanDifference } from './gather.ts'
import type { Sides } from './sides.ts'
import { type PlacesOf, told } from './told.ts'

/** One plan's difference in words: all that a screen or a comment needs of it. */
export interface PlanView {
  readonly id: string
  readonly illustrative: boolean
  /** What is to be said of a plan that is not compared in full, or has nothing to compare; null where there are changes. */
  readonly remark: string | null
  /** Files that one side could not read, a sentence each side. */
  readonly unread: readonly string[]
  /** `Tính đến 14/9/2026 · Quý III/2026`; null where nothing was measured. */
  readonly measured: string | null
  readonly told: ToldDifference | null
}

/** A difference in words of the user's language. */
export async function viewOf(context: Context, sides: Sides, found: PlanDifference): Promise<PlanView> {
  const { words } = context
  const { state: w } = words.diff
  const { id } = found
  const nothing = { id, illustrative: false, unread: [], measured: null, told: null }
  if (found.state === 'same') return { ...nothing, remark: w.same }
  if (found.state === 'no-period')
    return {
      ...nothing,
      remark: words.diff.noPeriod(
        sides.kind === 'periods' ? `${sides.base}, ${sides.head ?? ''}`.replace(/, $/, '') : '',
      ),
    }
  if (found.state !== 'changed') return oneSided(context, found)
  const { difference } = found
  return {
    id,
    illustrative: isIllustrative(difference),
    unread: unreadOf(words, sides, difference),
    measured: measuredText(context, difference),
    ...(await contentOf(context, found)),
  }
}

/** A plan that one side alone has. */
function oneSided({ words, lang }: Context, { id, state, plan }: Extract<PlanDifference, { plan: Plan }>): PlanView {
  const { tasks, indicators, data, folder } = plan
  const view = { id, illustrative: data.illustrative ?? false, unread: [], measured: null }
  const remark = words.diff.state[state](tasks.length, indicators.length)
  if (state === 'added') return { ...view, remark, told: null }
  const text = safe(flagText(goneFlag(plan), lang, { period: String }))
  const flags = [{ text, subject: null, places: [safe(`${folder}/plan.yaml`)] }]
  return { ...view, remark, told: { ...NOTHING_TOLD, flags } }
}

const NOTHING_TOLD: ToldDifference = {
  flags: [],
  rates: [],
  weighted: [],
  lights: [],
  moves: [],
  parts: [],
  main: [],
  sections: [],
}

export const isIllustrative = ({ before, after }: Difference): boolean =>
  (before.data.illustrative || after.data.illustrative) ?? false

/** True where nothing that the files state, and no evidence, is another. */
export const isUnchanged = ({ changes, flags }: Difference): boolean => changes.length === 0 && flags.length === 0

async function contentOf(
  context: Context,
  found: Extract<PlanDifference, { state: 'changed' }>,
): Promise<Pick<PlanView, 'remark' | 'told'>> {
  const { words, lang } = context
  const { difference, files } = found
  const isWhole = difference.before.unread.length + difference.after.unread.length === 0
  if (isUnchanged(difference) && isWhole)
    return { remark: files > 0 ? words.diff.state.layout(files) : words.diff.state.same, told: null }
  return { remark: null, told: told({ words, lang, plan: difference.after }, difference, await placesOf(found)) }
}

/** What gives `file:line` of both places of a flag, each once. */
export async function placesOf({
  difference: { flags },
  base,
  head,
}: Extract<PlanDifference, { state: 'changed' }>): Promise<PlacesOf> {
  const sides = [
    { reader: base, origins: flags.flatMap((flag) => flag.base ?? []) },
    { reader: head, origins: flags.flatMap((flag) => flag.head ?? []) },
  ]
  const found = new Map<Origin, string>()
  for (const { reader, origins } of sides) {
    const lines = await originLines(origins.filter(isText), reader)
    for (const origin of origins) {
      const line = lines.get(origin)
      found.set(origin, line === undefined ? origin.file : `${origin.file}:${line}`)
    }
  }
  return (flag) => [
    ...new Set([flag.base, flag.head].flatMap((origin) => (origin ? [safe(found.get(origin) ?? origin.file)] : []))),
  ]
}

/** Files of the plan itself have lines; evidence may be of any kind. */
export const isText = ({ file }: Origin): boolean => !/^plans\/[^/]+\/evidence\//.test(file)

function measuredText({ words, lang }: Context, { effect, after }: Difference): string | null {
  if (!effect) return null
  const name = (plan: Plan, period: typeof effect.period): string =>
    safe(periodName(plan.calendar.own.find(({ id }) => id === period.id) ?? period, lang))
  const now = words.diff.measured(printDay(effect.asOf), name(after, effect.period))
  if (effect.before.asOf === effect.asOf) return now
  return `${words.diff.measured(printDay(effect.before.asOf), name(after, effect.before.period))} → ${now}`
}

const unreadOf = (words: Words, sides: Sides, { before, after }: Difference): string[] =>
  [
    { side: sidesInWords(words, sides).base, files: before.unread },
    { side: sidesInWords(words, sides).head, files: after.unread },
  ].flatMap(({ side, files }) => (files.length === 0 ? [] : [words.diff.unread(side, files.map(safe))]))

const SHORT = 7

/** What both sides are called: `main (1a2b3c4)`, `bản đang sửa`, `Quý II/2026`. */
export function sidesInWords({ diff: w }: Words, sides: Sides): { base: string; head: string } {
  if (sides.kind === 'periods') return { base: sides.base, head: sides.head ?? w.now }
  const [base, head] = [sides.base, sides.head].map((side) => {
    if (side === null) return w.workTree
    const commit = side.commit.slice(0, SHORT)
    if (side.isMergeBase) return w.mergeBase(side.name, commit)
    return side.commit.startsWith(side.name) ? commit : w.commit(side.name, commit)
  })
  return { base: base ?? '', head: head ?? '' }
}

/** The command that shows the same again, whatever the names stand for by then. */
export function commandOf(sides: Sides): string {
  const names =
    sides.kind === 'periods'
      ? [sides.base, sides.head]
      : [sides.base.commit.slice(0, SHORT), sides.head?.commit.slice(0, SHORT)]
  return ['plan diff', ...names].filter(Boolean).join(' ')
}
