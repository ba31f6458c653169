import type { Progress } from '../../../core/progress.ts'
import { reviewYears } from '../../../measure/review.ts'
import { dueOf, eveOf, unitProgress } from '../../../pipeline.ts'
import { cardTables, lateItems, type ReportOptions, reportOf } from '../../../report-pipeline.ts'
import type { Context } from '../../context.ts'
import { withCards } from '../../scorecard/measure.ts'
import { figuresOfCards } from '../cards.ts'
import { named, under } from '../figure.ts'
import { momentsOf } from '../moments.ts'
import { figuresOf, type Known, knownIn } from '../paths.ts'
import { partScopes, planScope, type Subject, subjectOf } from '../scope.ts'
import { reviewFigures } from '../trend/review.ts'
import { entryFigure } from './entries.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import type { Paper } from './paper.ts'
import { sentenceFigure, tableSentence } from './sentences.ts'
import { shares, sums } from './sums.ts'
import { statusId } from './targets.ts'
import type { Asked } from './view.ts'

/** Every figure of one paper, under its id. */
export async function figuresOfPaper(context: Context, asked: Asked): Promise<Known[]> {
  const { kind, measured, unit, request } = asked
  const options = { ...(unit === undefined ? {} : { unit }), ...(request === undefined ? {} : { request }) }
  const [{ view }, paper] = await Promise.all([
    reportOf(context.reader, measured, kind, options),
    paperOf(context, asked, options),
  ])
  const prefix = ['report', kind.name, unit ?? request].filter((part) => part !== undefined).join('.')
  const leaves = leavesOf(paper, view)
  const cells = leaves.flatMap((leaf) => figureOfLeaf(paper, leaf) ?? [])
  const tables = leaves.flatMap((leaf) => tableSentence(paper, leaf, cells, prefix) ?? [])
  const all = new Map([...cells, ...tables].map((one) => [one.id, one]))
  return [...all.values()].map((figure) =>
    under(`${prefix}.${figure.id}`, { ...figure, of: paper, explain: () => figure.explain(paper) }),
  )
}

/** What a paper's figures are made of. */
async function paperOf(
  context: Context,
  { kind, measured, unit, request }: Asked,
  options: ReportOptions,
): Promise<Paper> {
  const isOwn = unit !== undefined && kind.needs !== undefined
  const subject = subjectOf(context, isOwn ? await unitProgress(measured, unit) : measured)
  const cards = kind.name === 'scorecard' ? withCards(measured) : undefined
  const late = kind.name === 'reminder' ? lateItems(measured, await dueOf(measured), options.unit) : undefined
  const known = [
    ...statusOf(subject),
    ...(kind.name === 'review' ? reviewFiguresOf(context, subject) : []),
    ...(cards ? figuresOfCards(context.words, cards, [sums]) : []),
  ]
  return {
    ...subject,
    kind: kind.name,
    whole: measured,
    unit,
    request,
    years: kind.name === 'review' ? yearsShown(measured) : [],
    eve: kind.name === 'form' ? eveOf(measured) : undefined,
    cards: cards?.cards,
    tables: Object.fromEntries(cards && unit === undefined ? cardTables(measured, cards.cards) : []),
    unassigned: late?.unassigned ?? [],
    late: late ? [late.ordered, late.asked].filter((list) => list.length > 0) : [],
    known: new Map(known.map((one) => [one.id, one])),
  }
}

const reviewFiguresOf = (context: Context, subject: Subject): Known[] =>
  reviewFigures({ context, subject, progress: subject.progress, at: momentsOf(context, subject.progress) })

const yearsShown = ({ plan, asOf, period }: Progress) =>
  reviewYears(plan, asOf).filter(({ from, to }) => from >= period.from && to <= period.to)

/** The figures of the status, and the sums and shares that only reports print. */
function statusOf({ progress, words }: Subject): Known[] {
  const scopes = [planScope(progress), ...partScopes(progress, words)]
  return [...figuresOf(progress, words), ...scopes.flatMap((scope) => knownIn(progress, scope, [sums, shares]))]
}

/** A figure of the status in the report's words, what an entry of the plan says, or a sentence with the figures in it. */
function figureOfLeaf(paper: Paper, leaf: Leaf): Known | undefined {
  const id = statusId(paper, leaf.path)
  const figure = id === undefined ? undefined : paper.known.get(id)
  if (figure) return printedFigure(paper, leaf, figure)
  return (typeof leaf.value === 'string' ? sentenceFigure(paper, leaf) : undefined) ?? entryFigure(paper, leaf)
}

/** A known figure as the paper prints it; one that the paper keeps back for want of reports says so. */
function printedFigure(paper: Paper, { path, value }: Leaf, figure: Known): Known {
  return named(path, () => {
    const made = figure.explain(paper)
    const isKept = value === null && made.calculation?.result != null
    return {
      ...made,
      ...(typeof value === 'string' ? { result: value } : {}),
      ...(isKept && made.calculation
        ? { calculation: { ...made.calculation, result: null, withheld: 'lowCoverage' as const } }
        : {}),
      name: `${made.name}${figure.scope.name}`,
      others: [figure.id, ...(made.others ?? [])].filter((one) => !/(^|\.)(sums|shares)\./.test(one)),
    }
  })
}
