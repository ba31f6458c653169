import { STATES } from '../../../core/progress.ts'
import type { Below } from '../derivation.ts'
import { named } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Subject } from '../scope.ts'
import type { Leaf } from './leaves.ts'

const counts = (scope: string): string[] => [
  ...['total', ...STATES].map((state) => `${scope}counts.${state}`),
  ...['done', 'open', 'uncounted'].map((sum) => `${scope}sums.${sum}`),
]
const PARTS = ['notReported', 'notStarted', 'dueSoon', 'behind'].map((part) => `of.${part}`)
const BALANCE = ['openAtStart', 'assigned', 'reopened', 'withdrawn', 'done', 'open'].map(
  (one) => `movement.period.${one}`,
)
const DUTIES = ['total', ...STATES].map((state) => `duties.${state}`)
const INDICATORS = ['total', 'attained', 'notAttained', 'noData', 'notDue'].map((state) => `indicators.${state}`)

/** Sentences of a report, and the figures of the status that they put into words. */
const SENTENCES: readonly (readonly [RegExp, (id: string) => readonly string[]])[] = [
  [/^(?:totals\.)?sentence$/, () => counts('')],
  [/^totals\.attention$/, () => [...PARTS, 'sums.open']],
  [
    /^groupWords\.([^.]+)\.sentence$/,
    (id) => [
      ...counts(`groups.${id}.`),
      `groups.${id}.movement.period.done`,
      `groups.${id}.rates.completionOfAssigned`,
    ],
  ],
  [/^movement\.balance$/, () => BALANCE],
  [/^overdue\.sentence$/, () => ['counts.openOverdue']],
  [/^duties\.sentence$/, () => DUTIES],
  [/^indicators\.sentence$/, () => INDICATORS],
]

/** A sentence with each of its figures below it. */
export function sentenceFigure(subject: Subject, known: ReadonlyMap<string, Known>, leaf: Leaf): Known | undefined {
  const found = SENTENCES.find(([form]) => form.test(leaf.path))
  if (!found) return undefined
  const ids = found[1](found[0].exec(leaf.path)?.[1] ?? '')
  return sentence(
    subject,
    leaf,
    ids.flatMap((id) => known.get(id) ?? []),
  )
}

/** Sentences about a table: what they count, by the paths of the cells that say it. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'next.sentence': /^next\.rows\..+\.due$/,
  'reports.sentence': /^reports\.rows\..+\.(?:received|standing)$/,
}

/** A sentence that counts the rows of a table, with the cells it counts. */
export function tableSentence(subject: Subject, leaf: Leaf, cells: readonly Known[]): Known | undefined {
  const form = TABLES[leaf.path]
  return (
    form &&
    sentence(
      subject,
      leaf,
      cells.filter(({ id }) => form.test(id)),
    )
  )
}

const sentence = (subject: Subject, { path, value }: Leaf, figures: readonly Known[]): Known =>
  named(path, () => ({
    name: `${subject.words.paths.saysOf}: “${value}”`,
    terms: [],
    steps: [],
    result: String(value),
    inputs: [],
    below: figures.map((one): Below => {
      const { name, result, exact } = one.explain(subject)
      return { id: one.id, name: name + one.scope.name, result, exact: exact ?? null }
    }),
  }))
