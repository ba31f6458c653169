import { FIELD_WORDS } from './field-words.ts'
import { isList, type Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** `Vietnamese.\nEnglish.`, as every schema of ours describes its keys. Throws for a field nobody described. */
export function describe(field: string): string {
  const words = Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field] : undefined
  if (!words) throw new Error(`field ${field} has no description in src/report/field-words.ts`)
  return `${words[0]}.\n${words[1]}.`
}

const LEAF: Readonly<Record<string, Json>> = {
  text: { type: 'string' },
  'text?': { type: ['string', 'null'] },
  count: { type: 'integer', minimum: 0 },
  flag: { type: 'boolean' },
}
/** Numbers too large for JSON are strings of digits. */
const WHOLE = { type: ['integer', 'string'] }

/** The published JSON Schema (draft-07) of a kind's view, made from its shape. */
export const viewSchema = (kind: string, title: string, shape: Shape): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `report-${kind}.v1.schema.json`,
  title,
  ...withSchemaKey(kind, schemaOf(shape, 'kind')),
})

function withSchemaKey(kind: string, { properties, required, ...rest }: Json): Json {
  const key = { schema: { description: describe('schema'), const: `report-${kind}/1` } }
  return { ...rest, required: ['schema', ...(required as string[])], properties: { ...key, ...(properties as Json) } }
}

function schemaOf(shape: Shape, field: string): Json {
  const description = describe(field)
  if (shape === 'ratio?') return { description, oneOf: [{ type: 'null' }, { ...object({ n: WHOLE, d: WHOLE }) }] }
  if (typeof shape === 'string') return { description, ...LEAF[shape] }
  if (isList(shape)) return { description, type: 'array', items: schemaOf(shape[0], field) }
  const fields = Object.entries(shape).map(([name, inner]) => [name, schemaOf(inner, name)] as const)
  return { description, ...object(Object.fromEntries(fields)) }
}

const object = (properties: Json): Json => ({
  type: 'object',
  required: Object.keys(properties),
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, { description: describe(name), ...(schema as Json) }]),
  ),
})
