import { printCount } from '../../core/number.ts'
import type { NoCompletion, NoScore, ProgrammeItem, ProgrammeStatus } from '../../core/progress.ts'
import { type Ratio, toJson } from '../../core/ratio.ts'
import { exactText, pointsText } from '../programme-text.ts'
import { standing } from '../show-programme.ts'
import type { Words } from '../words/index.ts'
import type { Item, Withheld } from './calculation.ts'
import { criteriaEntries } from './criteria-figures.ts'
import type { Derivation, Input } from './derivation.ts'
import { explainProgramme, itemSources } from './programme.ts'
import { printed } from './rate.ts'
import type { Explainer, Figure, Subject } from './scope.ts'

/** What explains one figure of a programme, by its path in `plan status --json`. */
export type Entry = readonly [id: string, explain: (subject: Subject) => Figure]

/** `programmes.kinh-te-so.completion`, `.tasks.done`, `.criteria.chuong-trinh-so.score`: how far each programme has come. */
export const programmes: Explainer = {
  ids: (progress) => progress.programmes.flatMap(entriesOf).map(([id]) => id),
  explain: (subject, _scope, id) => {
    const entry = subject.progress.programmes.flatMap(entriesOf).find(([own]) => own === id)
    if (!entry) throw new Error(`no programme has ${id}`)
    return entry[1](subject)
  },
}

function entriesOf(status: ProgrammeStatus): Entry[] {
  const prefix = `programmes.${status.programme.id}.`
  const inside = status.items.filter(({ out }) => out === null)
  const counted = (name: CountName): Entry => [prefix + COUNTED[name].path, (s) => countFigure(s, inside, name)]
  return [
    [`${prefix}completion`, (subject) => completion(subject, status, inside)],
    ...(['done', 'tasks', 'achieved', 'indicators', 'noData'] as const).map(counted),
    ...status.items.filter(({ kind }) => kind === 'criteria').flatMap((item) => criteriaEntries(prefix, item)),
    [`${prefix}score`, (subject) => score(subject, status, inside)],
    [`${prefix}coverage`, (subject) => coverage(subject, status, inside)],
  ]
}

/** The line that decides an item: what is reported of it, else where the programme names it. */
function placedItems(
  { words, progress }: Subject,
  all: readonly ProgrammeItem[],
  value: (i: ProgrammeItem) => Item['value'],
) {
  return all.map((item): Item => {
    const weight = toJson(item.weight)
    const origin = itemSources(words, progress, item, false)[0]?.origin ?? item.origin
    const kind = item.kind === 'criteria' ? 'value' : item.kind
    return { id: `${item.kind}.${item.id}`, kind, value: value(item), ...(weight ? { weight } : {}), origin }
  })
}

/** Why a completion is left out although its items would give one; items there are none of give none by themselves. */
export const WITHHELD: Readonly<Record<NoCompletion | NoScore, Withheld | undefined>> = {
  items: undefined,
  set: undefined,
  notApplicable: undefined,
  weights: 'noWeights',
  notReported: 'noReport',
  score: 'noScore',
  unanswered: 'noScore',
  unread: 'unread',
}

function completion(subject: Subject, status: ProgrammeStatus, inside: readonly ProgrammeItem[]): Figure {
  const { title: _, ...derivation } = explainProgramme(subject.context, subject.progress, status)
  return {
    ...derivation,
    name: subject.words.figures.programme.completion,
    calculation: {
      operation: { op: 'weightedMean' },
      items: placedItems(subject, inside, ({ share }) => toJson(share)),
      result: toJson(status.completion),
      withheld: status.why === null ? undefined : WITHHELD[status.why],
    },
  }
}

type CountName = 'done' | 'tasks' | 'achieved' | 'indicators' | 'noData'

/** Which items a count looks at, and which of them it counts; `value` absent: all. */
const COUNTED: Readonly<Record<CountName, { path: string; of: 'task' | 'indicator'; value?: string }>> = {
  done: { path: 'tasks.done', of: 'task', value: 'reached' },
  tasks: { path: 'tasks.counted', of: 'task' },
  achieved: { path: 'indicators.achieved', of: 'indicator', value: 'reached' },
  indicators: { path: 'indicators.counted', of: 'indicator' },
  noData: { path: 'indicators.noData', of: 'indicator', value: 'noData' },
}

