import type { Progress } from '../../core/progress.ts'
import type { Words } from '../words/index.ts'
import { cooperating } from './cooperating.ts'
import { counts, duties, indicators, verdicts } from './counts.ts'
import { coverage } from './coverage.ts'
import type { Derivation } from './derivation.ts'
import { dutyStates } from './duty-figures.ts'
import { moneyFigures } from './money-figures.ts'
import { movement } from './movement.ts'
import { openParts } from './open-parts.ts'
import { programmes } from './programme-figures.ts'
import { rates, weighted } from './rate.ts'
import { owedReports, reportsInTime } from './reports.ts'
import { type Explainer, type Figure, partScopes, planScope, type Scope, type Subject } from './scope.ts'

// What can be explained, by the paths of `plan status --json`: dots between keys, an entry's id in place of its index.
// Figures of other commands begin with the command's name: views.ts.
// A new figure is one more entry here; test/explain-everything.test.ts fails while a number of status has none.

/** Figures of a set of tasks: of the plan (`counts.total`), of each group (`groups.1.counts.total`) and unit (`units.kinh-te.…`). */
const OF_TASKS: readonly Explainer[] = [counts, openParts, rates, coverage, weighted, movement, cooperating]

/** The same for what a scorecard answers for. */
export const OF_CARDS: readonly Explainer[] = [counts, openParts, rates, coverage, weighted]

/** Figures of the plan alone. */
const OF_PLAN: readonly Explainer[] = [
  reportsInTime,
  indicators,
  verdicts,
  duties,
  moneyFigures,
  owedReports,
  programmes,
  dutyStates,
]

/** A figure that can be explained: its id, and what explains it. */
export interface Known {
  readonly id: string
  readonly scope: Pick<Scope, 'name'>
  readonly explain: (subject: Subject) => Figure
  /** What it was measured in, where that is not what all figures of the list were. */
  readonly of?: Subject
}

/** Every figure of a plan, in the order of `plan status --json`. */
export function figuresOf(progress: Progress, words: Words): Known[] {
  const parts = partScopes(progress, words)
  return [
    ...knownIn(progress, planScope(progress), [...OF_TASKS, ...OF_PLAN]),
    ...parts.flatMap((scope) => knownIn(progress, scope, OF_TASKS)),
  ]
}

/** The figures of a set of tasks that some explainers know. */
export const knownIn = (progress: Progress, scope: Scope, explainers: readonly Explainer[]): Known[] =>
  explainers.flatMap(({ ids, explain }) =>
    ids(progress, scope).map((id) => ({
      id: scope.prefix + id,
      scope,
      explain: (subject) => explain(subject, scope, id),
    })),
  )

/** The explanation of a figure under its id: `groups.1.coverage · độ phủ số liệu · Nhận thức`. */
export function derivationOf(subject: Subject, { id, scope, explain }: Known): Derivation {
  const { name, ...figure } = explain(subject)
  return { ...figure, title: `${id} · ${name}${scope.name}` }
}
