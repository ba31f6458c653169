import { named } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Figure } from '../scope.ts'
import { answerCell, lastWord } from './answers.ts'
import { baselineChange, rateChange, seriesChange, seriesLatest } from './changes.ts'
import { correctionCell } from './corrections.ts'
import { keptBack, listedPublic, remainingTasks, yearCount } from './counted.ts'
import { formDue, formValue } from './form-cells.ts'
import { baselineCell, indicatorCell, ownFigure, shareOfTarget, targetCell } from './indicator-cells.ts'
import type { Leaf } from './leaves.ts'
import { moneyCell, sourceCell } from './money-cells.ts'
import type { Paper } from './paper.ts'
import { rankingRule } from './ranking.ts'
import {
  daysLate,
  dutyCell,
  earlierMisses,
  firstDay,
  lateDays,
  lateDue,
  movesOfDay,
  taskCell,
  trendCell,
  unassignedLate,
} from './task-cells.ts'

/** Makes the figure of a cell; the strings are what the path names. Undefined where the path is no figure after all. */
export type Make = (paper: Paper, leaf: Leaf, ...ids: string[]) => Figure | undefined

/** Cells that print what an entry of the plan says: a task, an indicator, a year of the budget, a correction. */
const ENTRIES: readonly (readonly [RegExp, Make])[] = [
  [/^overdue\.rows\.(.+)\.daysLate$/, daysLate],
  [/^overdue\.rows\.(.+)\.(?:due|title)$/, taskCell],
  [/^overdue\.earlier$/, earlierMisses],
  [/^next\.rows\.(.+)\.(?:due|deadline|standing)$/, taskCell],
  [/^taskList\.[^.]+\.tasks\.(.+)\.(?:deadline|result|state)$/, taskCell],
  [/^groupWords\.[^.]+\.(?:done|occurrences|running|regular)\.(.+)\.text$/, taskCell],
  [/^charts\.indicators\.(.+)\.share$/, shareOfTarget],
  [/^indicators\.rows\.(.+)\.baseline$/, baselineCell],
  [/^indicators\.rows\.(.+)\.(?:targets|reached|verdict)$/, indicatorCell],
  [/^indicatorSteps\.rows\.(.+)\.steps\.(\d+)$/, targetCell],
  [/^charts\.trend\.(.+)\.rate$/, trendCell],
  [/^charts\.money\.(\d+)\.(planned|allocated|disbursed)$/, moneyCell],
  [/^corrections\.rows\.(.+)\.(from|to)$/, correctionCell],
  // Reports of units.
  [/^(?:tasks|cooperating\.rows)\.(.+)\.(?:deadline|result|obstacle|state)$/, taskCell],
  [/^duties\.rows\.(.+)\.(?:deadline|state)$/, dutyCell],
  [/^perUnit\.(\d+)$/, ownFigure],
  [/^silent$/, lastWord],
  // Forms.
  [/^due$/, formDue],
  [/^groups\.[A-D]\.rows\.(.+)\.(what|planned|before)$/, formValue],
  // Reviews.
  [/^rates\.rows\.(\w+)\.changes\.(\d+)$/, rateChange],
  [/^series\.(.+)\.changes\.(\d+)$/, seriesChange],
  [/^series\.(.+)\.target$/, indicatorCell],
  [/^series\.(.+)\.ofPrevious$/, seriesLatest],
  [/^series\.(.+)\.ofBaseline$/, baselineChange],
  [/^tasks\.years\.(\d+)\.(open|notBegun)$/, yearCount],
  [/^tasks\.(?:carried|notBegun)\.rows\.(.+)\.(?:deadline|state|reason)$/, taskCell],
  [/^tasks\.remaining$/, remainingTasks],
  [/^money\.years\.(\d+|sum)\.(planned|allocated|disbursed|rate|disbursement)$/, moneyCell],
  [/^money\.sources\.([^.]+)\.years\.(\d+)\.(planned|allocated|disbursed|rate|disbursement)$/, sourceCell],
  [/^cycles\.[^.]+\.rows\.(.+)\.standing$/, dutyCell],
  // Bulletins.
  [/^finished\.(?:tasks|occurrences)\.(.+)\.text$/, taskCell],
  [/^list\.groups\.[^.]+\.tasks\.(.+)\.(?:deadline|state)$/, taskCell],
  [/^list\.sentence$/, listedPublic],
  [/^hidden$/, keptBack],
  // Scorecards.
  [/^card\.0\.overdue\.(.+)\.daysLate$/, daysLate],
  [/^(?:card\.0\.overdue|inherited|moved)\.(.+)\.(?:due|deadline|state)$/, taskCell],
  [/^moved\.(.+)\.first$/, firstDay],
  [/^moved\.(.+)\.(?:times|moves)$/, movesOfDay],
  [/^ranking\.sentence$/, rankingRule],
  // Reminders.
  [/^unassigned$/, unassignedLate],
  [/^lists\.(\d+)\.rows\.(.+)\.daysLate$/, lateDays],
  [/^lists\.(\d+)\.rows\.(.+)\.due$/, lateDue],
  // Answers to a request.
  [/^answers\.([^.]+)\.(tasks|indicators)\.(.+)\.text$/, answerCell],
  [/^answers\.[^.]+\.tasks\.(.+)\.state$/, taskCell],
  [/^answers\.[^.]+\.indicators\.(.+)\.verdict$/, indicatorCell],
]

/** What stands behind a cell; undefined where the path is no figure. */
export function entryFigure(paper: Paper, leaf: Leaf): Known | undefined {
  for (const [form, make] of ENTRIES) {
    const match = form.exec(leaf.path)
    const figure = match && make(paper, leaf, ...match.slice(1))
    if (figure) return named(leaf.path, () => figure)
  }
  return undefined
}
