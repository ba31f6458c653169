import type { Origin } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import type { IndicatorStatus, Progress, TaskStatus } from '../core/progress.ts'
import { nfc } from '../core/text.ts'

export type Document = NonNullable<Plan['data']['bases']>[number]

/** The tasks and indicators that carry something out. */
export interface CarriedBy {
  readonly tasks: readonly TaskStatus[]
  readonly indicators: readonly IndicatorStatus[]
}

/** One item of a superior document, and what carries it out. */
export interface ItemCoverage extends CarriedBy {
  readonly id: string
  readonly text: string | null
  /** False where nothing names the item, or only tasks that are cancelled or do not apply. */
  readonly covered: boolean
  readonly origin: Origin
}

export interface DocumentCoverage {
  readonly document: Document
  /** null where the plan lists no items of the document: then nobody can say what is missing. */
  readonly items: readonly ItemCoverage[] | null
  /** What names the document without one of its listed items. */
  readonly other: CarriedBy
  readonly origin: Origin
}

/** The harmonisation list of a plan: which items of superior documents are carried out, and by what. */
export interface BaseList {
  readonly documents: readonly DocumentCoverage[]
  /** Tasks and indicators that name no basis at all. */
  readonly without: CarriedBy
}

/** The coverage of every document in `bases`, in the plan's order; states are those of the date of facts. */
export function coverageOfBases(progress: Progress): BaseList {
  const { plan } = progress
  const documents = (plan.data.bases ?? []).map((document, index) => coverageOf(progress, document, index))
  const bare = (entry: { readonly data: { readonly bases?: unknown[] } }): boolean => !entry.data.bases?.length
  return {
    documents,
    without: {
      tasks: progress.tasks.filter(({ task }) => bare(task)),
      indicators: progress.indicators.filter(({ indicator }) => bare(indicator)),
    },
  }
}

function coverageOf(progress: Progress, document: Document, index: number): DocumentCoverage {
  const origin: Origin = { file: `${progress.plan.folder}/plan.yaml`, path: ['bases', index] }
  const listed = document.items === undefined ? null : firsts(document.items)
  const known = new Set((listed ?? []).map(({ item }) => nfc(item.id)))
  const items = listed?.map(({ item, at }): ItemCoverage => {
    const by = naming(progress, document.id, (named) => named === nfc(item.id))
    const covered = by.indicators.length > 0 || by.tasks.some(({ state }) => !WITHDRAWN.has(state))
    const place = { ...origin, path: [...origin.path, 'items', at] }
    return { id: item.id, text: item.text ?? null, covered, ...by, origin: place }
  })
  const other = naming(progress, document.id, (named) => named === undefined || !known.has(named))
  return { document, items: items ?? null, other, origin }
}

const WITHDRAWN: ReadonlySet<string> = new Set(['cancelled', 'notApplicable'])

type Item = NonNullable<Document['items']>[number]

/** Of two items with one id the first counts; the second is a fault that `check` reports. */
function firsts(items: readonly Item[]): { readonly item: Item; readonly at: number }[] {
  return items.flatMap((item, at) =>
    items.findIndex(({ id }) => nfc(id) === nfc(item.id)) === at ? [{ item, at }] : [],
  )
}

/** What names a document with an item that fits; `undefined` stands for no item. */
function naming(progress: Progress, document: string, fits: (item: string | undefined) => boolean): CarriedBy {
  const names = (bases: readonly { readonly document: string; readonly item?: string }[] = []): boolean =>
    bases.some((basis) => basis.document === document && fits(basis.item === undefined ? undefined : nfc(basis.item)))
  return {
    tasks: progress.tasks.filter(({ task }) => names(task.data.bases)),
    indicators: progress.indicators.filter(({ indicator }) => names(indicator.data.bases)),
  }
}
