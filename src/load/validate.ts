import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { FITS, type UsualKind } from './fits.gen.js'
import type { RareKind } from './rare-fits.gen.js'

/** What a file of a plan holds; its place in the folder decides it. */
export type Kind = UsualKind | RareKind

export type Data = Record<string, unknown>

/** A file's data as far as it follows its schema: broken entries of its lists are null; `data` is null where the top is broken. */
export interface Valid {
  readonly data: Data | null
  readonly problems: readonly Diagnostic[]
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
  if (earlier.length === 0 && (await followsSchema(kind, data))) return { data: data as Data, problems: [] }
  const other = otherVersion(kind, file, data)
  if (other) return { data: null, problems: [other] }
  // Explanations are needed for broken files only.
  const [{ explainErrors }, { salvage }] = await Promise.all([import('./schema-errors.ts'), import('./salvage.ts')])
  const problems = [...earlier, ...explainErrors(kind, file, data, earlier)]
  return {
    data: salvage(
      kind,
      data,
      problems.map(({ path }) => path ?? []),
    ),
    problems,
  }
}

/** True where data follows the schema of its kind. */
export const fits = (kind: UsualKind, data: unknown): boolean => FITS[kind](data)

const isUsual = (kind: Kind): kind is UsualKind => Object.hasOwn(FITS, kind)

/** The validators of kinds that few plans have are loaded with the first such file. */
async function followsSchema(kind: Kind, data: unknown): Promise<boolean> {
  if (isUsual(kind)) return fits(kind, data)
  const { RARE_FITS } = await import('./rare-fits.gen.js')
  return RARE_FITS[kind](data)
}

/** A file of another kind or a later version: one problem, not one for every key it has. */
function otherVersion(kind: Kind, file: string, data: unknown): Diagnostic | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { schema } = data as Data
  const allowed = `${kind}/1`
  if (schema === undefined || schema === allowed || schema === null) return undefined
  const value = typeof schema === 'object' ? JSON.stringify(schema) : String(schema)
  return problem('schema/version', 'error', { file, path: ['schema'] }, { value, allowed })
}
