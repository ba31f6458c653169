import type { IssuedData } from '../../core/issued.ts'
import { typeOf } from '../../core/issued.ts'
import { periodOf } from '../../core/period.ts'
import type { Plan } from '../../core/plan.ts'
import { ascii } from '../../core/text.ts'
import { periodName } from '../../messages/period-name.ts'
import type { DataCommit } from './data-commit.ts'
import type { Told } from './given.ts'
import type { SignedFile } from './signed-file.ts'

/** What every record needs, and the command line or a talk has given. */
export type Whole = Told & Pick<IssuedData, 'kind' | 'number' | 'date'>

/** The keys that are still missing. */
export const missingIn = (told: Told): ('kind' | 'number' | 'date')[] =>
  (['kind', 'number', 'date'] as const).filter((key) => told[key] === undefined)

export const isWhole = (told: Told): told is Whole => missingIn(told).length === 0

/** The record of a document. */
export function recordOf(told: Whole, { file, sha256 }: SignedFile, data: DataCommit): IssuedData {
  return { schema: 'issued/1', ...told, file, sha256, ...('commit' in data ? { commit: data.commit } : {}) }
}

/**
 * Its file: the day of issue, the type and the period, as offices name papers (`2026-09-21-bc-quy-iii-2026.yaml`); with the number where that
 * name is taken.
 */
export function fileOf(plan: Plan, { kind, number, date, period }: IssuedData): string {
  const span = period === undefined ? undefined : periodOf(String(period), plan.calendar)
  const type = /\/([\p{L}]+)-/u.exec(number)?.[1] ?? typeOf({ number, kind })
  const words = span ? periodName(span, 'vi') : number
  const stem = `${plan.folder}/issued/${date}-${ascii(`${type} ${words}`).toLowerCase().slice(0, 60)}`
  const isTaken = (path: string): boolean => plan.issued.some(({ origin }) => origin.file === path)
  return isTaken(`${stem}.yaml`) ? `${stem}-${ascii(number).toLowerCase()}.yaml` : `${stem}.yaml`
}
