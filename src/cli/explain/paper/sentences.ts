import { STATES } from '../../../core/progress.ts'
import type { Below } from '../derivation.ts'
import { named, under } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Leaf } from './leaves.ts'
import type { Paper } from './paper.ts'
import { SENTENCES as CARD_LINES } from './targets.ts'

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
const SENTENCES: readonly (readonly [RegExp, (id: string, paper: Paper) => readonly string[]])[] = [
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
  // Of a scorecard: the units that have no place, by their coverage.
  [
    /^ranking\.unranked\.\d+$/,
    (_id, { known }) => [...known.keys()].filter((id) => /^scorecard\.units\.[^.]+\.coverage$/.test(id)),
  ],
  // Of a review: every report owed in its years.
  [/^reports$/, (_id, { known }) => [...known.keys()].filter((id) => /^reports\..+\.inTime$/.test(id))],
  [/^card\.0\.lines\.(\w+)\.text$/, (line, { unit }) => CARD_LINES[line]?.(`scorecard.units.${unit ?? '-'}.`) ?? []],
]

/** A sentence with each of its figures below it. */
export function sentenceFigure(paper: Paper, leaf: Leaf): Known | undefined {
  const found = SENTENCES.find(([form]) => form.test(leaf.path))
  if (!found) return undefined
  const ids = found[1](found[0].exec(leaf.path)?.[1] ?? '', paper)
  return sentence(
    paper,
    leaf,
    ids.flatMap((id) => paper.known.get(id) ?? []),
  )
}

/** Sentences about a table: what they count, by the paths of the cells that say it. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'next.sentence': /^next\.rows\..+\.due$/,
  'reports.sentence': /^reports\.rows\..+\.(?:received|standing)$/,
  'totals.sharesNote': /^totals\.states\..+\.share$/,
  silent: /^reports\.rows\..+\.(?:due|received)$/,
  // Of a review.
  'tasks.carried.sentence': /^tasks\.carried\.rows\..+\.state$/,
  'tasks.notBegun.sentence': /^tasks\.years\.\d+\.notBegun$/,
  'rates.sentences.0': /^rates\.rows\.(?:completionOfAssigned|onTimeOfDue)\.(?:cells|changes)\..+(?<!value)$/,
  'rates.sentences.1': /^rates\.rows\.onTimeOfDue\.(?:cells|changes)\..+(?<!value)$/,
  'money.sentence': /^money\.years\.sum\./,
  // Of a bulletin: what is shown, and what is counted only.
  'finished.sentence': /^finished\.tasks\..+\.text$/,
  // Of a reminder.
  opening: /^lists\..+\.daysLate$/,
}

/** Figures of the status that such a sentence names too. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'next.sentence': ['counts.openOverdue'],
  'finished.sentence': ['movement.period.done'],
}

/** A sentence that counts the rows of a table, with the cells it counts; their ids begin with the paper's. */
export function tableSentence(paper: Paper, leaf: Leaf, cells: readonly Known[], prefix: string): Known | undefined {
  const form = TABLES[leaf.path]
  if (!form) return undefined
  const beside = (BESIDE[leaf.path] ?? []).flatMap((id) => paper.known.get(id) ?? [])
  const own = cells.filter(({ id }) => form.test(id)).map((one) => under(`${prefix}.${one.id}`, one))
  const counted = [...own, ...beside]
  return counted.length > 0 && typeof leaf.value === 'string' ? sentence(paper, leaf, counted) : undefined
}

const sentence = (paper: Paper, { path, value }: Leaf, figures: readonly Known[]): Known =>
  named(path, () => ({
    name: `${paper.words.paths.saysOf}: “${value}”`,
    terms: [],
    steps: [],
    result: String(value),
    inputs: [],
    below: figures.map((one): Below => {
      const { name, result, exact } = one.explain(paper)
      return { id: one.id, name: name + one.scope.name, result, exact: exact ?? null }
    }),
  }))