const standOf = ({ share, told }: ProgrammeItem): string =>
  share?.n === 1n ? 'reached' : told ? 'notReached' : 'noData'

function countFigure(subject: Subject, inside: readonly ProgrammeItem[], name: CountName): Figure {
  const { words } = subject
  const { of, value } = COUNTED[name]
  const all = inside.filter(({ kind }) => kind === of)
  const chosen = all.filter((item) => value === undefined || standOf(item) === value)
  const result = chosen.length
  return {
    name: words.figures.programme[name],
    formula: words.figures.programme.counted[of],
    terms: [
      { symbol: '', name: words.figures.programme[name], value: printCount(result), ids: chosen.map(({ id }) => id) },
    ],
    steps: [],
    result: printCount(result),
    inputs: inputsOf(subject, chosen),
    calculation: {
      operation: { op: 'count', where: value === undefined ? {} : { value: [value] } },
      items: placedItems(subject, all, standOf),
      result,
    },
  }
}

const inputsOf = ({ words, progress }: Subject, items: readonly ProgrammeItem[]): Input[] =>
  items.flatMap((item) => itemSources(words, progress, item, false))

/** The weighted mean of the sets' points. */
function score(subject: Subject, { score: points, why }: ProgrammeStatus, inside: readonly ProgrammeItem[]): Figure {
  const { words, progress } = subject
  const sets = inside.filter(({ kind }) => kind === 'criteria')
  const withheld = points || sets.length === 0 ? undefined : why === 'weights' ? 'noWeights' : 'noScore'
  return {
    name: words.figures.programme.score,
    formula: words.figures.programme.scoreFormula,
    terms: sets.map((item) => ({
      symbol: item.id,
      name: standing(words, progress, item),
      value: weightText(words, item.weight),
      ids: [],
    })),
    steps: [],
    ...pointsOf(words, points, words.programmes.noCompletion[withheld === 'noWeights' ? 'weights' : 'score']),
    inputs: inputsOf(subject, sets),
    others: sets.flatMap(({ assessment }) => (assessment ? [assessment.id] : [])),
    calculation: {
      operation: { op: 'weightedMean' },
      items: placedItems(subject, sets, ({ assessment }) => toJson(assessment?.score ?? null)),
      result: toJson(points),
      withheld,
    },
  }
}

export const weightText = ({ none }: Words, weight: Ratio | null): string => (weight ? exactText(weight) : none)

/** Points of 100, or why there are none. */
export const pointsOf = (
  { none, explain }: Words,
  points: Ratio | null,
  why: string,
): Pick<Derivation, 'result' | 'exact'> => ({
  result: points ? pointsText(points) : `${none} (${explain.nothing}: ${why})`,
  exact: toJson(points),
})

/** Items of which something is known, of those that count. */
function coverage(subject: Subject, status: ProgrammeStatus, inside: readonly ProgrammeItem[]): Figure {
  const { words } = subject
  const [told, silent] = [inside.filter((item) => item.told), inside.filter((item) => !item.told)]
  return {
    name: words.figures.programme.coverage,
    formula: words.figures.programme.coverageFormula,
    terms: [
      {
        symbol: '+',
        name: words.figures.programme.told,
        value: printCount(told.length),
        ids: told.map(({ id }) => id),
      },
      {
        symbol: '−',
        name: words.figures.programme.silent,
        value: printCount(silent.length),
        ids: silent.map(({ id }) => id),
      },
    ],
    steps: [`${told.length} / ${inside.length}`],
    ...printed(words, status.coverage, words.explain.zero),
    inputs: inputsOf(subject, [...silent, ...told]),
    calculation: {
      // Each item counts once here, whatever its weight.
      operation: { op: 'ratio', above: { value: ['told'] }, below: {} },
      items: placedItems(subject, inside, (item) => (item.told ? 'told' : 'silent')).map(
        ({ weight: _, ...item }) => item,
      ),
      result: toJson(status.coverage),
    },
  }
}
