import { printDay } from '../../core/day.ts'
import { printPercent } from '../../core/number.ts'
import {
  figureBefore,
  onEve,
  owedIndicators,
  owedParts,
  owedTasks,
  takesPart,
  type UnitView,
} from '../../core/owed-work.ts'
import type { IndicatorStatus, Occurrence, PartStatus, Stated, TaskStatus } from '../../core/progress.ts'
import { bareFigure, datedStepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** One thing the unit has to report on. */
export type Item =
  | {
      readonly kind: 'task'
      readonly status: TaskStatus
      readonly parts: readonly PartStatus[]
      readonly isOwn: boolean
    }
  | { readonly kind: 'indicator'; readonly status: IndicatorStatus }

export const idOf = (item: Item): string => (item.kind === 'task' ? item.status.id : item.status.indicator.id)

/** What the unit owes for the period: its tasks, its parts of others' tasks, its indicators. */
export function itemsOf(view: UnitView): Item[] {
  const shared = view.progress.tasks.filter(takesPart(view.progress, view.unit))
  const task = (status: TaskStatus, isOwn: boolean): Item => ({
    kind: 'task',
    status,
    parts: owedParts(view, status),
    isOwn,
  })
  return [
    ...owedTasks(view).map((status) => task(status, true)),
    ...shared.map((status) => task(status, false)).filter((item) => item.kind === 'task' && item.parts.length > 0),
    ...owedIndicators(view).map((status): Item => ({ kind: 'indicator', status })),
  ]
}

/** The times of recurring work that nobody has told of yet. */
export const openTimes = ({ occurrences }: TaskStatus): Occurrence[] =>
  (occurrences ?? []).filter(({ done, missed }) => done === null && missed === null)

/** A heading, and what is known: the deadline and the last state, or the target and the last figure. */
export function itemLines(words: Words, view: UnitView, item: Item): readonly [title: string, known: string] {
  if (item.kind === 'indicator') {
    const { indicator, next, step } = item.status
    const last = figureBefore(view, item.status)
    const target = datedStepText(words, next ?? step, indicator)
    return [
      `${indicator.id}  ${indicator.data.name}`,
      [
        words.update.target(target),
        words.update.last(last && `${bareFigure(words, last, indicator)} (${printDay(last.at)})`),
      ].join(' · '),
    ]
  }
  const { task, id, due } = item.status
  const deadline = task.deadline?.text ?? (due === null ? undefined : printDay(due))
  return [
    `${id}  ${task.data.name ?? task.data.text}`,
    [words.update.deadline(deadline), words.update.last(lastWord(onEve(view.eve, id)))].join(' · '),
  ]
}

function lastWord(earlier: TaskStatus | undefined): string | undefined {
  const percent = earlier?.percent
  const result: Stated<string> | null | undefined = earlier?.stated.result
  return (
    [percent ? printPercent(percent) : undefined, result?.value].filter((word) => word !== undefined).join('; ') ||
    undefined
  )
}
