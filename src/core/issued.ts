import { readDocumentNumber } from './document-number.ts'
import type { Origin } from './origin.ts'
import type { Period } from './period.ts'
import type { Plan } from './plan.ts'
import type { IssuedFile } from './schema.gen.ts'

export type IssuedData = IssuedFile
export type IssuedKind = IssuedFile['kind']

/** A document of the plan that was signed and numbered: issued/<date>-<name>.yaml. */
export interface Issued {
  /** Id of the period reported on, or of the request answered; null for a document of no period. */
  readonly period: string | null
  /** The period's window; null also where the plan's calendar has no such period. */
  readonly window: Period | null
  readonly data: IssuedData
  readonly origin: Origin
}

/** Kinds that report on one period, whatever its length. */
const PERIODIC: ReadonlySet<string> = new Set<IssuedKind>(['month', 'quarter', 'half', 'nine-months', 'year'])

export const isPeriodicKind = (kind: string): boolean => PERIODIC.has(kind)

/** The periodic report issued for a period; the first, where several were. */
export const reportIssued = (plan: Pick<Plan, 'issued'>, period: string): Issued | undefined =>
  plan.issued.find((one) => isPeriodicKind(one.data.kind) && one.period === period)

/** Names of document types by their abbreviation (Decree 30/2020, appendix III). */
const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
}
/** What a document of a kind is where its number does not say; what is no report is told by its number alone. */
const USUAL: Partial<Record<IssuedKind, string>> = {
  plan: 'Kế hoạch',
  amendment: 'Kế hoạch',
  bulletin: 'Thông báo',
  reminder: 'Công văn',
  other: 'Văn bản',
}

/** The type of an issued document by name: `Báo cáo`; by its number's abbreviation, else as usual for its kind. */
export function typeOf({ number, kind }: Pick<IssuedData, 'number' | 'kind'>): string {
  const read = readDocumentNumber(number)
  if (read?.system === 'state' && read.type === null) return 'Công văn'
  return TYPES[read?.type ?? ''] ?? USUAL[kind] ?? 'Báo cáo'
}
