import { printDecimal, printFraction, printPercent } from '../core/number.ts'
import type { Assessment } from '../core/plan.ts'
import type { AssessmentStatus, ProgrammeStatus, Progress } from '../core/progress.ts'
import { fromDecimal, type Ratio, reduce } from '../core/ratio.ts'
import { safe } from './columns.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** A share of points on a screen, at most two decimals. */
export const plainText = (r: Ratio): string => printDecimal(r, 2)

/** A number of a computation, never rounded: as a decimal where it has one, `100/3` where it has none. */
export function exactText(r: Ratio): string {
  let digits = 0
  let { d } = reduce(r)
  for (; d % 10n === 0n; d /= 10n) digits++
  for (const prime of [2n, 5n]) for (; d % prime === 0n; d /= prime) digits++
  return d === 1n ? printDecimal(r, digits) : printFraction(reduce(r))
}

/** Points of 0..100; never rounded so that they look equal to a grade they miss, or to 0 or 100. */
export function pointsText(score: Ratio, grades: readonly { readonly from: number }[] = []): string {
  return printDecimal(score, 2, [0, 100, ...grades.map(({ from }) => from)].map(fromDecimal))
}

const gradesOf = ({ set }: AssessmentStatus): readonly { readonly from: number }[] => set?.data.grades ?? []

/** The score of an assessment: `72,50`, `ít nhất 40`, or `–` where nothing is certain. */
export function scoreText({ programmes: w, none }: Words, status: AssessmentStatus): string {
  if (status.score) return pointsText(status.score, gradesOf(status))
  return status.atLeast ? w.atLeast(pointsText(status.atLeast, gradesOf(status))) : none
}

/** Who or what was assessed: a unit's name, a programme's, or the business as written. */
export function subjectText(progress: Progress, { unit, programme, business }: Assessment['subject']): string {
  if (unit !== undefined) return safe(unitName(progress, unit))
  const found = progress.plan.programmes.find(({ id }) => id === programme)
  return safe(found?.data.name ?? programme ?? business ?? '')
}

/** A programme's completion: `7/12 58,33%`, or `– (why)`. */
export function completionText({ programmes: w, none }: Words, { completion, why }: ProgrammeStatus): string {
  if (completion) return `${printFraction(completion)} ${printPercent(completion)}`
  return why ? `${none} (${w.noCompletion[why]})` : none
}

/** Done over counted: `1/3`; `–` where nothing counts. */
export const countText = ({ none }: Words, n: number, d: number): string => (d === 0 ? none : `${n}/${d}`)

/** The parts of a programme's completion in words: tasks, indicators, criteria. */
export function partialText(words: Words, { tasks, indicators, items, score }: ProgrammeStatus): string[] {
  const { programmes: w, none } = words
  const gap = indicators.noData > 0 ? ` (${w.noData(indicators.noData)})` : ''
  const hasSets = items.some((item) => item.kind === 'criteria')
  return [
    w.tasksDone(countText(words, tasks.done, tasks.counted)),
    w.achieved(countText(words, indicators.achieved, indicators.counted)) + gap,
    w.score(score ? pointsText(score) : hasSets ? `${none} (${w.noCompletion.score})` : none),
  ]
}
