import { type Issued, typeOf } from '../core/issued.ts'
import type { Consolidated, IssuedDocument, Report } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { citedInFull } from './citation.ts'
import { isBy } from './passages.ts'
import { issuedInFull, issuedShort } from './previous.ts'
import { unitName } from './units.ts'

/** A document and the unit that reported it; null for the consolidating unit's own list. */
interface Listed {
  readonly document: IssuedDocument
  readonly unit: string | null
  /** Its words, where it is recorded as issued under the plan. */
  readonly words?: string
}

/**
 * Documents issued in the period shown, by day: `Kế hoạch số 38/KH-UBND ngày 04/9/2026 về …`; one that only a unit reported says so.
 * A document belongs to the period of its day; one that a report of the period brings in late is listed there too. `before` was cited
 * in full already.
 */
export function documentsIssued(progress: Progress, before?: Issued): string[] {
  const { plan, asOf } = progress
  const own = shown(progress, plan.consolidated).map((document) => ({ document, unit: null }))
  const units = plan.reports.flatMap((report) =>
    shown(progress, [report]).map((document) => ({ document, unit: report.unit })),
  )
  return inOrder([...recorded(progress, before), ...own, ...units]).map(
    ({ document, unit, words }) =>
      (words ?? cited(document)) + (unit === null ? '' : ` (theo báo cáo của ${unitName(plan, unit, asOf)})`),
  )
}

/** Documents of the plan itself that were issued in the period. */
function recorded({ plan, period, asOf }: Progress, before?: Issued): Listed[] {
  return plan.issued
    .filter(({ data: { date } }) => date >= period.from && date <= period.to && date <= asOf)
    .map((one) => ({
      document: { kind: typeOf(one.data), number: one.data.number, date: one.data.date, title: one.data.title ?? '' },
      unit: null,
      words: one === before ? issuedShort(one) : issuedInFull(plan, one),
    }))
}

/** Documents that one unit says were issued in the period shown. */
export const documentsOf = (progress: Progress, unit: string): string[] =>
  inOrder(
    shown(progress, progress.plan.reports.filter(isBy(progress, unit))).map((document) => ({ document, unit })),
  ).map(({ document }) => cited(document))

type File = Pick<Report | Consolidated, 'window' | 'effective' | 'documents'>

function shown({ period, asOf }: Progress, files: readonly File[]): IssuedDocument[] {
  return files
    .filter(({ effective }) => effective <= asOf)
    .flatMap(({ window, documents }) => {
      const isWithin = window !== null && window.from >= period.from && window.to <= period.to
      return documents.filter(({ date }) => date <= period.to && (isWithin || date >= period.from))
    })
}

/** By day, each document once: what the consolidating unit lists need not be said again by another. */
function inOrder(all: readonly Listed[]): Listed[] {
  const signs = new Set<string>()
  const once = all.filter(({ document: { kind, number, date } }) => {
    const sign = `${kind.toLowerCase()} ${number} ${date}`
    return !signs.has(sign) && signs.add(sign)
  })
  return once.toSorted((a, b) => (a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0))
}

const cited = ({ by, ...document }: IssuedDocument): string => citedInFull({ ...document, issuer: by })
