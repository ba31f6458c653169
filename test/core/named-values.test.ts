import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { namedValue } from '../../src/core/named-values.ts'
import { isFields } from '../../src/core/stated.ts'
import { valueText } from '../../src/messages/changed-words.ts'
import { ROOT } from '../support/cli.ts'

/** Every list of keywords in a schema, by the field that takes them. */
function keywords(schema: unknown, field = ''): { field: string; value: string }[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keywords(one, field))
  if (!isFields(schema as never)) return []
  const data = schema as Readonly<Record<string, unknown>>
  const own = Array.isArray(data.enum) ? data.enum.map((value) => ({ field, value: String(value) })) : []
  return [
    ...own,
    ...Object.entries(data).flatMap(([key, inner]) =>
      keywords(inner, /^(?:items|properties|oneOf|anyOf)$/.test(key) ? field : key),
    ),
  ]
}

/** Fields of keywords that a person reads in a sentence about a change. */
const READ = /^(?:direction|kind|status|dayKind|method|relation|every)$/

it('every keyword that a sentence may repeat has a name in both languages', () => {
  const found = ['plan', 'tasks', 'indicators', 'units', 'duties', 'progress'].flatMap((name) =>
    keywords(JSON.parse(readFileSync(join(ROOT, `schemas/${name}.v1.schema.json`), 'utf8'))),
  )
  const read = found.filter(({ field }) => READ.test(field))
  expect(read.length).toBeGreaterThan(40)
  expect(
    read.filter(({ field, value }) => namedValue(field, value, 'vi') === undefined || !namedValue(field, value, 'en')),
  ).toEqual([])
})

it('is used for the value of that field alone', () => {
  expect(namedValue('deadline.every', 'half', 'vi')).toBe('6 tháng một lần')
  expect(namedValue('product', 'report', 'vi')).toBeUndefined()
  expect(namedValue('kind', 'toString', 'vi')).toBeUndefined()
  expect(valueText({ kind: 'not-applicable', reason: 'không có rừng' }, 'vi', 'scope')).toBe(
    '(kind: không áp dụng tại địa bàn, reason: "không có rừng")',
  )
})
