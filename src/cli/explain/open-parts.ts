import { daysBetween } from '../../core/day.ts'
import { printCount, printNumber, printPercent } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import type { Progress, Tally, TaskStatus } from '../../core/progress.ts'
import { dueSoonDays, isOpen, isSilent, toleranceOf } from '../../core/rates.ts'
import { type Ratio, subtract, toJson } from '../../core/ratio.ts'
import type { Words } from '../words/index.ts'
import type { Item, Where } from './calculation.ts'
import { percentOrigin, spokenOrigin, taskItem } from './items.ts'
import type { Explainer, Scope, Subject } from './scope.ts'
import { deadlineText } from './sources.ts'

type Part = keyof Tally['of']

/** One part of the open tasks: which tasks are looked at, what of each is compared, and what it must be. */
interface Look {
  readonly formula: string
  readonly where: Where
  readonly items: readonly Item[]
  /** What is said of a task that is counted. */
  readonly said: (status: TaskStatus) => string
  readonly counted: readonly TaskStatus[]
}

const LOOKS: Readonly<Record<Part, (words: Words, progress: Progress, open: readonly TaskStatus[]) => Look>> = {
  notReported: ({ figures, show }, _progress, open) => ({
    formula: figures.parts.notReported,
    where: { value: ['silent'] },
    items: open.map((t) => taskItem(t, isSilent(t) ? 'silent' : 'reported', spokenOrigin(t, t.spokenIn))),
    said: () => show.notReported,
    counted: open.filter(isSilent),
  }),
  notStarted: ({ figures, explain, none }, _progress, open) => ({
    formula: figures.parts.notStarted,
    where: { value: { is: '=', than: { n: 0, d: 1 } } },
    items: open
      .filter((t) => t.occurrences === null)
      .map((t) => taskItem(t, toJson(t.percent), t.percent ? percentOrigin(t) : t.task.origin)),
    said: ({ percent }) => (percent ? explain.reported(printPercent(percent)) : none),
    counted: open.filter((t) => t.notStarted),
  }),
  dueSoon: (words, progress, open) => ({
    formula: words.figures.parts.dueSoon(dueSoonDays(progress.plan)),
    where: { value: { is: '<=', than: { n: dueSoonDays(progress.plan), d: 1 } } },
    items: open.flatMap((t) =>
      t.state === 'openInTime' && t.due !== null
        ? [taskItem(t, daysBetween(progress.asOf, t.due), within(t.task.origin, 'deadline'))]
        : [],
    ),
    said: (t) => `${deadlineText(words, t)} · ${words.status.left(daysBetween(progress.asOf, t.due ?? progress.asOf))}`,
    counted: open.filter((t) => t.dueSoon),
  }),
  behind: ({ figures, none }, { plan }, open) => ({
    formula: figures.parts.behind(points(toleranceOf(plan))),
    where: { value: { is: '>', than: toJson(toleranceOf(plan)) ?? { n: 0, d: 1 } } },
    items: open.map((t) => taskItem(t, toJson(gapOf(t)), percentOrigin(t))),
    said: (t) => {
      const gap = gapOf(t)
      return t.planned && t.percent && gap
        ? figures.gap(printPercent(t.planned), printPercent(t.percent), points(gap))
        : none
    },
    counted: open.filter((t) => t.behind),
  }),
}

/** Planned less real progress, a share; null where one of them is not known. */
const gapOf = ({ planned, percent }: TaskStatus): Ratio | null => planned && percent && subtract(planned, percent)

/** A share as percentage points, without their sign. */
const points = (share: Ratio): string => printPercent(share).slice(0, -1)

/** `of.dueSoon`: how many of the open tasks are so, and which. */
export const openParts: Explainer = {
  ids: () => Object.keys(LOOKS).map((part) => `of.${part}`),
  explain: ({ words, progress }: Subject, { tasks, tally }: Scope, id) => {
    const part = id.slice('of.'.length) as Part
    const look = LOOKS[part](
      words,
      progress,
      tasks.filter((t) => isOpen(t.state)),
    )
    const result = tally.of[part]
    const origins = new Map(look.items.map((item) => [item.id, item.origin]))
    return {
      name: words.figures.of[part],
      formula: look.formula,
      terms: [
        { symbol: '', name: words.figures.of[part], value: printCount(result), ids: look.counted.map((t) => t.id) },
      ],
      steps: [words.figures.among(printNumber(look.items.length))],
      result: printCount(result),
      inputs: look.counted.map((t) => ({
        label: t.id,
        value: look.said(t),
        origin: origins.get(t.id) ?? t.task.origin,
      })),
      calculation: { operation: { op: 'count', where: look.where }, items: look.items, result },
    }
  },
}
