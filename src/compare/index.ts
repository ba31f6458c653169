import type { Change } from '../core/change.ts'
import type { Plan } from '../core/plan.ts'

export { type AmendedChange, type Amendedness, amendedness, needsAmendment, withoutAmendments } from './amended.ts'

export { type DraftItem, draftItems } from './draft-items.ts'

import { consolidatedChanges } from './consolidated.ts'
import { definitionChanges } from './definitions.ts'
import { recordChanges } from './records.ts'
import { reportChanges } from './reports.ts'

/** Everything that differs between two states of one plan: what the plan states, what is reported, what proves it, what is on record of it. */
export const compare = (before: Plan, after: Plan): Change[] => [
  ...definitionChanges(before, after),
  ...reportChanges(before, after),
  ...consolidatedChanges(before, after),
  ...evidenceChanges(before, after),
  ...recordChanges(before, after),
]

/** Evidence that came or went; a file that changed under its name is not seen here: a plan holds names alone. */
function evidenceChanges(before: Plan, after: Plan): Change[] {
  const moves = [
    ...[...after.evidence].filter((path) => !before.evidence.has(path)).map((path) => ({ path, to: path, was: null })),
    ...[...before.evidence]
      .filter((path) => !after.evidence.has(path))
      .map((path) => ({ path, from: path, was: { file: `${before.folder}/${path}`, path: [] } })),
  ]
  return moves.map(({ path, ...move }) => ({
    what: 'evidence',
    id: path,
    field: null,
    from: undefined,
    to: undefined,
    ...move,
    saidIn: null,
    carried: false,
    place: { file: `${after.folder}/${path}`, path: [] },
  }))
}
