import type { IssuedData } from '../core/issued.ts'
import { yamlEntry } from './yaml-text.ts'

/** For editors; the path goes from `plans/<plan>/issued/` to the workspace. */
const HEAD = '# yaml-language-server: $schema=../../../schemas/issued.v1.schema.json\n'
/** The keys in the order of the file. */
const ORDER: readonly (keyof IssuedData)[] = [
  'schema',
  'kind',
  'period',
  'duty',
  'number',
  'date',
  'title',
  'signer',
  'to',
  'sent',
  'file',
  'sha256',
  'commit',
]

/** The record of an issued document as the text of its file: the same data gives the same bytes. */
export const issuedText = (data: IssuedData): string =>
  HEAD + ORDER.flatMap((key) => (data[key] === undefined ? [] : [entryOf(key, data[key])])).join('')

/** Days and ids are plain as in every other file; the writer of texts would put them in quotes. */
const entryOf = (key: string, value: unknown): string =>
  typeof value === 'string' && /^[\w./-]+$/.test(value) && !/^[\d.]+$/.test(value)
    ? `${key}: ${value}\n`
    : yamlEntry(key, value)
