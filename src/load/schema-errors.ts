import type { ErrorObject } from 'ajv'
import type { Code, Params } from '../core/codes.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import type { Path } from '../core/origin.ts'
import { nearest } from '../core/text.ts'
import { keys } from './keys.gen.ts'
import { plainly, strangeIn } from './lookalike.ts'
import { type Choice, settleChoices } from './schema-choice.ts'
import { readNumber } from './suggest.ts'
import { codePoint } from './text-file.ts'
import type { Kind } from './validate.ts'
import { VALIDATORS } from './validators.gen.js'
import { keyInVietnamese } from './vietnamese-keys.ts'
import { inForm, strangeFor, wrongDate, wrongId } from './wrong-values.ts'

/** One error with all that its explanation needs. */
interface Broken {
  readonly kind: Kind
  readonly file: string
  readonly path: Path
  readonly value: unknown
  readonly error: ErrorObject
}

/** Of several errors at one value the one that says most is shown: the first of these. */
const ORDER = [
  'oneOf',
  'type',
  'additionalProperties',
  'required',
  'enum',
  'const',
  'minLength',
  'minItems',
  'minProperties',
  'maxItems',
  'maxProperties',
  'format',
  'pattern',
]

/** Where `data` breaks the schema of its kind, one diagnostic for each place; `earlier` problems keep theirs. */
export function explainErrors(kind: Kind, file: string, data: unknown, earlier: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({ keyword }: ErrorObject): number => (ORDER.indexOf(keyword) + ORDER.length + 1) % (ORDER.length + 1)
  const taken = new Set(earlier.map(({ path }) => placeOf(path ?? [])))
  const found: Diagnostic[] = []
  // `if` only says that its `then` failed, which has an error of its own.
  const own = settleChoices(errorsOf(kind, data).filter(({ keyword }) => keyword !== 'if'))
  for (const error of own.toSorted((a, b) => rank(a) - rank(b))) {
    const { path, value } = valueAt(data, error.instancePath)
    const diagnostic = explain({ kind, file, path, value, error })
    const place = placeOf(
      diagnostic.path ?? [],
      error.keyword === 'required' ? String(error.params.missingProperty) : '',
    )
    if (!taken.has(place)) found.push(diagnostic)
    taken.add(place)
  }
  return withoutRenamed(found)
}

function errorsOf(kind: Kind, data: unknown): readonly ErrorObject[] {
  const validator = VALIDATORS[kind]
  return validator(data) ? [] : (validator.errors ?? [])
}

const placeOf = (path: Path, key = ''): string => JSON.stringify([...path, { key }])

/** A misspelt key is one mistake, not an unknown key and a missing one. */
function withoutRenamed(all: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set<string>()
  for (const { code, path = [], params } of all) {
    const { key, nearest: near } = params as { key?: string; nearest?: string }
    if (code === 'schema/unknown-key') meant.add(placeOf(path.slice(0, -1), near))
    if (code === 'yaml/lookalike') meant.add(placeOf(path.slice(0, -1), plainly(String(path.at(-1)))))
    if (code === 'yaml/colon-space') meant.add(placeOf(path.slice(0, -1), key))
  }
  const isMeant = ({ path = [], params }: Diagnostic) => meant.has(placeOf(path, (params as { key: string }).key))
  return all.filter((problem) => problem.code !== 'schema/missing-key' || !isMeant(problem))
}

/** The value a JSON pointer names, and its path with numbers for the places of lists. */
function valueAt(data: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = []
  let value = data
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = (value as Record<string, unknown> | undefined)?.[key]
  }
  return { path, value }
}

function explain(broken: Broken): Diagnostic {
  const { error, value } = broken
  const { params } = error
  const strange = strangeFor(value, error.keyword)
  if (strange) return at(broken, 'yaml/lookalike', strange)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(broken, String(params.additionalProperty))
    case 'required':
      return missingKey(broken, String(params.missingProperty))
    case 'type':
      return wrongType(broken, [params.type].flat().map(String))
    case 'oneOf':
      return notChosen(broken, params as Choice)
    case 'enum':
      return notAllowed(broken, (params.allowedValues as unknown[]).map(String))
    case 'const':
      return notAllowed(broken, [String(params.allowedValue)])
    case 'format':
      return at(broken, 'schema/date', wrongDate(String(value), broken.path.at(-1) === 'done'))
    case 'pattern':
      return at(broken, 'schema/pattern', wrongId(String(value), broken.path))
    case 'minLength':
    case 'minItems':
    case 'minProperties':
    case 'maxItems':
    case 'maxProperties':
      return wrongCount(broken)
    default:
      return at(broken, 'schema/range', { value: Number(value), ...limit(error) })
  }
}

