import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml'
import type { Diagnostic } from '../core/diagnostic.ts'
import { resolveScalar } from './scalar.ts'
import { isUnusual } from './yaml-check.ts'

/**
 * The data of a YAML text. `data` is undefined where the text is no YAML. Problems with a path concern one value;
 * the rest of the data is as usual.
 */
export interface Parsed {
  readonly data: unknown
  readonly problems: readonly Diagnostic[]
}

const plain = new Type('tag:yaml.org,2002:plain', {
  kind: 'scalar',
  // Words that stay text are constructed as themselves, so that each word is looked at once.
  resolve: () => true,
  construct: resolveScalar,
})
const SCHEMA = FAILSAFE_SCHEMA.extend({ implicit: [plain] })

/**
 * Parses a YAML text of `file`; `offset` is where the text starts in the file, for spans.
 * Plain files are read by a fast parser; unusual ones, and those it refuses, by a full one that says what is wrong and where.
 */
export async function parseYaml(file: string, text: string, offset = 0): Promise<Parsed> {
  const data = parseFast(text)
  if (data !== undefined) return { data, problems: [] }
  const { parseFull } = await import('./full-yaml.ts')
  return parseFull(file, text, offset)
}

/** The data of a usual text; undefined where the full parser has to decide. */
export function parseFast(text: string): unknown {
  if (isUnusual(text)) return undefined
  try {
    return load(text, { schema: SCHEMA }) ?? undefined
  } catch {
    return undefined
  }
}
