import type { ErrorObject } from 'ajv'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import {
  assessment,
  budget,
  consolidated,
  criteria,
  duties,
  holidays,
  indicators,
  plan,
  programmes,
  progress,
  tasks,
  units,
} from './validators.gen.js'

/** What a file of a plan holds; its place in the folder decides it. */
export type Kind = keyof typeof VALIDATORS | RareKind
type RareKind = 'closed' | 'amendment'

export type Data = Record<string, unknown>

/** A file's data as far as it follows its schema: broken entries of its lists are null; `data` is null where the top is broken. */
export interface Valid {
  readonly data: Data | null
  readonly problems: readonly Diagnostic[]
}

const VALIDATORS = {
  plan,
  units,
  duties,
  tasks,
  indicators,
  progress,
  consolidated,
  programmes,
  criteria,
  assessment,
  budget,
  holidays,
}

/**
 * Holds `data` against the schema of its kind. `earlier` are problems already found at values of it; those count as broken too.
 * The data is changed in place: what is broken is taken out, what is sound stays.
 */
export async function validate(
  kind: Kind,
  file: string,
  data: unknown,
  earlier: readonly Diagnostic[],
): Promise<Valid> {
  const validator = isRare(kind) ? (await import('./rare-validators.ts'))[kind] : VALIDATORS[kind]
  if (validator(data) && earlier.length === 0) return { data: data as Data, problems: [] }
  const errors: readonly ErrorObject[] = validator.errors ?? []
  const other = otherVersion(kind, file, data)
  if (other) return { data: null, problems: [other] }
  // Explanations are needed for broken files only.
  const [{ explainErrors }, { salvage }] = await Promise.all([import('./schema-errors.ts'), import('./salvage.ts')])
  const problems = [...earlier, ...explainErrors(kind, file, data, errors, earlier)]
  return {
    data: salvage(
      kind,
      data,
      problems.map(({ path }) => path ?? []),
    ),
    problems,
  }
}

const isRare = (kind: Kind): kind is RareKind => kind === 'closed' || kind === 'amendment'

/** True where data follows the schema of a kind that every plan may have. */
export const fits = (kind: Exclude<Kind, RareKind>, data: unknown): boolean => VALIDATORS[kind](data)

/** A file of another kind or a later version: one problem, not one for every key it has. */
function otherVersion(kind: Kind, file: string, data: unknown): Diagnostic | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { schema } = data as Data
  const allowed = `${kind}/1`
  if (schema === undefined || schema === allowed || schema === null) return undefined
  const value = typeof schema === 'object' ? JSON.stringify(schema) : String(schema)
  return problem('schema/version', 'error', { file, path: ['schema'] }, { value, allowed })
}
