import type { Progress } from '../../../core/progress.ts'
import { unitProgress } from '../../../pipeline.ts'
import { REPORT_KINDS, type ReportKind, reportOf } from '../../../report-pipeline.ts'
import type { Context } from '../../context.ts'
import { EXIT, stop } from '../../exit.ts'
import { fitting } from '../../report-progress.ts'
import { named, under } from '../figure.ts'
import { figuresOf, type Known, knownIn } from '../paths.ts'
import { partScopes, planScope, type Subject, subjectOf } from '../scope.ts'
import type { View } from '../views.ts'
import { entryFigure } from './entries.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { sentenceFigure, tableSentence } from './sentences.ts'
import { shares, sums } from './sums.ts'
import { statusId } from './targets.ts'

/** Kinds whose figures can be asked for. */
const COVERED = ['month', 'quarter', 'half', 'nine-months', 'year', 'unit', 'bulletin']

/** The figures of a report's view under `report.KIND.`, for a unit's own report `report.unit.UNIT.`. */
export async function paperView(context: Context, progress: Progress, ids: readonly string[]): Promise<View> {
  const { plan } = progress
  if (plan.unread.length > 0) throw stop(EXIT.errors, context.words.stop.unread(plan.id, plan.unread))
  const asked = new Set(
    ids.map(
      (id) =>
        id
          .slice(id.indexOf(':') + 1)
          .split('.')[1]
          ?.toLowerCase() ?? '',
    ),
  )
  const kinds = REPORT_KINDS.filter(({ name }) => COVERED.includes(name) && asked.has(name))
  const all: Known[] = []
  let subject = subjectOf(context, progress)
  for (const kind of kinds.length > 0 ? kinds : REPORT_KINDS.filter(({ name }) => name === 'quarter')) {
    const measured = fitting(context, kind, progress, plan.folder)
    subject = subjectOf(context, measured)
    for (const unit of kind.needs ? plan.units.keys() : [undefined])
      all.push(...(await figuresOfPaper(context, kind, measured, unit)))
  }
  return { subject, all }
}

async function figuresOfPaper(
  context: Context,
  kind: ReportKind,
  progress: Progress,
  unit: string | undefined,
): Promise<Known[]> {
  const { view } = await reportOf(context.reader, progress, kind, unit === undefined ? {} : { unit })
  const own = unit === undefined ? progress : await unitProgress(progress, unit)
  const subject = subjectOf(context, own)
  const known = new Map(statusOf(subject).map((one) => [one.id, one]))
  const prefix = `report.${kind.name}.${unit === undefined ? '' : `${unit}.`}`
  const leaves = leavesOf(own, view)
  const cells = leaves.flatMap((leaf) => figureOfLeaf(subject, known, leaf) ?? [])
  const tables = leaves.flatMap((leaf) => tableSentence(subject, leaf, cells) ?? [])
  return [...cells, ...tables].map((figure) =>
    under(prefix + figure.id, { ...figure, explain: () => figure.explain(subject) }),
  )
}

/** The figures of the status, and the sums and shares that only reports print. */
function statusOf({ progress, words }: Subject): Known[] {
  const scopes = [planScope(progress), ...partScopes(progress, words)]
  return [...figuresOf(progress, words), ...scopes.flatMap((scope) => knownIn(progress, scope, [sums, shares]))]
}

/** A figure of the status in the report's words, what an entry of the plan says, or a sentence with the figures in it. */
function figureOfLeaf(subject: Subject, known: ReadonlyMap<string, Known>, leaf: Leaf): Known | undefined {
  const id = statusId(leaf.path)
  const figure = id === undefined ? undefined : known.get(id)
  if (figure)
    return named(leaf.path, () => {
      const made = figure.explain(subject)
      const text = typeof leaf.value === 'string' ? { result: leaf.value } : {}
      const withheld =
        leaf.value === null && made.calculation?.result != null
          ? { calculation: { ...made.calculation, result: null, withheld: 'lowCoverage' as const } }
          : {}
      return {
        ...made,
        ...text,
        ...withheld,
        name: `${made.name}${figure.scope.name}`,
        others: [figure.id, ...(made.others ?? [])].filter((one) => !/(^|\.)(sums|shares)\./.test(one)),
      }
    })
  if (typeof leaf.value !== 'string') return entryFigure(subject, leaf)
  return sentenceFigure(subject, known, leaf) ?? entryFigure(subject, leaf)
}