const at = <C extends Code>(broken: Broken, code: C, params: Params[C], ...more: Path): Diagnostic =>
  problem(
    code,
    'error',
    { file: broken.file, path: [...broken.path, ...more] },
    params,
    more.length > 0 ? 'key' : 'value',
  )

const limit = ({ keyword, params }: ErrorObject): { min?: number; max?: number; above?: number } => {
  const bound = Number(params.limit)
  if (keyword === 'exclusiveMinimum') return { above: bound }
  return keyword.startsWith('max') ? { max: bound } : { min: bound }
}

/** Nothing where something is asked for; or too few or too many entries. */
function wrongCount(broken: Broken): Diagnostic {
  const { value, error } = broken
  const found = typeof value === 'object' && value !== null ? Object.keys(value).length : 0
  return found === 0 ? at(broken, 'schema/empty', {}) : at(broken, 'schema/count', { found, ...limit(error) })
}

/** Neither the one word allowed nor of the type allowed beside it. */
function notChosen(broken: Broken, { word, expected }: Choice): Diagnostic {
  const near = nearest(String(broken.value), [word])
  const found = Array.isArray(broken.value) ? 'array' : typeof broken.value
  return at(broken, 'schema/type', { expected, found, word, ...(near === undefined ? {} : { nearest: near }) })
}

/** The keys an object may have, with what each is for. */
const keysAt = ({ kind, error }: Broken): Readonly<Record<string, string>> =>
  keys[kind]?.[error.schemaPath.replace(/(?:\/(?:then|else))?\/[^/]*$/, '')] ?? {}

function unknownKey(broken: Broken, id: string): Diagnostic {
  const allowed = Object.keys(keysAt(broken))
  const glued = /^([^:]+):./.exec(id)?.[1]
  // `{ lead:vhxh }` is the key `lead:vhxh` to YAML.
  if (glued !== undefined && allowed.includes(glued)) return at(broken, 'yaml/colon-space', { key: glued }, id)
  const strange = strangeIn(id)
  if (strange) return at(broken, 'yaml/lookalike', { codePoint: codePoint(strange.char), looks: strange.looks }, id)
  const near = keyInVietnamese(id, allowed) ?? nearest(id, allowed)
  // `{ percent: 62,5 }` is the key `5` with nothing in it.
  const comma = (broken.value as Record<string, unknown>)[id] === null
  const more = { ...(comma ? { comma } : {}), ...(near === undefined ? {} : { nearest: near }) }
  return at(broken, 'schema/unknown-key', { id, allowed, ...more }, id)
}

const missingKey = (broken: Broken, key: string): Diagnostic =>
  at(broken, 'schema/missing-key', { key, about: keysAt(broken)[key] || key })

function notAllowed(broken: Broken, allowed: readonly string[]): Diagnostic {
  const value = typeof broken.value === 'object' ? JSON.stringify(broken.value) : String(broken.value)
  const near = nearest(value, allowed)
  return at(broken, 'schema/enum', { value, allowed, ...(near === undefined ? {} : { nearest: near }) })
}

function wrongType(broken: Broken, expected: readonly string[]): Diagnostic {
  const { value } = broken
  if (value === null) return at(broken, 'schema/empty', {})
  const number = typeof value === 'string' && /number|integer/.test(expected.join()) ? readNumber(value) : undefined
  if (number) return at(broken, 'number/as-text', { value: String(value), ...number })
  const found = Array.isArray(value)
    ? 'array'
    : typeof value === 'number' && !Number.isInteger(value)
      ? 'decimal'
      : typeof value
  const glued = typeof value === 'string' && expected.includes('object') ? /^([^\s:]+):\S/.exec(value)?.[1] : undefined
  const dash = typeof value === 'string' && expected.includes('array') ? /^[–—•](?=\s)/.exec(value)?.[0] : undefined
  if (dash !== undefined) return at(broken, 'yaml/lookalike', { codePoint: codePoint(dash), looks: '-' })
  const suggestion = typeof value === 'string' ? inForm(value, expected, 'text' in keysAt(broken)) : undefined
  const more = {
    ...(glued === undefined ? {} : { colonSpace: glued }),
    ...(suggestion === undefined ? {} : { suggestion }),
  }
  return at(broken, 'schema/type', { expected, found, ...more })
}
